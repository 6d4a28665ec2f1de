// How Ebb gets onto the home screen of this device, and what becomes of what was written in a tab.
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/install.ts';
import {
  isIos,
  isIosApp,
  isIosTab,
  isOnHomeScreen,
  WAYS,
  type Way,
  wayHere,
} from '../../platform/home-screen.ts';
import { type InstallState, install, watchInstall } from '../../platform/install.ts';
import { watchMarks } from '../../store/watch.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Button } from '../parts/button.tsx';
import folded from '../parts/folded.module.css';
import { Muted, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import styles from './install-page.module.css';
import { Picture } from './pictures.tsx';
import { TakeAlong } from './take-along.tsx';

export function InstallPage() {
  return (
    <Page title={t.installPage.title} above={<BackLink href="#/settings">{t.installPage.back}</BackLink>}>
      <div class={styles.parts}>{isOnHomeScreen() ? <Runs /> : <Ways />}</div>
    </Page>
  );
}

function Runs() {
  const marks = useWatch(watchMarks);
  return (
    <>
      <p>{t.installPage.runs}</p>
      {isIosApp() && marks?.length === 0 && (
        <section class={styles.part}>
          <h2>{t.installPage.over.title}</h2>
          <p>{t.installPage.over.text}</p>
          <p>
            <a href="#/settings/backup">{t.installPage.over.link}</a>
          </p>
        </section>
      )}
    </>
  );
}

function Ways() {
  const here = wayHere();
  return (
    <>
      <p>{t.installPage.lead}</p>
      {isIosTab() && <p>{t.installPage.tab.text}</p>}
      {isIosTab() && <TakeAlong />}
      <section class={styles.part}>
        <h2>{t.installPage.onThisDevice}</h2>
        <Here way={here} />
      </section>
      <details class={`${styles.others} ${folded.folded}`}>
        <summary>{t.installPage.otherDevices}</summary>
        {WAYS.filter((way) => way !== here).map((way) => (
          <section key={way} class={styles.part}>
            <h3>{t.installPage.ways[way].name}</h3>
            <Steps way={way} />
          </section>
        ))}
      </details>
    </>
  );
}

type Answer = 'asking' | 'dismissed' | null;

/** The browser's own offer where it makes one, else the steps. */
function Here({ way }: { way: Way }) {
  const [state, setState] = useState<InstallState>('none');
  const [answer, setAnswer] = useState<Answer>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => watchInstall(setState), []);
  const ask = async () => {
    setAnswer('asking');
    const outcome = await install();
    // The offer is spent; what the browser says next it says by itself.
    setState((now) => (now === 'offered' ? 'none' : now));
    setAnswer(outcome === 'dismissed' ? 'dismissed' : null);
    // The button is gone with the offer; what is said in its place stands there with the next drawing.
    requestAnimationFrame(() => said.current?.focus());
  };
  const isOffered = state === 'offered' || answer === 'asking';
  return (
    <>
      <p role="status" ref={said} tabIndex={saidOf(state, answer) === '' ? undefined : -1}>
        {saidOf(state, answer)}
      </p>
      {isOffered && (
        <>
          <Muted>{t.installPage.comesAlong}</Muted>
          <Button weight="strong" disabled={answer === 'asking'} onClick={() => void ask()}>
            {t.installPage.install}
          </Button>
        </>
      )}
      {!isOffered && state !== 'installed' && <Steps way={way} />}
      {!isOffered && state !== 'installed' && !isIos() && <Muted>{t.installPage.comesAlong}</Muted>}
    </>
  );
}

function saidOf(state: InstallState, answer: Answer): string {
  if (state === 'installed') return t.installPage.installed;
  if (answer === 'asking') return t.installPage.installing;
  return answer === 'dismissed' ? t.installPage.dismissed : '';
}

function Steps({ way }: { way: Way }) {
  const { steps } = t.installPage.ways[way];
  return (
    <ol class={styles.steps}>
      {steps.map((step, at) => (
        <li key={step} class={styles.step}>
          <p>{step}</p>
          <Picture way={way} step={at} />
        </li>
      ))}
    </ol>
  );
}
