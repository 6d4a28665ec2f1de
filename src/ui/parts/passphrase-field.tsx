// A passphrase is typed here: nothing of it is remembered, completed or corrected.
import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/lock.ts';
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

/** Whether what is typed can be read, and how that is changed. */
export type Shown = readonly [boolean, (isShown: boolean) => void];

/** Long phrases are typed blind on a phone. Nowhere is it remembered that somebody wanted to see theirs. */
export function ShowTyped({ shown: [isShown, setShown] }: { shown: Shown }) {
  return (
    <label class={styles.tick}>
      <input
        type="checkbox"
        checked={isShown}
        onChange={({ currentTarget }) => setShown(currentTarget.checked)}
      />
      {t.lockPage.show}
    </label>
  );
}
