// Passages of a text that stay with the person: a `:::private` fence, and what stands between `%%` and `%%`. Where a
// mark may be read in two ways both count, so that in doubt more is private. One look at each letter or a few: this runs
// while somebody types.
//   :::private            said %%to nobody%% aloud
//   for me
//   :::
import { joinedPlaces, type Place, withoutPlaces } from './cut-places.ts';

/** Marks included; the line end behind a passage is not of it. */
export type Passage = Place;

/** What may stand on a line before an opening fence: blanks, marks of quotes, lists and tasks. */
const LEAD = /^[\s\u200B-\u200D\u2060>*+\-\d.)[\]xX]*$/;
/** Before a closing one: less, for whatever is no closing keeps the passage going. */
const CLOSING_LEAD = /^[\s\u200B-\u200D\u2060>]*$/;
const OPENS = /^[\s{.#]*private(?![\p{L}\p{M}\p{N}_])/iu;
const OPENS_IN_BRACES = /^\s*\{[^}]*[\s.]private(?![\p{L}\p{M}\p{N}_])/iu;
const RUN = /%%+/g;

const lineStartOf = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function lineEndOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

interface Fence {
  quotes: number;
  colons: number;
}

interface FenceLine extends Fence, Passage {
  kind: 'private' | 'other' | 'end';
}

/** A line that begins with a fence at `at`; null where the colons stand behind other letters, or say nothing. */
function fenceLineAt(text: string, at: number, end: number): FenceLine | null {
  const start = lineStartOf(text, at);
  const lead = text.slice(start, at);
  if (at > start && !LEAD.test(lead)) return null;
  let behind = at;
  while (text[behind] === ':') behind += 1;
  const name = text.slice(behind, end);
  const line = { quotes: lead.split('>').length - 1, colons: behind - at, start, end };
  if (name.trim() === '') return CLOSING_LEAD.test(lead) ? { ...line, kind: 'end' } : null;
  return { ...line, kind: OPENS.test(name) || OPENS_IN_BRACES.test(name) ? 'private' : 'other' };
}

/** Each line that begins with a fence, in order. */
function* fenceLines(text: string): Generator<FenceLine> {
  for (let at = text.indexOf(':::'); at !== -1; ) {
    const end = lineEndOf(text, at);
    const line = fenceLineAt(text, at, end);
    if (line) yield line;
    at = text.indexOf(':::', end);
  }
}

const closes = (line: Fence, inner: Fence): boolean =>
  line.quotes === inner.quotes && line.colons >= inner.colons;

/** A fence never closed goes to the end. One of four colons is not closed by three, nor a quoted one outside. */
function fences(text: string): Passage[] {
  const found: Passage[] = [];
  const open: FenceLine[] = [];
  for (const line of fenceLines(text)) {
    const [outer, inner] = [open[0], open.at(-1)];
    if (line.kind === 'private' || (outer && line.kind === 'other')) open.push(line);
    if (!outer || !inner || line.kind !== 'end' || !closes(line, inner)) continue;
    open.pop();
    if (open.length === 0) found.push({ start: outer.start, end: line.end });
  }
  if (open[0]) found.push({ start: open[0].start, end: text.length });
  return found;
}

/** What a line's marks hide by themselves, or what they close that begins at `open` (-1: nothing is open). */
function hiddenBy(marks: readonly Passage[], open: number): Passage[] {
  const isOdd = marks.length % 2 === 1;
  if (open !== -1) return isOdd ? [{ start: open, end: marks.at(-1)?.end ?? open }] : [];
  return marks.flatMap(({ start }, index) => {
    const closing = marks[index + 1];
    return !isOdd && index % 2 === 0 && closing ? [{ start, end: closing.end }] : [];
  });
}

/** `%%%%` may be one mark, two, or an empty passage: nobody can tell what of the rest is private. */
const isUnclear = ({ start, end }: Passage): boolean => end - start > 3;

/** The `%%` of each line that has any. */
function* marksByLine(text: string): Generator<Passage[]> {
  for (let at = text.indexOf('%%'); at !== -1; ) {
    const [from, end] = [at, lineEndOf(text, at)];
    yield [...text.slice(from, end).matchAll(RUN)].map((run): Passage => {
      return { start: from + run.index, end: from + run.index + run[0].length };
    });
    at = text.indexOf('%%', end);
  }
}

/** A mark without its other on the line goes on to the next line that has one too many, or to the end. */
function comments(text: string): Passage[] {
  const found: Passage[][] = [];
  let open = -1;
  for (const marks of marksByLine(text)) {
    const start = open === -1 ? (marks[0]?.start ?? 0) : open;
    if (marks.some(isUnclear)) return [...found.flat(), { start, end: text.length }];
    found.push(hiddenBy(marks, open));
    if (marks.length % 2 === 1) open = open === -1 ? start : -1;
  }
  if (open !== -1) found.push([{ start: open, end: text.length }]);
  return found.flat();
}

/** The text with blanks for what stands in those places, so that places stay the same. */
function blanked(text: string, passages: readonly Passage[]): string {
  let at = 0;
  const pieces = passages.map(({ start, end }) => {
    const piece = text.slice(at, start) + ' '.repeat(end - start);
    at = end;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

/** The passages of a text that are marked as private: in order, and apart from each other. Empty without any. */
export function privatePassages(text: string): Passage[] {
  if (!text.includes('%%') && !text.includes(':::')) return [];
  const lines = text.replace(/[\r\u2028\u2029]/g, '\n');
  const [fenced, commented] = [fences(lines), comments(lines)];
  if (commented.length === 0) return fenced;
  // A mark of one kind inside a passage of the other kind may count, and may not.
  const more = lines.includes(':::') ? fences(blanked(lines, commented)) : [];
  const others = fenced.length > 0 ? comments(blanked(lines, fenced)) : [];
  return joinedPlaces([...fenced, ...commented, ...more, ...others]);
}

/** Whether any of a text is marked as private. */
export const holdsPassage = (text: string): boolean => privatePassages(text).length > 0;

/**
 * A text without its private passages, so that what stays reads as if they had never been there. A text without any
 * is given back as it is; what is given back holds none.
 */
export const withoutPassages = (text: string): string => withoutPlaces(text, privatePassages);
