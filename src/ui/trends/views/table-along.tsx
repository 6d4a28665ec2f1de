// The table of a page below the trends, to take along.
import type { PlainTable } from '../../../actions/take-along.ts';
import type { Range } from '../../../trends/range.ts';
import type { View } from '../address.ts';
import { FilesButton } from '../files-button.tsx';

export interface TableAsked {
  view: View;
  /** The days it is of. */
  range: Range;
  /** Made when it is asked for. */
  table: () => PlainTable;
}

const loadFiles = () => import('../table-files.tsx').then(({ TableFiles }) => TableFiles);

export function TableAlong(asked: TableAsked) {
  return <FilesButton load={loadFiles} of={asked} />;
}
