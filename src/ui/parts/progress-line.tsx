// How far something is, and a way out of it.
import type { Progress } from '../../actions/import-files.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import { Button } from './button.tsx';
import styles from './progress-line.module.css';

export function ProgressLine({ progress, cancel }: { progress: Progress | null; cancel?: () => void }) {
  return (
    <div class={styles.line}>
      <Bar progress={progress} />
      <p class={styles.words}>{wordsOf(progress)}</p>
      {cancel && (
        <Button weight="plain" onClick={cancel}>
          {t.transfer.cancel}
        </Button>
      )}
    </div>
  );
}

/** Steps that are over before anything could be counted. */
const UNCOUNTED = new Set<Progress['step']>(['comparing', 'checking', 'sealing']);

function wordsOf(progress: Progress | null): string {
  if (progress === null) return t.transfer.starting;
  const { step, done, total } = progress;
  if (step === 'reading' && total === 0 && done > 0)
    return t.transfer.steps.readingSoFar(numberInWords(done));
  if (total === 0 && !UNCOUNTED.has(step)) return t.transfer.starting;
  return t.transfer.steps[step](numberInWords(done), numberInWords(total));
}

function Bar({ progress }: { progress: Progress | null }) {
  const isKnown = progress !== null && progress.total > 0;
  return isKnown ? (
    <progress class={styles.bar} max={progress.total} value={progress.done} aria-label={wordsOf(progress)} />
  ) : (
    <progress class={styles.bar} aria-label={wordsOf(progress)} />
  );
}
