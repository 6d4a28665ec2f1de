// The sealed marks, read while the key to them is still being made: nearly every page begins with all of them, and
// the making takes a second in which the page has nothing else to do.
import type { Mark } from '../journal/mark.ts';
import type { Keys } from '../vault/keys.ts';
import { heldMarks } from './held-rows.ts';
import { type LaidRow, laidTable, opened } from './sealed-rows.ts';

let ahead: Promise<LaidRow[] | null> | null = null;

/** Reads them as they lie; nothing is opened. */
export function readMarksAhead(): void {
  if (ahead) return;
  heldMarks.expect();
  // Whoever needs them in earnest reads them once more, and says what is wrong.
  ahead = laidTable('marks')
    .toArray()
    .catch(() => null);
}

/** Opens what was read: they are the rows that every page begins with. */
export function openMarksAhead(keys: Keys): void {
  if (ahead) heldMarks.take(openedOf(keys, ahead));
  ahead = null;
}

async function openedOf(keys: Keys, reading: Promise<LaidRow[] | null>): Promise<Mark[]> {
  const laid = await reading;
  if (!laid) throw new Error('they could not be read');
  return (await opened(keys, 'marks', laid)).filter((row) => row !== undefined);
}

/** Lets go of what was read: no key came. */
export function dropMarksAhead(): void {
  ahead = null;
}
