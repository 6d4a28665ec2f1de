// Templates: called otherwise, written anew, put in another order, removed. What is typed is stored as it is typed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { changeTemplates } from '../../actions/change-templates.ts';
import { t as first } from '../../i18n/settings.ts';
import { t } from '../../i18n/templates.ts';
import type { Template } from '../../journal/template.ts';
import { moved, templateName } from '../../journal/template-list.ts';
import { watchTemplates } from '../../store/templates.ts';
import { watchWords } from '../../store/watch.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Notice, Page } from '../parts/page.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { type Step, TemplateRow } from './template-row.tsx';
import styles from './templates-page.module.css';

interface Removed {
  template: Template;
  /** Its place in the list. */
  at: number;
}

export function TemplatesPage() {
  const templates = useWatch(watchTemplates);
  const words = useWatch(watchWords);
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const undo = useRef<HTMLDivElement>(null);
  const broughtBack = useRef<string | null>(null);
  useEffect(() => {
    undo.current?.querySelector('button')?.focus();
  }, [removed]);
  useEffect(() => {
    const row = broughtBack.current && document.getElementById(`name-${broughtBack.current}`);
    if (!row) return;
    broughtBack.current = null;
    row.focus();
  });

  const change = async (how: (templates: Template[]) => Template[]) => {
    setFailed(false);
    try {
      await changeTemplates(how);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  };
  const remove = async (template: Template, at: number) => {
    if (await change((all) => all.filter(({ id }) => id !== template.id))) setRemoved({ template, at });
  };
  const bringBack = async ({ template, at }: Removed) => {
    const isBack = await change((all) =>
      all.some(({ id }) => id === template.id) ? all : all.toSpliced(at, 0, template),
    );
    if (!isBack) return;
    broughtBack.current = template.id;
    setRemoved(null);
    setOpen(template.id);
  };
  const go = (id: string, step: Step) => change((all) => moved(all, id, step));
  const edit = (id: string, fields: Partial<Template>) =>
    change((all) => all.map((one) => (one.id === id ? { ...one, ...fields } : one)));

  return (
    <Page title={t.templatesPage.title} above={<BackLink href="#/settings">{first.settings.back}</BackLink>}>
      {templates?.length === 0 && <p>{t.templatesPage.none}</p>}
      <div role="status" ref={undo}>
        {removed && (
          <UndoLine
            text={t.templatesPage.removed(templateName(removed.template))}
            name={t.templatesPage.undo}
            undo={() => void bringBack(removed)}
          />
        )}
      </div>
      {hasFailed && <Notice role="alert">{t.templatesPage.notStored}</Notice>}
      <ul class={styles.list}>
        {templates?.map((template, at) => (
          <TemplateRow
            key={template.id}
            template={template}
            words={words}
            isOpen={open === template.id}
            toggle={() => setOpen(open === template.id ? null : template.id)}
            at={at}
            canGo={(step) => at + step >= 0 && at + step < templates.length}
            go={(step) => go(template.id, step)}
            edit={(fields) => edit(template.id, fields)}
            remove={() => remove(template, at)}
          />
        ))}
      </ul>
    </Page>
  );
}
