// An item of a list in a person's text; a task has a box before it.
import type { ListItem } from 'mdast';
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/entries.ts';
import styles from './markdown-body.module.css';

export function TextItem({
  node,
  value,
  children,
}: {
  node: ListItem;
  value: number | undefined;
  children: ComponentChildren;
}) {
  if (typeof node.checked !== 'boolean') return <li value={value}>{children}</li>;
  const name = node.checked ? t.entryPage.taskDone : t.entryPage.taskOpen;
  return (
    <li value={value} class={styles.task}>
      <span role="img" aria-label={name} class={node.checked ? styles.done : styles.open} />
      {children}
    </li>
  );
}
