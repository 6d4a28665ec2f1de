// Removed entries, as the page that shows them follows them.
import type { Mark } from '../journal/mark.ts';
import { heldMarks } from './held-rows.ts';
import { type Watch, watchingHeld } from './watch.ts';

/** Removed entries that still wait, the last removed first. */
export const watchRemoved: Watch<readonly Mark[]> = watchingHeld(heldMarks, (rows) =>
  rows.filter((row) => row.removedAt !== undefined).sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0)),
);
