// What "Keep this line" does to a text: a pair of signs round what is meant, or none where it is kept already.
import { KEEP, keptInLine, markLength } from './kept-lines.ts';
import { softLine } from './soft-markdown.ts';
import type { Caret, TextEdit } from './text-edit.ts';

/** A line that a selection touches; offsets are those of the text. */
interface Line {
  /** Where its words begin and end. */
  words: Caret;
  signs: number[];
  /** What is kept, with its signs. */
  kept: Caret[];
}

/** The lines that a selection touches and that can be kept: no code, no rule, nothing blank. */
function linesAt(text: string, caret: Caret): Line[] {
  const lines: Line[] = [];
  let isInCode = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const soft = softLine(line, isInCode);
    isInCode = soft.isInCode;
    const words = { start: start + markLength(soft), end: start + line.length };
    const isTouched = words.end >= caret.start && start <= caret.end;
    const isProse = soft.block !== 'code' && soft.block !== 'rule';
    if (isTouched && isProse && text.slice(words.start, words.end).trim() !== '') {
      const { signs, places } = keptInLine(line, soft);
      const at = start;
      const kept = places.map((place) => ({
        start: at + place.start - KEEP.length,
        end: at + place.end + KEEP.length,
      }));
      lines.push({ words, signs: signs.map((sign) => at + sign), kept });
    }
    start += line.length + 1;
  }
  return lines;
}

interface Part extends Caret {
  isKept: boolean;
  signs: number[];
}

/** What of a line is meant: what is kept where the caret stands, else what is selected of it, else all of it. */
function partOf({ words, signs, kept }: Line, caret: Caret): Part {
  const meant = { start: Math.max(caret.start, words.start), end: Math.min(caret.end, words.end) };
  const round = kept.find(({ start, end }) => start <= meant.start && meant.end <= end);
  if (round) return { ...round, isKept: true, signs };
  if (caret.start === caret.end) return { ...words, isKept: false, signs };
  // A selection that begins or ends inside what is kept takes all of that along.
  const touched = kept.filter(({ start, end }) => start < meant.end && end > meant.start);
  const start = Math.min(meant.start, ...touched.map((one) => one.start));
  const end = Math.max(meant.end, ...touched.map((one) => one.end));
  return { start, end, isKept: false, signs };
}

/** A part without its signs, and with a pair of them round its words where it is to be kept. */
function written(text: string, { start, end, isKept, signs }: Part): string {
  let bare = '';
  let at = start;
  for (const sign of signs) {
    if (sign < start || sign >= end) continue;
    bare += text.slice(at, sign);
    at = sign + KEEP.length;
  }
  bare += text.slice(at, end);
  const words = bare.trim();
  if (isKept || words === '') return bare;
  const lead = bare.length - bare.trimStart().length;
  return bare.slice(0, lead) + KEEP + words + KEEP + bare.slice(lead + words.length);
}

/**
 * Keeps the selection, line by line, or the line of the caret; lets go of it where all of it is kept already. In code
 * nothing is kept, so nothing changes.
 */
export function keepLine(text: string, caret: Caret): TextEdit {
  const parts = linesAt(text, caret)
    .map((line) => partOf(line, caret))
    .filter(({ start, end }) => end > start);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return { start: caret.end, end: caret.end, text: '', caret };
  const letsGo = parts.every(({ isKept }) => isKept);
  let made = '';
  let at = first.start;
  for (const part of parts) {
    if (part.isKept !== letsGo) continue;
    made += text.slice(at, part.start) + written(text, part);
    at = part.end;
  }
  made += text.slice(at, last.end);
  const end = first.start + made.length;
  const after = caret.start === caret.end ? { start: end, end } : { start: first.start, end };
  return { start: first.start, end: last.end, text: made, caret: after };
}
