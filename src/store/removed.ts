// Removed entries that wait, and the end of their waiting.
import type { Entry } from '../journal/entry.ts';
import { isInstant } from '../journal/instant.ts';
import { type Opening, removalAt } from '../journal/removal.ts';
import { db, guardSchema } from './database.ts';
import { purgeEntries, readEntries } from './entries.ts';

/** A row of `meta`: it is about this device's clock, so no backup carries it. */
const LAST_OPENED = 'lastOpenedAt';
// Beside the rows that the schema lives by.
const meta = () => db.table<{ key: string; value: unknown }, string>('meta');

async function lastOpenedAt(): Promise<number | null> {
  const value = (await meta().get(LAST_OPENED))?.value;
  return isInstant(value) ? value : null;
}

async function removedIds(): Promise<string[]> {
  return (await db.marks.toArray()).filter((mark) => mark.removedAt !== undefined).map((mark) => mark.id);
}

/** Lets the days of removed entries begin anew. Call it inside a transaction over entries and marks. */
async function restamp(ids: readonly string[], now: number): Promise<void> {
  for (const id of ids) {
    await db.entries.update(id, { removedAt: now });
    await db.marks.update(id, { removedAt: now });
  }
}

function idsBy(entries: readonly Entry[], opening: Opening, removal: 'expired' | 'restamp'): string[] {
  return entries
    .filter(
      ({ removedAt, editedAt }) =>
        removedAt !== undefined && removalAt(removedAt, editedAt.at, opening) === removal,
    )
    .map((entry) => entry.id);
}

/**
 * Notes that the journal is opened, erases what has waited its 30 days, and lets those begin anew that a clock
 * stamped which cannot be believed. Returns how many went. All of it or nothing is stored.
 */
export async function noteOpening(now: number): Promise<number> {
  // Read before the transaction: a long list must not keep a draft waiting.
  const ids = await removedIds();
  const tables = [db.entries, db.marks, db.versions, db.drafts, db.words, db.tombstones, db.meta];
  return db.transaction('rw', ids.length === 0 ? [db.meta] : tables, async () => {
    await guardSchema();
    const opening: Opening = { now, last: await lastOpenedAt() };
    await meta().put({ key: LAST_OPENED, value: now });
    if (ids.length === 0) return 0;
    const entries = await readEntries(ids);
    await restamp(idsBy(entries, opening, 'restamp'), now);
    const expired = idsBy(entries, opening, 'expired');
    return expired.length === 0 ? 0 : purgeEntries(expired, now);
  });
}
