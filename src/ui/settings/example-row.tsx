// The example journal, loaded and removed with a tap.
import { t } from '../../i18n/example.ts';
import { watchExample } from '../../store/watch-example.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { type ExampleOutcome, useExample } from '../parts/use-example.ts';
import { useWatch } from '../parts/use-watch.ts';
import styles from './settings-page.module.css';

function outcomeWords(outcome: ExampleOutcome | null): string {
  if (outcome?.kind === 'loaded') return t.example.here;
  if (outcome?.kind !== 'gone') return '';
  return outcome.drafts > 0 ? `${t.example.gone} ${t.example.draftsKept}` : t.example.gone;
}

export function ExampleRow() {
  const here = useWatch(watchExample);
  const { isBusy, outcome, load, remove } = useExample();
  const isHere = here !== null && here.pages > 0;
  const isHeldOff = here === null || isBusy;
  return (
    <>
      <span class={styles.name}>{t.example.name}</span>
      <span id="more-example" class={styles.more}>
        {t.example.more} {here !== null && here.own > 0 && t.example.moreBeside}
      </span>
      <div class={styles.below}>
        {/* One button, so that the focus stays where the finger was. */}
        <Button
          aria-disabled={isHeldOff}
          aria-describedby="more-example"
          onClick={() => void (isHeldOff || (isHere ? remove() : load()))}
        >
          {isHere ? t.example.remove : t.example.load}
        </Button>
        <p role="status">{outcomeWords(outcome)}</p>
      </div>
      {outcome?.kind === 'failed' && <Notice role="alert">{t.example.failures[outcome.code]}</Notice>}
    </>
  );
}
