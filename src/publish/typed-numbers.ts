// A line that begins with a year is a sentence and no item of a list, which a blog would count from one.
//   1987. My father left.  ->  1987\. My father left.
import { proseLines } from './prose-lines.ts';

const WIDE = /^( {0,3})(\d{3,9})([.)])(?=\s|$)/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=\s|$)/;

const isBlank = (line: string | undefined): boolean => line?.trim() === '';

/** Lines as they are written, one after the other. */
class Lines {
  readonly written: string[] = [];
  /** What stands before the words of an item that is none any more; 0: none is open. */
  #indent = 0;
  #isInList = false;

  get isInSentence(): boolean {
    return this.#indent > 0;
  }

  /** A sentence that began with a number, behind a list or another one, is a paragraph of its own. */
  number(line: string, indent: number): void {
    if (this.#isInList || this.#indent > 0) this.#putApart(line);
    else this.written.push(line);
    this.#indent = indent;
    this.#isInList = false;
  }

  /** What belongs to such a sentence stands below it, and no further in. */
  below(line: string): void {
    const inner = line.slice(Math.min(this.#indent, line.length - line.trimStart().length));
    if (ITEM.test(inner)) this.#putApart(inner);
    else this.written.push(inner);
  }

  other(line: string, isItem: boolean): void {
    if (isItem) this.#isInList = true;
    else if (!isBlank(line) && isBlank(this.written.at(-1))) this.#isInList = false;
    if (!isBlank(line)) this.#indent = 0;
    this.written.push(line);
  }

  #putApart(line: string): void {
    if (this.written.length > 0 && !isBlank(this.written.at(-1))) this.written.push('');
    this.written.push(line);
  }
}

/** A Markdown text in which every number of three digits and more that begins a line is read as it was typed. */
export function withTypedNumbers(body: string): string {
  if (!/^ {0,3}\d{3,9}[.)]/m.test(body)) return body;
  const lines = new Lines();
  for (const { text, isCode } of proseLines(body)) {
    const [number, before, digits, sign] = (isCode ? null : WIDE.exec(text)) ?? [];
    if (number !== undefined)
      lines.number(`${before}${digits}\\${sign}${text.slice(number.length)}`, number.length + 1);
    else if (lines.isInSentence && /^\s/.test(text)) lines.below(text);
    else lines.other(text, !isCode && ITEM.test(text));
  }
  return lines.written.join('\n');
}
