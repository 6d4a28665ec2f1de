// What goes with an address that stands in a text and was found to be no link: all of the address that is written round
// the place, and the half of a link or a picture that it stands in.
import { cutsOf, type Place } from '../journal/cut-places.ts';
import type { Edit } from './link-edits.ts';

const PATH_BEFORE = /[^\s()<>"'[\]{}|]{0,300}$/;
const PATH_BEHIND = /[^\s()<>"'[\]{}|]{0,300}/y;
/** Words may have brackets of their own behind a backslash. */
const OPENED = /(!?)\[((?:\\[^\n]|[^[\]\\\n]){0,1000})\]\(\s{0,9}<?$/;
const TO_CLOSING = /[^()\n]{0,300}\)/y;

/** The whole of an address that a place is in, without the signs that end a sentence. */
export function addressRound(text: string, { start, end }: Place): Place {
  const before = PATH_BEFORE.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? '';
  PATH_BEHIND.lastIndex = end;
  const behind = (PATH_BEHIND.exec(text)?.[0] ?? '').replace(/[.,;:!?*_~`]+$/, '');
  return { start: start - before.length, end: end + behind.length };
}

/**
 * It goes, and with it a picture as a whole; of a link the words stay.
 * @param isTelling whether these words may not stay either
 */
export function editsRound(
  text: string,
  place: Place,
  isTelling: (words: string) => boolean = () => false,
): Edit[] {
  const run = addressRound(text, place);
  const opened = OPENED.exec(text.slice(Math.max(0, run.start - 1100), run.start));
  if (!opened) return cutsOf(text, [run]);
  TO_CLOSING.lastIndex = run.end;
  const closed = run.end + (TO_CLOSING.exec(text)?.[0].length ?? 0);
  const from = run.start - opened[0].length;
  const words = opened[2] ?? '';
  if (opened[1] === '!' || isTelling(words)) return cutsOf(text, [{ start: from, end: closed }]);
  const wordsEnd = from + 1 + words.length;
  return [
    { start: from, end: from + 1, instead: '' },
    { start: wordsEnd, end: closed, instead: '' },
  ];
}
