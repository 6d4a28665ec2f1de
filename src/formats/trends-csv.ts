// The table below the trends' pictures, for a spreadsheet: one row a week, month or year, four columns a feeling.
//   week_of,days_written,loneliness days_named,loneliness share,loneliness lo,loneliness hi
//   2025-05-12,3,2,0.6667,0.2077,0.9385
// A span in which nothing was written has empty cells, never zeros; one of too few days for a share has none. No sums: a spreadsheet would count them twice.
import { CSV_END, CSV_MARK, csvCell, defused } from './csv-cell.ts';

/** A share of n days and the interval that holds the true one 95 times in 100, within 0..1. */
export interface TableShare {
  p: number;
  lo: number;
  hi: number;
}

export interface TrendsTable {
  step: 'week' | 'month' | 'year';
  /** The first day of each span, as a literal, and on how many of its days something was written. */
  spans: readonly { day: string; n: number }[];
  /** For each span, in the same order, the days that named the feeling; no share where it would say too much. */
  feelings: readonly { label: string; spans: readonly { k: number; share: TableShare | null }[] }[];
}

/** With a point, and to a hundredth of a percent. */
const decimal = (value: number) => String(Math.round(value * 10_000) / 10_000);

const COLUMNS = ['days_named', 'share', 'lo', 'hi'];

function cellsOf(n: number, counts: { k: number; share: TableShare | null } | undefined): string[] {
  if (n === 0 || !counts) return COLUMNS.map(() => '');
  const { k, share } = counts;
  const shares = share ? [share.p, share.lo, share.hi].map(decimal) : ['', '', ''];
  return [String(k), ...shares];
}

/** Rows of numbers and words below the names of their columns; null: nothing is known, and the cell is empty. */
export interface PlainTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

function plainCell(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? decimal(value) : defused(value);
}

/** Any other table of the trends as a file. */
export function writePlainCsv({ columns, rows }: PlainTable): string {
  return written([columns.map(defused), ...rows.map((row) => row.map(plainCell))]);
}

const written = (lines: readonly (readonly string[])[]): string =>
  `${CSV_MARK}${lines.map((cells) => `${cells.map(csvCell).join(',')}${CSV_END}`).join('')}`;

/** The whole file; lone surrogates of a label become U+FFFD when it is encoded. */
export function writeTrendsCsv({ step, spans, feelings }: TrendsTable): string {
  const head = feelings.flatMap(({ label }) => COLUMNS.map((column) => defused(`${label} ${column}`)));
  const rows = spans.map(({ day, n }, at) => [
    day,
    String(n),
    ...feelings.flatMap((feeling) => cellsOf(n, feeling.spans[at])),
  ]);
  return written([[`${step}_of`, 'days_written', ...head], ...rows]);
}
