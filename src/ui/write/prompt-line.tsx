// A line to start from: one at a time, when asked for. It stands above the field and is never part of the text.
import { changeSetting } from '../../actions/change-setting.ts';
import { t } from '../../i18n/writing.ts';
import { Button } from '../parts/button.tsx';
import { field } from './field.ts';
import styles from './prompt-line.module.css';
import type { PageMenu } from './use-page-menu.ts';

/** Which line this window showed last: the settings may be slow, or not there. */
let shown: number | null = null;

/** Shows the next line; every one is seen before one comes again. */
export function useNextLine({ settings, showLine }: PageMenu): () => void {
  return () => {
    const last = shown ?? settings?.lastLine ?? -1;
    shown = (last + 1) % t.lines.length;
    showLine(shown);
    // One that cannot be remembered comes again; that is all.
    changeSetting('lastLine', shown).catch(() => undefined);
  };
}

/** Leaves the caret, and a phone's keyboard, where they are. */
const stay = (event: Event) => event.preventDefault();

export function PromptLine({ menu }: { menu: PageMenu }) {
  const next = useNextLine(menu);
  const line = menu.line === null ? '' : (t.lines[menu.line] ?? '');
  const close = () => {
    menu.showLine(null);
    field.focus({ preventScroll: true });
  };
  return (
    <div class={line === '' ? undefined : styles.line}>
      {/* Stands from the start: a status that arrives together with its words is not always read out. */}
      <p role="status" class={styles.words}>
        {line}
      </p>
      {line !== '' && (
        <div class={styles.buttons}>
          <Button weight="plain" onMouseDown={stay} onClick={next}>
            {t.anotherLine}
          </Button>
          <Button weight="plain" onMouseDown={stay} onClick={close}>
            {t.pageMenu.close}
          </Button>
        </div>
      )}
    </div>
  );
}
