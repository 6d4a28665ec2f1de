// What a pair of brackets in a Markdown text is, by what stands behind it: a link with its address, one by a label, or
// what such a label means.
//   [words](target "title")  [words](my notes/page.md)  [words][label]  [label]: target
import { type LinkMark, LONGEST, matchAt, none, type Place, place } from './link-mark.ts';

const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

function pastSpace(text: string, at: number): number {
  let behind = at;
  while (/\s/.test(text.charAt(behind))) behind += 1;
  return behind;
}

/** An address, with Liquid in it as it may be: without blanks, or in angle brackets. */
const ADDRESS =
  /<([^<>\n]{0,2000})>|((?:\{%[^\n]{0,500}?%\}|\{\{[^\n]{0,500}?\}\}|\([^\s()]{0,500}\)|[^\s()<{]|\{|<){0,2000})/y;
const TITLE =
  /\s+(?:"(?:\\[\s\S]|[^"\\]){0,2000}"|'(?:\\[\s\S]|[^'\\]){0,2000}'|\((?:\\[\s\S]|[^()\\]|\([^()]{0,500}\)){0,2000}\))/y;

function addressAt(text: string, at: number): { target: Place; end: number } | null {
  const found = matchAt(ADDRESS, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  return { target: found[1] === undefined ? place(at, end) : place(at + 1, end - 1), end };
}

/** To the closing one of two brackets, on one line. */
const LOOSE = /(?:\{%[^\n]{0,500}?%\}|\{\{[^\n]{0,500}?\}\}|\([^()\n]{0,500}\)|[^()\n]){1,2000}(?=\))/y;

/** `(my notes/page.md)`: an address with blanks in it is one to kramdown, and to nobody else. */
function looseAt(text: string, words: Place, open: number): LinkMark | null {
  const found = matchAt(LOOSE, text, open + 1);
  if (!found) return null;
  const end = open + 1 + found[0].length;
  const title = /\s["'].*$/.exec(found[0])?.index ?? found[0].length;
  const target = place(pastSpace(text, open + 1), open + 1 + title);
  const beside = target.end < end ? { beside: place(target.end, end) } : {};
  return { kind: 'loose', whole: place(words.start - 1, end + 1), words, target, ...beside };
}

/** `(target "title")` behind the words. */
function inlineAt(text: string, words: Place, open: number): LinkMark | null {
  const address = addressAt(text, pastSpace(text, open + 1));
  if (!address) return null;
  const title = matchAt(TITLE, text, address.end);
  const end = pastSpace(text, address.end + (title?.[0].length ?? 0));
  if (text[end] !== ')') return looseAt(text, words, open);
  const beside = title ? { beside: place(address.end, address.end + title[0].length) } : {};
  return { kind: 'inline', whole: place(words.start - 1, end + 1), words, target: address.target, ...beside };
}

const LABEL = /\[([^[\]]{0,1000})\]/y;
const DEFINED = /:[ \t]*\n?[ \t]*/y;

/** `[label]: target`, at the start of a line. */
function definitionAt(text: string, words: Place): LinkMark | null {
  const lineStart = text.lastIndexOf('\n', words.start - 1) + 1;
  if (
    words.start - lineStart > 20 ||
    !/^(?:[\s>*+-]|\d{1,9}[.)])*$/.test(text.slice(lineStart, words.start - 1))
  )
    return null;
  const colon = matchAt(DEFINED, text, words.end + 1);
  if (!colon || text[words.start] === '^') return null;
  const address = addressAt(text, words.end + 1 + colon[0].length);
  if (!address || address.target.start === address.target.end) return null;
  // `[Later]: [that day](…)`: words, and a link behind them.
  if (text[address.target.start] === '[') return null;
  const title = matchAt(TITLE, text, address.end);
  const end = address.end + (title?.[0].length ?? 0);
  const label = labelOf(text.slice(words.start, words.end));
  return {
    kind: 'definition',
    whole: place(lineStart, end),
    words: none(end),
    target: address.target,
    ...(title ? { beside: place(address.end, end) } : {}),
    label,
  };
}

/** What a closed pair of brackets is, by what stands behind it. */
export function bracketsAt(text: string, words: Place): LinkMark | null {
  const next = text[words.end + 1];
  const inline = next === '(' ? inlineAt(text, words, words.end + 1) : null;
  const found = inline ?? (next === ':' ? definitionAt(text, words) : null);
  if (found) return found;
  if (words.end - words.start > LONGEST) return null;
  const label = next === '[' ? matchAt(LABEL, text, words.end + 1) : null;
  const end = words.end + 1 + (label?.[0].length ?? 0);
  const said = label?.[1] ? label[1] : text.slice(words.start, words.end);
  const whole = place(words.start - 1, end);
  return { kind: 'reference', whole, words, target: none(end), label: labelOf(said) };
}
