// Places of a text that go, so that what stays reads as if they had never been there: a line that held nothing else goes
// with its end, no two blank lines stay behind, and of the blanks round a place one.

/** UTF-16 units from `start` to before `end`. */
export interface Place {
  start: number;
  end: number;
}

/** Sorted, and joined where they meet. */
export function joinedPlaces(places: readonly Place[]): Place[] {
  const apart: Place[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

const PREFIX = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)]|\[[ xX]\])[ \t]*){0,20}$/;
const PREFIX_LETTER = /[ \t>*+\-\d.)[\]xX]/;
const isBlank = (letter: string | undefined): boolean => letter === ' ' || letter === '\t';

export interface Cut extends Place {
  instead: string;
}

/** Places with nothing but blanks between them, as one. */
function gathered(text: string, places: readonly Place[]): Place[] {
  const groups: Place[] = [];
  for (const { start, end } of places) {
    const last = groups.at(-1);
    if (last && /^[ \t]*$/.test(text.slice(last.end, start))) last.end = end;
    else groups.push({ start, end });
  }
  return groups;
}

/** The line's start, where nothing but marks of a quote or a list stands before the place; else null. */
function bareLineStart(text: string, start: number, from: number): number | null {
  let at = start;
  while (at > from && PREFIX_LETTER.test(text.charAt(at - 1))) at -= 1;
  const isAtStart = at === 0 || text[at - 1] === '\n';
  return isAtStart && PREFIX.test(text.slice(at, start)) ? at : null;
}

function pastBlanks(text: string, at: number): number {
  let behind = at;
  while (isBlank(text[behind])) behind += 1;
  return behind;
}

function beforeBlanks(text: string, at: number, from: number): number {
  let before = at;
  while (before > from && isBlank(text[before - 1])) before -= 1;
  return before;
}

/** Whether the line that begins at `line` stands behind a blank line, or first. */
function isBehindGap(text: string, line: number, from: number): boolean {
  if (line <= 1) return true;
  const before = beforeBlanks(text, line - 1, from);
  return before === 0 || text[before - 1] === '\n';
}

/** Whole lines go with their line end, and with one of two blank lines round them. */
function cutOfLines(text: string, lines: Place, from: number, isAfterGap: boolean): Cut {
  const { start } = lines;
  const behind = Math.min(lines.end + 1, text.length);
  const next = pastBlanks(text, behind);
  if (next < text.length) {
    const end = isAfterGap && text[next] === '\n' ? next + 1 : behind;
    return { start, end, instead: '' };
  }
  let before = start > from && isAfterGap ? beforeBlanks(text, start - 1, from) : start;
  // A text whose last line has no end goes on having none.
  if (behind === lines.end && before > from && text[before - 1] === '\n') before -= 1;
  return { start: before, end: text.length, instead: '' };
}

const CLOSING_SIGN = /[.,;:!?)\]\u2026]/;

function cutWithinLines(text: string, { start, end }: Place, from: number, isAtStart: boolean): Cut {
  const behind = pastBlanks(text, end);
  if (isAtStart) return { start, end: behind, instead: '' };
  const before = beforeBlanks(text, start, from);
  const gone = text.slice(start, end);
  const isLast = behind === text.length || text[behind] === '\n';
  if (!isLast && gone.includes('\n'))
    return { start: before, end: behind, instead: /\n[ \t]*\n/.test(gone) ? '\n\n' : '\n' };
  const isBeforeSign = before < start && CLOSING_SIGN.test(text.charAt(behind));
  if (isLast || isBeforeSign) return { start: before, end: behind, instead: '' };
  return { start, end: before < start ? behind : end, instead: '' };
}

/** What goes for these places to go, with what stands in its stead. They are in order, and apart. */
export function cutsOf(text: string, places: readonly Place[]): Cut[] {
  const cuts: Cut[] = [];
  let from = 0;
  let isAfterGap = true;
  for (const place of gathered(text, places)) {
    const line = bareLineStart(text, place.start, from);
    const end = pastBlanks(text, place.end);
    const isWhole = line !== null && (end === text.length || text[end] === '\n');
    // Right behind what was cut before, what stands before that still tells.
    if (line !== from || cuts.length === 0) isAfterGap = line !== null && isBehindGap(text, line, from);
    const cut = isWhole
      ? cutOfLines(text, { start: line, end }, from, isAfterGap)
      : cutWithinLines(text, place, from, line !== null);
    cuts.push(cut);
    from = cut.end;
  }
  return cuts;
}

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{M}\p{N}]/u;

/** What is left of a text, joined. Two words never become one: it would be neither, and a name in it would not be found. */
export function asWords(pieces: readonly string[]): string {
  const joined: string[] = [];
  let before = '';
  for (const piece of pieces) {
    if (ENDS_IN_WORD.test(before) && BEGINS_WITH_WORD.test(piece)) joined.push(' ');
    joined.push(piece);
    if (piece !== '') before = piece.slice(-2);
  }
  return joined.join('');
}

/**
 * A text without the places that are found in it, until none is: what stood on both sides of one may make another
 * together. A text without any is given back as it is.
 * @param placesIn in order, and apart from each other
 */
export function withoutPlaces(text: string, placesIn: (text: string) => readonly Place[]): string {
  let left = text;
  for (let places = placesIn(left); places.length > 0; places = placesIn(left)) {
    let at = 0;
    const kept: string[] = [];
    for (const { start, end, instead } of cutsOf(left, places)) {
      kept.push(left.slice(at, start), instead);
      at = end;
    }
    left = asWords([...kept, left.slice(at)]);
  }
  return left;
}
