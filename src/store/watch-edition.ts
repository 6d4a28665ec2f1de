// The public copy of an entry, as a screen follows it.
import type { Edition } from '../journal/edition.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

/** The edition and every change of it; null where there is none. */
export const watchEdition = (id: string): Watch<Edition | null> =>
  watching(async () => (await rowsNow().editions.get(id)) ?? null);
