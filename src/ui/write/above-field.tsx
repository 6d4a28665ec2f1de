// What the menu opens above the field: a line to start from, and the way back from the bare page.
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/writing.ts';
import { holdsAnything } from '../../journal/entry.ts';
import './above-field.css';
import styles from './above-field.module.css';
import { changeBeside, clearBeside, useBeside, useSettings } from './beside.ts';
import { field } from './field.ts';
import { OnlyPage } from './only-page.tsx';
import { PromptLine, useNextLine } from './prompt-line.tsx';
import type { Writing } from './use-writing.ts';

export function AboveField() {
  const { isOnlyPage } = useBeside();
  useEffect(() => clearBeside, []);
  return (
    <>
      <PromptLine />
      {isOnlyPage && <OnlyPage end={() => changeBeside({ isOnlyPage: false })} />}
    </>
  );
}

/** On a page that holds nothing yet, a quiet way to a line; it goes with the first letter. */
export function LineLink({ writing }: { writing: Writing }) {
  const next = useNextLine(useSettings());
  const { line } = useBeside();
  const { draft } = writing;
  if (!draft || draft.entryId !== undefined || holdsAnything(draft) || line !== null) return null;
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
