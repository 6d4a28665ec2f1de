// A picture's row, as a page that shows it follows it: the bytes are there once the row is.
import type { Medium } from '../journal/medium.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

/** The row and every change of it; null where there is none. */
export const watchMedium = (id: string): Watch<Medium | null> =>
  watching(async () => (await rowsNow().media.get(id)) ?? null);
