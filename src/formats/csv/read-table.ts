// A table in a text file (RFC 4180 and what programs make of it), each row with the line where it begins.
//   full_date,date,weekday,time,mood,activities,note_title,note
//   2020-05-30,30 May,Saturday,6:50 pm,rad,"friends | gaming",,"He said ""yes""."
import Papa from 'papaparse';
import { toLf } from '../text.ts';

export interface Row {
  /** 1-based line of the file. */
  line: number;
  cells: string[];
}

export interface Table {
  /** The first row, trimmed; of a name that stands there again, the second is `name (2)`. */
  header: string[];
  rows: Row[];
  /** The line of a quote that never closes; null when all do. */
  unclosedAt: number | null;
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

/** The rows of a table, empty ones left out; cells as they are, whatever their number. Never throws. */
export function readTable(text: string): Table {
  const whole = toLf(text).toWellFormed();
  const rows: Row[] = [];
  let [line, at] = [1, 0];
  let unclosedAt: number | null = null;
  const separator = SEPARATOR.exec(whole)?.[1];
  Papa.parse<string[]>(whole, {
    delimiter: separator ?? delimiterOf(whole),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      if (errors.some(({ code }) => code === 'MissingQuotes')) unclosedAt ??= line;
      line += linesIn(whole.slice(at, meta.cursor));
      at = meta.cursor;
    },
  });
  if (separator !== undefined) rows.shift();
  const [header, ...rest] = rows;
  return { header: namesOf(header?.cells ?? []), rows: rest, unclosedAt };
}

/** A row by the names of its columns, in lower case. What is beyond the last column is more of that one. */
export function namedCells(header: readonly string[], { cells }: Row): Map<string, string> {
  const named = new Map(header.map((name, at) => [name.toLowerCase(), cells[at] ?? '']));
  const last = header.at(-1)?.toLowerCase();
  if (last !== undefined && cells.length > header.length)
    named.set(last, cells.slice(header.length - 1).join(','));
  return named;
}
