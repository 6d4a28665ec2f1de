// The words of the copy, as they are typed; what comes back from the store is the same a moment later.
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { EditionFields as Fields } from '../../actions/change-edition.ts';
import { t } from '../../i18n/publish.ts';
import type { Edition, EditionText } from '../../journal/edition.ts';
import type { Dictionary } from '../../journal/words.ts';
import { Check, Group } from '../parts/choices.tsx';
import { TextField } from '../parts/field.tsx';
import { useCaret } from '../parts/use-caret.ts';
import styles from './edition-fields.module.css';
import type { Keeper } from './use-keeper.ts';

const LONGEST = 500;

const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,،]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

const fieldsOf = ({ title = '', body, description = '', tags }: Edition) => ({
  title,
  body,
  description,
  tags: tags.join(', '),
});

type Typed = ReturnType<typeof fieldsOf>;

/** What stands in the fields of an edition: its own words as they are typed, a blank at the end of a tag too. */
function typedIn(typed: Typed, edition: Edition): Typed {
  const stored = fieldsOf(edition);
  return {
    title: typed.title.trim() === stored.title ? typed.title : stored.title,
    body: stored.body,
    description: typed.description.trim() === stored.description ? typed.description : stored.description,
    tags: tagsOf(typed.tags).join() === edition.tags.join() ? typed.tags : stored.tags,
  };
}

export function EditionFields({
  edition,
  raw,
  words,
  keeper,
}: {
  edition: Edition;
  /** What of the page may stand in the copy: whose feelings can go along. */
  raw: EditionText;
  words: Dictionary;
  keeper: Keeper;
}) {
  const [typed, setTyped] = useState(() => fieldsOf(edition));
  const { fresh } = keeper;
  const keepCaret = useCaret(typed);
  // With the keeper's taking note of them, before the next key.
  useLayoutEffect(() => {
    if (!fresh) return;
    keepCaret();
    setTyped((now) => typedIn(now, fresh));
  }, [fresh]);
  const body = useId();
  const change = (next: Partial<Typed>, fields: Fields) => {
    setTyped((now) => ({ ...now, ...next }));
    keeper.change(fields);
  };
  return (
    <div class={styles.fields}>
      <TextField
        name={t.edition.title}
        value={typed.title}
        longest={LONGEST}
        change={(title) => change({ title }, { title: title.trim() })}
      />
      <label class={styles.body} for={body}>
        {t.edition.body}
      </label>
      <textarea
        id={body}
        class={styles.text}
        autocomplete="off"
        dir="auto"
        rows={12}
        value={typed.body}
        onInput={({ currentTarget }) => change({ body: currentTarget.value }, { body: currentTarget.value })}
      />
      <p role="status" class={styles.saved}>
        {keeper.isStored === true ? t.edition.saved : ''}
      </p>
      {keeper.isStored === false && <p role="alert">{t.edition.notSaved}</p>}
      <TextField
        name={t.edition.description}
        value={typed.description}
        longest={LONGEST}
        change={(description) => change({ description }, { description: description.trim() })}
      />
      <p class={styles.more}>{t.edition.descriptionMore}</p>
      <TextField
        name={t.edition.tags}
        value={typed.tags}
        longest={LONGEST}
        change={(tags) => change({ tags }, { tags: tagsOf(tags) })}
      />
      <Feelings edition={edition} raw={raw} words={words} keeper={keeper} />
    </div>
  );
}

function Feelings({
  edition,
  raw,
  words,
  keeper,
}: {
  edition: Edition;
  raw: EditionText;
  words: Dictionary;
  keeper: Keeper;
}) {
  const all = [...new Map([...raw.feelings, ...edition.feelings].map((one) => [one.id, one])).values()];
  if (all.length === 0) return null;
  const has = (id: string) => edition.feelings.some((one) => one.id === id);
  const turn = (id: string, isChosen: boolean) =>
    keeper.change({ feelings: all.filter((one) => (one.id === id ? isChosen : has(one.id))) });
  return (
    <Group legend={t.edition.feelings}>
      {all.map(({ id }) => (
        <Check
          key={id}
          label={words.labelOf(id)}
          isChosen={has(id)}
          choose={(isChosen) => turn(id, isChosen)}
        />
      ))}
    </Group>
  );
}
