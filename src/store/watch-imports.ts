// Imports, as the page that undoes them follows them.
import type { ImportRecord } from '../journal/journal-rows.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

/** Imports that can be undone, the last one first. */
export const watchImports: Watch<ImportRecord[]> = watching(async () =>
  (await rowsNow().imports.all()).sort((a, b) => b.at - a.at),
);
