// A row of the lists of feelings and tags: its name is a button that opens, in its own place, what can be done to it.
import type { ComponentChildren } from 'preact';
import styles from './feelings-page.module.css';
import type { Shared } from './use-arranging.ts';

export function OpenRow({
  id,
  open,
  setOpen,
  name,
  children,
}: Pick<Shared, 'open' | 'setOpen'> & { id: string; name: ComponentChildren; children: ComponentChildren }) {
  const isOpen = open === id;
  const fields = `${id}-fields`;
  return (
    <li class={styles.row}>
      <button
        type="button"
        id={id}
        class={styles.name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? fields : undefined}
        onClick={() => setOpen(isOpen ? null : id)}
      >
        {name}
      </button>
      {isOpen && (
        <div id={fields} class={styles.fields}>
          {children}
        </div>
      )}
    </li>
  );
}
