// A table that may be wider than the screen, with large text: it scrolls by itself, and the page does not.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { showOpened } from '../../parts/show-opened.ts';
import styles from './words-page.module.css';

/** `id`: that of the button's `aria-controls`, where a button has just opened it. */
export function WideTable({
  id,
  caption,
  children,
}: {
  id?: string;
  caption: string;
  children: ComponentChildren;
}) {
  const area = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id !== undefined) showOpened(area.current);
  }, [id]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the keyboard must be able to scroll it.
    <section ref={area} id={id} class={styles.scroll} aria-label={caption} tabIndex={0}>
      <table class={styles.breadth}>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
