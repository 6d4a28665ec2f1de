// A form of the lock: what is typed, what is wrong with it, and the button that does it.
import type { ComponentChildren } from 'preact';
import { Notice } from '../parts/page.tsx';
import styles from './lock.module.css';

export function LockForm({
  submit,
  objection = null,
  way,
  buttons,
  children,
}: {
  submit: () => unknown;
  objection?: string | null;
  /** Where one goes about the objection. */
  way?: ComponentChildren;
  buttons: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {children}
      <div role="alert">
        {objection !== null && (
          <Notice>
            {objection} {way}
          </Notice>
        )}
      </div>
      {buttons}
    </form>
  );
}
