// Where every row of a long list stands, without drawing it: measured heights where a row was seen, an estimate
// elsewhere. Ten thousand rows are laid out in well under a millisecond, so there is no cleverer structure.
import type { DayRow, MonthOfRows } from '../../journal/months.ts';

export interface MonthLayout {
  month: string;
  /** Index of its first row, and how many rows it has. */
  first: number;
  count: number;
  top: number;
  bottom: number;
}

export interface Layout {
  rows: DayRow[];
  months: MonthLayout[];
  /** Top of each row in px from the top of the list. */
  tops: Float64Array;
  heights: Float64Array;
  height: number;
}

/** The layout of months of rows, each month below a heading of `headHeight`. */
export function layoutOf(
  months: readonly MonthOfRows[],
  heightOf: (id: string) => number,
  headHeight: number,
): Layout {
  const rows = months.flatMap((month) => month.rows);
  const tops = new Float64Array(rows.length);
  const heights = new Float64Array(rows.length);
  const laid: MonthLayout[] = [];
  let index = 0;
  let y = 0;
  for (const { month, rows: inMonth } of months) {
    const [first, top] = [index, y];
    y += headHeight;
    for (const { mark } of inMonth) {
      tops[index] = y;
      heights[index] = heightOf(mark.id);
      y += heights[index] ?? 0;
      index += 1;
    }
    laid.push({ month, first, count: inMonth.length, top, bottom: y });
  }
  return { rows, months: laid, tops, heights, height: y };
}

/** The first row that ends below `y`; the number of rows when none does. */
export function rowAt({ tops, heights }: Layout, y: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) + (heights[middle] ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A month with the rows of it that are drawn, and the empty space that stands for the others. */
export interface ShownMonth extends MonthLayout {
  /** Space above the month's heading. */
  before: number;
  rows: { row: DayRow; index: number; before: number }[];
  /** Space below its last drawn row. */
  after: number;
}

/** What to draw of the rows in `indices` (ascending), each with the space before it. */
export function shownMonths(layout: Layout, indices: readonly number[], headHeight: number): ShownMonth[] {
  const shown: ShownMonth[] = [];
  let at = 0;
  let y = 0;
  for (const month of layout.months) {
    const end = month.first + month.count;
    const from = at;
    while (at < indices.length && (indices[at] ?? end) < end) at += 1;
    if (at === from) continue;
    let below = month.top + headHeight;
    const rows = indices.slice(from, at).flatMap((index) => {
      const row = layout.rows[index];
      const top = layout.tops[index] ?? 0;
      const before = top - below;
      below = top + (layout.heights[index] ?? 0);
      return row ? [{ row, index, before }] : [];
    });
    shown.push({ ...month, before: month.top - y, rows, after: month.bottom - below });
    y = month.bottom;
  }
  return shown;
}
