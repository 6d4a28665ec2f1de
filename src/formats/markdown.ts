// A body as a tree that a screen can draw: CommonMark, and of what GitHub adds to it what is struck out, tasks and
// tables, which notes of other programs have and a blog draws. What is stored and exported is the text itself, never this.
// Raw HTML stays text of type `html`. Texts that would cost a parser seconds come as plain paragraphs instead.
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

export type MarkdownTree = Root;
export type MarkdownNode = RootContent;

// Measured with Node 20 on a slow machine: 200 kB of prose take 1.2 s, 5,000 headings 2.7 s, lists 300 deep 1.2 s,
// 20,000 stars in one paragraph minutes.
const MAX_LENGTH = 200_000;
const MAX_LINES = 4000;
/** Characters that may open something, in one run of lines: each is tried with all the others. */
const MAX_OPENERS = 1000;
/** Columns of indentation and markers beyond the first 40 of a line, over all lines: nesting. */
const MAX_NESTING = 5000;
/** Bars between cells; each of a table takes 0.1 ms. With more of them it stays as it was typed. */
const MAX_BARS = 5000;

const MARKS = {
  // One tilde alone is a sign of people's own: "~10 minutes".
  extensions: [gfmStrikethrough({ singleTilde: false }), gfmTaskListItem()],
  mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
};
const MARKS_AND_TABLES = {
  extensions: [...MARKS.extensions, gfmTable()],
  mdastExtensions: [...MARKS.mdastExtensions, gfmTableFromMarkdown()],
};

function isCostly(body: string): boolean {
  if (body.length > MAX_LENGTH) return true;
  const lines = body.split('\n');
  if (lines.length > MAX_LINES) return true;
  let nesting = 0;
  for (const line of lines) nesting += Math.max(0, (/^[\s>*+-]*/.exec(line)?.[0].length ?? 0) - 40);
  if (nesting > MAX_NESTING) return true;
  return body.split(/\n[ \t]*\n/).some((run) => (run.match(/[[\]*_>`!~]/g)?.length ?? 0) > MAX_OPENERS);
}

function paragraphOf(run: string): Paragraph {
  const children = run.split('\n').flatMap((value, index): PhrasingContent[] => {
    const line: PhrasingContent = { type: 'text', value };
    return index === 0 ? [line] : [{ type: 'break' }, line];
  });
  return { type: 'paragraph', children };
}

/** A text without any markup: a paragraph for each run of lines, a break at each line end. */
function plainTree(body: string): MarkdownTree {
  const runs = body.split(/\n[ \t]*\n/).filter((run) => run.trim() !== '');
  return { type: 'root', children: runs.map(paragraphOf) };
}

/**
 * The tree of a body (CommonMark 0.31 and GFM's `~~`, tasks and tables; mdast). Never throws; a hostile text costs seconds at most and is then
 * plain, with every word in it. Nodes of a plain tree have no positions.
 */
export function parseMarkdown(body: string): MarkdownTree {
  if (isCostly(body)) return plainTree(body);
  try {
    const bars = body.match(/\|/g)?.length ?? 0;
    return fromMarkdown(body, bars > MAX_BARS ? MARKS : MARKS_AND_TABLES);
  } catch {
    // Nesting alone can exhaust the parser's stack.
    return plainTree(body);
  }
}

const ALLOWED = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address of a link that may be followed: http, https or mailto, with its scheme written out. Null for every
 * other, relative ones included, because an entry has no place that they could be relative to.
 */
export function safeHref(url: string): string | null {
  // Browsers drop tabs and line ends inside a scheme; whatever holds a control character is refused instead.
  if (/\p{Cc}/u.test(url) || !/^(?:https?:\/\/|mailto:)./i.test(url)) return null;
  return URL.canParse(url) && ALLOWED.has(new URL(url).protocol) ? url : null;
}
