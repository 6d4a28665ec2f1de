import type { ComponentChildren } from 'preact';
import styles from './publish.module.css';

/** A part of the last look, under a heading of its own. */
export function LookPart({
  id,
  title,
  more,
  children,
}: {
  id: string;
  title: string;
  more?: string;
  children: ComponentChildren;
}) {
  return (
    <section class={styles.part} aria-labelledby={`look-${id}`}>
      <h2 id={`look-${id}`}>{title}</h2>
      {more && <p class={styles.more}>{more}</p>}
      {children}
    </section>
  );
}
