// What a window that goes leaves for the next one, outside the database. Only what is set here stays in every engine
// while a window goes.

import { LEFT } from './left-names.ts';

export const readLeft = (name: string): string | null => localStorage.getItem(name);

export function dropLeft(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Refused: then it was never there.
  }
}

/** Asks what is to be left whenever this window goes. One that was kept whole and comes back goes on with it itself.
 * Each has a name of its own: two windows may go at once. */
export function onLeaving(leaves: () => readonly { name: string; text: string }[]): void {
  let left: string[] = [];
  addEventListener('pagehide', () => {
    for (const { name, text } of leaves()) {
      try {
        localStorage.setItem(LEFT + name, text);
        left.push(LEFT + name);
      } catch {
        // Full, or refused: the browser asked before it left.
      }
    }
  });
  addEventListener('pageshow', () => {
    for (const name of left) dropLeft(name);
    left = [];
  });
}
