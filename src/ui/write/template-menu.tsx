// Templates in the menu: a page is started from one, or kept as one.
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepTemplate } from '../../actions/keep-template.ts';
import { t } from '../../i18n/writing.ts';
import type { Draft } from '../../journal/draft.ts';
import { MOST, type Template } from '../../journal/template.ts';
import { asParagraph, nameFrom, templateName } from '../../journal/template-list.ts';
import { PageIcon } from '../parts/page-icon.tsx';
import { changeBeside, type Started } from './beside.ts';
import { field, insertAtCaret } from './field.ts';
import { KeepTemplate } from './keep-template.tsx';
import styles from './page-menu.module.css';
import own from './template-menu.module.css';
import type { Writing } from './use-writing.ts';

/** Puts a template into the page at the caret; nothing that is selected is lost. */
function startFrom(template: Template, { draft, change }: Writing): Started {
  const at = field.selectionEnd;
  field.setSelectionRange(at, at);
  const text = asParagraph(template.body, field.value.slice(0, at), field.value.slice(at));
  insertAtCaret(text);
  const tags = (template.tags ?? []).filter((tag) => !draft?.tags.includes(tag));
  const feelings = (template.feelings ?? []).filter((id) => !draft?.feelings.some((one) => one.id === id));
  if (draft && tags.length + feelings.length > 0) {
    change({
      tags: [...draft.tags, ...tags],
      feelings: [...draft.feelings, ...feelings.map((id) => ({ id }))],
    });
  }
  return { name: templateName(template), at, text, tags, feelings };
}

/** What of the page goes into a template; a list that is not wanted is left out. */
function templateOf(draft: Draft | null, name: string, along: { tags: boolean; feelings: boolean }) {
  return {
    name: name.trim().slice(0, MOST.name),
    body: field.value,
    ...(draft && along.tags ? { tags: draft.tags } : {}),
    ...(draft && along.feelings ? { feelings: draft.feelings.map(({ id }) => id) } : {}),
  };
}

export function TemplateMenu({
  templates,
  writing,
  back,
  leave,
  tell,
}: {
  templates: readonly Template[];
  writing: Writing;
  back: () => void;
  leave: (then: () => void) => void;
  tell: (text: string) => void;
}) {
  const [isNaming, setNaming] = useState(false);
  const keepButton = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  useEffect(() => {
    if (wasNaming.current && !isNaming) keepButton.current?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const isEmpty = field.value.trim() === '';
  const start = (template: Template) => leave(() => changeBeside({ started: startFrom(template, writing) }));
  const keep = async (name: string, along: { tags: boolean; feelings: boolean }) => {
    const kept = await keepTemplate(templateOf(writing.draft, name, along));
    tell(t.templateMenu.kept[kept]);
    if (kept === 'kept') setNaming(false);
  };
  const goBack = () => {
    tell('');
    back();
  };
  return (
    <>
      <button type="button" class={`${styles.item} ${own.back}`} onClick={goBack}>
        <PageIcon name="back" />
        {t.pageMenu.back}
      </button>
      {templates.length === 0 && <p class={own.none}>{t.templateMenu.none}</p>}
      <ul class={styles.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <button type="button" class={styles.item} onClick={() => start(template)}>
              {t.templateMenu.startFrom(templateName(template))}
            </button>
          </li>
        ))}
      </ul>
      <div class={templates.length > 0 ? styles.apart : undefined}>
        {isNaming ? (
          <KeepTemplate
            name={nameFrom(field.value)}
            draft={writing.draft}
            keep={keep}
            cancel={() => setNaming(false)}
          />
        ) : (
          !isEmpty && (
            <button ref={keepButton} type="button" class={styles.item} onClick={() => setNaming(true)}>
              {t.templateMenu.keep}
            </button>
          )
        )}
        {!isNaming && (
          <a class={styles.item} href="#/settings/templates">
            {templates.length > 0 ? t.templateMenu.change : t.templateMenu.make}
          </a>
        )}
      </div>
    </>
  );
}
