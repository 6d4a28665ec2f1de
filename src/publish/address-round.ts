// What goes with an address that stands in a text and was found to be no link: all of the address that is written round
// the place, and the half of a link or a picture that it stands in.
import { cutsOf, type Place } from '../journal/cut-places.ts';
import type { Edit } from './link-edits.ts';

const PATH_BEFORE = /(?:[^\s()<>"'[\]{}|]|<wbr\s?\/?>){0,300}$/i;
const PATH_BEHIND = /(?:[^\s()<>"'[\]{}|]|<wbr\s?\/?>){0,300}/iy;
/** Words may have brackets of their own behind a backslash; and the address other words before it. */
const OPENED = /(!?)\[((?:\\[^\n]|[^[\]\\\n]){0,1000})\]\((?:[^()\n]{0,300}\s)?\s{0,9}<?$/;
const TO_CLOSING = /[^()\n]{0,300}\)/y;
const VALUES = `(?:"[^"]{0,900}"|'[^']{0,900}'|[^<>"']){0,900}`;
/** A tag of HTML, up to a value of its own; with values in quotes as they should be, or not. */
const TAG_OPENED = new RegExp(
  String.raw`<([a-z][\w-]{0,40})\s(?:[^<>]{0,900}|${VALUES}(?:["'][^"']{0,900})?)$`,
  'i',
);
const TAG_END = new RegExp(`(?:[^<>"']{0,900}["'])?${VALUES}>|[^<>]{0,900}>`, 'y');
/** A tag of Liquid's. */
const LIQUID_OPENED = /\{[{%][^{}\n]{0,900}$/;
const LIQUID_END = /[^{}\n]{0,900}[%}]\}/y;
const FAR = 5_000;
/** What is longer is no word for where an address leads, but a part of the page. */
const LONGEST = 500;

/** The whole of an address that a place is in, without the signs that end a sentence. */
export function addressRound(text: string, { start, end }: Place): Place {
  const before = PATH_BEFORE.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? '';
  PATH_BEHIND.lastIndex = end;
  const behind = (PATH_BEHIND.exec(text)?.[0] ?? '').replace(/[.,;:!?*_~`]+$/, '');
  return { start: start - before.length, end: end + behind.length };
}

/** How much of a text matches, of what stands right at a place. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Both halves go, or with words that tell all of it. */
function halves(text: string, whole: Place, words: Place, isAll: boolean): Edit[] {
  if (isAll) return cutsOf(text, [whole]);
  return [
    { start: whole.start, end: words.start, instead: '' },
    { start: words.end, end: whole.end, instead: '' },
  ];
}

/** A tag of Liquid's says nothing by itself: what it would show goes with what it is told. */
function liquidRound(text: string, run: Place): Edit[] | null {
  const opened = LIQUID_OPENED.exec(text.slice(Math.max(0, run.start - 1000), run.start));
  const behind = opened ? lengthAt(LIQUID_END, text, run.end) : 0;
  return opened && behind > 0
    ? cutsOf(text, [{ start: run.start - opened[0].length, end: run.end + behind }])
    : null;
}

/** A tag that has the address in one of its values, with the one that closes it. */
function tagRound(text: string, run: Place, isTelling: (words: string) => boolean): Edit[] | null {
  const opened = TAG_OPENED.exec(text.slice(Math.max(0, run.start - 1000), run.start));
  const behind = opened ? lengthAt(TAG_END, text, run.end) : 0;
  if (!opened || behind === 0) return null;
  const [start, begun] = [run.start - opened[0].length, run.end + behind];
  const closing = new RegExp(`</${opened[1]}\\s{0,9}>`, 'i').exec(text.slice(begun, begun + FAR));
  const end = begun + (closing?.index ?? 0);
  const words = { start: begun, end };
  return halves(
    text,
    { start, end: end + (closing?.[0].length ?? 0) },
    words,
    begun === end || (end - begun <= LONGEST && isTelling(text.slice(begun, end))),
  );
}

/**
 * It goes, and with it a picture as a whole; of a link or a tag the words stay. Null where it stands by itself.
 * @param run the whole of an address
 * @param isTelling whether these words may not stay either
 */
export function editsRound(
  text: string,
  run: Place,
  isTelling: (words: string) => boolean = () => false,
): Edit[] | null {
  const opened = OPENED.exec(text.slice(Math.max(0, run.start - 1400), run.start));
  if (!opened) return tagRound(text, run, isTelling) ?? liquidRound(text, run);
  const start = run.start - opened[0].length;
  const from = start + (opened[1] ?? '').length + 1;
  const words = { start: from, end: from + (opened[2] ?? '').length };
  const isAll = opened[1] === '!' || isTelling(text.slice(words.start, words.end));
  return halves(text, { start, end: run.end + lengthAt(TO_CLOSING, text, run.end) }, words, isAll);
}
