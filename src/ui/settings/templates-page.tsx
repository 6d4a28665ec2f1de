// Templates: called otherwise, written anew, put in another order, removed. What is typed is stored as it is typed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { beginTemplate, withBegun } from '../../actions/begin-template.ts';
import { changedTemplate, changeTemplates } from '../../actions/change-templates.ts';
import { t as first } from '../../i18n/settings.ts';
import { t } from '../../i18n/templates.ts';
import { MOST, type Template } from '../../journal/template.ts';
import { moved, templateName } from '../../journal/template-list.ts';
import { watchTemplates } from '../../store/templates.ts';
import { watchWords } from '../../store/watch.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import { Empty, Notice, Page } from '../parts/page.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { type Step, TemplateRow } from './template-row.tsx';
import styles from './templates-page.module.css';

interface Removed {
  template: Template;
  /** Its place in the list. */
  at: number;
}

const MAKE = 'make-template';
const called = (template: Template) => templateName(template) || t.templatesPage.unnamed;

export function TemplatesPage() {
  const templates = useWatch(watchTemplates);
  const words = useWatch(watchWords);
  const [open, setOpen] = useState<string | null>(null);
  const [begun, setBegun] = useState<Template | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const undo = useRef<HTMLDivElement>(null);
  /** The id of what has the focus next. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    undo.current?.querySelector('button')?.focus();
  }, [removed]);
  useEffect(() => {
    const element = next.current && document.getElementById(next.current);
    if (!element) return;
    next.current = null;
    element.focus();
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
    if (!(await change((all) => all.filter(({ id }) => id !== template.id)))) return;
    setBegun(null);
    setRemoved({ template, at });
  };
  const begin = () => {
    const template = beginTemplate();
    next.current = `${template.id}-name`;
    setRemoved(null);
    setBegun(template);
    setOpen(template.id);
  };
  const leave = () => {
    next.current = MAKE;
    setBegun(null);
  };
  const bringBack = async ({ template, at }: Removed) => {
    const isBack = await change((all) =>
      all.some(({ id }) => id === template.id) ? all : all.toSpliced(at, 0, template),
    );
    if (!isBack) return;
    next.current = `name-${template.id}`;
    setRemoved(null);
    setOpen(template.id);
  };
  const go = (id: string, step: Step) => change((all) => moved(all, id, step));
  const edit = (template: Template, fields: Partial<Template>) =>
    change((all) =>
      all.some(({ id }) => id === template.id)
        ? all.map((one) => (one.id === template.id ? changedTemplate(one, fields) : one))
        : withBegun(all, { ...template, ...fields }),
    );

  const stored = templates ?? [];
  // It stands in the list until it is stored, and while it is open.
  const isBegun = begun !== null && begun.id === open && !stored.some(({ id }) => id === begun.id);
  const rows = isBegun ? [...stored, begun] : stored;

  return (
    <Page title={t.templatesPage.title} above={<BackLink href="#/settings">{first.settings.back}</BackLink>}>
      <div role="status" ref={undo}>
        {removed && (
          <UndoLine
            text={t.templatesPage.removed(called(removed.template))}
            name={t.templatesPage.undo}
            undo={() => void bringBack(removed)}
          />
        )}
      </div>
      {hasFailed && <Notice role="alert">{t.templatesPage.notStored}</Notice>}
      <ul class={styles.list}>
        {rows.map((template, at) => (
          <TemplateRow
            key={template.id}
            template={template}
            words={words}
            isOpen={open === template.id}
            toggle={() => setOpen(open === template.id ? null : template.id)}
            at={at}
            canGo={(step) => !isBegun && at + step >= 0 && at + step < stored.length}
            go={(step) => go(template.id, step)}
            edit={(fields) => edit(template, fields)}
            remove={async () => (template === begun ? leave() : remove(template, at))}
          />
        ))}
      </ul>
      {templates && !isBegun && (
        <Empty>
          {stored.length === 0 && <p>{t.templatesPage.none}</p>}
          {stored.length < MOST.templates && (
            <Button id={MAKE} onClick={begin}>
              {t.templatesPage.make}
            </Button>
          )}
        </Empty>
      )}
    </Page>
  );
}
