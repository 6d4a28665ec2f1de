// Lines that a person keeps, to read when they choose: what stands between `==` and `==` on one line, outside code.
// Other programs know the sign as a highlight. Every rule here looks at a letter a fixed number of times.
import { type SoftLine, type SoftSpan, softLine } from './soft-markdown.ts';
import type { Caret } from './text-edit.ts';

export const KEEP = '==';

/** A sign that may begin or end what is kept; null where a line ends. */
export type Sign = { canOpen: boolean; canClose: boolean } | null;

/** Which signs belong together, by their places: each end takes the nearest beginning on its line. */
export function pairsOf(signs: readonly Sign[]): [begin: number, end: number][] {
  const pairs: [number, number][] = [];
  let open: number | null = null;
  signs.forEach((sign, at) => {
    if (sign === null) open = null;
    else if (open !== null && sign.canClose) {
      pairs.push([open, at]);
      open = null;
    } else if (sign.canOpen) open = at;
  });
  return pairs;
}

const isSpace = (letter: string | undefined) => letter === undefined || /\s/.test(letter);
const RUNS = /\\.|={2,}/g;

/** How long the mark is that a line begins with: a list’s, a quote’s, a heading’s. */
export function markLength({ block, spans }: SoftLine): number {
  return block === 'plain' || block === 'code' ? 0 : (spans[0]?.end ?? 0);
}

export interface KeptInLine {
  /** Where a sign stands that may begin or end something. */
  signs: number[];
  /** What is kept, without its signs. */
  places: Caret[];
}

/** What is kept in a line that is no code. */
export function keptInLine(line: string, soft: SoftLine): KeptInLine {
  if (!line.includes(KEEP)) return { signs: [], places: [] };
  const from = markLength(soft);
  const code = soft.spans.filter(({ kind }) => kind === 'code');
  let passed = 0;
  const found: { at: number; sign: NonNullable<Sign> }[] = [];
  for (const { 0: run, index: at } of line.matchAll(RUNS)) {
    while ((code[passed]?.end ?? Number.POSITIVE_INFINITY) <= at) passed += 1;
    if (run !== KEEP || at < from || at >= (code[passed]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const sign = { canOpen: !isSpace(line[at + KEEP.length]), canClose: at > from && !isSpace(line[at - 1]) };
    if (sign.canOpen || sign.canClose) found.push({ at, sign });
  }
  const signs = found.map(({ at }) => at);
  const places = pairsOf(found.map(({ sign }) => sign)).map(([begin, end]) => ({
    start: (signs[begin] ?? 0) + KEEP.length,
    end: signs[end] ?? 0,
  }));
  return { signs, places };
}

const LINK = /!?\[([^[\]]*)\]\([^()\s]*\)/g;

/** The letters of parts of a line, which are in order, without the signs in them. */
function lettersOf(line: string, places: readonly Caret[], spans: readonly SoftSpan[]): string[] {
  const marks = spans.filter(({ kind }) => kind === 'mark');
  let next = 0;
  return places.map(({ start, end }) => {
    let text = '';
    let at = start;
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[next]) {
      text += line.slice(at, Math.max(at, mark.start));
      at = Math.max(at, mark.end);
      next += 1;
    }
    return (text + line.slice(at, Math.max(at, end))).replace(LINK, '$1').trim();
  });
}

const INDENTED = /^(?: {4}|\t)/;

/** Every kept line of a Markdown text, in order, as words alone. */
export function keptLines(body: string): string[] {
  if (!body.includes(KEEP)) return [];
  const kept: string[] = [];
  let isInCode = false;
  // Four blanks after an empty line begin a block of code.
  let mayBeIndented = true;
  for (const line of body.split('\n')) {
    const soft = softLine(line, isInCode);
    isInCode = soft.isInCode;
    const isCode: boolean =
      soft.block === 'code' || (mayBeIndented && INDENTED.test(line) && soft.block !== 'item');
    mayBeIndented = line.trim() === '' || isCode;
    if (isCode) continue;
    for (const text of lettersOf(line, keptInLine(line, soft).places, soft.spans)) {
      if (text !== '') kept.push(text);
    }
  }
  return kept;
}
