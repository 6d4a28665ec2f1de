// A line to start from: one at a time, when asked for. It stands above the field and is never part of the text.
import { changeSetting } from '../../actions/change-setting.ts';
import { t } from '../../i18n/writing.ts';
import type { Settings } from '../../store/watch.ts';
import { Button } from '../parts/button.tsx';
import { changeBeside, useBeside, useSettings } from './beside.ts';
import { field } from './field.ts';
import styles from './prompt-line.module.css';

/** Which line this window showed last: the settings may be slow, or not there. */
let shown: number | null = null;

/** Shows the next line; every one is seen before one comes again. */
export function useNextLine(settings: Settings | null): () => void {
  return () => {
    const last = shown ?? settings?.lastLine ?? -1;
    shown = (last + 1) % t.lines.length;
    changeBeside({ line: shown });
    // One that cannot be remembered comes again; that is all.
    changeSetting('lastLine', shown).catch(() => undefined);
  };
}

/** Leaves the caret, and a phone's keyboard, where they are. */
const stay = (event: Event) => event.preventDefault();

export function PromptLine() {
  const next = useNextLine(useSettings());
  const beside = useBeside();
  const line = beside.line === null ? '' : (t.lines[beside.line] ?? '');
  const close = () => {
    changeBeside({ line: null });
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
