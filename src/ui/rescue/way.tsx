import type { ComponentChildren } from 'preact';
import styles from './rescue-page.module.css';

/** One thing that can be done, and a line on what it does. */
export function Way({ more, children }: { more: string; children: ComponentChildren }) {
  return (
    <li class={styles.way}>
      {children}
      <p class={styles.more}>{more}</p>
    </li>
  );
}
