// Words of a text as names are compared by them: in any case, composed or not, escaped or not, with any kind of blank,
// apostrophe or hyphen. And a set of names that can be looked up at a word, all at once.
import { asRead, type Marks, PARTING_MARK } from './as-read.ts';
import { UNSEEN } from './readings.ts';

/** A word, a run of blanks, or one other letter; `fold` is what is compared. */
export interface Word {
  start: number;
  end: number;
  fold: string;
  isWord: boolean;
}

/** Letters of Unicode's that are apostrophes to a reader. */
const APOSTROPHES = '\\u02B9-\\u02BF';
/** Letters of Unicode's that are blanks to a reader, and a mark that may stand for one. */
const BLANKS = '\\u2800\\u3164\\uFFA0\\uFEFF';
/** A letter or a digit on the line: no mark, which belongs to what stands before it, and no number of a note (², ①). */
const LETTER = `[^\\p{M}\\p{No}\\p{P}\\p{S}\\p{Z}\\p{C}${APOSTROPHES}${BLANKS}${UNSEEN}]`;

/** Words; a line break with the marks of a quote behind it, or blanks; what is not seen; anything else by itself. */
const PIECE = new RegExp(
  [
    `(${LETTER}+(?:[\\p{M}${UNSEEN}]+${LETTER}+)*\\p{M}*)`,
    `([ \\t]*\\n[ \\t]*(?:>[ \\t]*)+|[\\s${BLANKS}]+)`,
    `([${UNSEEN}]+)`,
    '[^]',
  ].join('|'),
  'gu',
);
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');
/** Drawn through a letter or below it, as some write what they take back. */
const STROKES = /[\u0305\u0332-\u0338]/g;
/** Written without blanks between words: each letter stands by itself. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*/u;
const UNSPACED_PIECE = new RegExp(`${UNSPACED.source}|[^]`, 'gu');
/** Of what is ASCII and seen: it needs no normal form. */
const ASCII = /^[ -~]*$/;

/** Arabic is written with or without these: short vowels, doubling, the seat of a hamza, a line that stretches a word. */
const VOWELS = /[\u0640\u064B-\u0655\u0670]/g;
/** The ending of an object, which names have as well. */
const OBJECT = /\u064B\u0627$|\u0627\u064B$/;

const withoutVowels = (word: string): string => word.replace(OBJECT, '').replace(VOWELS, '');

const GREEK = /\p{sc=Greek}/u;
const MARKS = /\p{M}/gu;

function foldOfWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const bare = word.replace(ALL_UNSEEN, '').normalize('NFKD').toLowerCase().normalize('NFKD');
  // Greek capitals have no accents.
  const plain = GREEK.test(bare) ? bare.replace(MARKS, '') : bare.replace(STROKES, '');
  // Capitals know neither ß nor the ς at a word's end; and which i is the small one of I the language decides.
  return withoutVowels(plain)
    .replace(/ß/g, 'ss')
    .replace(/ς/g, 'σ')
    .replace(/ı|i\u0307/g, 'i');
}

function foldOfBlanks(piece: string): string {
  if (piece === ' ') return piece;
  return (piece.match(/\n/g)?.length ?? 0) > 1 ? '\n' : ' ';
}

/** Signs that are one to a reader. */
const ALIKE = new Map([
  ...[...'‘’‛′´`＇\u02B9\u02BA\u02BB\u02BC\u02BD\u02BE\u02BF'].map((sign) => [sign, "'"] as const),
  ...[...'‐‑‒–－'].map((sign) => [sign, '-'] as const),
  [PARTING_MARK, ''],
]);

/** Letter by letter where a script knows no blanks; what stands between stays together. */
function unspaced(word: string, at: number): Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { 0: piece, index } of word.matchAll(UNSPACED_PIECE)) {
    const isAlone = UNSPACED.test(piece);
    const last = words.at(-1);
    if (isOpen && !isAlone && last) {
      last.end = at + index + piece.length;
      last.fold += foldOfWord(piece);
    } else
      words.push({
        start: at + index,
        end: at + index + piece.length,
        fold: foldOfWord(piece),
        isWord: true,
      });
    isOpen = !isAlone;
  }
  return words;
}

/** All pieces of a text, in order; one that is not seen has nothing to compare. */
export function wordsOf(text: string, marks: Marks = 'left'): Word[] {
  const words: Word[] = [];
  const { text: read, places } = asRead(text, marks);
  for (const { 0: piece, 1: word, 2: blanks, 3: unseen, index: start } of read.matchAll(PIECE)) {
    const end = start + piece.length;
    if (word !== undefined && UNSPACED.test(word)) words.push(...unspaced(word, start));
    else if (word !== undefined) words.push({ start, end, fold: foldOfWord(word), isWord: true });
    else if (blanks !== undefined) words.push({ start, end, fold: foldOfBlanks(piece), isWord: false });
    else
      words.push({
        start,
        end,
        fold: unseen === undefined ? (ALIKE.get(piece) ?? piece) : '',
        isWord: false,
      });
  }
  if (!places) return words;
  return words.map((word) => ({
    ...word,
    start: places[word.start] ?? word.start,
    end: places[word.end] ?? word.end,
  }));
}

/** A text as names are compared: two that are alike by it are one name. */
export const foldName = (text: string): string =>
  wordsOf(text.trim())
    .map(({ fold }) => fold)
    .join('');

/** Names that can be looked up, each with what belongs to it. */
export interface Names<T> {
  isEmpty: boolean;
  /**
   * Every name that begins with the word at an index: the index of its last word, and what belongs to it.
   * @param from the first letters of that word which are none of the name
   */
  at(words: readonly Word[], index: number, from?: number): { last: number; value: T }[];
}

const JOINED = /^[وف]?[بلك]?/u;
const NO_LETTER = new RegExp(`[\\p{M}\\u0640${UNSEEN}]`, 'u');

/** How much of a word as it is written its first letters are, with the marks on them. */
export function lengthOf(word: string, letters: number): number {
  const { text, places } = asRead(word);
  let end = 0;
  for (let left = letters; left > 0 || NO_LETTER.test(text.charAt(end)); end += 1)
    if (!NO_LETTER.test(text.charAt(end))) left -= 1;
  return places?.[end] ?? end;
}

/** How many letters of a word may be words of their own: Arabic writes “and”, “so”, “in”, “to” and “like” with the next. */
export function joinedTo({ fold, isWord }: Word): number[] {
  const most = isWord ? Math.min(JOINED.exec(fold)?.[0].length ?? 0, fold.length - 1) : 0;
  return Array.from({ length: most + 1 }, (_, letters) => letters);
}

/** What stands for a blank in addresses: sarah-okafor, sarah.okafor. */
const JOINTS: ReadonlySet<string> = new Set(['-', '_', '+', '.']);

interface Branch<T> {
  next: Map<string, Branch<T>>;
  value?: T;
}

const behind = <T>({ next }: Branch<T>, fold: string): Branch<T> | undefined =>
  next.get(fold) ?? (JOINTS.has(fold) ? next.get(' ') : undefined);

/** Of names that are alike the first counts. */
export function namesOf<T>(names: readonly (readonly [string, T])[]): Names<T> {
  const root: Branch<T> = { next: new Map() };
  for (const [name, value] of names) {
    let branch = root;
    for (const { fold } of wordsOf(name.trim())) {
      if (fold === '') continue;
      const next: Branch<T> = branch.next.get(fold) ?? { next: new Map() };
      branch.next.set(fold, next);
      branch = next;
    }
    if (branch !== root) branch.value ??= value;
  }
  return {
    isEmpty: root.next.size === 0,
    at(words, index, from = 0) {
      const found: { last: number; value: T }[] = [];
      let branch = behind(root, words[index]?.fold.slice(from) ?? '');
      for (let last = index; branch; ) {
        if (branch.value !== undefined) found.push({ last, value: branch.value });
        const isBlank = words[last]?.fold === ' ';
        do last += 1;
        while (
          // Blanks with something between them that is not seen are one.
          words[last]?.fold === '' ||
          (isBlank && words[last]?.fold === ' ')
        );
        branch = behind(branch, words[last]?.fold ?? '');
      }
      return found;
    },
  };
}
