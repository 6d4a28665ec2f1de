// A place in a text, found again in the same text written otherwise: as it is typed, with its marks, and as it is read.

/** By how many letters a place is known; by fewer where a picture's code follows, which stands in one of the texts alone. */
const LETTERS = [32, 16, 6];
/** Words that are tried one after the other: the first may be those of such a code. */
const TRIES = 8;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const BETWEEN = '[^\\p{L}\\p{M}\\p{N}]+';

/** So many letters of these words, whatever marks are between: where no blanks are written a word is a sentence. */
function formOf(words: readonly string[], most: number): RegExp {
  let letters = 0;
  const taken: string[] = [];
  for (const word of words) {
    if (letters >= most) break;
    taken.push(word.slice(0, most - letters));
    letters += word.length;
  }
  return new RegExp(taken.join(BETWEEN), 'gu');
}

/**
 * Where in `to` what stands in `from` at `at` begins: of all places that read the same the one about as far into the
 * text; where there is none, about as far into the text. Offsets are UTF-16 units.
 */
export function samePlace(from: string, at: number, to: string): number {
  const guess = Math.round((at / Math.max(1, from.length)) * to.length);
  const following = [...from.slice(at, at + 1000).matchAll(WORD)].map(([word]) => word);
  for (let first = 0; first < Math.min(TRIES, following.length); first += 1) {
    for (const letters of LETTERS) {
      const places = [...to.matchAll(formOf(following.slice(first), letters))].map(({ index }) => index);
      if (places.length > 0) return places.reduce((best, place) => nearer(best, place, guess));
    }
  }
  return guess;
}

const nearer = (one: number, other: number, guess: number): number =>
  Math.abs(other - guess) < Math.abs(one - guess) ? other : one;
