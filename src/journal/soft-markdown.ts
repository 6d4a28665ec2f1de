// How a line of Markdown is drawn softly while it is being typed: which of its letters are marks, and which words
// they make bold, slanted or code. A guess for the eye, line by line, in one pass; files are read by
// formats/markdown. No span ever changes a letter or its place.

/** `mark`: the signs themselves. `strong`, `em`, `both`: what stands between them. */
export type SoftKind = 'mark' | 'strong' | 'em' | 'both' | 'code';

/** Letters from `start` to before `end`, in UTF-16 units of the line. Spans are in order and never overlap. */
export interface SoftSpan {
  start: number;
  end: number;
  kind: SoftKind;
}

export type SoftBlock = 'plain' | 'heading' | 'quote' | 'item' | 'code' | 'rule';

export interface SoftLine {
  block: SoftBlock;
  spans: SoftSpan[];
  /** Whether the next line begins inside a fenced block of code. */
  isInCode: boolean;
}

/** A line longer than this is drawn plainly: it is no prose, and every key would look through all of it. */
const LONGEST = 10_000;

const FENCE = /^ {0,3}(?:```|~~~)/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const HEAD = /^( {0,3}#{1,6})(?=\s)/;
const QUOTE = /^(?:[ \t]*>)+/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=\s)(?:\s+\[[ xX]\](?=\s))?/;

/** One line, without its line end. `isInCode`: whether it begins inside a fenced block of code. */
export function softLine(line: string, isInCode = false): SoftLine {
  const whole = (kind: SoftKind): SoftSpan[] => (line === '' ? [] : [{ start: 0, end: line.length, kind }]);
  if (FENCE.test(line)) return { block: 'code', spans: whole('mark'), isInCode: !isInCode };
  if (isInCode) return { block: 'code', spans: whole('code'), isInCode };
  if (line.length > LONGEST) return { block: 'plain', spans: [], isInCode };
  if (RULE.test(line)) return { block: 'rule', spans: whole('mark'), isInCode };
  const [block, length] = blockOf(line);
  const begun: SoftSpan[] = length === 0 ? [] : [{ start: 0, end: length, kind: 'mark' }];
  return { block, spans: [...begun, ...inlineSpans(line, length)], isInCode };
}

function blockOf(line: string): [SoftBlock, number] {
  const head = HEAD.exec(line);
  if (head) return ['heading', head[0].length];
  const quote = QUOTE.exec(line);
  if (quote) return ['quote', quote[0].length];
  const item = ITEM.exec(line);
  return item ? ['item', item[0].length] : ['plain', 0];
}

interface Run {
  sign: '*' | '_';
  start: number;
  end: number;
}

const isSpace = (letter: string | undefined) => letter === undefined || /\s/.test(letter);
const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

// An underscore inside a word is a letter of it (snake_case); an asterisk is not.
function canOpen(line: string, { sign, start, end }: Run): boolean {
  return !isSpace(line[end]) && (sign === '*' || !isWord(line[start - 1]));
}

function canClose(line: string, { sign, start, end }: Run): boolean {
  return !isSpace(line[start - 1]) && (sign === '*' || !isWord(line[end]));
}

/** Spans of marks and of what they enclose, from `from` on. Every letter is looked at a fixed number of times. */
function inlineSpans(line: string, from: number): SoftSpan[] {
  const spans: SoftSpan[] = [];
  const open: Record<Run['sign'], Run[]> = { '*': [], _: [] };
  const closing = closingTicks(line, from);

  function passRun(run: Run): number {
    const opener = canClose(line, run) ? open[run.sign].pop() : undefined;
    if (opener) addEmphasis(spans, opener, run);
    else if (canOpen(line, run)) open[run.sign].push(run);
    return run.end;
  }

  function passTicks(at: number): number {
    const length = runLength(line, at);
    const end = closing.get(at);
    if (end !== undefined) addCode(spans, at, length, end);
    return end ?? at + length;
  }

  let at = from;
  while (at < line.length) {
    const letter = line[at];
    if (letter === '\\') at += 2;
    else if (letter === '`') at = passTicks(at);
    else if (letter === '*' || letter === '_')
      at = passRun({ sign: letter, start: at, end: at + runLength(line, at) });
    else at += 1;
  }
  return flat(spans);
}

function runLength(line: string, at: number): number {
  let end = at;
  while (line[end] === line[at]) end += 1;
  return end - at;
}

/** Start of each run of back-ticks that is closed -> where its closing run ends. */
function closingTicks(line: string, from: number): Map<number, number> {
  const ends = new Map<number, number>();
  const last = new Map<number, number>();
  const runs = [...line.slice(from).matchAll(/`+/g)].map((run) => [from + run.index, run[0].length] as const);
  for (const [start, length] of runs.reverse()) {
    const next = last.get(length);
    if (next !== undefined) ends.set(start, next + length);
    last.set(length, start);
  }
  return ends;
}

function addCode(spans: SoftSpan[], start: number, length: number, end: number): void {
  spans.push(
    { start, end: start + length, kind: 'mark' },
    { start: start + length, end: end - length, kind: 'code' },
    { start: end - length, end, kind: 'mark' },
  );
}

function addEmphasis(spans: SoftSpan[], opener: Run, closer: Run): void {
  const count = Math.min(3, opener.end - opener.start, closer.end - closer.start);
  const kind = count === 1 ? 'em' : count === 2 ? 'strong' : 'both';
  spans.push(
    { start: opener.end - count, end: opener.end, kind: 'mark' },
    { start: opener.end, end: closer.start, kind },
    { start: closer.start, end: closer.start + count, kind: 'mark' },
  );
}

const together = (outer: SoftKind, inner: SoftKind): SoftKind =>
  inner === 'mark' || inner === 'code' || inner === outer ? inner : 'both';

/** Spans that lie in one another, laid side by side. */
function flat(spans: readonly SoftSpan[]): SoftSpan[] {
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const laid: SoftSpan[] = [];
  const round: SoftSpan[] = [];
  let at = 0;
  const upTo = (end: number) => {
    const inner = round.at(-1);
    if (inner && end > at) laid.push({ start: at, end, kind: inner.kind });
    at = Math.max(at, end);
  };
  const leaveBefore = (start: number) => {
    for (let inner = round.at(-1); inner && inner.end <= start; inner = round.at(-1)) {
      upTo(inner.end);
      round.pop();
    }
  };
  for (const span of sorted) {
    leaveBefore(span.start);
    upTo(span.start);
    const outer = round.at(-1);
    round.push(
      outer ? { ...span, end: Math.min(span.end, outer.end), kind: together(outer.kind, span.kind) } : span,
    );
  }
  leaveBefore(Number.POSITIVE_INFINITY);
  return laid;
}
