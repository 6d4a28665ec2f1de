import { describe, expect, it } from 'vitest';
import { firstWords, nameOf } from '../../src/journal/entry.ts';
import { thinned, type Version, type VersionKind } from '../../src/journal/version.ts';

const DAY = 86_400_000;
const version = (id: string, kind: VersionKind, at: number): Version => ({
  id,
  entryId: 'e',
  kind,
  stamp: id,
  savedAt: { at, offset: 0 },
  content: { when: { kind: 'date', day: '2025-06-19' }, body: id, tags: [], feelings: [], extra: [] },
});

describe('earlier texts', () => {
  it('older than 30 days are thinned to the last of each day; first texts and those of a conflict stay', () => {
    const versions = [
      version('first', 'first', 0),
      version('conflict', 'conflict', 10),
      version('settled', 'settled', 15),
      version('morning', 'edit', 20),
      version('evening', 'edit', 30),
      version('next day', 'edit', DAY + 1),
      version('young', 'edit', 50 * DAY),
      version('younger', 'edit', 50 * DAY + 1),
    ];
    expect(thinned(versions, 60 * DAY)).toEqual(['morning']);
  });
});

describe('the name of an entry in a list', () => {
  it('is its title, else its first words without marks, cut at a word', () => {
    expect(nameOf({ title: ' A title ', body: 'x' })).toBe('A title');
    expect(nameOf({ title: '  ', body: '# Heading\n\n*Some* [link](http://x)' })).toBe('Heading Some link');
    expect(firstWords('one two three four', 11)).toBe('one two…');
    expect(firstWords('one two. Three four', 11)).toBe('one two…');
    expect(firstWords('one two? Three four', 11)).toBe('one two?…');
    expect(firstWords('.'.repeat(20), 11)).toBe(`${'.'.repeat(11)}…`);
    expect(nameOf({ body: '' })).toBe('');
  });

  it('never cuts a letter in half', () => {
    expect(firstWords('😀'.repeat(50), 11).isWellFormed()).toBe(true);
  });
});
