// What the journal counts of itself, changed in the transaction that changes the entries.
import type { Tally } from '../journal/journal-rows.ts';
import { db } from './database.ts';
import { randomId } from './random-id.ts';

export type { Tally };

export const metaRows = () => db.table<{ key: string; value: unknown }, string>('meta');

/** Null in a journal that no Ebb has counted yet. */
export async function readTally(): Promise<Tally | null> {
  return ((await metaRows().get('tally'))?.value as Tally | undefined) ?? null;
}

/**
 * Counts one change, within a transaction that holds `entries` and `meta`, once its work is done.
 * @param last what was counted before it
 * @param more so many entries more, or fewer; null where that is not known: all are counted then
 */
export async function countChange(last: Tally | null, more: number | null): Promise<Tally> {
  // Counting all takes long in a long life: only where no change says it.
  const entries = last === null || more === null ? await db.entries.count() : last.entries + more;
  const tally = { id: last?.id ?? randomId(), entries, changes: (last?.changes ?? 0) + 1 };
  await metaRows().put({ key: 'tally', value: tally });
  return tally;
}
