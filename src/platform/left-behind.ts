// What a window that goes leaves for the next one, outside the database. Only what is set here stays in every engine
// while a window goes.

import { LEFT } from './left-names.ts';

/** Each has a name of its own: two windows may go at once. */
export interface Leaving {
  name: string;
  text: string;
}

type Leaves = () => readonly Leaving[];

export const readLeft = (name: string): string | null => localStorage.getItem(name);

export function dropLeft(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Refused: then it was never there.
  }
}

const asked = new Set<Leaves>();
/** Of this window, while it may come back. */
let left: string[] = [];

/** Asks what is to be left whenever this window goes. One that was kept whole and comes back goes on with it itself. */
export function onLeaving(leaves: Leaves): void {
  if (asked.size === 0) {
    addEventListener('pagehide', () => {
      left = leaveNow().map((name) => LEFT + name);
    });
    addEventListener('pageshow', () => {
      for (const name of left) dropLeft(name);
      left = [];
    });
  }
  asked.add(leaves);
}

/** False where there is no room, or it is refused: the browser asked before it left. */
export function putLeft({ name, text }: Leaving): boolean {
  try {
    localStorage.setItem(LEFT + name, text);
    return true;
  } catch {
    return false;
  }
}

/** Leaves it as if this window went; gives the names of what lies there. */
export const leaveNow = (): string[] =>
  [...asked].flatMap((leaves) => leaves().flatMap((leaving) => (putLeft(leaving) ? leaving.name : [])));
