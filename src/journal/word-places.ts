// Where words of one text stand in another. The words and their order count, and nothing that stands between them: a line
// that was quoted, made an item of a list or broken elsewhere still says the same.
import { joinedPlaces, type Place } from './cut-places.ts';

/** Written without blanks between words: each letter stands by itself. */
const UNSPACED =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{Extended_Pictographic}]';
const WORD = new RegExp(`${UNSPACED}\\p{M}*|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

export interface SoughtWords {
  text: string;
  /** It begins, or ends, within a word: as the end, or the beginning, of a longer word it counts too. */
  beginsWithin?: boolean;
  endsWithin?: boolean;
}

interface Word extends Place {
  word: string;
}

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC'),
    start: index,
    end: index + word.length,
  }));

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => wordsIn(text).map(({ word }) => word);

/** Words that are looked for, read once however often that is. */
export interface Sought {
  words: readonly string[];
  /** The signs right before its first word, and right behind its last. */
  before: string;
  behind: string;
  beginsWithin: boolean;
  endsWithin: boolean;
}

/** Null where there is no word. */
export function soughtIn({ text, beginsWithin = false, endsWithin = false }: SoughtWords): Sought | null {
  const words = wordsIn(text);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  return {
    words: words.map(({ word }) => word),
    before: /\S*$/.exec(text.slice(0, first.start))?.[0] ?? '',
    behind: /^\S*/.exec(text.slice(last.end))?.[0] ?? '',
    beginsWithin,
    endsWithin,
  };
}

/** Where a word is the sought one, from its first to its last letter that counts; null where it is another. */
function placeIn(there: Word, sought: string, begins: boolean, ends: boolean): Place | null {
  const { word, start, end } = there;
  if (word === sought) return { start, end };
  // Letters are counted below: in another normal form there are more of them, or fewer.
  const isCounted = word.length === end - start;
  if (!isCounted || !(begins || ends)) return null;
  const at = begins && ends ? word.indexOf(sought) : begins ? word.length - sought.length : 0;
  if (at < 0 || !word.startsWith(sought, at)) return null;
  return { start: start + at, end: start + at + sought.length };
}

/** A text in which words are looked for, more than once. */
export class WordsThere {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #byWord = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
    this.#words = wordsIn(text);
    for (const [index, { word }] of this.#words.entries()) {
      const known = this.#byWord.get(word);
      if (known) known.push(index);
      else this.#byWord.set(word, [index]);
    }
  }

  /** Every place of these words, with the signs that stand round them in both texts. */
  placesOf(sought: Sought): Place[] {
    const places: Place[] = [];
    for (const index of this.#begins(sought)) {
      const place = this.#placeAt(index, sought);
      if (place) places.push(this.#withSigns(place, sought));
    }
    return joinedPlaces(places);
  }

  holds(sought: Sought): boolean {
    for (const index of this.#begins(sought)) if (this.#placeAt(index, sought)) return true;
    return false;
  }

  /** Where the first word may stand. */
  #begins({ words, beginsWithin, endsWithin }: Sought): Iterable<number> {
    const isLoose = beginsWithin || (endsWithin && words.length === 1);
    return isLoose ? this.#words.keys() : (this.#byWord.get(words[0] ?? '') ?? []);
  }

  #placeAt(index: number, { words, beginsWithin, endsWithin }: Sought): Place | null {
    let [start, end] = [-1, -1];
    for (const [step, word] of words.entries()) {
      const there = this.#words[index + step];
      const isLast = step === words.length - 1;
      const place = there && placeIn(there, word, step === 0 && beginsWithin, isLast && endsWithin);
      if (!place) return null;
      if (step === 0) start = place.start;
      end = place.end;
    }
    return { start, end };
  }

  #withSigns({ start, end }: Place, { before, behind }: Sought): Place {
    const text = this.#text;
    return {
      start: text.endsWith(before, start) ? start - before.length : start,
      end: text.startsWith(behind, end) ? end + behind.length : end,
    };
  }
}
