// What stands in a name besides its letters and is not read as one: tags of HTML and comments, the brackets and addresses
// of links, attributes, the number of a note. What belongs to other words stays round what stands instead.
//   <b>S</b>arah   Sarah<!-- --> Okafor   [Sarah](https://x.example) Okafor   *Sarah*{: .x} Okafor   Sarah[^1] Okafor

/** A sign of it is in a text before it is looked for. */
export const MAY_HAVE_TAGS = /[<[\]{]/;

const COMMENT = '<!--(?:-?>|[^]{0,2000}?-->)|<[?!][^<>]{0,2000}>';
/** Of a picture in the midst of it nobody reads past. */
const TAG = `</?(?!img\\b)[a-z][\\w:-]{0,40}(?:[\\s/](?:"[^"]{0,2000}"|'[^']{0,2000}'|[^<>"']){0,2000})?>`;
const ATTRIBUTES = '\\{:[^{}\\n]{0,500}\\}';
const LIQUID = '\\{\\{[^{}\\n]{0,500}\\}\\}|\\{%[^{}\\n]{0,500}%\\}';
const NOTE = '\\[\\^[^\\s[\\]]{1,200}\\]';
const ADDRESS = '\\((?:[^()\\n]|\\([^()\\n]{0,500}\\)){0,2000}\\)';
const LABEL = '\\[[^[\\]\\n]{0,500}\\]';

const tagsWith = (behindLink: string): string =>
  [COMMENT, TAG, ATTRIBUTES, LIQUID, NOTE, `\\[|\\]${behindLink}`].join('|');

/** Of a text with its escapes, the source of a pattern. */
export const TAGS = tagsWith(`(?:${ADDRESS}|${LABEL})?`);
/** The same where what stands behind a link's words is words like others: one that leads nowhere is read. */
export const TAGS_ALONE = tagsWith('');

const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|br|caption|d[dlt]|details|div|figcaption|figure|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|t(?:able|body|d|foot|h|head|r))\b/i;

/** Whether a tag begins or ends a line of its own, so that what stands round it is never one word. */
export const isBreak = (tag: string): boolean => BLOCK.test(tag);

/** Something that stays of what stood in a name, and where it stood. */
export interface Left {
  at: number;
  text: string;
}

const VOID = /^<(?:area|base|br|col|embed|hr|input|link|meta|source|track|wbr)\b|\/>$/i;
const ALL = new RegExp(`\\\\[^]|(${TAGS})`, 'gi');

/** What it opens or closes: the name of a tag, or `[` of a link; null for what has no other half. */
function half(text: string): { name: string; isOpening: boolean } | null {
  if (text.startsWith('[^')) return null;
  if (/^[[\]]/.test(text)) return { name: '[', isOpening: text === '[' };
  const name = /^<\/?([a-z][\w:-]*)/i.exec(text)?.[1]?.toLowerCase();
  return name === undefined || VOID.test(text) ? null : { name, isOpening: text[1] !== '/' };
}

/** Stands for something to a reader, and belongs to no half: the number of a note, and what Liquid puts there. */
const isKept = (text: string): boolean => /^\[\^|^\{[{%]/.test(text);

/**
 * What of the tags in a place has its other half before or behind it: those to stand before and behind its new words. What
 * is whole in it, and what is never seen, goes.
 */
export function tagsLeft(text: string, start: number, end: number): { before: Left[]; behind: Left[] } {
  const kept: Left[] = [];
  const opened: (Left & { name: string })[] = [];
  const closed: Left[] = [];
  for (const { 1: tag, index } of text.slice(start, end).matchAll(ALL)) {
    if (tag === undefined) continue;
    const left = { at: start + index, text: tag };
    const found = half(tag);
    if (isKept(tag)) kept.push(left);
    else if (found?.isOpening) opened.push({ ...left, name: found.name });
    else if (found) {
      const at = opened.findLastIndex(({ name }) => name === found.name);
      if (at === -1) closed.push(left);
      else opened.splice(at, 1);
    }
  }
  // One ends and another begins in the name: it stands in the first.
  return closed.length > 0
    ? { before: [], behind: [...closed, ...opened, ...kept] }
    : { before: opened, behind: kept };
}
