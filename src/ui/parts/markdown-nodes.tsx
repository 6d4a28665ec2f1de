// A parser's tree turned into nodes, never markup. Raw HTML is shown as the text it is, pictures of others are
// named and not loaded, and only links that lead somewhere ordinary are links.
import type { Definition, Link, RootContent } from 'mdast';
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/entries.ts';
import { isPicture, mediumAt } from '../../journal/medium.ts';
import { keptAmong, type Piece } from './kept-marks.ts';
import { listNumbers } from './list-numbers.ts';
import styles from './markdown-body.module.css';
import { Picture } from './picture.tsx';
import { partedBy, type Shade, type Shades, shadeOf, shadesOf } from './private-marks.ts';
import { Sound } from './sound.tsx';
import { TextItem } from './text-item.tsx';
import { TextTable } from './text-table.tsx';

/** What is needed of the Markdown format, which is loaded apart. */
export type Reader = Pick<typeof import('../../formats/markdown.ts'), 'parseMarkdown' | 'safeHref'>;

/** Letters that are read from the right. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/** Deeper nesting than this is nobody's writing: it is shown as it was typed. */
const DEEPEST = 32;

interface Text {
  body: string;
  definitions: ReadonlyMap<string, Definition>;
  safeHref: Reader['safeHref'];
  /** Depths of heading that the text uses, least first. */
  depths: readonly number[];
  isPost: boolean;
  /** What items are called that stand in lists that were begun. */
  values: Map<RootContent, number>;
  /** What stays with the person; null where nothing does. */
  shades: Shades | null;
}

interface Place {
  text: Text;
  depth: number;
  /** Of a list, which has one direction for its signs and its words. */
  isItem?: boolean;
}

export function MarkdownNodes({
  body,
  reader,
  isPost,
}: {
  body: string;
  reader: Reader;
  /** As a blog draws it. */
  isPost: boolean;
}) {
  const tree = reader.parseMarkdown(body);
  const definitions = new Map<string, Definition>();
  for (const node of tree.children) {
    // The first definition of a label counts.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  }
  const depths = depthsOf(tree.children);
  const shades = isPost ? null : shadesOf(body);
  const text = { body, definitions, safeHref: reader.safeHref, depths, isPost, values: new Map(), shades };
  return <Nodes of={tree.children} text={text} depth={0} />;
}

function depthsOf(nodes: readonly RootContent[]): number[] {
  const used = new Set(nodes.flatMap((node) => (node.type === 'heading' ? node.depth : [])));
  return [...used].sort((a, b) => a - b);
}

/** The page's own heading is the title; a text that begins with `##` or jumps a depth leaves no gap below it. */
function levelOf(depth: number, { depths }: Text): number {
  const rank = depths.indexOf(depth);
  return Math.min(2 + (rank < 0 ? depth - 1 : rank), 6);
}

function Nodes({ of: whole, text, depth, isItem = false }: Place & { of: readonly RootContent[] }) {
  const of = text.shades ? partedBy(whole, text.shades, text.body) : whole;
  const pieces = text.isPost ? null : keptAmong(of, text.body);
  if (pieces) return <Pieces of={pieces} text={text} depth={depth} />;
  return (
    <>
      {of.map((node, index) => (
        <Node key={index} node={node} text={text} depth={depth + 1} isItem={isItem} />
      ))}
    </>
  );
}

/** Nodes among which something is kept. */
function Pieces({ of, text, depth }: Place & { of: readonly Piece[] }) {
  return (
    <>
      {of.map((piece, index) => {
        if ('text' in piece) return shaded(piece.text, text.shades?.parts.get(piece.of));
        if ('node' in piece) return <Node key={index} node={piece.node} text={text} depth={depth + 1} />;
        return (
          <mark key={index} class={styles.kept}>
            <Pieces of={piece.kept} text={text} depth={depth} />
          </mark>
        );
      })}
    </>
  );
}

/** As on the page where it is written: paper of another shade, and its marks soft. */
function shaded(words: string, shade: Shade | undefined): ComponentChildren {
  if (!shade) return words;
  return <span class={shade === 'sign' ? `${styles.private} ${styles.sign}` : styles.private}>{words}</span>;
}

function Node({ node, text, depth, isItem = false }: Place & { node: RootContent }) {
  if (depth > DEEPEST) return sourceOf(node, text);
  const isOfItem = node.type === 'listItem';
  const inner =
    'children' in node ? <Nodes of={node.children} text={text} depth={depth} isItem={isOfItem} /> : null;
  switch (node.type) {
    case 'paragraph':
      return <p dir={isItem ? undefined : 'auto'}>{inner}</p>;
    case 'heading': {
      const Heading = `h${levelOf(node.depth, text)}` as 'h2';
      return <Heading dir="auto">{inner}</Heading>;
    }
    case 'blockquote':
      return <blockquote dir={directionOf(node, text)}>{inner}</blockquote>;
    case 'list': {
      const dir = directionOf(node, text);
      if (!node.ordered) return <ul dir={dir}>{inner}</ul>;
      const { values, digits } = listNumbers(node, (item) => sourceOf(item, text));
      for (const [item, value] of values) text.values.set(item, value);
      return (
        <ol dir={dir} start={node.start ?? 1} style={{ paddingInlineStart: `max(1.4em, ${digits + 1}.5ch)` }}>
          {inner}
        </ol>
      );
    }
    case 'listItem':
      return (
        <TextItem node={node} value={text.values.get(node)}>
          {inner}
        </TextItem>
      );
    case 'table':
      return (
        <TextTable
          node={node}
          dir={directionOf(node, text)}
          cell={({ children }) => <Nodes of={children} text={text} depth={depth} />}
        />
      );
    case 'code':
      return (
        <pre>
          <code>{shaded(node.value, shadeOf(node, text.shades))}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    case 'html':
      return depth === 1 ? <p class={styles.typed}>{node.value}</p> : node.value;
    case 'definition':
      return null;
    default:
      return <Phrase node={node} text={text} inner={inner} />;
  }
}

function Phrase({ node, text, inner }: { node: RootContent; text: Text; inner: ComponentChildren }) {
  switch (node.type) {
    case 'text':
      return shaded(node.value, text.shades?.parts.get(node));
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'delete':
      return <del>{inner}</del>;
    case 'inlineCode':
      return <code>{shaded(node.value, shadeOf(node, text.shades))}</code>;
    case 'break':
      return <br />;
    case 'link':
      return <Follow url={node.url} inner={inner} text={text} name={wordsOf(node)} />;
    case 'linkReference': {
      const url = text.definitions.get(node.identifier)?.url;
      return url === undefined ? sourceOf(node, text) : <Follow url={url} inner={inner} text={text} />;
    }
    case 'image':
      return <Image alt={node.alt} url={node.url} />;
    case 'imageReference':
      return <Image alt={node.alt} url={text.definitions.get(node.identifier)?.url ?? ''} />;
    default:
      return sourceOf(node, text);
  }
}

/**
 * Which way the first letter of a node is read. A browser asked to find out passes over what has a direction of its own
 * within it; a node without letters has that of the page.
 */
function directionOf(node: RootContent, text: Text): 'rtl' | 'ltr' | undefined {
  const letter = /\p{L}/u.exec(sourceOf(node, text))?.[0];
  if (letter === undefined) return undefined;
  return FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
}

/** A node as it was typed. */
function sourceOf(node: RootContent, { body }: Text): string {
  const { start, end } = node.position ?? {};
  return body.slice(start?.offset ?? 0, end?.offset ?? 0);
}

/** The words of a link that is nothing but words. */
function wordsOf({ children }: Link): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function Follow({
  url,
  inner,
  text,
  name = '',
}: {
  url: string;
  inner: ComponentChildren;
  text: Text;
  name?: string;
}) {
  const own = mediumAt(url);
  if (own && !isPicture(own.type)) return <Sound id={own.id} name={name} />;
  // Within the blog it leads to another post, and from here to nowhere.
  if (text.isPost && url.startsWith('#')) return <span class={styles.elsewhere}>{inner}</span>;
  const href = text.safeHref(url);
  if (href !== null) {
    return (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {inner}
      </a>
    );
  }
  return (
    <>
      {inner} <span class={styles.address}>({url})</span>
    </>
  );
}

/** One of the journal's own is shown. Loading any other would tell its server that this page was read. */
function Image({ alt, url }: { alt: string | null | undefined; url: string }) {
  const own = mediumAt(url);
  if (own) return <Picture id={own.id} description={alt ?? ''} />;
  return (
    <span class={styles.picture}>
      {alt ? t.entryPage.image(alt) : t.entryPage.imageUnnamed} <span class={styles.address}>({url})</span>
    </span>
  );
}
