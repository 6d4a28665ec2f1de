// One template: its name and first words, and in its own place everything that can be changed about it.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/templates.ts';
import { MOST, type Template } from '../../journal/template.ts';
import { nameFrom, templateName } from '../../journal/template-list.ts';
import type { Dictionary } from '../../journal/words.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { useCaret } from '../parts/use-caret.ts';
import styles from './templates-page.module.css';

export type Step = -1 | 1;

interface Changes {
  /** Its place among the templates, from 0. */
  at: number;
  canGo: (step: Step) => boolean;
  go: (step: Step) => Promise<boolean>;
  /** False where it could not be stored. */
  edit: (fields: Partial<Template>) => Promise<boolean>;
  remove: () => Promise<void>;
}

export function TemplateRow({
  template,
  words,
  isOpen,
  toggle,
  ...changes
}: Changes & {
  template: Template;
  words: Dictionary | null;
  isOpen: boolean;
  toggle: () => void;
}) {
  const id = `template-${template.id}`;
  const name = templateName(template);
  const preview = nameFrom(template.body);
  return (
    <li class={styles.row}>
      <button
        type="button"
        id={`name-${template.id}`}
        class={styles.name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {name === '' ? t.templatesPage.unnamed : name}
        {!isOpen && preview !== name && <span class={styles.preview}>{preview}</span>}
      </button>
      {isOpen && (
        <div id={id} class={styles.fields}>
          <Fields template={template} words={words} edit={changes.edit} />
          <Places name={name || t.templatesPage.unnamed} {...changes} />
        </div>
      )}
    </li>
  );
}

/** What is left to store: what was typed since it went. */
const withoutStored = (typed: Partial<Template>, stored: Partial<Template>): Partial<Template> =>
  Object.fromEntries(Object.entries(typed).filter(([key, value]) => stored[key as keyof Template] !== value));

function Fields({
  template,
  words,
  edit,
}: {
  template: Template;
  words: Dictionary | null;
  edit: Changes['edit'];
}) {
  // What is typed stands here; what comes back from the store is the same a moment later.
  const [typed, setTyped] = useState(template);
  const [isSaved, setSaved] = useState(false);
  /** What is typed and not stored: it goes along with the next. */
  const unstored = useRef<Partial<Template>>({});
  const keepCaret = useCaret(typed);
  // What another window wrote into it is shown here too, where nothing is typed.
  useLayoutEffect(() => {
    keepCaret();
    setTyped({ ...template, ...unstored.current });
  }, [template]);
  const change = async (fields: Partial<Template>) => {
    setTyped((now) => ({ ...now, ...fields }));
    const going = { ...unstored.current, ...fields };
    unstored.current = going;
    const isStored = await edit(going);
    setSaved(isStored);
    if (isStored) unstored.current = withoutStored(unstored.current, going);
  };
  const along = [...(typed.tags ?? []), ...(typed.feelings ?? []).map((id) => words?.labelOf(id) ?? '')];
  const leaveOut = () => void change({ tags: [], feelings: [] });
  return (
    <>
      <label class={styles.field}>
        {t.templatesPage.name}
        <input
          id={`${template.id}-name`}
          type="text"
          autocomplete="off"
          maxLength={MOST.name}
          value={typed.name}
          onInput={(event) => void change({ name: event.currentTarget.value })}
        />
      </label>
      <label class={styles.field}>
        {t.templatesPage.text}
        <textarea
          autocomplete="off"
          maxLength={MOST.body}
          rows={4}
          value={typed.body}
          onInput={(event) => void change({ body: event.currentTarget.value })}
        />
      </label>
      {along.length > 0 && (
        <div class={styles.along}>
          <span>{t.templatesPage.comesAlong(along.join(', '))}</span>
          <Button weight="plain" onClick={leaveOut}>
            {t.templatesPage.leaveOut}
          </Button>
        </div>
      )}
      <p role="status" class={styles.saved}>
        {isSaved ? t.templatesPage.saved : ''}
      </p>
    </>
  );
}

function Places({ name, at, canGo, go, remove }: Omit<Changes, 'edit'> & { name: string }) {
  const row = useRef<HTMLDivElement>(null);
  const moved = useRef<Step | null>(null);
  const move = async (step: Step) => {
    moved.current = step;
    if (!(await go(step))) moved.current = null;
  };
  useLayoutEffect(() => {
    if (moved.current === null) return;
    // A node that changes its place loses the focus, and a button that leads no further cannot have it.
    const [up, down] = row.current?.querySelectorAll('button') ?? [];
    const [own, other] = moved.current === -1 ? [up, down] : [down, up];
    moved.current = null;
    (own?.disabled ? other : own)?.focus();
  }, [at]);
  return (
    <div ref={row}>
      <ButtonRow>
        {(canGo(-1) || canGo(1)) && (
          <>
            <Button
              aria-label={t.templatesPage.upOf(name)}
              disabled={!canGo(-1)}
              onClick={() => void move(-1)}
            >
              {t.templatesPage.up}
            </Button>
            <Button
              aria-label={t.templatesPage.downOf(name)}
              disabled={!canGo(1)}
              onClick={() => void move(1)}
            >
              {t.templatesPage.down}
            </Button>
          </>
        )}
        <Button weight="plain" aria-label={t.templatesPage.removeOf(name)} onClick={() => void remove()}>
          {t.templatesPage.remove}
        </Button>
      </ButtonRow>
    </div>
  );
}
