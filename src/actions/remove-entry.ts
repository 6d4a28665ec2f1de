// Removes an entry: it waits 30 days among the removed ones, then its text is erased.
import { now } from '../platform/clock.ts';
import { removeEntry as put } from '../store/change-entry.ts';
import { noteErrand } from '../store/copies.ts';
import { noteOpening, purgeEntries } from '../store/removed.ts';
import { takeLeft } from './adopt-draft.ts';

/** False when there is no such entry. */
export async function removeEntry(id: string): Promise<boolean> {
  return (await put(id, now().at)) !== null;
}

/** Erases removed entries at once, with their pictures, and what windows left of them beside the database. Returns how many went. */
export async function removeForGood(ids: readonly string[]): Promise<number> {
  await takeLeft();
  await import('./free-left.ts').then((it) => it.freeLeft(ids));
  const forget = await import('./forget-pictures.ts').then((it) => it.forgettingOf(ids));
  const gone = await withoutCopies(await purgeEntries(ids, now().at));
  forget();
  return gone;
}

/** Erases what has waited its 30 days, once at every opening, and pictures that nothing names any more. Returns how many went. */
export async function removeExpired(): Promise<number> {
  // Laid first, it goes with its entry; later it would bring the text back.
  await takeLeft();
  const gone = await withoutCopies(await noteOpening(now().at));
  const { forgetPictures } = await import('./forget-pictures.ts');
  await forgetPictures();
  return gone;
}

/** What is erased is not to be read in a second copy either. */
async function withoutCopies(gone: number): Promise<number> {
  if (gone > 0) await noteErrand('renew');
  return gone;
}
