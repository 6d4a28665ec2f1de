// A picture or a recording is its code, and a part of its code is nothing: what a key begins to take goes whole.
import { type PlacedPicture, placedPictures, placedSounds } from './medium.ts';
import type { TextEdit } from './text-edit.ts';

/** What is left of the code, and the code as it stood. */
export interface RestOfMedium {
  edit: TextEdit;
  medium: PlacedPicture;
}

/**
 * What is left of a code that a key took a part of, from its end or from its beginning. Null where it took something
 * else, or all of it.
 * @param at the caret before the key
 */
export function restOfMedium(before: string, at: number, after: string): RestOfMedium | null {
  const took = before.length - after.length;
  if (took <= 0) return null;
  for (const medium of [...placedPictures(before), ...placedSounds(before)]) {
    const { start, end } = medium;
    if (took >= end - start || (at !== start && at !== end)) continue;
    const from = at === end ? at - took : at;
    if (before.slice(0, from) + before.slice(from + took) !== after) continue;
    const edit = { start, end: end - took, text: '', caret: { start, end: start } };
    return { edit, medium };
  }
  return null;
}
