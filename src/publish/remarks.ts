// Remarks in a text: a page does not show them, and anybody who opens its source or the file of the post reads them. What
// is code is read as it stands, and no remark.
//   <!-- not fine -->   {% comment %}not fine{% endcomment %}   {::comment}not fine{:/}   [//]: # (not fine)
import { cutsOf, type Place } from '../journal/cut-places.ts';
import { SERIES_REMARKS } from './series.ts';

/** How a remark begins, and how it ends. */
const KINDS = [
  ['<!--', /-->/g],
  ['\\{%-?[^\\S\\n]*comment\\b', /\{%-?[^\S\n]*endcomment[^\S\n]*-?%\}/g],
  ['\\{::comment\\b[^}\\n]*\\}', /\{:\/(?:comment)?\}/g],
] as const;
/** `<!-->` and `<!--->` are whole. */
const EMPTY = /-?>/y;
/** A definition that nothing can lead to is a remark in Markdown's clothes. */
const NOWHERE =
  '^ {0,3}\\[[^\\[\\]\\n]+\\]:[ \\t]*(?:#|<>)[ \\t]+(?:\\([^\\n]*\\)|"[^\\n]*"|\'[^\\n]*\')[ \\t]*$';
/** Code within a paragraph; a remark that begins a line is none of it. */
const CODE = '(?<!`)(`+)(?!`)(?:(?!\\n[ \\t]*\\n|\\n {0,3}<!--)[^])+?(?<!`)\\1(?!`)';
const BEGINS = KINDS.map(([begins]) => `(${begins})`).join('|');
const NEXT = new RegExp(`${CODE}|(${NOWHERE})|${BEGINS}`, 'gm');
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

/** Where the remarks of a text end. Where one kind has no end, no later one of it has. */
class Ends {
  readonly #text: string;
  readonly #endless = new Set<number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Behind the remark that begins so; null where it never ends, and is read as text. */
  after(kind: number, begun: number): number | null {
    const end = KINDS[kind]?.[1];
    if (!end || this.#endless.has(kind)) return null;
    EMPTY.lastIndex = begun;
    if (kind === 0 && EMPTY.test(this.#text)) return EMPTY.lastIndex;
    end.lastIndex = begun;
    if (end.test(this.#text)) return end.lastIndex;
    this.#endless.add(kind);
    return null;
  }
}

/** What may begin or end code for what stands behind it. */
const TELLS_OF_CODE = /\n[ \t]*(?:`{3}|~{3}|[-*+]|\d{1,9}[.)]|\n)/;

const isKept = (remark: string): boolean => remark === '' || SIGNS.test(remark) || SERIES_REMARKS.has(remark);

/** The whole of a remark that begins there; '' where none does, or it never ends. */
function remarkAt(
  text: string,
  { 0: begins, 2: definition, index, ...groups }: RegExpExecArray,
  ends: Ends,
): string {
  if (definition !== undefined) return begins;
  const kind = [3, 4, 5].findIndex((group) => groups[group] !== undefined);
  const end = ends.after(kind, index + begins.length);
  return end === null ? '' : text.slice(index, end);
}

/** The remarks of a text, up to one with which what is code behind it may change. */
function remarksIn(text: string): Place[] {
  if (!MAY_HAVE.test(text)) return [];
  const [code, ends] = [codeIn(text).values(), new Ends(text)];
  const remarks: Place[] = [];
  let around = code.next().value;
  NEXT.lastIndex = 0;
  for (let found = NEXT.exec(text); found; found = NEXT.exec(text)) {
    const { 0: begins, index: start } = found;
    while (around && around.end <= start) around = code.next().value;
    if (around && around.start <= start) {
      NEXT.lastIndex = around.end;
      continue;
    }
    const remark = remarkAt(text, found, ends);
    NEXT.lastIndex = start + (remark || begins).length;
    if (isKept(remark)) continue;
    remarks.push({ start, end: start + remark.length });
    if (TELLS_OF_CODE.test(remark)) break;
  }
  return remarks;
}

/** A text without its remarks, and what they said. One without any is given back as it is. */
export function withoutRemarks(text: string): { text: string; removed: string[] } {
  const removed: string[] = [];
  let left = text;
  // Once more until there are none: a fence in a remark begins no code behind it, and two halves may come together.
  for (let places = remarksIn(left); places.length > 0; places = remarksIn(left)) {
    removed.push(...places.map(({ start, end }) => left.slice(start, end)));
    let [open, at] = ['', 0];
    for (const { start, end, instead } of cutsOf(left, places)) {
      // What stood on both sides is one word to whoever reads it.
      open += left.slice(at, start) + instead;
      at = end;
    }
    left = open + left.slice(at);
  }
  return { text: left, removed };
}
