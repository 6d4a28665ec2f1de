// The fields of an open row: what it is called, and what else it is the same as.
import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/feelings-page.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import styles from './feelings-page.module.css';
import type { Objection } from './use-arranging.ts';

/** Longer names are labels that no chip can hold. */
const LONGEST = 80;

export function NameForm({
  name,
  rename,
  join,
}: {
  name: string;
  /** Gives what is objected. */
  rename: (text: string) => Promise<Objection>;
  /** What can be done where the name is another's. */
  join: (other: { id: string; label: string }) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState({ of: name, text: name });
  const [objection, setObjection] = useState<Objection>(null);
  // Another window may have called it otherwise.
  const text = typed.of === name ? typed.text : name;
  const submit = async (event: Event) => {
    event.preventDefault();
    setObjection(await rename(text));
  };
  const other = objection?.kind === 'taken' ? objection.by : null;
  return (
    <form class={styles.fields} onSubmit={(event) => void submit(event)}>
      <label class={styles.field} for={id}>
        {t.feelingsPage.name}
      </label>
      <div class={styles.line}>
        <input
          id={id}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          maxLength={Math.max(LONGEST, name.length)}
          value={text}
          onInput={({ currentTarget }) => {
            setTyped({ of: name, text: currentTarget.value });
            setObjection(null);
          }}
        />
        <Button type="submit" aria-label={t.feelingsPage.renameOf(name)}>
          {t.feelingsPage.rename}
        </Button>
      </div>
      <Objected objection={objection} text={text} />
      {other && (
        <ButtonRow>
          <Button onClick={() => join(other)}>{t.feelingsPage.joinInstead(other.label)}</Button>
        </ButtonRow>
      )}
    </form>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** What this one is the same as. */
export function JoinForm({
  name,
  empty,
  choices,
  join,
}: {
  name: string;
  /** What is read before one is chosen. */
  empty: string;
  choices: readonly Choice[];
  join: (choice: Choice) => Promise<Objection>;
}) {
  const id = useId();
  const [value, setValue] = useState('');
  const [objection, setObjection] = useState<Objection>(null);
  const choice = choices.find((one) => one.value === value);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (choice) setObjection(await join(choice));
  };
  if (choices.length === 0) return null;
  return (
    <form class={styles.fields} onSubmit={(event) => void submit(event)}>
      <label class={styles.field} for={id}>
        {t.feelingsPage.joinWith}
      </label>
      <div class={styles.line}>
        <select
          id={id}
          autocomplete="off"
          value={value}
          onChange={({ currentTarget }) => setValue(currentTarget.value)}
        >
          <option value="">{empty}</option>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
        <Button type="submit" disabled={!choice} aria-label={t.feelingsPage.joinOf(name)}>
          {t.feelingsPage.join}
        </Button>
      </div>
      <Objected objection={objection} text="" />
    </form>
  );
}

/** Why it was not done. */
export function Objected({ objection, text }: { objection: Objection; text: string }) {
  return (
    <p role="status" class={styles.objection}>
      {objection === null ? '' : objectionInWords(objection, text)}
    </p>
  );
}

function objectionInWords(objection: NonNullable<Objection>, text: string): string {
  if (objection.kind !== 'taken') return t.feelingsPage[objection.kind];
  const { label } = objection.by;
  const isName = label.toLowerCase() === text.trim().toLowerCase();
  return isName ? t.feelingsPage.taken(label) : t.feelingsPage.finds(text.trim(), label);
}
