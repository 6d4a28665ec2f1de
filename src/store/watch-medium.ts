// A picture's row, as a page that shows it follows it: the bytes are there once the row is.
import type { Medium } from '../journal/medium.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

/** The row and every change of it; null where there is none. */
export const watchMedium = (id: string): Watch<Medium | null> =>
  watching(async () => (await rowsNow().media.get(id)) ?? null);

/** The rows of these ids and every change of them, without those that are not here. */
export const watchMediaOf = (ids: readonly string[]): Watch<Medium[]> =>
  watching(async () => {
    const rows = ids.length === 0 ? [] : await rowsNow().media.getMany(ids);
    return rows.filter((row) => row !== undefined);
  });
