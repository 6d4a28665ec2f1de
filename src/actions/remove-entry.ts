// Removes an entry: it waits 30 days among the removed ones, then its text is erased.
import { now } from '../platform/clock.ts';
import { removeEntry as put } from '../store/entries.ts';
import { noteOpening, purgeEntries } from '../store/removed.ts';

/** False when there is no such entry. */
export async function removeEntry(id: string): Promise<boolean> {
  return (await put(id, now().at)) !== null;
}

/** Erases removed entries at once. Returns how many went. */
export function removeForGood(ids: readonly string[]): Promise<number> {
  return purgeEntries(ids, now().at);
}

/** Erases what has waited its 30 days, once at every opening. Returns how many went. */
export function removeExpired(): Promise<number> {
  return noteOpening(now().at);
}
