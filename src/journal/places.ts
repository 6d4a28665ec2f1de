// Where words stand in a text, for finding them in a page that is written or read.
import { joinedPlaces, type Place } from './cut-places.ts';
import { foldText, losesPoints } from './search.ts';

/**
 * Every place of `wanted` in `text`, in order, as offsets of the text itself: without regard to case and accents,
 * and a straight apostrophe finds a curly one. Places never overlap.
 */
export const placesOf = (text: string, wanted: string): Place[] => placesIn(folding(text), folded(wanted));

/** Every place of any of the words, in order; those that meet are one. */
export function placesOfAny(text: string, words: readonly string[]): Place[] {
  if (words.length === 0) return [];
  const there = folding(text);
  return joinedPlaces(words.flatMap((word) => placesIn(there, folded(word))));
}

function placesIn({ searched, startOf, endOf }: Folding, needle: string): Place[] {
  if (needle === '') return [];
  const places: Place[] = [];
  let passed = 0;
  for (let at = searched.indexOf(needle); at !== -1; at = searched.indexOf(needle, at + needle.length)) {
    const [start, end] = [startOf(at), endOf(at + needle.length - 1)];
    // Both letters of an ß are of one.
    if (start >= passed) places.push({ start, end });
    passed = Math.max(passed, end);
  }
  return places;
}

function folded(text: string): string {
  return foldText(text).replaceAll('’', "'").replaceAll('‘', "'");
}

/** The folded text, and of each of its letters where the one that it is of begins and ends in the text. */
interface Folding {
  searched: string;
  startOf: (at: number) => number;
  endOf: (at: number) => number;
}

function folding(text: string): Folding {
  const whole = folded(text);
  // As many letters as before may also be one more here and one fewer there.
  if (whole.length === text.length && !losesPoints(text)) {
    return { searched: whole, startOf: (at) => at, endOf: (at) => at + 1 };
  }
  let searched = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  // By letters with the accents that belong to them: an accent alone would fold to nothing.
  for (const letter of text.match(/[\s\S][\u0300-\u036f]*/g) ?? []) {
    const part = folded(letter);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    searched += part;
    at += letter.length;
  }
  return { searched, startOf: (place) => starts[place] ?? at, endOf: (place) => ends[place] ?? at };
}
