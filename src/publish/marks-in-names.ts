// Marks of Markdown within a name (`**S**arah`, `*Sarah* Okafor`): of a pair that is whole in it nothing is left, and half
// of one stands before or behind what stands instead, so that its other half still has it. A kept line (`==so==`) is one.
import type { Left } from './tags-in-names.ts';

/** Signs that are marks: underscores within a word are none, nor is one sign of equality. */
export const MARK = /[*~`_]|==/;
const SIGNS = ['*', '~', '`', '_', '='];
/** A sign behind a backslash is no mark. */
const RUN = /\\[\s\S]|(\*+|~+|`+|_+|={2,})/g;
const BLANK_LINE = /\n[ \t>]*\n/;
/** Of one paragraph no more is looked at to either side. */
const FAR = 5_000;

const isBlank = (letter: string): boolean => /^\s?$/.test(letter);
const isSign = (letter: string): boolean => /[\p{P}\p{S}]/u.test(letter);

/** Whether a run may open, by what stands behind and before it; the other way round, whether it may close. */
const flanks = (inner: string, outer: string): boolean =>
  !isBlank(inner) && (!isSign(inner) || isBlank(outer) || isSign(outer));

interface Run {
  sign: string;
  count: number;
  /** Of its signs, those that belong to no other run yet. */
  rest: number;
  start: number;
  canOpen: boolean;
  canClose: boolean;
}

function runsIn(text: string): Run[] {
  return [...text.matchAll(RUN)].flatMap(({ 1: marks, index: start }) => {
    if (marks === undefined) return [];
    const [before, behind] = [text.charAt(start - 1), text.charAt(start + marks.length)];
    const isCode = marks.startsWith('`');
    const [isLeft, isRight] = [isCode || flanks(behind, before), isCode || flanks(before, behind)];
    const isWithin = marks.startsWith('_') && isLeft && isRight;
    const canOpen = isLeft && (!isWithin || isSign(before));
    const canClose = isRight && (!isWithin || isSign(behind));
    const { length: count } = marks;
    return { sign: marks.charAt(0), count, rest: count, start, canOpen, canClose };
  });
}

/** CommonMark's rule of three: `**a*b**` is no slanted `a`. */
const belong = (open: Run, close: Run): boolean =>
  !(open.canClose || close.canOpen) ||
  (open.count + close.count) % 3 !== 0 ||
  (open.count % 3 === 0 && close.count % 3 === 0);

/** Signs of one run that open, and as many of another that close them. */
interface Pair {
  open: number;
  close: number;
  marks: string;
}

/** Which signs of one kind belong together. */
function pairsOf(runs: readonly Run[]): Pair[] {
  const pairs: Pair[] = [];
  const open: Run[] = [];
  for (const run of runs) {
    while (run.canClose && run.rest > 0) {
      const at = open.findLastIndex((one) => belong(one, run));
      const opener = open[at];
      if (!opener) break;
      const count = Math.min(opener.rest, run.rest);
      pairs.push({ open: opener.start, close: run.start, marks: run.sign.repeat(count) });
      opener.rest -= count;
      run.rest -= count;
      // What was opened in between and is not closed by now never is.
      open.length = opener.rest > 0 ? at + 1 : at;
    }
    if (run.canOpen && run.rest > 0) open.push(run);
  }
  return pairs;
}

/** A longer paragraph is not looked into. */
const LONGEST = 20_000;
const BETWEEN_PARAGRAPHS = /(\n[ \t>]*\n)/;

/** The text with a sign of no meaning for each mark that has no other half: a reader sees it, and it parts words. */
export const withoutLoneMarks = (text: string): string =>
  text
    .split(BETWEEN_PARAGRAPHS)
    .map((paragraph) =>
      MARK.test(paragraph) && paragraph.length <= LONGEST ? withoutLone(paragraph) : paragraph,
    )
    .join('');

function withoutLone(paragraph: string): string {
  const runs = runsIn(paragraph);
  for (const sign of SIGNS) pairsOf(runs.filter((run) => run.sign === sign));
  let [plain, at] = ['', 0];
  for (const { start, count } of runs.filter(({ rest }) => rest > 0)) {
    plain += paragraph.slice(at, start) + '·'.repeat(count);
    at = start + count;
  }
  return plain + paragraph.slice(at);
}

/** What of the marks in a place has its other half before or behind it: those to stand before and behind its new words. */
export function marksLeft(text: string, start: number, end: number): { before: Left[]; behind: Left[] } {
  if (!MARK.test(text.slice(start, end))) return { before: [], behind: [] };
  const before =
    text
      .slice(Math.max(0, start - FAR), start)
      .split(BLANK_LINE)
      .at(-1) ?? '';
  const behind = text.slice(end, end + FAR).split(BLANK_LINE)[0] ?? '';
  const runs = runsIn(before + text.slice(start, end) + behind);
  const [from, until] = [before.length, before.length + (end - start)];
  const isIn = (at: number) => from <= at && at < until;
  const pairs = SIGNS.flatMap((sign) => pairsOf(runs.filter((run) => run.sign === sign)));
  const opened = pairs.filter(({ open, close }) => isIn(open) && close >= until);
  const closed = pairs.filter(({ open, close }) => open < from && isIn(close));
  // Closed and opened again within the name, it goes on over what stands instead.
  for (const pair of [...opened]) {
    const before = closed.findIndex(({ marks }) => marks === pair.marks);
    if (before === -1) continue;
    closed.splice(before, 1);
    opened.splice(opened.indexOf(pair), 1);
  }
  const left = (at: number, marks: string): Left => ({ at: at - from + start, text: marks });
  // Of two that met in the name one has it: the other is left with a sign that is read as one.
  if (closed.length > 0) return { before: [], behind: closed.map(({ close, marks }) => left(close, marks)) };
  return { before: opened.map(({ open, marks }) => left(open, marks)), behind: [] };
}
