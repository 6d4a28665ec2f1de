// The months below the pictures, once for all of them.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Range } from '../../trends/range.ts';
import { along, LABELS_END, type Tick } from './axis.ts';
import styles from './time-axis.module.css';

const GAP_PX = 4;

/** Where there is no room beside a label the next one is left out, and so is one that would be cut at the end. */
function leaveRoom(axis: HTMLElement): void {
  let end = -GAP_PX;
  for (const label of axis.querySelectorAll('span')) {
    const isWhole = label.offsetLeft + label.offsetWidth <= axis.clientWidth;
    const hasRoom = isWhole && label.offsetLeft >= end + GAP_PX;
    label.style.visibility = hasRoom ? '' : 'hidden';
    if (hasRoom) end = label.offsetLeft + label.offsetWidth;
  }
}

export function TimeAxis({ ticks, range }: { ticks: readonly Tick[]; range: Range }) {
  const axis = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = axis.current;
    if (!node) return;
    const watching = new ResizeObserver(() => leaveRoom(node));
    watching.observe(node);
    return () => watching.disconnect();
  }, [ticks]);
  const labelled = ticks
    .map(({ day, label }) => ({ label, at: along(day, range) }))
    .filter(({ label, at }) => label !== '' && at < LABELS_END);
  return (
    <div ref={axis} class={styles.axis} aria-hidden="true">
      {labelled.map(({ label, at }) => (
        <span key={at} style={{ left: `${at * 100}%` }}>
          {label}
        </span>
      ))}
    </div>
  );
}
