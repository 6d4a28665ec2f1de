// Collects the text of one paragraph after the other, with blanks and line breaks as a browser shows them.
import type { BlockWriter } from './block-writer.ts';
import { escapeLineStarts } from './escape-text.ts';
import { paragraphOfRuns, type Run } from './paragraph-of-runs.ts';

export class ParagraphWriter {
  readonly #blocks: BlockWriter;
  #runs: Run[] = [];
  /** Line breaks since the last text. */
  #breaks = 0;
  #endsInBlank = true;
  /** Level of the heading that this is; 0 for a paragraph. */
  heading = 0;
  /** Bits of `text-marks-of-style.ts` for the text that comes. */
  marks = 0;
  link: string | null = null;
  isCode = false;

  constructor(blocks: BlockWriter) {
    this.#blocks = blocks;
  }

  get isEmpty(): boolean {
    return this.#runs.length === 0;
  }

  get isAtLineStart(): boolean {
    return this.isEmpty || this.#breaks > 0;
  }

  /** Text between two tags; blanks and line ends in a row are one blank. */
  text(given: string): void {
    const collapsed = given.replace(/[ \t\n\f\r]+/g, ' ');
    const isAfterBlank = this.#endsInBlank || this.#breaks > 0;
    const text = isAfterBlank && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') return;
    this.#settleBreaks();
    this.#add(this.isCode ? 'code' : 'text', text);
    this.#endsInBlank = text.endsWith(' ');
  }

  /** Markdown that is written as it is: a picture. */
  raw(markdown: string): void {
    this.#settleBreaks();
    this.#add('raw', markdown);
    this.#endsInBlank = markdown.endsWith(' ');
  }

  lineBreak(): void {
    this.#breaks += 1;
  }

  /** The edge of something that begins on a line of its own, without a blank line before it. */
  lineEdge(): void {
    if (!this.isEmpty) this.#breaks = Math.max(this.#breaks, 1);
  }

  #add(kind: Run['kind'], text: string): void {
    this.#runs.push({ text, kind, marks: this.marks, link: this.link });
  }

  #settleBreaks(): void {
    const breaks = this.#breaks;
    if (breaks === 0) return;
    if (this.heading > 0) {
      if (!this.#endsInBlank) this.#add('text', ' ');
    } else if (this.isEmpty) {
      this.#blankLines(breaks);
    } else if (breaks > 1) {
      this.end();
      this.#blankLines(breaks - 2);
    } else {
      this.#trimEnd();
      this.#add('text', '\n');
    }
    this.#breaks = 0;
    this.#endsInBlank = true;
  }

  #blankLines(count: number): void {
    for (let at = 0; at < count; at += 1) this.#blocks.blankLine();
  }

  #trimEnd(): void {
    const last = this.#runs.at(-1);
    if (last && last.kind !== 'raw' && this.#endsInBlank) last.text = last.text.replace(/ $/, '');
  }

  /** The paragraph is over. One without text is a blank line more where a person made it (`isMeant`). */
  end(isMeant = false): void {
    const runs = this.#runs;
    if (runs.length === 0) {
      const lines = isMeant ? Math.max(1, this.#breaks) : this.#breaks;
      this.#blankLines(lines);
    } else {
      this.#trimEnd();
      this.#runs = [];
      if (runs.every(({ kind, text }) => kind === 'text' && text.trim() === '')) this.#blocks.blankLine();
      else this.#blocks.write(this.#linesOf(paragraphOfRuns(runs)));
    }
    this.#breaks = 0;
    this.#endsInBlank = true;
  }

  #linesOf(paragraph: string): string[] {
    if (this.heading === 0) return escapeLineStarts(paragraph).split('\n');
    // A heading is one line, and what closes it would not be its text.
    const line = paragraph.replaceAll('\n', ' ').replace(/(^|\s)(#+)$/, '$1\\$2');
    return [`${'#'.repeat(this.heading)} ${line}`];
  }
}
