// The button that keeps a passage with the person: puts the marks of a private passage, or takes them away.
import { lineAt } from './line-at.ts';
import { type Passage, privatePassages } from './private-passages.ts';
import type { Caret, TextEdit } from './text-edit.ts';

const OPEN = ':::private';
const CLOSE = ':::';
const INLINE = '%%';

const isBlankLine = (text: string, { start, end }: Caret): boolean => text.slice(start, end).trim() === '';

/** The lines from the one of the start to the one of the end; of a caret alone, its paragraph. */
function linesAt(text: string, { start, end }: Caret): Caret {
  const first = lineAt(text, start);
  const last = lineAt(text, end);
  if (start !== end || isBlankLine(text, first)) return { start: first.start, end: last.end };
  let [from, to] = [first, last];
  while (from.start > 0 && !isBlankLine(text, lineAt(text, from.start - 1)))
    from = lineAt(text, from.start - 1);
  while (to.end < text.length && !isBlankLine(text, lineAt(text, to.end + 1))) to = lineAt(text, to.end + 1);
  return { start: from.start, end: to.end };
}

/** A passage without its marks; null where its marks are not those that the button puts. */
function bare(text: string, { start, end }: Passage): TextEdit | null {
  const passage = text.slice(start, end);
  const fence = /^:::private[ \t]*\n([\s\S]*?)(?:\n?:::)?$/.exec(passage);
  // One that never ends may have begun by mistake: its other mark is somewhere else.
  const inline = /^%%([\s\S]*?)%%$/.exec(passage);
  const inner = fence?.[1] ?? inline?.[1];
  // Marks inside would begin passages of their own, in other places.
  if (inner === undefined || inner.includes(INLINE) || inner.includes(CLOSE)) return null;
  return { start, end, text: inner, caret: { start, end: start + inner.length } };
}

/** Whether the caret or the selection stands in what is private already. */
export const isPrivateAt = (text: string, caret: Caret): boolean =>
  privatePassages(text).some(({ start, end }) => start <= caret.start && caret.end <= end);

/** The parts of a selection that are open, between the passages that it touches. */
function openParts({ start, end }: Caret, touched: readonly Passage[]): Caret[] {
  const parts: Caret[] = [];
  let at = start;
  for (const passage of touched) {
    if (passage.start > at) parts.push({ start: at, end: passage.start });
    at = Math.max(at, passage.end);
  }
  if (at < end) parts.push({ start: at, end });
  return parts;
}

/**
 * Each open part of a selection with marks of its own, but for the blanks at its ends: marks round all of it would end at
 * the first of those within. Null where a part stands right beside a passage: two marks in a row are one.
 */
function eachMarked(text: string, place: Caret, touched: readonly Passage[]): TextEdit | null {
  let made = '';
  let at = place.start;
  for (const { start, end } of openParts(place, touched)) {
    const part = text.slice(start, end);
    const bare = part.trim();
    const begins = start + part.indexOf(bare);
    const ends = begins + bare.length;
    if (bare !== '' && touched.some((one) => one.end === begins || one.start === ends)) return null;
    made += text.slice(at, begins) + (bare === '' ? '' : INLINE + bare + INLINE);
    at = ends;
  }
  made += text.slice(at, place.end);
  return { ...place, text: made, caret: { start: place.start, end: place.start + made.length } };
}

/**
 * Keeps the selection private (`%%…%%` within a line, else a fence round its lines; of a caret alone round its
 * paragraph), or, inside a private passage, takes its marks away. Null where marks of another kind stand in the way.
 */
export function privateMarked(text: string, caret: Caret): TextEdit | null {
  const round = privatePassages(text).find(({ start, end }) => start <= caret.start && caret.end <= end);
  if (round) return bare(text, round);
  const chosen = text.slice(caret.start, caret.end);
  const isWithin = chosen.trim() !== '' && !chosen.includes('\n');
  const isWholeLine =
    chosen.trim() === text.slice(lineAt(text, caret.start).start, lineAt(text, caret.start).end).trim();
  if (isWithin && !isWholeLine) {
    const touched = privatePassages(text).filter((one) => one.start < caret.end && caret.start < one.end);
    if (touched.length > 0) return eachMarked(text, caret, touched);
    const at = caret.start + INLINE.length;
    return {
      ...caret,
      text: INLINE + chosen + INLINE,
      caret: { start: at, end: at + chosen.length },
    };
  }
  const { start, end } = linesAt(text, caret);
  const at = start + OPEN.length + 1;
  return {
    start,
    end,
    text: `${OPEN}\n${text.slice(start, end)}\n${CLOSE}`,
    caret: start === end ? { start: at, end: at } : { start: at, end: at + end - start },
  };
}
