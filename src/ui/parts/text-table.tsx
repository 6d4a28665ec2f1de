// A table in a person's text.
import type { Table, TableCell, TableRow } from 'mdast';
import type { ComponentChildren } from 'preact';
import styles from './markdown-body.module.css';

const SIDES = { left: 'start', center: 'center', right: 'end' } as const;

/** `cell` draws what stands in one. Its first row names the columns. */
export function TextTable({
  node,
  dir,
  cell,
}: {
  node: Table;
  dir: 'rtl' | 'ltr' | undefined;
  cell: (of: TableCell) => ComponentChildren;
}) {
  const [head, ...rows] = node.children;
  const rowOf = (row: TableRow, Cell: 'td' | 'th') => (
    <tr>
      {row.children.map((one, at) => {
        const side = node.align?.[at];
        return (
          <Cell
            key={at}
            scope={Cell === 'th' ? 'col' : undefined}
            style={side ? { textAlign: SIDES[side] } : undefined}
          >
            {cell(one)}
          </Cell>
        );
      })}
    </tr>
  );
  return (
    <div class={styles.table}>
      <table dir={dir}>
        {head && <thead>{rowOf(head, 'th')}</thead>}
        <tbody>{rows.map((row) => rowOf(row, 'td'))}</tbody>
      </table>
    </div>
  );
}
