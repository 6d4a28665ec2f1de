// A passphrase is typed here: nothing of it is remembered, completed or corrected.
import type { ComponentChildren } from 'preact';
import styles from './passphrase-field.module.css';

export function PassphraseField({
  label,
  value,
  isShown = false,
  isNew = false,
  isWrong = false,
  describedBy,
  change,
  children,
}: {
  label: string;
  value: string;
  /** What is typed can be read. */
  isShown?: boolean;
  /** One is chosen here, rather than given. */
  isNew?: boolean;
  isWrong?: boolean;
  describedBy?: string;
  change: (value: string) => void;
  children?: ComponentChildren;
}) {
  return (
    <label class={styles.field}>
      <span>{label}</span>
      <input
        // One node whichever it is, so that the caret stays.
        type={(isShown ? 'text' : 'password') as 'text'}
        autocomplete={isNew ? 'new-password' : 'off'}
        autocapitalize="none"
        spellcheck={false}
        value={value}
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      {children}
    </label>
  );
}
