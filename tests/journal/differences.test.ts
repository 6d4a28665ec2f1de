import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockDifferences, wordDifferences } from '../../src/journal/differences.ts';

const joined = (all: { kind: string; text: string }[], without: string) =>
  all
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const anyText = fc
  .array(
    fc.oneof(fc.constantFrom('hope ', 'the sea', '\n\n', '. ', 'S.', '🌊', '\uD800', "don't "), fc.string()),
  )
  .map((parts) => parts.join(''));

describe('what changed between two texts', () => {
  it('holds both letter for letter', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const all = wordDifferences(a, b);
        expect(joined(all, 'new')).toBe(a);
        expect(joined(all, 'gone')).toBe(b);
        expect(all.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('of a text and itself is nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordDifferences(text, text).filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('names the word that is another, and what goes before what comes', () => {
    expect(wordDifferences('I saw Sarah today.', 'I saw my sister today.')).toEqual([
      { kind: 'same', text: 'I saw ' },
      { kind: 'gone', text: 'Sarah ' },
      { kind: 'new', text: 'my sister ' },
      { kind: 'same', text: 'today.' },
    ]);
  });

  it('of long texts with nothing in common is told by lines, soon', () => {
    const line = (word: string) => (_: unknown, index: number) => `${word}${index} and so on\n`;
    const a = Array.from({ length: 20_000 }, line('a')).join('');
    const b = Array.from({ length: 20_000 }, line('b')).join('');
    const all = wordDifferences(a, b);
    expect(joined(all, 'new')).toBe(a);
    expect(joined(all, 'gone')).toBe(b);
  });

  it('of blocks holds every block once', () => {
    const anyBlocks = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(anyBlocks, anyBlocks, (a, b) => {
        const all = blockDifferences(a, b);
        expect(all.filter(({ kind }) => kind !== 'new').flatMap(({ items }) => items)).toEqual(a);
        expect(all.filter(({ kind }) => kind !== 'gone').flatMap(({ items }) => items)).toEqual(b);
      }),
    );
  });
});
