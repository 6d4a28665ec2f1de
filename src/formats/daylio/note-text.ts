// A note of Daylio's as Markdown. What was typed stands in it as it was typed, beside the tags of the editor: 2<b 3>1
// is a sum, and <name> is a name. So only what an editor writes is taken for a tag; every other < is a letter.
import { markdownOfHtml } from '../html/markdown-of-html.ts';

const NAMES =
  'br|b|strong|i|em|u|s|strike|del|sub|sup|small|big|font|span|div|p|ul|ol|li|blockquote|h[1-6]|a';
const KEYS = 'style|class|color|face|size|dir|align|href|target|rel';
const VALUE = `"[^"<>]*"|'[^'<>]*'|[^\\s"'<>=]+`;
const TAG = new RegExp(`<(/?)(${NAMES})((?:\\s+(?:${KEYS})\\s*=\\s*(?:${VALUE}))*)\\s*/?>`, 'gi');

/** Where the tags begin that an editor wrote: whole ones, each with the other of its pair. */
function tagsIn(note: string): Set<number> {
  const meant = new Set<number>();
  const open = new Map<string, number[]>();
  for (const { index, 1: slash, 2: called = '', 3: said = '' } of note.matchAll(TAG)) {
    const name = called.toLowerCase();
    const waiting = open.get(name) ?? [];
    if (name === 'br') meant.add(index);
    else if (slash !== '') {
      const other = waiting.pop();
      if (other !== undefined) meant.add(other).add(index);
    } else if (name !== 'a' || /\bhref\s*=/i.test(said)) {
      waiting.push(index);
      open.set(name, waiting);
    }
  }
  return meant;
}

/** A line end in it, where another program put one, is a line end. */
export function noteText(note: string): string {
  const meant = tagsIn(note);
  const html = note.replace(/</g, (sign, at: number) => (meant.has(at) ? sign : '&lt;'));
  return markdownOfHtml(html.replaceAll('\n', '<br>'));
}
