// The months below the pictures, once for all of them.
import type { Range } from '../../trends/range.ts';
import { along, type Tick } from './axis.ts';
import styles from './time-axis.module.css';

/** Beyond this part of the width a label would leave the page. */
const LABELS_END = 0.93;

export function TimeAxis({ ticks, range }: { ticks: readonly Tick[]; range: Range }) {
  const labelled = ticks
    .map(({ day, label }) => ({ label, at: along(day, range) }))
    .filter(({ label, at }) => label !== '' && at < LABELS_END);
  return (
    <div class={styles.axis} aria-hidden="true">
      {labelled.map(({ label, at }) => (
        <span key={at} style={{ left: `${at * 100}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}
