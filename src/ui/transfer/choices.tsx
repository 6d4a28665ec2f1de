// Questions with a few answers, all in sight.
import type { ComponentChildren } from 'preact';
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
  more?: string | undefined;
  isChosen: boolean;
}

export function Radio({
  name,
  label,
  more,
  isChosen,
  choose,
}: Choice & { name: string; choose: () => void }) {
  return (
    <div class={styles.choice}>
      <label class={styles.label}>
        <input type="radio" name={name} checked={isChosen} onChange={choose} />
        {label}
      </label>
      {more && <span class={styles.more}>{more}</span>}
    </div>
  );
}

export function Check({ label, more, isChosen, choose }: Choice & { choose: (isChosen: boolean) => void }) {
  return (
    <div class={styles.choice}>
      <label class={styles.label}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        {label}
      </label>
      {more && <span class={styles.more}>{more}</span>}
    </div>
  );
}
