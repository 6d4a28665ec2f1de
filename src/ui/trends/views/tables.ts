// The tables of the pages below the trends, for a spreadsheet. The names of the columns are those of the file, the same
// in every language; words that the person or the page says stand in cells.
import type { PlainTable } from '../../../actions/take-along.ts';
import { type Share, toldShare } from '../../../trends/share.ts';

type Cell = string | number | null;

interface Counted {
  n: number;
  k: number;
  share: Share | null;
}

/** Columns of `shareCells`. */
const SHARE_COLUMNS = ['named', 'share', 'lo', 'hi'];

/** How many of n, with the share and its interval; empty where there is none, or too little for one. */
function shareCells(counted: Counted): Cell[] {
  const { p = null, lo = null, hi = null } = toldShare(counted) ?? {};
  return [counted.n === 0 ? null : counted.k, p, lo, hi];
}

/** Rows of shares, each a name and what it is a share of. */
export function sharesTable(
  first: readonly string[],
  rows: readonly { names: readonly Cell[]; of: Counted }[],
): PlainTable {
  return {
    columns: [...first, 'written', ...SHARE_COLUMNS],
    rows: rows.map(({ names, of }) => [...names, of.n, ...shareCells(of)]),
  };
}
