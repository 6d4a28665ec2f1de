// The sealed marks, read while the key to them is still being made: nearly every page begins with all of them, and
// the making takes a second in which the page has nothing else to do.
import type { Keys } from '../vault/keys.ts';
import { type LaidRow, laidTable, opened } from './sealed-rows.ts';

let ahead: Promise<LaidRow[]> | null = null;

/** Reads them as they lie; nothing is opened. */
export function readMarksAhead(): void {
  // Whoever needs them in earnest reads them once more, and says what is wrong.
  ahead ??= laidTable('marks')
    .toArray()
    .catch(() => []);
}

/** Opens what was read; whoever asks for these rows from now on gets them as soon as they are open. */
export function openMarksAhead(keys: Keys): void {
  void ahead?.then((laid) => opened(keys, 'marks', laid));
  ahead = null;
}

/** Lets go of what was read: no key came. */
export function dropMarksAhead(): void {
  ahead = null;
}
