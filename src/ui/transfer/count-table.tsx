// A few numbers with their names, of something that was read and is not stored yet.
import { useEffect, useRef } from 'preact/hooks';
import styles from './count-table.module.css';

export function CountTable({
  caption,
  rows,
  of,
}: {
  caption: string;
  /** Names and numbers in words. */
  rows: readonly (readonly [string, string])[];
  /** What was read: another one is announced anew. */
  of: unknown;
}) {
  const heading = useRef<HTMLTableCaptionElement>(null);
  // What was asked for is here: a screen reader goes on from it.
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <table class={styles.table}>
      <caption class={styles.caption} tabIndex={-1} ref={heading}>
        {caption}
      </caption>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
