// A post's body as it stands in a book: its headings below the post's, its links to other parts within the book, and
// its reference definitions and footnotes its own. Only these places change; every other character stays.
import { parseMarkdown } from '../formats/markdown.ts';

type Node = ReturnType<typeof parseMarkdown>['children'][number];

interface Span {
  start: number;
  end: number;
}

/** A piece of the text and what stands in its place. */
interface Edit extends Span {
  text: string;
}

/** Markdown knows six levels of heading. */
const DEEPEST = 6;

function spanOf(node: Node): Span | null {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Every node of a text in the order it stands; none where it is too costly to parse. */
function nodesOf(text: string): { node: Node; span: Span }[] {
  const found: { node: Node; span: Span }[] = [];
  // No recursion: quotes in quotes go as deep as somebody likes.
  const waiting: Node[] = [...parseMarkdown(text).children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const span = spanOf(node);
    if (span) found.push({ node, span });
    if ('children' in node) waiting.push(...[...(node.children as Node[])].reverse());
  }
  return found;
}

function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: now } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), now);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Where a text is code, which no reader takes for Markdown. */
function codeIn(text: string): (at: number) => boolean {
  const spans = nodesOf(text).flatMap(({ node, span }) =>
    node.type === 'code' || node.type === 'inlineCode' ? [span] : [],
  );
  let last = 0;
  // Asked from front to back.
  return (at) => {
    while ((spans[last]?.end ?? Infinity) <= at) last += 1;
    return (spans[last]?.start ?? Infinity) <= at;
  };
}

/** The `[` that a `]` closes; -1 when none does. */
function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    const isEscaped = text[at - 1] === '\\' && text[at - 2] !== '\\';
    if (isEscaped) continue;
    if (text[at] === ']') depth += 1;
    else if (text[at] === '[') depth -= 1;
    if (depth === 0) return at;
    if (text[at] === '\n' && text[at - 1] === '\n') return -1;
  }
  return -1;
}

const POST_LINK = /\{%-?[ \t]{0,9}(?:post_url|link)[ \t]{1,9}(?:_posts\/)?([^\s%{}]{1,300})[ \t]{0,9}-?%\}/g;

/**
 * Links by Jekyll's tags: to a part of the book they lead to its anchor; to any other post they lead nowhere, and only
 * their words stay.
 */
function withAnchors(text: string, anchorOf: (postName: string) => string | null): string {
  const isCode = codeIn(text);
  const edits: Edit[] = [];
  for (const match of text.matchAll(POST_LINK)) {
    if (isCode(match.index)) continue;
    const anchor = anchorOf((match[1] ?? '').replace(/\.(?:md|markdown)$/, ''));
    const end = match.index + match[0].length;
    const isLink = text.slice(0, match.index).endsWith('](') && text[end] === ')';
    const open = isLink && anchor === null ? openingOf(text, match.index - 2) : -1;
    if (open < 0) edits.push({ start: match.index, end, text: `#${anchor ?? ''}` });
    else {
      edits.push({ start: open, end: open + 1, text: '' });
      edits.push({ start: match.index - 2, end: end + 1, text: '' });
    }
  }
  return edited(text, edits);
}

/** Footnotes are no CommonMark: kramdown, GitHub and Pandoc have them, written alike. */
const NOTE = /(?<!\\)\[\^([^\s[\]^]{1,200})\]/g;
const NOTE_DEFINED = /^ {0,3}\[\^([^\s[\]^]{1,200})\]:/gm;

function noteEdits(text: string, prefix: string): Edit[] {
  const isCode = codeIn(text);
  const defined = new Set([...text.matchAll(NOTE_DEFINED)].map(([, label]) => label));
  return [...text.matchAll(NOTE)]
    .filter(({ index, 1: label }) => defined.has(label) && !isCode(index))
    .map(({ index }) => ({ start: index + 2, end: index + 2, text: prefix }));
}

/** The label of a reference as it is written, and where its new one goes. */
function referenceEdit(
  source: string,
  { start, end }: Span,
  kind: string,
  isImage: boolean,
  prefix: string,
): Edit {
  if (kind === 'full') {
    let open = source.lastIndexOf('[');
    while (source[open - 1] === '\\') open = source.lastIndexOf('[', open - 1);
    return { start: start + open + 1, end: start + open + 1, text: prefix };
  }
  const isCollapsed = kind === 'collapsed';
  const label = source.slice(isImage ? 2 : 1, isCollapsed ? -3 : -1);
  return { start: isCollapsed ? end - 2 : end, end, text: `[${prefix}${label}]` };
}

function labelEdit(text: string, node: Node, span: Span, prefix: string): Edit | null {
  if (node.type !== 'definition' && node.type !== 'linkReference' && node.type !== 'imageReference')
    return null;
  if (node.identifier.startsWith('^')) return null;
  if (node.type === 'definition') return { start: span.start + 1, end: span.start + 1, text: prefix };
  const source = text.slice(span.start, span.end);
  return referenceEdit(source, span, node.referenceType, node.type === 'imageReference', prefix);
}

/** References by labels of their own, and footnotes. */
function withOwnLabels(text: string, prefix: string): string {
  const labels = nodesOf(text).map(({ node, span }) => labelEdit(text, node, span, prefix));
  return edited(text, [...labels.filter((edit) => edit !== null), ...noteEdits(text, prefix)]);
}

function headingEdit(text: string, node: Node, span: Span, level: number): Edit | null {
  if (node.type !== 'heading') return null;
  const marks = '#'.repeat(Math.min(DEEPEST, level));
  const written = /^#{1,6}(?=\s|$)/.exec(text.slice(span.start, span.start + DEEPEST + 1))?.[0];
  if (written !== undefined) return { start: span.start, end: span.start + written.length, text: marks };
  // An underlined heading has two levels only, and may go over several lines.
  const [first, last] = [node.children.at(0), node.children.at(-1)].map((child) => child && spanOf(child));
  const words = text
    .slice(first?.start ?? span.start, last?.end ?? span.end)
    .replace(/(?: {2,}|\\)?\n[>\s]*/g, ' ')
    .replace(/#+$/, '\\$&');
  return { ...span, text: `${marks} ${words}` };
}

/** The highest of the text's headings at a level, the others below it as they were. */
function withHeadingsFrom(text: string, level: number): string {
  const nodes = nodesOf(text);
  const depths = nodes.flatMap(({ node }) => (node.type === 'heading' ? [node.depth] : []));
  const down = level - Math.min(DEEPEST, ...depths);
  const edits = nodes.map(({ node, span }) =>
    headingEdit(text, node, span, node.type === 'heading' ? node.depth + down : 0),
  );
  return edited(
    text,
    edits.filter((edit) => edit !== null),
  );
}

/** What ends an HTML block that goes on over blank lines, by how it begins (CommonMark 4.6). */
const HTML_ENDS: readonly [begins: RegExp, end: string][] = [
  [/^<!--/, '-->'],
  [/^<\?/, '?>'],
  [/^<!\[CDATA\[/, ']]>'],
  [/^<![a-z]/i, '>'],
  [/^<pre[\s>]|^<pre$/i, '</pre>'],
  [/^<script[\s>]|^<script$/i, '</script>'],
  [/^<style[\s>]|^<style$/i, '</style>'],
  [/^<textarea[\s>]|^<textarea$/i, '</textarea>'],
];

function missingEnd(source: string, type: string): string | null {
  if (type === 'code') {
    const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
    if (fence === undefined) return null;
    const last = /\n *(`{3,}|~{3,})[ \t]*$/.exec(source)?.[1];
    const isClosed = last?.[0] === fence[0] && (last?.length ?? 0) >= fence.length;
    return isClosed ? null : fence;
  }
  const end = type === 'html' ? HTML_ENDS.find(([begins]) => begins.test(source))?.[1] : undefined;
  return end === undefined || source.toLowerCase().includes(end) ? null : end;
}

/** The text with its last block closed: what ends with the file in a post would go on into the next one here. */
function closed(text: string): string {
  const last = parseMarkdown(text).children.at(-1);
  const span = last && spanOf(last);
  const end = last && span ? missingEnd(text.slice(span.start, span.end), last.type) : null;
  return end === null ? text : `${text}${text.endsWith('\n') ? '' : '\n'}${end}`;
}

/**
 * A body for the book. A text that is too costly to parse (`parseMarkdown`) keeps its headings and labels.
 * @param prefix of its labels: "p3-"
 * @param level of the highest of its headings
 * @param anchorOf the anchor of a part by its post's name; null for a post that is no part
 */
export function bookBody(
  body: string,
  prefix: string,
  level: number,
  anchorOf: (postName: string) => string | null,
): string {
  return closed(withHeadingsFrom(withOwnLabels(withAnchors(body, anchorOf), prefix), level));
}
