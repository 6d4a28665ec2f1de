// A text as it is read, with the escapes of addresses, of HTML and of Markdown undone, and where it stands as written.
//   J%C3%BCrgen   J&uuml;rgen   Sa&shy;rah   St\. Mary’s
import { MARK } from './marks-in-names.ts';
import { withCharacters } from './readings.ts';

export interface AsRead {
  text: string;
  /** Where each UTF-16 unit of it begins as written, and where the text ends; null: in the same places. */
  places: readonly number[] | null;
}

const MAY_HAVE_ESCAPES = /[%&\\]|\u20E3/;
/** One character each: of UTF-8 in an address, of HTML, behind a backslash, which ends a line too; and a digit that is a key (1️⃣). */
const ESCAPE =
  /%[2-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-4](?:%[89ab][\da-f]){3}|&#?\w{1,8};|\\(?:[!-/:-@[-`{-~]|(?=\n))|\d(?=\uFE0F?\u20E3)/gi;

/** Marks of Markdown. Those between blanks are none: they may begin an item, or part two lines. */
const MARKS = '[*~`]+(?=[^\\s*~`])|(?<=[^\\s*~`])[*~`]+';
const WITH_MARKS = new RegExp(`${ESCAPE.source}|${MARKS}`, 'gi');
/** Stands for them: it parts no word, and is not seen. */
export const UNSEEN_MARK = '\u2060';

function bytesRead(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function signOf(code: string): string {
  if (code.startsWith('%')) return bytesRead(code);
  if (code.startsWith('&')) return withCharacters(code);
  if (MARK.test(code.charAt(0))) return UNSEEN_MARK;
  // A key is a picture like any other, and no part of the word beside it.
  return code.startsWith('\\') ? code.slice(1) : '#';
}

/** A text with its escapes undone. @param marks of Markdown: read past, or left as they are */
export function asRead(written: string, marks: 'past' | 'left' = 'left'): AsRead {
  const isPast = marks === 'past' && MARK.test(written);
  if (!isPast && !MAY_HAVE_ESCAPES.test(written)) return { text: written, places: null };
  const pieces: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const { 0: code, index } of written.matchAll(isPast ? WITH_MARKS : ESCAPE)) {
    const sign = signOf(code);
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
