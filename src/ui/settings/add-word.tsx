// A word of one's own, with a colour where one wants to say.
import { useRef, useState } from 'preact/hooks';
import { addToDictionary } from '../../actions/add-to-dictionary.ts';
import { t } from '../../i18n/feelings-page.ts';
import { wordCalled } from '../../journal/arrange-words.ts';
import { findWord } from '../../journal/find-word.ts';
import { Dictionary, type Word } from '../../journal/words.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { FamilyChoice } from './family-choice.tsx';
import styles from './feelings-page.module.css';
import { Objected } from './name-form.tsx';
import type { Act, Objection } from './use-arranging.ts';

interface Adding {
  rows: readonly Word[];
  act: Act;
  /** Opens a row. */
  show: (row: string) => void;
}

export function AddWord(adding: Adding) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.feelingsPage.add}
      </Button>
      {isOpen && <AddForm {...adding} />}
    </>
  );
}

function AddForm({ rows, act, show }: Adding) {
  const [text, setText] = useState('');
  const [family, setFamily] = useState<string | null>(null);
  const [objection, setObjection] = useState<Objection>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = async () => {
    const label = text.trim();
    const work = () => addToDictionary(text, family);
    const refused = await act({ work, text: t.feelingsPage.done.added(label), row: '' });
    setObjection(refused);
    if (refused) return;
    setText('');
    field.current?.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const by = findWord(new Dictionary(rows), text);
    if (by) setObjection({ kind: 'taken', by });
    else void add();
  };
  const other = objection?.kind === 'taken' ? objection.by : null;
  return (
    <form class={styles.adding} onSubmit={submit}>
      <label class={styles.field}>
        {t.feelingsPage.word}
        <input
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          maxLength={80}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setObjection(null);
          }}
        />
      </label>
      <FamilyChoice value={family} choose={setFamily} />
      <Objected objection={objection} text={text} />
      <ButtonRow>
        <Button type="submit">{t.feelingsPage.addNow}</Button>
        {other && (
          <Button onClick={() => show(`word-${other.id}`)}>{t.feelingsPage.open(other.label)}</Button>
        )}
        {/* An alias is only a way to find a word; its own name is taken. */}
        {other && !wordCalled(rows, text) && (
          <Button weight="plain" onClick={() => void add()}>
            {t.feelingsPage.keepOwn(text.trim())}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
