// Where the front matter of a page begins and ends, by Jekyll's rule:
// `---`, lines, and the first line that is `---` or `...` at column 0; blanks after the dashes are allowed.
// `---yaml`, `--- # x`, CR-only lines or anything before the first dash: no front matter.

export interface Delimited {
  /** Offsets of the lines between the delimiters. */
  blockStart: number;
  blockEnd: number;
  /** Just after the line end of the closing line. */
  bodyStart: number;
}

// Sticky, so that a 10 MB page costs one pass.
const OPENING = /---[ \t]*\r?\n/y;
const CLOSING = /(?:---|\.\.\.)[ \t]*\r?(?:\n|$(?![\s\S]))/y;

function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * The front matter of a text without byte order mark; null when it has none.
 * `unclosed` when it opens and never closes: the whole text is body then.
 */
export function delimit(text: string): Delimited | 'unclosed' | null {
  const blockStart = endOfMatch(OPENING, text, 0);
  if (blockStart < 0) return null;
  let line = blockStart;
  while (line < text.length) {
    const bodyStart = endOfMatch(CLOSING, text, line);
    if (bodyStart >= 0) return { blockStart, blockEnd: line, bodyStart };
    const lf = text.indexOf('\n', line);
    if (lf < 0) break;
    line = lf + 1;
  }
  return 'unclosed';
}

/** The body of a page and how it stands in the file: after a blank line, before a final line end. */
export interface BodyText {
  body: string;
  hasBlankBefore: boolean;
  hasFinalLineEnd: boolean;
}

/**
 * The body in what follows the front matter (LF line ends): without one blank line before it and without
 * its final line end. A page without front matter has no blank line of ours to take away.
 */
export function decodeBody(rest: string, isAfterFrontMatter: boolean): BodyText {
  const hasBlankBefore = isAfterFrontMatter && rest.startsWith('\n');
  const text = hasBlankBefore ? rest.slice(1) : rest;
  const hasFinalLineEnd = text.endsWith('\n');
  return { body: hasFinalLineEnd ? text.slice(0, -1) : text, hasBlankBefore, hasFinalLineEnd };
}

/** What follows the front matter for a body, such that `decodeBody` gives it back. */
export function encodeBody(body: string): string {
  return body === '' ? '' : `\n${body}\n`;
}

/** The same, standing in the file as an earlier body did, as far as the new one can be read back so. */
export function encodeBodyLike(body: string, like: BodyText, isAfterFrontMatter: boolean): string {
  if (body === '') return '';
  if (like.body === '') return isAfterFrontMatter ? encodeBody(body) : `${body}\n`;
  const needsBlank = isAfterFrontMatter && (like.hasBlankBefore || body.startsWith('\n'));
  const needsEnd = like.hasFinalLineEnd || body.endsWith('\n');
  return `${needsBlank ? '\n' : ''}${body}${needsEnd ? '\n' : ''}`;
}
