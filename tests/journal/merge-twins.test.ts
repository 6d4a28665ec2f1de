// A page that was carried over as a file, and then by a backup: one page, with all of its texts.
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { firstSave } from '../../src/journal/finish.ts';
import type { JournalRows } from '../../src/journal/journal-rows.ts';
import { mergeJournals } from '../../src/journal/merge.ts';
import type { Version } from '../../src/journal/version.ts';
import { content, emptyRows, making, merged } from './devices.ts';

const origin = { app: 'markdown', key: 'k', path: '_posts/2025-06-19-entry.md', importId: 'i' };
const {
  entry: plain,
  versions: [first],
} = firstSave('e', content('Half a page'), { at: 0, offset: 0 }, making(0));

/** Each written at another moment. */
let moment = 0;
const entry = (fields: Partial<Entry>): Entry => {
  moment += 1;
  return { ...plain, writtenAt: { at: moment, offset: 0 }, ...fields };
};
const withEntries = (...entries: Entry[]): JournalRows => ({ ...emptyRows(), entries });

function one({ entries }: JournalRows): Entry {
  const [page, other] = entries;
  if (!page || other) throw new Error(`${entries.length} pages`);
  return page;
}

describe('a page', () => {
  it('written on one and imported on the other is one page, and no import’s any more', () => {
    const when = { kind: 'zoned', day: '2025-06-19', time: '21:40:00', offset: 120 } as const;
    const written = withEntries(
      entry({ id: 'here', stamp: 'a', when: { ...when, zone: 'Europe/Berlin' }, body: 'Half a page' }),
    );
    const imported = withEntries(entry({ id: 'there', stamp: 'b', when, body: 'Half a page', origin }));
    for (const [a, b] of [
      [written, imported],
      [imported, written],
    ] as const) {
      const { counts } = mergeJournals(a, b, { bringBack: false });
      expect(counts).toMatchObject({ fresh: 0, same: 1 });
      const both = merged(a, b);
      expect(one(both)).toMatchObject({ id: a.entries[0]?.id, body: 'Half a page' });
      expect(one(both).origin).toBeUndefined();
      expect(merged(both, b)).toEqual(both);
      expect(one(merged(b, both))).toMatchObject({ id: b.entries[0]?.id, body: 'Half a page' });
    }
  });

  it('written on one and imported on the other keeps what was changed on either since', () => {
    const page = entry({ id: 'here', stamp: 'a', ancestors: ['0'], revision: 2, body: 'newer' });
    const before = { ...first, entryId: 'here', stamp: '0' } as Version;
    const written = { ...withEntries(page), versions: [before] };
    const imported = withEntries(entry({ id: 'there', stamp: 'b', body: 'Half a page', origin }));
    for (const both of [merged(written, imported), merged(imported, written)])
      expect(one(both)).toMatchObject({ body: 'newer' });
    // From then on they are one, whatever is changed on both.
    const there = merged(imported, written);
    const again = {
      ...one(there),
      stamp: 'c',
      ancestors: [...one(there).ancestors, 'a'],
      body: 'changed there',
    };
    const here = merged(written, imported);
    const changed = {
      ...one(here),
      stamp: 'd',
      ancestors: [...one(here).ancestors, 'a'],
      body: 'changed here',
    };
    const met = merged({ ...here, entries: [changed] }, { ...there, entries: [again] });
    expect(met.entries).toHaveLength(1);
    expect(met.versions.filter(({ kind }) => kind === 'conflict')).toHaveLength(1);
  });

  it('that reads like two is the one that began with it', () => {
    const begun = entry({ id: 'begun', stamp: 'a', body: 'x' });
    const file = entry({ id: 'a file', stamp: 'f', body: 'x', origin });
    const there = withEntries({ ...begun, id: 'there', stamp: 'b' });
    const here = { ...emptyRows(), entries: [file, begun] };
    expect(merged(here, there).entries).toHaveLength(2);
    expect(merged(there, here).entries).toHaveLength(2);
    expect(merged(merged(there, here), here).entries).toHaveLength(2);
  });
});
