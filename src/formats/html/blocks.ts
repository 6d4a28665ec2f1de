// The blocks of a Markdown text as they are found, each behind the quotes and lists that it stands in.
import { escapeLineStart } from './plain-markdown.ts';

/** Deeper is drawn as deep as this. */
const DEEPEST = 12;

export type Place =
  | { kind: 'quote' }
  | { kind: 'list'; next: number | null }
  | { kind: 'item'; width: number };

interface Block {
  lines: string[];
  /** Before the first line, and before every other. */
  first: string;
  rest: string;
  /** How it follows the one before: as a paragraph, as a line, or as the next item of a list. */
  follows: 'paragraph' | 'line' | 'item';
  /** Empty paragraphs before it. */
  gaps: number;
}

export class Blocks {
  readonly #blocks: Block[] = [];
  readonly #places: Place[] = [];
  #gaps = 0;
  /** The mark of an item whose first block has not come yet. */
  #marker: string | null = null;

  enter(place: Place): void {
    this.#places.push(place);
  }

  /** Leaves the innermost place of a kind, and all within it. */
  leave(kind: Place['kind']): void {
    const at = this.#places.findLastIndex((place) => place.kind === kind);
    if (at >= 0) this.#places.length = at;
    this.#marker = null;
  }

  /** Begins an item of the innermost list; outside of one it is an item of a list of its own. */
  beginItem(): void {
    const list = this.#places.findLast((place) => place.kind === 'list');
    const marker = list && list.next !== null ? `${list.next}. ` : '- ';
    if (list && list.next !== null) list.next += 1;
    this.enter({ kind: 'item', width: marker.length });
    this.#marker = marker;
  }

  /** An empty paragraph: one blank line more. */
  gap(): void {
    if (this.#blocks.length > 0) this.#gaps += 1;
  }

  /**
   * Adds a block.
   * @param isVerbatim its lines begin as they are, whatever that makes of them
   */
  add(text: string, follows: Block['follows'] = 'paragraph', isVerbatim = false): void {
    const trimmed = isVerbatim ? text : text.replace(/^\n+|\n+$/g, '');
    const lines = trimmed.split('\n').map((line) => (isVerbatim ? line : escapeLineStart(line.trimEnd())));
    const [first, rest] = this.#prefixes();
    const isItem = this.#marker !== null;
    this.#blocks.push({ lines, first, rest, follows: isItem ? 'item' : follows, gaps: this.#gaps });
    this.#gaps = 0;
    this.#marker = null;
  }

  #prefixes(): [string, string] {
    const places = this.#places.slice(0, DEEPEST);
    let rest = '';
    for (const place of places) {
      if (place.kind === 'quote') rest += '> ';
      else if (place.kind === 'item') rest += ' '.repeat(place.width);
    }
    if (this.#marker === null) return [rest, rest];
    const before = rest.slice(0, Math.max(0, rest.length - this.#marker.length));
    return [before + this.#marker, rest];
  }

  /** The whole text. */
  toString(): string {
    let text = '';
    let wasItem = false;
    for (const { lines, first, rest, follows, gaps } of this.#blocks) {
      const isTight = follows === 'line' || (follows === 'item' && wasItem);
      if (text !== '') text += isTight ? `${'\n'.repeat(1 + gaps)}` : this.#break(first, gaps);
      text += lines.map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd()).join('\n');
      wasItem = follows === 'item';
    }
    return text;
  }

  /** Inside a quote the blank line is part of it. */
  #break(prefix: string, gaps: number): string {
    const quote = /^(?:> )+/.exec(prefix)?.[0].trimEnd() ?? '';
    return `\n${quote}\n${'\n'.repeat(gaps)}`;
  }
}
