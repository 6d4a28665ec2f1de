// The person's own list of people, places and workplaces, and how they appear to others.

import { useMemo, useState } from 'preact/hooks';
import { changePeople } from '../../actions/change-people.ts';
import { rowInWords } from '../../i18n/in-words.ts';
import { t } from '../../i18n/publish.ts';
import { type Person, peopleOf } from '../../journal/person.ts';
import { watchLater } from '../../store/watch-laters.ts';
import { hrefOf } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button, ButtonRow } from '../parts/button.tsx';
import styles from '../parts/own-list.module.css';
import { OwnListHead, OwnListRow, useOwnList } from '../parts/own-list.tsx';
import { Muted, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { NewPerson } from './new-person.tsx';
import { PersonFields, personOf, textOf } from './person-fields.tsx';

const watchPeople = watchLater('people');
const nameOf = ({ forms }: Pick<Person, 'forms'>) => forms[0] ?? '';

export function PeoplePage() {
  const stored = useWatch(watchPeople);
  const people = useMemo(() => peopleOf(stored), [stored]);
  const [open, setOpen] = useState<string | null>(null);
  const list = useOwnList(changePeople);
  const save = async (next: Person) => {
    // What is typed stays where it could not be stored.
    if (!(await list.put(next))) return;
    setOpen(null);
    list.say(t.people.saved(nameOf(next)));
  };
  return (
    <Page title={t.people.title} above={<BackLink href={hrefOf('publish')}>{t.publish.back}</BackLink>}>
      <Muted>{t.people.lead}</Muted>
      <NewPerson added={(name) => list.say(t.people.added(name))} />
      <OwnListHead
        list={list}
        title={t.people.list}
        words={t.publish}
        removed={(person) => t.people.removed(nameOf(person))}
      />
      {people.length === 0 && <Muted>{t.people.none}</Muted>}
      <ul class={styles.list}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isOpen={open === person.id}
            open={() => setOpen(person.id)}
            close={() => setOpen(null)}
            save={save}
            remove={() => void list.remove(person)}
          />
        ))}
      </ul>
    </Page>
  );
}

interface Row {
  person: Person;
  isOpen: boolean;
  open: () => void;
  close: () => void;
  save: (person: Person) => Promise<void>;
  remove: () => void;
}

function PersonRow({ person, isOpen, open, close, save, remove }: Row) {
  const name = nameOf(person);
  const words = t.people;
  return (
    <OwnListRow
      name={rowInWords(person.forms)}
      isOpen={isOpen}
      open={open}
      remove={remove}
      fields={<Editing person={person} save={save} close={close} />}
      words={{ ...words, edit: words.edit(name), remove: words.remove(name) }}
    >
      <p class={styles.quiet}>
        {words.becomesLine(person.becomes)} · {words.kinds[person.kind]}
      </p>
    </OwnListRow>
  );
}

function Editing({ person, save, close }: Pick<Row, 'person' | 'save' | 'close'>) {
  const [text, setText] = useState(() => textOf(person));
  const next = personOf(text);
  return (
    <form
      class={styles.form}
      aria-label={t.people.edit(nameOf(person))}
      onSubmit={(event) => {
        event.preventDefault();
        if (next) void save({ ...next, id: person.id });
      }}
    >
      <PersonFields of={text} set={setText} />
      <ButtonRow>
        <Button type="submit" aria-disabled={next === null}>
          {t.people.save}
        </Button>
        <Button weight="plain" onClick={close}>
          {t.people.leave}
        </Button>
      </ButtonRow>
    </form>
  );
}
