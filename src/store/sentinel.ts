// Whether the journal that opened is the one that was here: what it counts is held against what this browser remembers
// of it outside the database. A worker remembers nothing, and leaves it to its window.
import { isUsable } from './database.ts';
import { readTally, type Tally } from './tally.ts';

/** A place outside the database. */
export interface Beside {
  read(): Tally | null;
  keep(tally: Tally): void;
  drop(): void;
}

let beside: Beside = { read: () => null, keep: () => undefined, drop: () => undefined };

/** Where this window remembers the journal. */
export function rememberIn(place: Beside): void {
  beside = place;
}

/** `missing`: entries were here, and this is another journal or an empty one. `older`: changes of it are gone. */
export type Mismatch = 'missing' | 'older';

/** Null where nothing speaks against the journal. */
function mismatchOf(known: Tally | null, tally: Tally | null): Mismatch | null {
  // A journal without an entry has nothing that could be gone.
  if (known === null || known.entries === 0) return null;
  if (tally?.id !== known.id) return 'missing';
  return tally.changes < known.changes ? 'older' : null;
}

/** What is remembered follows what is counted, unless it knows of a journal that is not this one: that comes back. */
export function remember(tally: Tally | null): Mismatch | null {
  const mismatch = mismatchOf(beside.read(), tally);
  if (mismatch === null && tally) beside.keep(tally);
  return mismatch;
}

/** After a worker changed the journal. A journal that does not stand open is not opened for it. */
export async function rememberNow(): Promise<void> {
  if (isUsable()) remember(await readTally());
}

/** The journal is erased at a wish: nothing is to be missed. */
export const forget = (): void => beside.drop();

/** What is remembered; null where nothing is. */
export const remembered = (): Tally | null => beside.read();

/** Remembers a journal whatever was remembered before. */
export const rememberAnew = (tally: Tally): void => beside.keep(tally);
