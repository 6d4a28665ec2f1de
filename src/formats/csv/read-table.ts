// A table in a text file (RFC 4180 and what programs make of it), each row with the line where it begins.
//   full_date,date,weekday,time,mood,activities,note_title,note
//   2020-05-30,30 May,Saturday,6:50 pm,rad,"friends | gaming",,"He said ""yes""."
import Papa from 'papaparse';
import type { Problem } from '../page.ts';
import { toLf } from '../text.ts';
import { endedWithLine } from './open-quote.ts';

export interface Row {
  /** 1-based line of the file. */
  line: number;
  cells: string[];
  /** A quote in it that nobody closed, with its line; whether the cell was taken to end with that line. */
  quote?: { line: number; isEnded: boolean };
}

export interface Table {
  /** The first row, trimmed; of a name that stands there again, the second is `name (2)`. */
  header: string[];
  rows: Row[];
  /** What stands between cells. */
  delimiter: string;
}

const DELIMITERS = [',', ';', '\t'];

/** What Excel is told in the first line of some files. */
const SEPARATOR = /^sep=([,;\t])\s*\n/i;
const MOST_HEADER_LINES = 20;

/** The first row as it stands; its names may hold line ends in quotes. */
function headOf(text: string): string {
  const lines = text.split('\n', MOST_HEADER_LINES);
  const from = lines.findIndex((line) => line.trim() !== '');
  let quotes = 0;
  for (let at = Math.max(from, 0); at < lines.length; at += 1) {
    quotes += (lines[at] ?? '').split('"').length - 1;
    if (quotes % 2 === 0) return lines.slice(from, at + 1).join('\n');
  }
  return lines[from] ?? '';
}

/** The delimiter that the first row has most of, outside quotes; Excel writes `;` where a comma is in numbers. */
function delimiterOf(text: string): string {
  const bare = headOf(text).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

const linesIn = (text: string) => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** What stands behind the second column of a name, and all that follow. */
export const NUMBERED = / \((\d+)\)$/;

/** Names of columns, each once, without regard to case; columns without a name stay without. */
function namesOf(cells: readonly string[]): string[] {
  const taken = new Set(cells.map((cell) => cell.trim().toLowerCase()));
  const next = new Map<string, number>();
  return cells.map((cell) => {
    const name = cell.trim();
    const folded = name.toLowerCase();
    let number = next.get(folded) ?? 1;
    while (name !== '' && number > 1 && taken.has(`${folded} (${number})`)) number += 1;
    next.set(folded, number + 1);
    return number === 1 || name === '' ? name : `${name} (${number})`;
  });
}

/** Of a file that has more, each would be looked at once for every one of them. */
const MOST_ENDED = 20;

/** Where a quote opens that is closed nowhere, or where none should be, with line ends behind it; null when none does. */
function openQuoteIn(errors: readonly Papa.ParseError[], row: string): number | null {
  const odd = errors.find(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes');
  if (odd?.index === undefined) return null;
  return odd.code === 'MissingQuotes' || row.trimEnd().includes('\n') ? odd.index : null;
}

/** Takes the rows of a text one by one, and knows where it is. */
class RowReader {
  readonly rows: Row[] = [];
  readonly #text: string;
  readonly #delimiter: string;
  readonly #headerAt: number;
  /** Cells of the header; 0 before it came. */
  #width = 0;
  #at = 0;
  #line = 1;
  #ended = 0;

  /** @param headerAt the first line that may be the header */
  constructor(text: string, delimiter: string, headerAt: number) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#headerAt = headerAt;
  }

  read(): Row[] {
    for (let isOver = false; !isOver; ) {
      isOver = true;
      const from = this.#at;
      Papa.parse<string[]>(this.#text.slice(from), {
        delimiter: this.#delimiter,
        newline: '\n',
        step: ({ data, errors, meta }, parser) => {
          const end = from + meta.cursor;
          const index = errors.length === 0 ? null : openQuoteIn(errors, this.#text.slice(this.#at, end));
          if (index === null) this.#take({ line: this.#line, cells: data }, end);
          else if (this.#takeOpen(data, end, from + index)) {
            isOver = false;
            parser.abort();
          }
        },
      });
    }
    return this.rows;
  }

  /** A row with a quote that opens at a place; whether it was ended before its own end. */
  #takeOpen(cells: string[], end: number, openAt: number): boolean {
    const whole =
      this.#ended < MOST_ENDED
        ? endedWithLine({
            text: this.#text,
            rowAt: this.#at,
            openAt,
            delimiter: this.#delimiter,
            width: this.#width,
          })
        : null;
    const isEnded = whole !== null;
    const quote = { line: this.#line + linesIn(this.#text.slice(this.#at, openAt)), isEnded };
    this.#take({ line: this.#line, cells: whole?.cells ?? cells, quote }, whole?.end ?? end);
    if (isEnded) this.#ended += 1;
    return isEnded;
  }

  #take(row: Row, end: number): void {
    if (row.cells.some((cell) => cell.trim() !== '')) {
      this.rows.push(row);
      if (this.#width === 0 && row.line >= this.#headerAt) this.#width = row.cells.length;
    }
    this.#line += linesIn(this.#text.slice(this.#at, end));
    this.#at = end;
  }
}

/** The rows of a table, empty ones left out; cells as they are, whatever their number. Never throws. */
export function readTable(text: string): Table {
  const whole = toLf(text).toWellFormed();
  const separator = SEPARATOR.exec(whole)?.[1];
  const headerAt = separator === undefined ? 1 : 2;
  const delimiter = separator ?? delimiterOf(whole);
  const rows = new RowReader(whole, delimiter, headerAt).read();
  if (separator !== undefined) rows.shift();
  const [header, ...rest] = rows;
  return { header: namesOf(header?.cells ?? []), rows: rest, delimiter };
}

/** What is odd about a row as a row: how many cells it has, and a quote in it. */
export function rowProblems({ header }: Table, { line, cells, quote }: Row, file: string): Problem[] {
  const code = quote?.isEnded ? 'quote-ended' : 'quote-unclosed';
  return [
    ...(cells.length === header.length ? [] : [{ file, line, code: 'row-ragged' as const }]),
    ...(quote ? [{ file, line: quote.line, code: code as 'quote-ended' | 'quote-unclosed' }] : []),
  ];
}

/** The last cell as its writer had it: what is beyond it is more of it, unless all of that is empty. */
export function lastCell(cells: readonly string[], at: number, delimiter: string): string {
  const isMore = cells.slice(at + 1).some((cell) => cell.trim() !== '');
  return isMore ? cells.slice(at).join(delimiter) : (cells[at] ?? '');
}

/** A row by the names of its columns, in lower case. What is beyond the last column is more of that one. */
export function namedCells(
  header: readonly string[],
  { cells }: Row,
  delimiter: string,
): Map<string, string> {
  const named = new Map(header.map((name, at) => [name.toLowerCase(), cells[at] ?? '']));
  const last = header.at(-1)?.toLowerCase();
  if (last !== undefined && cells.length > header.length)
    named.set(last, lastCell(cells, header.length - 1, delimiter));
  return named;
}
