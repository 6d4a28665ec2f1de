// The line of a heading as a title, which is plain words: `**A walk\!** #` is `A walk!`.
import { softLine } from '../../journal/soft-markdown.ts';

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const STRUCK = /~~(?=\S)([^~]*\S)~~/g;
const HEAD = '# ';

/** The line without the `#` that may close it. `C#` is a word; only what stands behind a blank closes a heading. */
function opened(line: string): string {
  let end = line.length;
  while (line[end - 1] === '#') end -= 1;
  return end === 0 || /\s/.test(line.charAt(end - 1)) ? line.slice(0, end).trim() : line;
}

/**
 * The words of a heading's line (what stands behind its `#`): without the signs of bold, slanted, struck and code,
 * and without backslashes. Linear in the line.
 */
export function titleOfHeading(line: string): string {
  // As a heading, so that what it begins with is taken for no list and no fence.
  const text = HEAD + opened(line.trim());
  let title = '';
  let at = HEAD.length;
  const plain = (end: number) => text.slice(at, end).replace(STRUCK, '$1').replace(ESCAPED, '$1');
  for (const { start, end, kind } of softLine(text).spans) {
    if (start < HEAD.length) continue;
    title += plain(start);
    at = start;
    if (kind === 'code') title += text.slice(start, end);
    else if (kind !== 'mark') title += plain(end);
    at = end;
  }
  return (title + plain(text.length)).trim();
}
