// Words with a capital letter that nobody said are fine: perhaps names. A list to look through; nothing changes by it.
// In languages that write every noun with a capital letter (German) it is long, and says little.
import { asRead } from './as-read.ts';
import { foldName, type Word, wordsOf } from './names.ts';
import { startsSentence } from './sentence-start.ts';

/** A word, or words in a row ("Nkechi Okafor"), as first written. */
export interface UnknownName {
  word: string;
  count: number;
  /** UTF-16 units. */
  firstAt: number;
}

/** Capital letters that name nobody. Months that are names of people as well (April, May, June) are not here. */
const NO_NAMES = new Set(
  (
    'i monday tuesday wednesday thursday friday saturday sunday january february march july august september ' +
    'october november december ok tv pm am dr mr mrs ms st'
  ).split(' '),
);

/** Words that often begin a sentence: before a name they are none. */
const BEGINNINGS = new Set(
  (
    'a about after again all although an and another any as at because before but by can could dear did do does ' +
    'even every everyone everything finally first for from had has have he hello her here hi his how if in is it its ' +
    'just last later let like many maybe me mine more most mum my never next no nobody not nothing now of often on ' +
    'once one only or other our over perhaps please poor see she should since so some somehow someone something ' +
    'sometimes soon still suddenly that the their then there these they this those though through to today tomorrow ' +
    'tonight too two under until was we well were what when where which while who why will with without would yes ' +
    'yesterday yet you your'
  ).split(' '),
);

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

  add(start: number, end: number): void {
    const word = this.#text.slice(start, end).replace(/\s+/g, ' ');
    const fold = foldName(word);
    const known = this.#names.get(fold);
    if (!known) this.#names.set(fold, { word, count: 1, firstAt: start });
    else {
      known.count += 1;
      known.firstAt = Math.min(known.firstAt, start);
    }
  }

  has = (fold: string): boolean => this.#names.has(fold);
  all = (): UnknownName[] => [...this.#names.values()].sort((a, b) => a.firstAt - b.firstAt);
}

/**
 * Words with a capital letter that are not known, in the order in which they first stand. A word at the start of a
 * sentence counts only where it stands elsewhere with a capital too, or before another such word.
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
    return BEGINNINGS.has(fold) || written.has(fold);
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
    if (isFirst[first] && last === first) waiting.push(word);
    else if (!known.has(foldName(text.slice(word.start, end)))) names.add(word.start, end);
    first = last;
  }
  for (const { start, end, fold } of waiting) if (names.has(fold)) names.add(start, end);
  return names.all();
}
