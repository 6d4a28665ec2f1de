// Remarks in a text: a page does not show them, and anybody who opens its source or the file of the post reads them. What
// is code is read as it stands, and no remark.
//   <!-- not fine -->   {% comment %}not fine{% endcomment %}   {::comment}not fine{:/}   [//]: # (not fine)
import { cutsOf, type Place } from '../journal/cut-places.ts';
import { SERIES_REMARKS } from './series.ts';

const HTML = '<!--(?:-?>|[^]*?-->)';
const LIQUID = '\\{%-?[^\\S\\n]*comment\\b[^]*?\\{%-?[^\\S\\n]*endcomment[^\\S\\n]*-?%\\}';
const KRAMDOWN = '\\{::comment\\b[^}\\n]*\\}[^]*?\\{:/(?:comment)?\\}';
/** A definition that nothing can lead to is a remark in Markdown's clothes. */
const NOWHERE =
  '^ {0,3}\\[[^\\[\\]\\n]+\\]:[ \\t]*(?:#|<>)[ \\t]+(?:\\([^\\n]*\\)|"[^\\n]*"|\'[^\\n]*\')[ \\t]*$';
/** Code within a paragraph; a remark that begins a line is none of it. */
const CODE = '(?<!`)(`+)(?!`)(?:(?!\\n[ \\t]*\\n|\\n {0,3}<!--)[^])+?(?<!`)\\1(?!`)';
const NEXT = new RegExp(`${CODE}|(${HTML}|${LIQUID}|${KRAMDOWN}|${NOWHERE})`, 'gm');
const MAY_HAVE = /<!--|\{%-?\s*comment|\{::comment|\]:[ \t]*(?:#|<>)/;
/** They say nothing, and blogs look for them. */
const SIGNS = /^<!--\s*(?:more|excerpt)\s*-->$/i;

const OPENS = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** Goes through lines, and knows of each whether it is fenced. */
class Fences {
  /** The signs of the one that is open; '' for none. */
  open = '';

  isFenced(line: string): boolean {
    if (this.open === '') {
      this.open = OPENS.exec(line)?.[1] ?? '';
      return this.open !== '';
    }
    const signs = line.trim();
    if (signs.startsWith(this.open) && /^(.)\1*$/.test(signs)) this.open = '';
    return true;
  }
}

/** Goes through lines, and knows of each whether it is indented as code: what is indented below an item belongs to it. */
class Indents {
  #isInList = false;
  #mayBegin = true;

  isIndented(line: string): boolean {
    const isBlank = line.trim() === '';
    const isCode = this.#mayBegin && !this.#isInList && INDENTED.test(line);
    if (ITEM.test(line)) this.#isInList = !isCode;
    else if (!isBlank && !/^\s/.test(line)) this.#isInList = false;
    this.#mayBegin = isBlank || isCode;
    return isCode;
  }
}

/** Lines of code as places. What stands behind a fence that never ends is none: kramdown takes it for text. */
function codeIn(text: string): Place[] {
  const [fences, indents] = [new Fences(), new Indents()];
  const code: Place[] = [];
  let at = 0;
  let before = 0;
  for (const line of text.split('\n')) {
    if (fences.open === '') before = code.length;
    const isCode = fences.isFenced(line) || indents.isIndented(line);
    if (isCode) code.push({ start: at, end: at + line.length });
    at += line.length + 1;
  }
  return fences.open === '' ? code : code.slice(0, before);
}

function firstRemark(text: string): Place | null {
  if (!MAY_HAVE.test(text)) return null;
  const code = codeIn(text);
  NEXT.lastIndex = 0;
  for (let found = NEXT.exec(text); found; found = NEXT.exec(text)) {
    const [whole, , remark] = found;
    const { index } = found;
    const line = code.find(({ start, end }) => start <= index && index < end);
    if (line) NEXT.lastIndex = line.end;
    else if (remark !== undefined && !SIGNS.test(whole) && !SERIES_REMARKS.has(whole))
      return { start: index, end: index + whole.length };
  }
  return null;
}

/** A text without its remarks, and what they said. One without any is given back as it is. */
export function withoutRemarks(text: string): { text: string; removed: string[] } {
  const removed: string[] = [];
  let left = text;
  // One by one: a fence in a remark begins no code behind it.
  for (let place = firstRemark(left); place; place = firstRemark(left)) {
    removed.push(left.slice(place.start, place.end));
    const [cut] = cutsOf(left, [place]);
    if (!cut) break;
    // What stood on both sides is one word to whoever reads it.
    left = left.slice(0, cut.start) + cut.instead + left.slice(cut.end);
  }
  return { text: left, removed };
}
