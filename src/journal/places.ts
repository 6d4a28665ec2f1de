// Where words stand in a text, for finding them in the page being written.
import { foldText } from './search.ts';
import type { Caret } from './text-edit.ts';

/**
 * Every place of `wanted` in `text`, in order, as offsets of the text itself: without regard to case and accents,
 * and a straight apostrophe finds a curly one. Places never overlap.
 */
export function placesOf(text: string, wanted: string): Caret[] {
  const needle = folded(wanted);
  if (needle === '') return [];
  const { searched, offsets } = foldedWithOffsets(text);
  const places: Caret[] = [];
  for (let at = searched.indexOf(needle); at !== -1; at = searched.indexOf(needle, at + needle.length)) {
    places.push({ start: offsets(at), end: offsets(at + needle.length) });
  }
  return places;
}

function folded(text: string): string {
  return foldText(text).replaceAll('’', "'").replaceAll('‘', "'");
}

/** The folded text, and from each of its offsets back to the text: folding can make letters fewer or more. */
function foldedWithOffsets(text: string): { searched: string; offsets: (at: number) => number } {
  const whole = folded(text);
  if (whole.length === text.length) return { searched: whole, offsets: (at) => at };
  let searched = '';
  const from: number[] = [];
  let at = 0;
  // By letters with the accents that belong to them: an accent alone would fold to nothing.
  for (const letter of text.match(/[\s\S][\u0300-\u036f]*/g) ?? []) {
    const part = folded(letter);
    for (let unit = 0; unit < part.length; unit += 1) from.push(at);
    searched += part;
    at += letter.length;
  }
  from.push(text.length);
  return { searched, offsets: (place) => from[place] ?? text.length };
}
