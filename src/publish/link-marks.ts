// Every way in which a Markdown text can link, found with its places, in one look from the front to the end. What stands
// in code, or behind a backslash, is taken for a link as well: it can be read there too.
//   [words](target "title")  [words][label]  [label]: target  [[Page#part|words]]  ![[Page]]  <target>
//   <a href="target">words</a>  {% post_url name %}  {% link _posts/name.md %}  https://…

import { bracketsAt } from './bracket-links.ts';
import { type LinkMark, LONGEST, matchAt, none, type Place, place } from './link-mark.ts';

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
const HREF = String.raw`href\s*=\s*(?:"([^"<>]{0,2000})"|'([^'<>]{0,2000})'|([^\s"'<>]{1,2000}))`;
const VALUES = `(?:"[^"]{0,1000}"|'[^']{0,1000}'|[^<>"'])`;
/** With values in quotes as they should be, which may hold anything; then as nobody should write it. */
const HTML = [
  new RegExp(String.raw`<a\s(?:${VALUES}{0,1000}?\s)?${HREF}${VALUES}{0,1000}>`, 'iy'),
  new RegExp(String.raw`<a\s(?:[^<>]{0,1000}?\s)?${HREF}[^<>]{0,1000}>`, 'iy'),
];
const ENDS_HTML = /<\/a\s{0,9}>/gi;

/** Where nothing closes a link, its words go on: no further than its line, or what is a mark by itself. */
const lineEndIn = (text: string, at: number): number => {
  const length = text.slice(at, at + LONGEST).search(/[\n<>[\]]/);
  return length === -1 ? Math.min(text.length, at + LONGEST) : at + length;
};

function htmlAt(text: string, at: number): LinkMark | null {
  const found = HTML.map((pattern) => matchAt(pattern, text, at)).find((one) => one !== null);
  if (!found) return null;
  const target = found[1] ?? found[2] ?? found[3] ?? '';
  const from = at + found[0].lastIndexOf(target);
  const begun = at + found[0].length;
  ENDS_HTML.lastIndex = begun;
  const close = ENDS_HTML.exec(text.slice(0, begun + LONGEST));
  const words = place(begun, close?.index ?? lineEndIn(text, begun));
  const end = close ? close.index + close[0].length : words.end;
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

/** `<wbr>` is where a long one may be broken. */
const URL = /https?:\/\/(?:[^\s<>"'()[\]{}|\\^`]|<wbr\s?\/?>){1,2000}/iy;

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

/** Kinds that are looked past as a whole: another link in their words, or round them, is found by itself. */
const isPassed = ({ kind }: LinkMark): boolean => kind !== 'html' && kind !== 'reference' && kind !== 'loose';

const moved = ({ start, end }: Place, by: number): Place => place(start + by, end + by);

/**
 * Links in the address of another, in what is told beside it, or in a wiki link. `[](x[words](target))` is one link to
 * Markdown, and another once Liquid has read it; and whoever sees the address reads both.
 */
function within(text: string, { kind, whole, target }: LinkMark): LinkMark[] {
  const isWiki = kind === 'wiki' || kind === 'embed';
  const from = isWiki ? target.start : Math.max(whole.start + 1, target.start);
  const inner = text.slice(from, whole.end - (isWiki ? 2 : 0));
  if (!/[[<]/.test(inner)) return [];
  return linkMarks(inner).flatMap((mark) => {
    // A word in brackets alone is a part of an address.
    const isLabelled = mark.kind !== 'reference' || mark.whole.end > mark.words.end + 1;
    if (mark.kind === 'tag' || mark.kind === 'auto' || !isLabelled) return [];
    const { beside, ...rest } = mark;
    return {
      ...rest,
      whole: moved(mark.whole, from),
      words: moved(mark.words, from),
      target: moved(mark.target, from),
      ...(beside ? { beside: moved(beside, from) } : {}),
    };
  });
}

/** Whether a bracket may stand in code or in a tag between others, all in one paragraph. */
const mayHoldBracket = (text: string): boolean =>
  text.length <= LONGEST && /[`<]/.test(text) && !/\n\s*\n/.test(text);

/** All links of a text. An outer one stands behind those in it; two of them never cross, but for loose ones. */
export function linkMarks(text: string): LinkMark[] {
  const marks: LinkMark[] = [];
  const open: number[] = [];

  let closed = -1;

  function close(at: number): LinkMark | null {
    const from = open.pop() ?? -1;
    if (from !== -1) closed = from;
    else if (text[at + 1] === '(' && closed !== -1 && mayHoldBracket(text.slice(closed, at))) {
      // A bracket in code or in a tag closes nothing to Markdown: what it seemed to close goes on to here.
      const whole = bracketsAt(text, place(closed + 1, at));
      return whole?.kind === 'inline' ? { ...whole, kind: 'loose' } : whole;
    }
    return from === -1 ? null : bracketsAt(text, place(from + 1, at));
  }

  /** What is taken is looked at once: an address in brackets is no address by itself. */
  let until = 0;
  for (const { 0: sign, index: at } of text.matchAll(SIGN)) {
    if (at < until) continue;
    const mark = sign === ']' ? close(at) : (READERS[sign.charAt(0).toLowerCase()]?.(text, at) ?? null);
    if (mark && isPassed(mark)) {
      marks.push(...within(text, mark), mark);
      until = mark.whole.end;
      continue;
    }
    if (mark) marks.push(mark);
    if (sign === '[') open.push(at);
  }
  return marks;
}
