import { useId, useState } from 'preact/hooks';
import { addPerson } from '../../actions/change-people.ts';
import { t } from '../../i18n/publish.ts';
import { Button } from '../parts/button.tsx';
import styles from '../parts/own-list.module.css';
import { Notice } from '../parts/page.tsx';
import { useAlone } from '../parts/use-alone.ts';
import { NOBODY, PersonFields, personOf } from './person-fields.tsx';

/** Puts somebody on the list. `forms`: a name that was found. */
export function NewPerson({ forms = '', added }: { forms?: string; added: (name: string) => void }) {
  const [text, setText] = useState({ ...NOBODY, forms });
  const [trouble, setTrouble] = useState('');
  const { isBusy, alone } = useAlone();
  const title = useId();
  const add = async () => {
    const person = personOf(text);
    if (!person) return setTrouble(t.people.needBoth);
    try {
      if (!(await addPerson(person))) return setTrouble(t.people.full);
      setTrouble('');
      setText(NOBODY);
      added(person.forms[0] ?? '');
    } catch {
      setTrouble(t.publish.notStored);
    }
  };
  return (
    <form
      class={styles.form}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void alone(add);
      }}
    >
      <h2 id={title}>{t.people.form}</h2>
      <PersonFields of={text} set={setText} />
      {trouble !== '' && <Notice role="alert">{trouble}</Notice>}
      <Button type="submit" aria-disabled={isBusy}>
        {t.people.add}
      </Button>
    </form>
  );
}
