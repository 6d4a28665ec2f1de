// The sentences of a text, with where they stand: each within its line, and across lines where a paragraph was broken.
import type { Place } from './cut-places.ts';

/** Marks of headings, quotes, lists and tasks, and blanks before them. */
const LEAD =
  /^[\s\u200B-\u200D\u2060]*(?:(?:>|#{1,6}(?=\s)|(?:[-*+]|\d{1,9}[.)]|\[[ xX]\])(?=\s|$))\s*){0,20}/;
const END = /[.!?…]+[)\]"'’”*_]*(?:\s+|$)|[。！？]+[」』”]*/g;
/** `M.`, `Dr.`, `z. B.`: the sign shortens a word, and ends no sentence. */
const SHORTENED = /(?:^|[^\p{L}\p{M}\p{N}])(?!I\.)(?:\p{L}|\p{Lu}\p{Ll})\.[*_]*\s*$/u;

export interface Sentence extends Place {
  text: string;
}

/** The sentences between two places, without the blanks round them. */
function sentencesBetween(text: string, start: number, end: number): Sentence[] {
  const whole = text.slice(start, end);
  const ends = [...whole.matchAll(END)].flatMap(({ 0: sign, index }) => {
    const behind = index + sign.length;
    return SHORTENED.test(whole.slice(Math.max(0, behind - 20), behind)) ? [] : [behind];
  });
  let at = 0;
  return [...ends, whole.length].flatMap((behind): Sentence[] => {
    const piece = whole.slice(at, behind);
    const from = start + at + (piece.length - piece.trimStart().length);
    at = behind;
    const words = piece.trim();
    return words === '' ? [] : [{ text: words, start: from, end: from + words.length }];
  });
}

interface Line extends Place {
  /** It goes on with the line above. */
  goesOn: boolean;
}

/** Lines without their marks; blank ones are left out. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let isAfterWords = false;
  for (const line of text.split('\n')) {
    const lead = LEAD.exec(line)?.[0].length ?? 0;
    const goesOn = isAfterWords && line.slice(0, lead).trim() === '';
    isAfterWords = line.trim() !== '';
    if (line.slice(lead).trim() !== '') lines.push({ start: at + lead, end: at + line.length, goesOn });
    at += line.length + 1;
  }
  return lines;
}

/** Of each line by itself. */
export const sentencesOfLines = (text: string): Sentence[] =>
  linesOf(text).flatMap(({ start, end }) => sentencesBetween(text, start, end));

/** Those that go on over the end of a line. */
export function sentencesOverLines(text: string): Sentence[] {
  const paragraphs: Place[] = [];
  for (const { start, end, goesOn } of linesOf(text)) {
    const last = paragraphs.at(-1);
    if (goesOn && last) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs
    .flatMap(({ start, end }) => sentencesBetween(text, start, end))
    .filter((sentence) => sentence.text.includes('\n'));
}
