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

/** What this window left itself, or goes on with: what comes after it may take its place. */
const own = new Map<string, string>();

/** What another window left is gone on with here. */
export function takeOver(name: string, text: string): void {
  own.set(name, text);
}

/** Its words lie elsewhere by now. What another window left under that name since is not of this one. */
export function dropOwn(name: string): void {
  for (const [key, text] of own) {
    if (key !== LEFT + name && !key.startsWith(`${LEFT}${name} `)) continue;
    if (readLeft(key) === text) dropLeft(key);
    own.delete(key);
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
    own.set(LEFT + name, text);
    return true;
  } catch {
    return false;
  }
}

/** What another window left under this name, and nobody saw here, stays beside what takes its place. */
function makeWay(name: string): void {
  try {
    const text = readLeft(LEFT + name);
    if (text === null || text === own.get(LEFT + name)) return;
    localStorage.setItem(`${LEFT}${name} ${crypto.randomUUID()}`, text);
  } catch {
    // No room for both: what is newer goes on.
  }
}

/** Leaves it as if this window went; gives the names of what lies there. */
export function leaveNow(): string[] {
  const leaving = [...asked].flatMap((leaves) => leaves());
  for (const { name } of leaving) makeWay(name);
  return leaving.flatMap((one) => (putLeft(one) ? one.name : []));
}
