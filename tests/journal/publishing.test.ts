import { describe, expect, it } from 'vitest';
import {
  knownNamesOf,
  PLAIN_PUBLISHING,
  publicTextOf,
  publishingOf,
  restsUntil,
} from '../../src/journal/publishing.ts';
import { editionText } from './editions.ts';

const DAY = 86_400_000;

describe('what was set about publishing', () => {
  it('is read as it was stored, and what is none is as at first', () => {
    const stored = {
      coolingDays: 3,
      helpLine: 'Call somebody.',
      writtenNote: '',
      siteData: 'weeks',
      leastPosts: 5,
    };
    expect(publishingOf(stored)).toEqual(stored);
    const odds = [null, 7, 'x', {}, { coolingDays: -1 }, { coolingDays: 1.5 }, { helpLine: 7 }];
    for (const odd of [...odds, { leastPosts: 1 }, { leastPosts: 8 }, { siteData: 'all' }])
      expect(publishingOf(odd)).toEqual(PLAIN_PUBLISHING);
    expect(publishingOf({ coolingDays: 400 }).coolingDays).toBe(30);
  });

  it('names that are fine are words', () => {
    expect(knownNamesOf(['Ebb', '', 7, 'Jekyll'])).toEqual(['Ebb', 'Jekyll']);
    expect(knownNamesOf('Ebb')).toEqual([]);
  });
});

describe('an edition rests', () => {
  it('for the days that were set, from when it was set aside', () => {
    const edition = { madeAt: 10 * DAY, lookAgainAt: null };
    expect(restsUntil(edition, { coolingDays: 2 }, 11 * DAY)).toBe(12 * DAY);
    expect(restsUntil(edition, { coolingDays: 2 }, 12 * DAY)).toBeNull();
    expect(restsUntil(edition, { coolingDays: 0 }, 10 * DAY)).toBeNull();
  });

  it('until it shall be looked at again, whichever is later', () => {
    const edition = { madeAt: 10 * DAY, lookAgainAt: 15 * DAY };
    expect(restsUntil(edition, { coolingDays: 2 }, 11 * DAY)).toBe(15 * DAY);
    expect(restsUntil(edition, { coolingDays: 9 }, 11 * DAY)).toBe(19 * DAY);
    expect(restsUntil(edition, { coolingDays: 0 }, 16 * DAY)).toBeNull();
  });
});

it('what may stand in an edition has nothing private in it, wherever it stood', () => {
  const raw = editionText('Out.\n\n:::private\nIn.\n:::\n\nOut again.', {
    title: 'The sea %%and Sarah%%',
    description: '%%only me%%',
    tags: ['healing', '%%secret%%'],
    feelings: [{ id: 'hope', intensity: 2 }],
  });
  expect(publicTextOf(raw)).toEqual({
    body: 'Out.\n\nOut again.',
    title: 'The sea',
    description: '',
    tags: ['healing'],
    feelings: [{ id: 'hope', intensity: 2 }],
  });
});
