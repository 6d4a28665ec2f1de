import type { ComponentChildren } from 'preact';
import styles from './back-link.module.css';
import { PageIcon } from './page-icon.tsx';

/** The way back to the page that this one belongs to, above its heading. */
export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class={styles.back} href={href} data-way="back">
      <PageIcon name="back" />
      {children}
    </a>
  );
}
