// The tables of the pages below the trends, for a spreadsheet. The names of the columns are those of the file, the same
// in every language; words that the person or the page says stand in cells.
import type { PlainTable } from '../../../actions/take-along.ts';
import type { Share } from '../../../trends/share.ts';

type Cell = string | number | null;

interface Counted {
  n: number;
  k: number;
  share: Share | null;
}

/** Columns of `shareCells`. */
const SHARE_COLUMNS = ['named', 'share', 'lo', 'hi'];

/** How many of n, with the share and its interval; empty where there is none. */
function shareCells({ n, k, share }: Counted): Cell[] {
  return n === 0 || !share ? [null, null, null, null] : [k, share.p, share.lo, share.hi];
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
