// What was just done to the text, with the way back: which template it was started from, or what a key took out of it
// whole. A row of the bar, so that it is seen wherever the page is scrolled.
import { t } from '../../i18n/writing.ts';
import { Button } from '../parts/button.tsx';
import styles from './bar-notice.module.css';
import { bringCaretIntoSight } from './caret-in-sight.ts';
import { field } from './field.ts';
import { useStarted } from './use-started.ts';
import { useTakenOut } from './use-taken-out.ts';
import type { Writing } from './use-writing.ts';

export interface Done {
  text: string;
  undo: () => void;
  /** It is spoken of no more. */
  close: () => void;
}

export function BarNotice({ writing }: { writing: Writing }) {
  const started = useStarted(writing);
  const takenOut = useTakenOut(writing);
  const done = takenOut ?? started;
  const leave = (isByKey: boolean, then?: () => void) => {
    field.focus({ preventScroll: true });
    then?.();
    done?.close();
    // Whoever came by key would be where nothing is drawn; a finger stays where it reads.
    if (isByKey) bringCaretIntoSight();
  };
  return (
    <div class={done ? styles.notice : undefined}>
      {/* Stands from the start: a status that arrives together with its words is not always read out. */}
      <p role="status">{done?.text ?? ''}</p>
      {done && (
        <div class={styles.buttons}>
          <Button weight="plain" onClick={({ detail }) => leave(detail === 0, done.undo)}>
            {t.templateMenu.undo}
          </Button>
          <Button weight="plain" onClick={({ detail }) => leave(detail === 0)}>
            {t.pageMenu.close}
          </Button>
        </div>
      )}
    </div>
  );
}
