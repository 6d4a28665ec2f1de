// Every way in which a Markdown text can link, found with its places, in one look from the front to the end. What stands
// in code, or behind a backslash, is taken for a link as well: it can be read there too.
//   [words](target "title")  [words][label]  [label]: target  [[Page#part|words]]  ![[Page]]  <target>
//   <a href="target">words</a>  {% post_url name %}  {% link _posts/name.md %}  https://…

export interface Place {
  start: number;
  end: number;
}

/** A link: `whole` with all its marks, `words` what is read, `target` where it leads. */
export interface LinkMark {
  kind: 'inline' | 'reference' | 'definition' | 'wiki' | 'embed' | 'auto' | 'html' | 'tag';
  whole: Place;
  /** Empty where there are none. */
  words: Place;
  target: Place;
  /** What tells more beside the address: a title with the blank before it; of HTML the whole opening tag. */
  beside?: Place;
  /** Of references and definitions: what they are matched by. */
  label?: string;
}

/** No address and no label is longer; what is, is no link. */
const LONGEST = 2_000;

const place = (start: number, end: number): Place => ({ start, end });
const none = (at: number): Place => ({ start: at, end: at });

const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

function pastSpace(text: string, at: number): number {
  let behind = at;
  while (/\s/.test(text.charAt(behind))) behind += 1;
  return behind;
}

/** Where something sticky matches: its end, else null. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
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

/** `(target "title")` behind the words. */
function inlineAt(text: string, words: Place, open: number): LinkMark | null {
  const address = addressAt(text, pastSpace(text, open + 1));
  if (!address) return null;
  const title = matchAt(TITLE, text, address.end);
  const end = pastSpace(text, address.end + (title?.[0].length ?? 0));
  if (text[end] !== ')') return null;
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
function bracketsAt(text: string, words: Place): LinkMark | null {
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

/** A title may have brackets of its own, with or without a backslash before each. */
const WIKI =
  /\[\[((?:[^[\]|\n\\]|\\(?!\|)[^\n]|\[[^[\]\n]{0,500}\](?![([:])){1,1000})(?:\\?\|((?:[^[\]\n]|\[[^[\]\n]{0,500}\](?![([:])){0,1000}))?\]\]/y;

function wikiAt(text: string, at: number): LinkMark | null {
  const found = matchAt(WIKI, text, at);
  if (!found) return null;
  const [whole, target = '', words] = found;
  // `[[1]](…)`, the number of a note: a link with brackets in its words.
  if (/^\d{1,4}$/.test(target) && text[at + whole.length] === '(') return null;
  const isEmbed = text[at - 1] === '!';
  const from = at + 2;
  const end = at + whole.length;
  return {
    kind: isEmbed ? 'embed' : 'wiki',
    whole: place(isEmbed ? at - 1 : at, end),
    words: words === undefined ? place(from, from + target.length) : place(end - 2 - words.length, end - 2),
    target: place(from, from + target.length),
  };
}

/** An address with brackets in it may be none, and a link of its own what stands in them. */
const AUTO = /<([^\s<>[\]]{1,2000})>/y;
const HTML =
  /<a\s(?:[^<>]{0,1000}?\s)?href\s*=\s*(?:"([^"<>]{0,2000})"|'([^'<>]{0,2000})'|([^\s"'<>]{1,2000}))[^<>]{0,1000}>/iy;
const ENDS_HTML = /<\/a\s{0,9}>/gi;

function htmlAt(text: string, at: number): LinkMark | null {
  const found = matchAt(HTML, text, at);
  if (!found) return null;
  const target = found[1] ?? found[2] ?? found[3] ?? '';
  const from = at + found[0].lastIndexOf(target);
  const begun = at + found[0].length;
  ENDS_HTML.lastIndex = begun;
  const close = ENDS_HTML.exec(text.slice(0, begun + LONGEST));
  const words = close ? place(begun, close.index) : none(begun);
  const end = close ? close.index + close[0].length : begun;
  return {
    kind: 'html',
    whole: place(at, end),
    words,
    target: place(from, from + target.length),
    beside: place(at, begun),
  };
}

function angleAt(text: string, at: number): LinkMark | null {
  const html = htmlAt(text, at);
  if (html) return html;
  const found = matchAt(AUTO, text, at);
  if (!found) return null;
  const target = place(at + 1, at + found[0].length - 1);
  return { kind: 'auto', whole: place(at, at + found[0].length), words: none(target.end), target };
}

const TAG = /\{%-?\s{0,20}(?:post_url|link)\s{1,20}["']?([^\n%]{1,1000}?)["']?\s{0,20}-?%\}/y;

function tagAt(text: string, at: number): LinkMark | null {
  const found = matchAt(TAG, text, at);
  if (!found) return null;
  const name = found[1] ?? '';
  const from = at + found[0].indexOf(name, found[0].search(/\s["']?[^\s"']+["']?\s*-?%\}$/));
  const end = at + found[0].length;
  return { kind: 'tag', whole: place(at, end), words: none(end), target: place(from, from + name.length) };
}

const URL = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{1,2000}/iy;

function urlAt(text: string, at: number): LinkMark | null {
  const found = matchAt(URL, text, at);
  if (!found) return null;
  const whole = place(at, at + found[0].replace(/[.,;:!?*_~]+$/, '').length);
  return { kind: 'auto', whole, words: none(whole.end), target: whole };
}

const SIGN = /[[\]<{]|https?:\/\//gi;

const READERS: Record<string, (text: string, at: number) => LinkMark | null> = {
  '[': wikiAt,
  '<': angleAt,
  '{': tagAt,
  h: urlAt,
};

/** All links of a text. An outer one stands behind those in its words; two of them never cross. */
export function linkMarks(text: string): LinkMark[] {
  const marks: LinkMark[] = [];
  const open: number[] = [];

  function close(at: number): LinkMark | null {
    const from = open.pop();
    return from === undefined ? null : bracketsAt(text, place(from + 1, at));
  }

  /** What is taken is looked at once: an address in brackets is no address by itself. */
  let until = 0;
  for (const { 0: sign, index: at } of text.matchAll(SIGN)) {
    if (at < until) continue;
    const mark = sign === ']' ? close(at) : (READERS[sign.charAt(0).toLowerCase()]?.(text, at) ?? null);
    if (mark) marks.push(mark);
    if (mark && mark.kind !== 'html' && mark.kind !== 'reference') until = mark.whole.end;
    else if (sign === '[') open.push(at);
  }
  return marks;
}
