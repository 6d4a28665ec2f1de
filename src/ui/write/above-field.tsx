// What the menu opens above the field: a line to start from, and the way back from the bare page.
import { t } from '../../i18n/writing.ts';
import { holdsAnything } from '../../journal/entry.ts';
import './above-field.css';
import styles from './above-field.module.css';
import { field } from './field.ts';
import { OnlyPage } from './only-page.tsx';
import { PromptLine, useNextLine } from './prompt-line.tsx';
import type { PageMenu } from './use-page-menu.ts';
import type { Writing } from './use-writing.ts';

export function AboveField({ menu }: { menu: PageMenu }) {
  return (
    <>
      <PromptLine menu={menu} />
      {menu.isOnlyPage && <OnlyPage end={() => menu.setOnlyPage(false)} />}
    </>
  );
}

/** On a page that holds nothing yet, a quiet way to a line; it goes with the first letter. */
export function LineLink({ menu, writing }: { menu: PageMenu; writing: Writing }) {
  const next = useNextLine(menu);
  const { draft } = writing;
  if (!draft || draft.entryId !== undefined || holdsAnything(draft) || menu.line !== null) return null;
  const show = () => {
    next();
    field.focus({ preventScroll: true });
  };
  return (
    <button type="button" class={styles.link} onClick={show}>
      {t.pageMenu.line}
    </button>
  );
}
