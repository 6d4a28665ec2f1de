// A quote that nobody closed takes the rows behind it into its cell, down to the next quote or the end of the file:
//   2021-09-28,good,,"never closed
//   2021-09-27,good,,
import Papa from 'papaparse';

/** Fewer cells, and lines of prose with commas in them would pass for rows, but for those that all begin as this one. */
const FEWEST_CELLS = 4;
const ROWS_BELOW = 3;
const LOOKED_AT = 20_000;

export interface OpenQuote {
  text: string;
  /** Where the row begins, and where the quoted text does. */
  rowAt: number;
  openAt: number;
  delimiter: string;
  /** Cells of the header. */
  width: number;
}

const rowsIn = (text: string, delimiter: string) =>
  Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: ROWS_BELOW, skipEmptyLines: true }).data;

/** `2021-09-28` and `2021-10-01` begin alike; words do not. */
const shapeOf = (cell = '') => (/\d/.test(cell) ? cell.trim().replace(/\d+/g, '0') : null);

/** Whether lines are rows of the table: half of them in a wide one, in a narrow one all, with first cells as that one. */
function areRows(lines: readonly string[][], width: number, first: string | undefined): boolean {
  const fitting = lines.filter((cells) => cells.length === width);
  if (fitting.length === 0 || fitting.length * 2 < lines.length) return false;
  if (width >= FEWEST_CELLS) return true;
  const shape = shapeOf(first);
  return shape !== null && lines.every((cells) => cells.length === width && shapeOf(cells[0]) === shape);
}

/**
 * The row as it is when its cell ends with the line, and where the next one begins; null where the lines below are
 * no rows of the table, so that they may well be the cell's.
 */
export function endedWithLine({
  text,
  rowAt,
  openAt,
  delimiter,
  width,
}: OpenQuote): { cells: string[]; end: number } | null {
  const lineEnd = text.indexOf('\n', openAt);
  if (lineEnd < 0) return null;
  const below = rowsIn(text.slice(lineEnd + 1, lineEnd + 1 + LOOKED_AT), delimiter);
  // The last of them is the empty one that the quote stands in.
  const before = (rowsIn(text.slice(rowAt, openAt - 1), delimiter)[0] ?? []).slice(0, -1);
  if (!areRows(below, width, before[0])) return null;
  const rest = text.slice(openAt, lineEnd);
  const pieces = rest.split(delimiter);
  const isWhole = before.length + pieces.length === width;
  return { cells: [...before, ...(isWhole ? pieces : [rest])], end: lineEnd + 1 };
}
