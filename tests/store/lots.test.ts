import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/entry.ts';
import { content, draft, freshJournal, making } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
afterEach(() => journal.db.close());

const idOf = (index: number) => `copy-${String(index).padStart(5, '0')}`;

/** A journal of so many entries. */
async function journalOf(count: number): Promise<void> {
  journal = await freshJournal();
  const { entry } = await journal.finishDraft(draft('d'), content('One'), [], making());
  const copies = Array.from({ length: count }, (_, index): Entry => ({ ...entry, id: idOf(index) }));
  const { writing } = await import('../../src/store/unit.ts');
  await writing(['entries'], async ({ entries }) => {
    await entries.removeMany([entry.id]);
    await entries.putMany(copies);
  });
}

async function idsOf(lots: AsyncIterable<Entry[]>): Promise<{ ids: string[]; largest: number }> {
  const ids: string[] = [];
  let largest = 0;
  for await (const lot of lots) {
    largest = Math.max(largest, lot.length);
    ids.push(...lot.map(({ id }) => id));
  }
  return { ids, largest };
}

const lots = () => import('../../src/store/lots.ts');

describe('many entries', () => {
  it.each([0, 1, 399, 400, 401, 800, 1203])('come a lot at a time, each once: %i of them', async (count) => {
    await journalOf(count);
    const { ids, largest } = await idsOf((await lots()).allEntries());
    expect(ids).toEqual(Array.from({ length: count }, (_, index) => idOf(index)));
    expect(largest).toBeLessThanOrEqual(400);
  });

  it('are those that were asked for, whether they are few or nearly all, without those that are none', async () => {
    await journalOf(900);
    const { someEntries } = await lots();
    const few = [7, 899, 3].map(idOf);
    expect(new Set((await idsOf(someEntries([...few, 'nowhere']))).ids)).toEqual(new Set(few));
    const many = Array.from({ length: 850 }, (_, index) => idOf(index));
    expect((await idsOf(someEntries([...many, 'nowhere']))).ids).toEqual(many);
    expect((await idsOf(someEntries([]))).ids).toEqual([]);
  });

  it.runIf(IS_SEALED)('come though the last of a lot cannot be opened', async () => {
    await journalOf(800);
    const { laidTable } = await import('../../src/store/sealed-rows.ts');
    const row = await laidTable('entries').get(idOf(399));
    if (!row) throw new Error('it lies under another id');
    await laidTable('entries').put({ ...row, ct: new Uint8Array(row.ct.length) });
    const { ids } = await idsOf((await lots()).allEntries());
    expect(ids).toHaveLength(799);
    expect(ids).not.toContain(idOf(399));
  });
});
