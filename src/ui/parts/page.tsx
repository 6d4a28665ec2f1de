// The frame of one page: its heading gets the focus when the page opens, so that a screen reader begins there.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { entitle } from '../frame/private-address.ts';
import styles from './page.module.css';

export function Page({
  title,
  above,
  aside,
  first,
  children,
}: {
  title: string;
  /** A line before the heading. */
  above?: ComponentChildren;
  aside?: ComponentChildren;
  /** What gets the focus in place of the heading, where a page is for one thing. */
  first?: () => HTMLElement | null | undefined;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = useRef(false);
  useEffect(() => {
    entitle(title);
    const now = document.activeElement;
    // A key that leads to a field of this page may have been quicker than the page's first frame.
    const isTaken =
      !isOpen.current && now !== heading.current && heading.current?.closest('main')?.contains(now);
    isOpen.current = true;
    if (!isTaken) (first?.() ?? heading.current)?.focus({ preventScroll: true });
  }, [title]);
  return (
    <main>
      <Top />
      {above}
      <div class={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside}
      </div>
      {children}
    </main>
  );
}

/** A page begins at its top. Of the first part in it this is done first: one that remembers its place goes there then. */
function Top() {
  useLayoutEffect(() => scrollTo(0, 0), []);
  return null;
}

/** Something worth knowing, said once: `alert` for what went wrong, `status` for what went well. */
export function Notice({ role, children }: { role?: 'alert' | 'status'; children: ComponentChildren }) {
  return (
    <div class={styles.notice} role={role}>
      {children}
    </div>
  );
}

export function Muted({ children }: { children: ComponentChildren }) {
  return <p class={styles.muted}>{children}</p>;
}

/** What a page says where nothing is there yet. The first line is the sentence, the rest is quieter. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class={styles.empty}>{children}</div>;
}
