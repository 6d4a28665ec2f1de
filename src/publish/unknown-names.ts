// Words with a capital letter that nobody said are fine: perhaps names. A list to look through; nothing changes by it.
// In languages that write every noun with a capital letter (German) it is long, and says little. Where a sentence begins
// every word has one: such are told apart, so that they can be shown below the others.
import { asRead } from './as-read.ts';
import { foldName, type Word, wordsOf } from './names.ts';
import { NO_NAMES, OPENING_WORDS } from './opening-words.ts';
import { startsSentence } from './sentence-start.ts';

/** A word, or words in a row ("Nkechi Okafor"), as first written. */
export interface UnknownName {
  word: string;
  count: number;
  /** UTF-16 units. */
  firstAt: number;
  /** It stands only where a sentence begins, where any word has a capital letter. */
  isOpening?: true;
}

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const SMALL = /\p{Ll}/u;
/** Between the words of one name. */
const JOINS = new Set([' ', '-', "'"]);

interface Spoken {
  word: Word;
  said: string;
  isCapital: boolean;
  isShouted: boolean;
}

/** Words of a text alone, each with how it is written. */
function spokenIn(text: string, words: readonly Word[]): (Spoken | null)[] {
  return words.map((word) => {
    if (!word.isWord) return null;
    const said = asRead(text.slice(word.start, word.end)).text;
    const isCapital = CAPITAL.test(said);
    return { word, said, isCapital, isShouted: isCapital && said.length > 1 && !SMALL.test(said) };
  });
}

/** The word two places on, over a blank. */
const beside = (all: readonly (Spoken | null)[], index: number, by: 1 | -1): Spoken | null =>
  all[index + 2 * by] ?? null;

/**
 * Whether a word may be a name by how it is written. Capitals throughout are one where the words beside them are not
 * (NHS, SARAH), and no shouting.
 */
function mayBeName(all: readonly (Spoken | null)[], index: number, written: ReadonlySet<string>): boolean {
  const spoken = all[index];
  if (!spoken?.isCapital || NO_NAMES.has(spoken.word.fold)) return false;
  if (!spoken.isShouted) return true;
  const isAlone = !beside(all, index, -1)?.isShouted && !beside(all, index, 1)?.isShouted;
  return isAlone && !written.has(spoken.word.fold);
}

/** From `first`, the index of the last word of one name. */
function endOfName(words: readonly Word[], isName: readonly boolean[], first: number): number {
  let last = first;
  while (isName[last + 2] && JOINS.has(words[last + 1]?.fold ?? '')) last += 2;
  return last;
}

class Counted {
  readonly #names = new Map<string, UnknownName>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  add(start: number, end: number, isOpening = false): void {
    const word = this.#text.slice(start, end).replace(/\s+/g, ' ');
    const fold = foldName(word);
    const known = this.#names.get(fold);
    if (!known)
      this.#names.set(fold, { word, count: 1, firstAt: start, ...(isOpening ? { isOpening } : {}) });
    else {
      known.count += 1;
      known.firstAt = Math.min(known.firstAt, start);
    }
  }

  all = (): UnknownName[] => [...this.#names.values()].sort((a, b) => a.firstAt - b.firstAt);
}

/**
 * Words with a capital letter that are not known, in the order in which they first stand. A word at the start of a
 * sentence counts unless it stands elsewhere in small letters, or is one that often begins a sentence.
 * @param known what is fine and what is replaced, each as `foldName` gives it
 */
export function unknownNames(text: string, known: ReadonlySet<string>): UnknownName[] {
  const words = wordsOf(text);
  const all = spokenIn(text, words);
  const written = new Set(all.flatMap((one) => (one && !one.isCapital ? [one.word.fold] : [])));
  const isName = all.map((one, index) => mayBeName(all, index, written) && !known.has(one?.word.fold ?? ''));
  const isFirst = all.map(
    (one, index) => isName[index] === true && one !== null && startsSentence(text, one.word.start),
  );
  const isPlain = (index: number): boolean => {
    const fold = all[index]?.word.fold ?? '';
    // Don’t, where Don would be a name.
    if (words[index + 1]?.fold === "'" && words[index + 2]?.fold === 't') return true;
    return OPENING_WORDS.has(fold) || written.has(fold);
  };
  // A first word that is no name by itself begins none either.
  const isPart = isName.map((is, index) => is && !(isFirst[index] && isPlain(index)));
  const names = new Counted(text);
  const waiting: Word[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (!isPart[first] || !word) continue;
    const last = endOfName(words, isPart, first);
    const end = words[last]?.end ?? word.end;
    if (isFirst[first] && last === first) {
      // A letter by itself is what stands before an apostrophe (J’ai), or an initial.
      if (word.fold.length > 1) waiting.push(word);
    } else if (!known.has(foldName(text.slice(word.start, end)))) names.add(word.start, end);
    first = last;
  }
  for (const { start, end } of waiting) names.add(start, end, true);
  return names.all();
}
