// A text as it is read, with the escapes of addresses, of HTML and of Markdown undone, and where it stands as written.
//   J%C3%BCrgen   J&uuml;rgen   Sa&shy;rah   St\. Mary’s
import { MARK } from './marks-in-names.ts';
import { withCharacters } from './readings.ts';
import { isBreak, MAY_HAVE_TAGS, TAGS, TAGS_ALONE } from './tags-in-names.ts';

export interface AsRead {
  text: string;
  /** Where each UTF-16 unit of it begins as written, and where the text ends; null: in the same places. */
  places: readonly number[] | null;
}

const MAY_HAVE_ESCAPES = /[%&\\]|\u20E3/;
/** One character each: of UTF-8 in an address, of HTML, behind a backslash, which ends a line too; and a digit that is a key (1️⃣). */
const ESCAPE =
  /%0[9ad]|%[2-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}|&#(?:\d{2,16}|x[\da-f]{2,16});?|&\w{2,24};|\\(?:[!-/:-@[-`{-~]|(?=\n))|\d(?=\uFE0F?\u20E3)/gi;

/** Marks of Markdown. Those between blanks are none: they may begin an item, or part two lines. */
const MARKS = '(?:[*~`]|==){1,30}(?=[^\\s*~`])|(?<=[^\\s*~`])(?:[*~`]|==){1,30}';
/** Of these only those at the end of a word. */
const LOW_LINES = '(?<![\\p{L}\\p{M}\\p{N}_])_+(?=[^\\s_])|(?<=[^\\s_])_+(?![\\p{L}\\p{M}\\p{N}_])';
/** A blank to some, and nothing to others. */
const NOTHING = '\uFEFF';
const seenPast = (tags: string) =>
  new RegExp([ESCAPE.source, tags, MARKS, LOW_LINES, NOTHING].join('|'), 'giu');
/** Whether there may be anything in a text that a reader does not see. */
export const mayHaveMarks = (text: string): boolean =>
  MARK.test(text) || MAY_HAVE_TAGS.test(text) || text.includes(NOTHING);
/** Stands for them: it parts no word, and is not seen. */
export const UNSEEN_MARK = '\u2060';
/** Stands for brackets that part words: nobody can tell without all of a text which do. */
export const PARTING_MARK = '\uFDD0';

/** How marks of Markdown and HTML are read: as they are, past all of them, or with brackets as the ends of words. */
export type Marks = 'left' | 'past' | 'parting';

const UNREAD: Readonly<Record<Marks, RegExp>> = {
  left: ESCAPE,
  past: seenPast(TAGS),
  parting: seenPast(TAGS_ALONE),
};

function bytesRead(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function signOf(code: string, marks: Marks): string {
  if (code.startsWith('%')) return bytesRead(code);
  if (code.startsWith('&')) return withCharacters(code);
  if (code.startsWith('\\')) return code.slice(1);
  // A key is a picture like any other, and no part of the word beside it.
  if (/^\d/.test(code)) return '#';
  if (marks === 'parting' && /^[[\]]/.test(code)) return PARTING_MARK;
  return isBreak(code) ? ' ' : UNSEEN_MARK;
}

/** A text with its escapes undone. */
export function asRead(written: string, marks: Marks = 'left'): AsRead {
  const unread = mayHaveMarks(written) ? UNREAD[marks] : ESCAPE;
  if (unread === ESCAPE && !MAY_HAVE_ESCAPES.test(written)) return { text: written, places: null };
  const pieces: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const { 0: code, index } of written.matchAll(unread)) {
    const sign = signOf(code, marks);
    pieces.push(written.slice(at, index), sign);
    for (; at < index; at += 1) places.push(at);
    for (let unit = 0; unit < sign.length; unit += 1) places.push(sign === code ? index + unit : index);
    at = index + code.length;
  }
  if (at === 0) return { text: written, places: null };
  pieces.push(written.slice(at));
  for (; at <= written.length; at += 1) places.push(at);
  return { text: pieces.join(''), places };
}
