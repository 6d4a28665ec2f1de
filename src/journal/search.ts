// Finding entries by words: a plain scan over folded text. No index: for a whole life of writing the scan takes
// about ten milliseconds, an index takes seconds to build and more memory than the texts.
import { ALIASES } from './aliases.ts';
import type { Entry } from './entry.ts';
import type { Mark } from './mark.ts';
import type { Dictionary } from './words.ts';

const PLAIN = /^[\0-\x7f]*$/;
const ACCENTED = /[\u00c0-\u1fff\u2c00-\uffff]/;
// Accents, Hebrew points and Arabic vowel signs; not the vowels that Indic scripts write as marks.
const POINTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
// Letters that have no accent to lose, as they are written where a keyboard has none of them.
const APART = /[ßæœøłđ]/g;
const PLAINLY: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
const PARTS = /"([^"]*)"?|[^\s"]+/g;

/**
 * Text as it is searched: lower case, without accents, ß as ss and such, line ends as spaces. Quotation marks stay as they are:
 * replacing them in every text costs more than trying both in the query.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase().replaceAll('\n', ' ');
  if (PLAIN.test(lower) || !ACCENTED.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(POINTS, '').replaceAll('ς', 'σ');
  return plain.replace(APART, (letter) => PLAINLY[letter] ?? letter);
}

/** Whether folding a text may leave a letter out. */
export const losesPoints = (text: string): boolean => text.search(POINTS) >= 0;

/** Everything of an entry that a search looks into, folded. Feelings are not in it: their labels can change. */
export function searchedText(entry: Pick<Entry, 'title' | 'body' | 'description' | 'tags'>): string {
  return foldText([entry.title ?? '', entry.body, entry.description ?? '', ...entry.tags].join('\n'));
}

/** The folded words of a query; words between quotation marks are one phrase. */
export function queryWords(query: string): string[] {
  const text = foldText(query.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'"));
  const parts = [...text.matchAll(PARTS)].map((match) => (match[1] ?? match[0]).replace(/\s+/g, ' ').trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

// What is known before the texts are read; every key asks for it again.
const foldedMarks = new WeakMap<Mark, string>();

function foldedMark(mark: Mark): string {
  const known = foldedMarks.get(mark);
  if (known !== undefined) return known;
  const folded = foldText([mark.name, mark.excerpt, ...mark.tags].join('\n'));
  foldedMarks.set(mark, folded);
  return folded;
}

/** Whether an entry is meant: by its mark, and by its folded text when that has been read (else by the mark alone). */
export type Matcher = (mark: Mark, text: string | undefined) => boolean;

/** A matcher for a query: every word is somewhere in the text, or begins a word of a feeling. Null: no words. */
export function matcherOf(query: string, dictionary: Dictionary): Matcher | null {
  const wanted = queryWords(query);
  if (wanted.length === 0) return null;
  const needles = wanted.map((word) => (word.includes("'") ? [word, word.replaceAll("'", '’')] : [word]));
  const named = new Map<string, boolean[]>();

  function namesOf(id: string): boolean[] {
    const known = named.get(id);
    if (known) return known;
    const aliases = ALIASES[dictionary.resolve(id)] ?? [];
    const text = ` ${foldText([dictionary.labelOf(id), ...aliases].join(' '))}`;
    const found = wanted.map((word) => text.includes(` ${word}`));
    named.set(id, found);
    return found;
  }

  return (mark, text) => {
    const searched = text ?? foldedMark(mark);
    return needles.every(
      (variants, index) =>
        variants.some((needle) => searched.includes(needle)) ||
        mark.feelings.some((feeling) => namesOf(feeling.id)[index]),
    );
  };
}
