// What the person is told of versions: that one waits, that this device is ready to go without a connection, or
// that it is not. Nothing changes over unasked.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { applyUpdate, retryOffline, type UpdateState, watchUpdates } from '../../platform/updates.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import styles from './frame.module.css';

/** Long enough to be read twice, then the page is the person's again. */
const READY_SHOWN_MS = 12_000;

export function UpdateNotice() {
  const [state, setState] = useState<UpdateState>('none');
  const [later, setLater] = useState<UpdateState | null>(null);
  useEffect(() => watchUpdates(setState), []);
  // The region stands from the start: a status that arrives together with its words is not always read out.
  return (
    <div role="status">{state === later ? null : <Told state={state} putOff={() => setLater(state)} />}</div>
  );
}

function Told({ state, putOff }: { state: UpdateState; putOff: () => void }) {
  switch (state) {
    case 'none':
    case 'offline-ready':
      return null;
    case 'newly-ready':
      return <Ready done={putOff} />;
    case 'offline-failed':
      return (
        <Notice>
          <p>{t.frame.offlineFailed}</p>
          <ButtonRow>
            <Button onClick={() => void retryOffline()}>{t.frame.tryAgain}</Button>
            <Button weight="plain" onClick={putOff}>
              {t.frame.later}
            </Button>
          </ButtonRow>
        </Notice>
      );
    default:
      return <NewVersion isElsewhere={state === 'reload-when-done'} putOff={putOff} />;
  }
}

function Ready({ done }: { done: () => void }) {
  useEffect(() => {
    const timer = setTimeout(done, READY_SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return <p class={styles.ready}>{t.frame.offlineReady}</p>;
}

function NewVersion({ isElsewhere, putOff }: { isElsewhere: boolean; putOff: () => void }) {
  const [isUnsaved, setUnsaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const reload = async () => {
    setBusy(true);
    setUnsaved((await applyUpdate()) === 'unsaved');
    setBusy(false);
  };
  return (
    <Notice>
      <p>{isElsewhere ? t.frame.updateElsewhere : t.frame.updateReady}</p>
      {isUnsaved && <p>{t.frame.updateUnsaved}</p>}
      <ButtonRow>
        <Button disabled={isBusy} onClick={() => void reload()}>
          {t.frame.reload}
        </Button>
        <Button weight="plain" onClick={putOff}>
          {t.frame.later}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
