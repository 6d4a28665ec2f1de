// The words and the single pages of two journals that become one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { firstSave } from '../../src/journal/finish.ts';
import type { JournalRows } from '../../src/journal/journal-rows.ts';
import { mergeJournals } from '../../src/journal/merge.ts';
import { mergedDictionary, mergedWords } from '../../src/journal/merge-words.ts';
import { Dictionary, type Word } from '../../src/journal/words.ts';
import { content, emptyRows, making, merged } from './devices.ts';

const word = (id: string, fields: Partial<Word> = {}): Word => ({
  id,
  label: id,
  family: null,
  isOwn: true,
  ...fields,
});

const words = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      label: fc.constantFrom('sea', 'Sea', 'séa', 'rain'),
      family: fc.constantFrom(null, 'fear'),
      isOwn: fc.boolean(),
      mergedInto: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      isHidden: fc.boolean(),
      arrangedAt: fc.constantFrom(1, 2, 3),
    },
    { requiredKeys: ['id', 'label', 'family', 'isOwn'] },
  ),
  { selector: ({ id }) => id, maxLength: 5 },
);

const withWords = (rows: readonly Word[], changed: readonly Word[]) => [
  ...new Map([...rows, ...changed].map((row) => [row.id, row])).values(),
];

describe('the words of two journals', () => {
  it('are all there, named as they were named last, and nothing changes the second time', () => {
    fc.assert(
      fc.property(words, words, (here, there) => {
        const all = withWords(here, mergedWords(here, there));
        expect(new Set(all.map(({ id }) => id))).toEqual(new Set([...here, ...there].map(({ id }) => id)));
        for (const one of here) {
          const other = there.find(({ id }) => id === one.id);
          const last = (other?.arrangedAt ?? 0) > (one.arrangedAt ?? 0) ? other : one;
          expect(all.find(({ id }) => id === one.id)).toMatchObject({
            label: last?.label,
            isOwn: last?.isOwn,
          });
        }
        expect(mergedWords(all, there)).toEqual([]);
      }),
    );
  });

  it('are named, hidden and shown alike on both, where all that was done to them was done at different times', () => {
    const once = fc.tuple(words, words).filter(([here, there]) =>
      here.every(({ id, arrangedAt }) => {
        const other = there.find((row) => row.id === id);
        return !other || (arrangedAt ?? 0) !== (other.arrangedAt ?? 0);
      }),
    );
    const told = (all: readonly Word[]) =>
      new Map(all.map(({ id, label, isHidden }) => [id, `${label} ${isHidden ?? false}`]));
    fc.assert(
      fc.property(once, ([here, there]) => {
        const one = told(withWords(here, mergedWords(here, there)));
        expect(one).toEqual(told(withWords(there, mergedWords(there, here))));
      }),
    );
  });

  it('follow a rename, a hiding, a join and its undoing that were made elsewhere', () => {
    const here = [word('a', { mergedInto: 'b', arrangedAt: 1 }), word('b'), word('c'), word('d')];
    const there = [
      word('a', { arrangedAt: 2 }),
      word('b', { label: 'bee', arrangedAt: 2 }),
      word('c', { isHidden: true, arrangedAt: 2 }),
      word('d', { mergedInto: 'b', arrangedAt: 2 }),
    ];
    expect(mergedWords(here, there)).toEqual(there);
    // And the other way round nothing comes back.
    expect(mergedWords(there, here)).toEqual([]);
  });

  it('leave out a join that would close a circle, though it was made later', () => {
    const here = [word('a', { mergedInto: 'b', arrangedAt: 1 }), word('b')];
    const there = [word('a'), word('b', { mergedInto: 'a', arrangedAt: 2 })];
    const changed = mergedWords(here, there);
    expect(changed).toEqual([word('b', { arrangedAt: 2 })]);
    expect(new Dictionary(withWords(here, changed)).resolve('a')).toBe('b');
  });

  it('join a new word with the one that has its name now', () => {
    const here = [word('a', { label: 'sea' }), word('z', { label: 'storm' })];
    const there = [
      word('a', { label: 'ocean', arrangedAt: 1 }),
      word('n', { label: 'Ocean' }),
      word('m', { label: 'sea' }),
    ];
    expect(mergedWords(here, there)).toEqual([
      word('a', { label: 'ocean', arrangedAt: 1 }),
      word('n', { label: 'Ocean', mergedInto: 'a' }),
      word('m', { label: 'sea' }),
    ]);
  });

  it('never lead in a circle, unless they did before', () => {
    const leads = (all: readonly Word[], id: string, step = 0): boolean => {
      const next = all.find((row) => row.id === id)?.mergedInto;
      return next !== undefined && (step > all.length || leads(all, next, step + 1));
    };
    const isRound = (all: readonly Word[]) => all.some(({ id }) => leads(all, id));
    fc.assert(
      fc.property(words, words, (here, there) => {
        fc.pre(!isRound(here));
        expect(isRound(withWords(here, mergedWords(here, there)))).toBe(false);
      }),
    );
  });

  it('of one name are one word, and entries keep their ids', () => {
    const here = [word('sea-1', { label: 'Sea-sick' })];
    const changed = mergedWords(here, [word('sea-2', { label: 'sea-sick' })]);
    expect(changed).toEqual([word('sea-2', { label: 'sea-sick', mergedInto: 'sea-1' })]);
    const dictionary = mergedDictionary(here, changed);
    expect(dictionary.labelOf('sea-2')).toBe('Sea-sick');
    expect(dictionary.offered().filter(({ isOwn }) => isOwn)).toHaveLength(1);
  });

  it('keep what was said of them here: whether they are hidden, and a word of the example that is one’s own', () => {
    const here = [word('a', { isHidden: true }), word('b'), word('example-c', { isExample: true })];
    const there = [word('a', { label: 'A' }), word('b', { isHidden: true }), word('example-c')];
    expect(mergedWords(here, there)).toEqual([word('example-c')]);
  });
});

const entry = (fields: Partial<Entry>): Entry => ({
  ...firstSave('e', content('x'), { at: 0, offset: 0 }, making(0)).entry,
  ...fields,
});
const withEntries = (...entries: Entry[]): JournalRows => ({ ...emptyRows(), entries });
const only = (rows: JournalRows) => rows.entries[0];

describe('a page of two journals', () => {
  it('saved at one instant on both shows the same text on either', () => {
    const a = withEntries(entry({ stamp: 'a', body: 'one' }));
    const b = withEntries(
      entry({ stamp: 'b', body: 'other', editedAt: only(a)?.editedAt ?? { at: 0, offset: 0 } }),
    );
    expect(only(merged(a, b))).toMatchObject({ body: 'other', ancestors: ['a'] });
    expect(only(merged(b, a))).toMatchObject({ body: 'other', ancestors: ['a'] });
    expect(merged(a, b).versions).toMatchObject([{ kind: 'conflict', stamp: 'a', content: { body: 'one' } }]);
  });

  it.each([
    ['private', 'public', 'private'],
    ['public', 'private', 'private'],
    ['public', 'public', 'public'],
  ] as const)('that is %s here and %s there with a newer text is %s', (here, there, both) => {
    const a = withEntries(entry({ stamp: 'a', visibility: here }));
    const b = withEntries(entry({ stamp: 'b', ancestors: ['a'], body: 'newer', visibility: there }));
    expect(only(merged(a, b))).toMatchObject({ body: 'newer', visibility: both });
  });

  it('that was kept private on one after it was shown is private on both', () => {
    const shown = entry({ stamp: 'a', visibility: 'public', visibilityAt: 1 });
    const kept: Entry = { ...shown, visibility: 'private', visibilityAt: 2 };
    const { counts } = mergeJournals(withEntries(shown), withEntries(kept), { bringBack: false });
    expect(counts).toMatchObject({ same: 1, keptPrivate: 1 });
    expect(merged(withEntries(shown), withEntries(kept)).entries).toEqual([kept]);
    expect(merged(withEntries(kept), withEntries(shown)).entries).toEqual([kept]);
  });

  it('that was shown on one after it was kept private is as each of them has it', () => {
    const kept = entry({ stamp: 'a', visibility: 'private', visibilityAt: 1 });
    const shown: Entry = { ...kept, visibility: 'public', visibilityAt: 2 };
    expect(merged(withEntries(shown), withEntries(kept)).entries).toEqual([shown]);
    expect(merged(withEntries(kept), withEntries(shown)).entries).toEqual([kept]);
  });

  it('that says the same on both stays as public as it is here', () => {
    const a = withEntries(entry({ stamp: 'a', visibility: 'private' }));
    const b = withEntries(entry({ stamp: 'a', visibility: 'public' }));
    expect(merged(a, b)).toEqual(a);
    expect(merged(b, a)).toEqual(b);
  });

  it('whose stamps contradict each other is asked about, unless its texts are equal', () => {
    const a = withEntries(entry({ stamp: 'a', ancestors: ['b'], body: 'one' }));
    const b = withEntries(entry({ stamp: 'b', ancestors: ['a'], body: 'other' }));
    expect(mergeJournals(a, b, { bringBack: false }).counts).toMatchObject({ conflicts: 1 });
    const same = withEntries(entry({ stamp: 'b', ancestors: ['a'], body: 'one' }));
    expect(mergeJournals(a, same, { bringBack: false }).counts).toMatchObject({ conflicts: 0, same: 1 });
  });

  it('that is the example’s here and one’s own there is one’s own', () => {
    const a = withEntries(entry({ stamp: 'a', isExample: true }));
    const b = withEntries(entry({ stamp: 'b', body: 'mine' }));
    expect(merged(a, b)).toEqual(b);
  });

  const origin = { app: 'markdown', key: 'k', path: 'a.md', importId: 'i' };

  it('imported on both and changed on one is one page with the newer text', () => {
    const old = entry({ id: 'here', stamp: 'a', origin });
    const b = {
      ...withEntries(
        entry({ id: 'there', stamp: 'c', ancestors: ['b'], revision: 2, body: 'newer', origin }),
      ),
      versions: [
        {
          id: 'v',
          entryId: 'there',
          kind: 'first' as const,
          stamp: 'b',
          savedAt: { at: 0, offset: 0 },
          content: content('x'),
        },
      ],
    };
    const both = merged(withEntries(old), b);
    expect(both.entries).toMatchObject([{ id: 'here', body: 'newer', revision: 2 }]);
    expect(both.versions).toMatchObject([{ kind: 'first', entryId: 'here', content: { body: 'x' } }]);
    expect(merged(both, b)).toEqual(both);
  });

  it('imported on both and changed on both is two pages', () => {
    const a = withEntries(
      entry({ id: 'here', stamp: 'a', ancestors: ['0'], revision: 2, body: 'one', origin }),
    );
    const b = withEntries(
      entry({ id: 'there', stamp: 'b', ancestors: ['1'], revision: 2, body: 'other', origin }),
    );
    expect(merged(a, b).entries.map(({ body }) => body)).toEqual(['one', 'other']);
  });

  it('of a file that was removed here is not brought unasked, unless it was written in', () => {
    const gone = { id: 'gone', originKey: 'k', stamps: ['g'], removedAt: 0 };
    const a = { ...emptyRows(), tombstones: [gone] };
    const untouched = withEntries(entry({ id: 'there', origin }));
    expect(mergeJournals(a, untouched, { bringBack: false })).toMatchObject({
      put: { entries: [] },
      counts: { removed: 1 },
    });
    expect(merged(a, untouched, true).entries).toHaveLength(1);
    const written = withEntries(entry({ id: 'there', origin, revision: 2, ancestors: ['x'] }));
    expect(mergeJournals(a, written, { bringBack: false }).counts).toMatchObject({ fresh: 1, removed: 0 });
  });
});
