// The text of a paragraph with its marks, as Markdown. Marks are a property of each run, not a tree, so any nesting
// that a file has comes out as one that Markdown allows: `**bold *both*** *italic*`.
import { characterAt, characterBefore, escapeText, kindOf, riskyIn } from './escape-text.ts';
import { BOLD, ITALIC, STRIKE } from './text-marks-of-style.ts';

export interface Run {
  /** Text as a person reads it; `\n` is a line break. */
  text: string;
  /** `text` is code, or Markdown that is written as it is (a picture). */
  kind: 'text' | 'code' | 'raw';
  /** Bits of `text-marks-of-style.ts`. */
  marks: number;
  /** Address that it leads to; null without a link. */
  link: string | null;
}

const MARKS: readonly { bit: number; sign: string }[] = [
  { bit: STRIKE, sign: '~~' },
  { bit: BOLD, sign: '**' },
  { bit: ITALIC, sign: '*' },
];
const bitOf = (mark: number) => MARKS[mark]?.bit ?? 0;
const signOf = (mark: number) => MARKS[mark]?.sign ?? '';

const writtenOf = (run: Run | undefined) => (run?.kind === 'code' ? '`' : (run?.text ?? ''));
const firstOf = (run: Run | undefined) => characterAt(writtenOf(run), 0);
const lastOf = (run: Run | undefined) => characterBefore(writtenOf(run));
const isBlank = (run: Run) => run.kind === 'text' && run.text.trim() === '';

function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const isSame = last?.kind === run.kind && last.marks === run.marks && last.link === run.link;
    if (last && isSame && run.kind !== 'raw') last.text += run.text;
    else if (run.text !== '') merged.push({ ...run });
  }
  return merged;
}

/** Blanks at the edges of a run on their own, so that no mark and no link begins or ends with one. */
function blanksApart(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => {
    if (run.kind !== 'text' || (run.marks === 0 && run.link === null)) return [{ ...run }];
    const start = run.text.length - run.text.trimStart().length;
    const end = Math.max(start, run.text.trimEnd().length);
    return [run.text.slice(0, start), run.text.slice(start, end), run.text.slice(end)]
      .filter((text) => text !== '')
      .map((text) => ({ ...run, text }));
  });
}

/** A blank has what both its neighbours have: their marks, their link. */
function settleBlanks(given: readonly Run[]): Run[] {
  const runs = blanksApart(given);
  const edge = { marks: 0, link: null };
  let beside: Pick<Run, 'marks' | 'link'> = edge;
  const before = runs.map((run) => {
    const mine = beside;
    if (!isBlank(run)) beside = run;
    return mine;
  });
  beside = edge;
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at];
    if (run && isBlank(run)) {
      run.marks = beside.marks & (before[at]?.marks ?? 0);
      run.link = beside.link === before[at]?.link ? beside.link : null;
    } else if (run) beside = run;
  }
  return runs;
}

/** Whether a delimiter may stand between this and punctuation. Emoji are words to some parsers. */
const isApart = (outer: string) =>
  kindOf(outer) === 'blank' || (kindOf(outer) === 'punctuation' && outer.length === 1);

/** How many characters at one end of a text are no part of a word. */
function looseEnd(text: string, isForward: boolean): number {
  let length = 0;
  while (length < text.length) {
    const one = isForward ? characterAt(text, length) : characterBefore(text, text.length - length);
    if (kindOf(one) === 'word') break;
    length += one.length;
  }
  return length;
}

/** What stands beside a run on the side that is looked at: the text there, its marks if the link is the same. */
function neighbourOf(run: Run, outer: Run | undefined, isForward: boolean): { marks: number; edge: string } {
  if ((outer?.link ?? null) !== run.link) return { marks: 0, edge: ')' };
  return { marks: outer?.marks ?? 0, edge: isForward ? lastOf(outer) : firstOf(outer) };
}

/** Marks of a run that would not begin (`isForward`) or end where it does, behind a word and before punctuation. */
function stuckMarks(run: Run, outer: Run | undefined, isForward: boolean): number {
  const { marks, edge } = neighbourOf(run, outer, isForward);
  if (isApart(edge) || kindOf(isForward ? firstOf(run) : lastOf(run)) !== 'punctuation') return 0;
  // Where a mark ends, those inside it end as well and begin anew.
  const ended = isForward ? marks & ~run.marks : run.marks & ~marks;
  return ended === 0 ? run.marks & ~marks : run.marks;
}

/** Punctuation without the marks that are stuck on it: `a**(b)**` does not begin to be bold, `a(**b)**` does. */
function freeEdges(runs: readonly Run[], isForward: boolean): Run[] {
  const freed: Run[] = [];
  for (const run of isForward ? runs : runs.toReversed()) {
    const stuck = stuckMarks(run, freed.at(-1), isForward);
    if (stuck === 0) {
      freed.push(run);
      continue;
    }
    const length = run.kind === 'text' ? looseEnd(run.text, isForward) : run.text.length;
    const at = isForward ? length : run.text.length - length;
    const pieces = [run.text.slice(0, at), run.text.slice(at)];
    const [free = '', rest = ''] = isForward ? pieces : pieces.reverse();
    freed.push({ ...run, text: free, marks: run.marks & ~stuck });
    if (rest !== '') freed.push({ ...run, text: rest });
  }
  return isForward ? freed : freed.reverse();
}

/** Until which run each mark of each run goes on. */
function endsOf(runs: readonly Run[]): number[][] {
  const ends: number[][] = [];
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const goesOn = (bit: number) => ((runs[at]?.marks ?? 0) & (runs[at + 1]?.marks ?? 0) & bit) !== 0;
    ends[at] = MARKS.map(({ bit }, mark) => (goesOn(bit) ? (ends[at + 1]?.[mark] ?? at) : at));
  }
  return ends;
}

/** Runs of one link, or of none, with their marks opened and closed. */
function marked(runs: readonly Run[], textOf: (run: Run, at: number) => string): string {
  const ends = endsOf(runs);
  const parts: string[] = [];
  const open: number[] = [];
  const closeAllBut = (wanted: number) => {
    const first = open.findIndex((mark) => (bitOf(mark) & wanted) === 0);
    if (first !== -1) for (const mark of open.splice(first).reverse()) parts.push(signOf(mark));
  };
  for (const [at, run] of runs.entries()) {
    closeAllBut(run.marks);
    // What goes on longest is outermost; `~~` is punctuation to the others and stays outside.
    const until = (mark: number) => (mark === 0 ? runs.length : (ends[at]?.[mark] ?? at));
    // What was inside a mark that ended begins anew, but never before a blank.
    const wanted = isBlank(run) ? 0 : run.marks;
    const begun = [...MARKS.keys()].filter((mark) => (bitOf(mark) & wanted) !== 0 && !open.includes(mark));
    for (const mark of begun.sort((a, b) => until(b) - until(a))) {
      parts.push(signOf(mark));
      open.push(mark);
    }
    parts.push(textOf(run, at));
  }
  closeAllBut(0);
  return parts.join('');
}

function codeOf(text: string): string {
  let longest = 0;
  for (const { 0: ticks } of text.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
  const fence = '`'.repeat(longest + 1);
  return /^`|`$|^ .* $/s.test(text) ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

function riskyOf(runs: readonly Run[]): Set<string> {
  const risky = riskyIn(runs.filter((run) => run.kind === 'text').map((run) => run.text));
  if (runs.some((run) => run.kind === 'code')) risky.add('`');
  if (runs.some((run) => run.marks !== 0)) risky.add('*');
  if (runs.some((run) => run.marks & STRIKE)) risky.add('~');
  // `[a]: b` would be a definition.
  if (runs[0]?.text.trimStart().startsWith('[')) risky.add(':');
  return risky;
}

/** What is written beside a run: a bracket or a star of ours, where its link or its marks end; else its neighbour. */
function besideOf(run: Run, other: Run | undefined, edgeOf: (run: Run | undefined) => string): string {
  if ((other?.link ?? null) !== run.link) return ')';
  return (other?.marks ?? 0) === run.marks ? edgeOf(other) : '*';
}

/** The Markdown of a paragraph, not yet escaped where its lines begin. Linear. */
export function paragraphOfRuns(given: readonly Run[]): string {
  const opening = settleBlanks(freeEdges(settleBlanks(mergeRuns(given)), true));
  const runs = settleBlanks(freeEdges(opening, false));
  const risky = riskyOf(runs);
  const riskyInLink = new Set([...risky, '[', ']']);
  const written = (run: Run, at: number): string => {
    if (run.kind === 'raw') return run.text;
    if (run.kind === 'code') return codeOf(run.text);
    const last = runs[at - 1];
    // No mark begins before a blank: behind one it begins here.
    const isBegun = run.marks !== 0 && last !== undefined && isBlank(last);
    const before = isBegun ? '*' : besideOf(run, last, lastOf);
    const after = besideOf(run, runs[at + 1], firstOf);
    const text = escapeText(run.text, { before, after, risky: run.link === null ? risky : riskyInLink });
    // `!` before the bracket of a link would make a picture of it.
    const isBeforeLink = (runs[at + 1]?.link ?? null) !== null && runs[at + 1]?.link !== run.link;
    return isBeforeLink && text.endsWith('!') ? `${text.slice(0, -1)}\\!` : text;
  };
  const parts: string[] = [];
  for (let start = 0; start < runs.length; ) {
    const link = runs[start]?.link ?? null;
    let end = start;
    while (end < runs.length && (runs[end]?.link ?? null) === link) end += 1;
    const group = runs.slice(start, end);
    const from = start;
    const inside = marked(group, (run, at) => written(run, from + at));
    if (link === null) parts.push(inside);
    else if (group.length === 1 && group[0]?.text === link && /^https?:/.test(link)) parts.push(`<${link}>`);
    else parts.push(`[${inside}](${link})`);
    start = end;
  }
  return parts.join('');
}
