// Removes an entry: it waits 30 days among the removed ones, then its text is erased.
import { REMOVED_KEPT_DAYS } from '../journal/entry.ts';
import { now } from '../platform/clock.ts';
import { purgeEntries, removeEntry as put } from '../store/entries.ts';
import { readRemoved } from '../store/removed.ts';

/** False when there is no such entry. */
export async function removeEntry(id: string): Promise<boolean> {
  return (await put(id, now().at)) !== null;
}

/** Erases removed entries at once. Returns how many went. */
export function removeForGood(ids: readonly string[]): Promise<number> {
  return purgeEntries(ids, now().at);
}

/** Erases what has waited its 30 days. Returns how many went. */
export async function removeExpired(): Promise<number> {
  const limit = now().at - REMOVED_KEPT_DAYS * 86_400_000;
  const due = (await readRemoved()).filter((mark) => (mark.removedAt ?? limit) < limit);
  return due.length === 0
    ? 0
    : purgeEntries(
        due.map((mark) => mark.id),
        now().at,
      );
}
