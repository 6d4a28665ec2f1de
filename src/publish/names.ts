// Words of a text as names are compared by them: in any case, composed or not, with any kind of blank, apostrophe or
// hyphen. And a set of names that can be looked up at a word, all at once.

/** A word, a run of blanks, or one other letter; `fold` is what is compared. */
export interface Word {
  start: number;
  end: number;
  fold: string;
  isWord: boolean;
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Words; a line break with the marks of a quote behind it; blanks; anything else by itself. */
const PIECE =
  /%20|([\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+)|[ \t]*\n[ \t]*(?:>[ \t]*)+|[\s\uFEFF]+|[^\p{L}\p{M}\p{N}\s]/gu;
/** Written without blanks between words: each letter stands by itself. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*/u;
const UNSPACED_PIECE = new RegExp(`${UNSPACED.source}|[^]`, 'gu');
// biome-ignore lint/suspicious/noControlCharactersInRegex: what is ASCII needs no normal form
const ASCII = /^[\x00-\x7F]*$/;

/** Arabic is written with or without these: short vowels, doubling, the seat of a hamza, a line that stretches a word. */
const VOWELS = /[\u0640\u064B-\u0655\u0670]/g;
/** The ending of an object, which names have as well. */
const OBJECT = /\u064B\u0627$|\u0627\u064B$/;

const withoutVowels = (word: string): string => word.replace(OBJECT, '').replace(VOWELS, '');

function foldOfWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const bare = word.replace(INVISIBLE, '').normalize('NFD').toLowerCase().normalize('NFD');
  // Capitals know neither ß nor the ς at a word's end.
  return withoutVowels(bare).replace(/ß/g, 'ss').replace(/ς/g, 'σ');
}

function foldOfOther(piece: string): string {
  if (/^(?:%20|[\s\uFEFF])/.test(piece)) return (piece.match(/\n/g)?.length ?? 0) > 1 ? '\n' : ' ';
  return piece.replace(/[‘’ʼ´`]/, "'").replace(/[‐‑–]/, '-');
}

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

/** All pieces of a text, in order and without a gap. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: piece, 1: word, index: start } of text.matchAll(PIECE)) {
    const end = start + piece.length;
    if (word === undefined) words.push({ start, end, fold: foldOfOther(piece), isWord: false });
    else if (UNSPACED.test(word)) words.push(...unspaced(word, start));
    else words.push({ start, end, fold: foldOfWord(word), isWord: true });
  }
  return words;
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
const NO_LETTER = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF\u0640]/u;

/** How much of a word as it is written its first letters are, with the marks on them. */
export function lengthOf(word: string, letters: number): number {
  let end = 0;
  for (let left = letters; left > 0 || NO_LETTER.test(word.charAt(end)); end += 1)
    if (!NO_LETTER.test(word.charAt(end))) left -= 1;
  return end;
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

/** Of names that are alike the first counts. */
export function namesOf<T>(names: readonly (readonly [string, T])[]): Names<T> {
  const root: Branch<T> = { next: new Map() };
  for (const [name, value] of names) {
    let branch = root;
    for (const { fold } of wordsOf(name.trim())) {
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
      let branch: Branch<T> | undefined = root;
      for (let last = index; branch; last += 1) {
        const whole = words[last]?.fold ?? '';
        const fold = last === index ? whole.slice(from) : whole;
        branch = branch.next.get(fold) ?? (JOINTS.has(fold) ? branch.next.get(' ') : undefined);
        if (branch?.value !== undefined) found.push({ last, value: branch.value });
      }
      return found;
    },
  };
}
