// One quiet line where the example journal shows: that it is one, and the way to be rid of it.
import { t } from '../../i18n/example.ts';
import { type ExampleHere, watchExample } from '../../store/watch-example.ts';
import styles from './aside-line.module.css';
import { Button } from './button.tsx';
import { focusHeading } from './focus-heading.ts';
import { Muted, Notice } from './page.tsx';
import { useExample } from './use-example.ts';
import { useWatch } from './use-watch.ts';

/** `words`: what is said here while the example is; null for nothing. */
export function ExampleLine({ words }: { words: (here: ExampleHere) => string | null }) {
  const here = useWatch(watchExample);
  const { isBusy, outcome, load, remove } = useExample();
  // The button that was pressed goes with the line.
  const then = (work: () => Promise<unknown>) => () => void work().then(focusHeading);
  const text = here && here.pages > 0 ? words(here) : null;
  const isGone = here?.pages === 0 && outcome?.kind === 'gone';
  return (
    <>
      <div role="status">
        {text !== null && (
          <p class={styles.line}>
            <span id="example-line">{text}</span>
            <Button weight="plain" disabled={isBusy} aria-describedby="example-line" onClick={then(remove)}>
              {t.example.removeIt}
            </Button>
          </p>
        )}
        {isGone && (
          <p class={styles.line}>
            <span>
              {t.example.gone}
              {outcome.drafts > 0 && ` ${t.example.draftsKept}`}
            </span>
            {/* In an empty journal it is offered below. */}
            {here.own > 0 && (
              <Button weight="plain" disabled={isBusy} onClick={then(load)}>
                {t.example.bringBack}
              </Button>
            )}
          </p>
        )}
      </div>
      {outcome?.kind === 'failed' && <Notice role="alert">{t.example.failures[outcome.code]}</Notice>}
    </>
  );
}

/** Offered where nothing is written yet. */
export function ExampleOffer() {
  const { isBusy, outcome, load } = useExample();
  return (
    <div class={styles.offer}>
      <Button
        disabled={isBusy}
        aria-describedby="example-more"
        onClick={() => void load().then(({ kind }) => kind === 'loaded' && focusHeading())}
      >
        {isBusy ? t.example.loading : t.example.look}
      </Button>
      <p id="example-more">{t.example.lookMore}</p>
      {outcome?.kind === 'failed' && <Notice role="alert">{t.example.failures[outcome.code]}</Notice>}
    </div>
  );
}

/** Said where things leave the device, while the example is here. */
export function ExampleLeftOut({ text }: { text: string }) {
  const here = useWatch(watchExample);
  return here && here.pages > 0 ? <Muted>{text}</Muted> : null;
}
