// Questions with a few answers, all in sight.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './choices.module.css';

export function Group({
  legend,
  more,
  children,
}: {
  legend: string;
  more?: string;
  children: ComponentChildren;
}) {
  return (
    <fieldset class={styles.group}>
      <legend>{legend}</legend>
      {more && <p class={styles.more}>{more}</p>}
      {children}
    </fieldset>
  );
}

interface Choice {
  label: string;
  /** What a person may want to know of it; said after its name. */
  more?: string;
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
}

/** One of several. */
export function Radio({ name, ...choice }: Choice & { name: string }) {
  return <Answer {...choice} input={{ type: 'radio', name }} />;
}

/** One that can be taken or left. */
export function Check(choice: Choice) {
  return <Answer {...choice} input={{ type: 'checkbox' }} />;
}

function Answer({
  label,
  more = '',
  isChosen,
  choose,
  input,
}: Choice & { input: { type: 'radio'; name: string } | { type: 'checkbox' } }) {
  const id = useId();
  return (
    <div class={styles.choice}>
      <label class={styles.label}>
        <input
          {...input}
          checked={isChosen}
          aria-describedby={more === '' ? undefined : id}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {label}
      </label>
      {more !== '' && (
        <span id={id} class={styles.more}>
          {more}
        </span>
      )}
    </div>
  );
}
