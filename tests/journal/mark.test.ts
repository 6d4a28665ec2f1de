import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { MARK_FORM, markOf } from '../../src/journal/mark.ts';

const ENTRY: Entry = {
  id: 'a',
  when: { kind: 'local', day: '2025-06-19', time: '21:04:00' },
  title: 'Rain',
  description: 'for others',
  layout: 'post',
  body: 'All day. Then not.',
  tags: ['sea'],
  feelings: [{ id: 'hope', intensity: 2 }, { id: 'loneliness' }],
  extra: ['weather: rain'],
  revision: 3,
  stamp: 's3',
  ancestors: ['s1', 's2'],
  device: 'phone',
  writtenAt: { at: Date.UTC(2025, 5, 22), offset: 120 },
  editedAt: { at: Date.UTC(2025, 5, 23), offset: 120 },
  visibility: 'public',
  removedAt: 5,
  isNotForLookingBack: true,
  isExample: true,
};

const ALL = {
  id: 'a',
  when: ENTRY.when,
  name: 'Rain',
  isTitled: true,
  excerpt: 'All day. Then not.',
  feelings: ENTRY.feelings,
  tags: ['sea'],
  visibility: 'public',
  writtenAt: Date.UTC(2025, 5, 22),
  isConflicted: true,
  removedAt: 5,
  isNotForLookingBack: true,
  isExample: true,
};

describe('the mark of a page', () => {
  // Marks that lie in journals already are made anew by this number alone: whoever changes what is expected here raises
  // it.
  it('says this much in its form, and no more', () => {
    expect(MARK_FORM).toBe(2);
    expect(markOf(ENTRY, true)).toEqual({ ...ALL, isWrittenLater: true });
    const origin = { app: 'daylio', key: 'daylio:1', path: 'daylio.csv', importId: 'i' } as const;
    expect(markOf({ ...ENTRY, origin }, true)).toEqual({ ...ALL, app: 'daylio' });
  });

  it('has nothing of what is not there', () => {
    const { title, removedAt, isNotForLookingBack, isExample, ...plain } = ENTRY;
    const writtenAt = { at: Date.UTC(2025, 5, 19, 20), offset: 120 };
    expect(Object.keys(markOf({ ...plain, writtenAt }, false)).sort()).toEqual(
      Object.keys(ALL)
        .filter((key) => !['removedAt', 'isNotForLookingBack', 'isExample'].includes(key))
        .sort(),
    );
  });
});
