// Whether an earlier window left something for this one (left-behind.ts): asked before a page is searched for.

/** How the names begin of what was left in `localStorage`. */
export const LEFT = 'ebb-left ';

/** The names of all that was left; none where the browser keeps nothing here. */
export function leftNames(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(LEFT));
  } catch {
    return [];
  }
}
