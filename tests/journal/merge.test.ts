// Two journals made one: nothing is lost, nothing is there twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { mergeJournals } from '../../src/journal/merge.ts';
import { emptyRows, isHeld, merged, textsOf, threeDevices, twoDevices } from './devices.ts';

/** Whether what two journals say of a page comes to: not for looking back. */
function isOut(here: Entry, there: Entry): boolean {
  const isHereOlder = there.ancestors.includes(here.stamp);
  const isThereOlder = here.ancestors.includes(there.stamp);
  const said = [here, there].map(({ isNotForLookingBack }) => isNotForLookingBack === true);
  if (isHereOlder === isThereOlder) return said.includes(true);
  return said[isHereOlder ? 1 : 0] ?? false;
}

describe('two journals that are merged', () => {
  it('once and once more are the same as once', () => {
    fc.assert(
      fc.property(twoDevices, fc.boolean(), ({ a, b }, bringBack) => {
        const once = merged(a, b, bringBack);
        const again = mergeJournals(once, b, { bringBack });
        expect(again.put).toEqual(emptyRows());
        expect(again.goneTombstones).toEqual([]);
        // Its own backup brings nothing either.
        expect(mergeJournals(once, once, { bringBack }).put).toEqual(emptyRows());
      }),
      { numRuns: 500 },
    );
  });

  it('hold every text of a standing page that either held', () => {
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        const both = new Set(textsOf(merged(a, b)));
        for (const text of [...textsOf(a), ...textsOf(b)]) expect(both).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  it('hold every word of every draft that either held', () => {
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        const both = merged(a, b);
        for (const { body } of [...a.drafts, ...b.drafts]) expect(isHeld(both, body)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('come to the same texts whichever of them takes in the other', () => {
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        expect(textsOf(merged(a, b))).toEqual(textsOf(merged(b, a)));
      }),
      { numRuns: 500 },
    );
  });

  it('agree from then on, also after each took in the other', () => {
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        const [left, right] = [merged(a, b), merged(b, a)];
        expect(textsOf(merged(left, right))).toEqual(textsOf(left));
        expect(merged(left, right).entries).toHaveLength(left.entries.length);
      }),
      { numRuns: 300 },
    );
  });

  it('show the same pages once each took in the other', () => {
    const shown = ({ entries }: ReturnType<typeof merged>) =>
      entries
        .filter(({ removedAt }) => removedAt === undefined)
        .map(({ body, visibility }) => `${body} ${visibility}`)
        .sort();
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        const right = merged(b, a);
        expect(shown(merged(a, right))).toEqual(shown(right));
      }),
      { numRuns: 500 },
    );
  });

  it('and a third come to the same texts in any order, where nobody removed a page', () => {
    fc.assert(
      fc.property(threeDevices, ({ a, b, c }) => {
        expect(textsOf(merged(merged(a, b), c))).toEqual(textsOf(merged(a, merged(b, c))));
      }),
      { numRuns: 300 },
    );
  });

  it('ask about a text only where no person chose between the two', () => {
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        const both = merged(a, b);
        for (const { kind, stamp, entryId } of both.versions) {
          if (kind !== 'conflict') continue;
          const entry = both.entries.find(({ id }) => id === entryId);
          expect(entry?.stamp).not.toBe(stamp);
        }
        const firsts = both.versions.filter(({ kind }) => kind === 'first').map(({ entryId }) => entryId);
        expect(new Set(firsts).size).toBe(firsts.length);
      }),
    );
  });

  it('leave a page that was removed here as it is, unless it is asked for', () => {
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        const both = merged(a, b, false);
        for (const entry of a.entries) {
          if (entry.removedAt === undefined) continue;
          const standsThere = b.entries.some(
            ({ id, removedAt }) => id === entry.id && removedAt === undefined,
          );
          if (standsThere) expect(both.entries.find(({ id }) => id === entry.id)).toBe(entry);
        }
        const ids = new Set(both.entries.map(({ id }) => id));
        for (const { id } of a.tombstones) expect(ids).not.toContain(id);
      }),
    );
  });

  it('keep from looking back what the later save of a page keeps from it, or either where neither is later', () => {
    let looked = 0;
    fc.assert(
      fc.property(twoDevices, ({ a, b }) => {
        const both = new Map(merged(a, b).entries.map((entry) => [entry.id, entry]));
        const here = new Map(a.entries.map((entry) => [entry.id, entry]));
        for (const there of b.entries) {
          const [own, now] = [here.get(there.id), both.get(there.id)];
          if (!own || !now || now.removedAt !== undefined) continue;
          expect(now.isNotForLookingBack === true).toBe(isOut(own, there));
          if (now.isNotForLookingBack) looked += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(looked).toBeGreaterThan(50);
  });
});
