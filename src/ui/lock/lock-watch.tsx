// Stands round an unlocked journal: locks it when nobody is there, covers it when it goes out of sight, hides it at a
// wish, and says what would not open.
import { useEffect, useState } from 'preact/hooks';
import { isJournalWhole } from '../../actions/check-journal.ts';
import { lockHere } from '../../actions/lock-now.ts';
import { t } from '../../i18n/lock.ts';
import { watchAbsence } from '../../platform/absence.ts';
import { idle } from '../../platform/idle.ts';
import { onToldToLock } from '../../platform/locking.ts';
import { watchSettings } from '../../store/watch.ts';
import { type DamagedRow, watchDamaged } from '../../store/watch-sealing.ts';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { hide } from './hidden.ts';
import styles from './lock-watch.module.css';

/** Two Escapes within this are meant as one. */
const TWICE_MS = 600;

const patienceOf = (seconds: number) => (seconds < 0 ? null : seconds * 1_000);

export function LockWatch() {
  const settings = useWatch(watchSettings);
  const [damaged, setDamaged] = useState<readonly DamagedRow[]>([]);
  const [isWhole, setWhole] = useState(true);
  useEffect(() => watchDamaged(setDamaged), []);
  useEffect(() => {
    // Keys go with this window's lock, those of its worker too.
    const stop = new AbortController();
    void idle()
      .then(() => isJournalWhole(stop.signal))
      .then((answer) => stop.signal.aborted || setWhole(answer));
    return () => stop.abort();
  }, []);
  useEffect(() => onToldToLock(() => void lockHere()), []);
  useEffect(cover, []);
  useEffect(hideAtEscape, []);
  const untouched = settings?.locksAfterIdle ?? -1;
  const hidden = settings?.locksAfterHidden ?? -1;
  useEffect(
    // This window alone: somebody may be there in another one, which knows best itself.
    () => watchAbsence({ idle: patienceOf(untouched), hidden: patienceOf(hidden) }, () => void lockHere()),
    [untouched, hidden],
  );
  return (
    <>
      <div class={styles.hide}>
        <Button weight="quiet" onClick={hide}>
          {t.unlocking.hide}
        </Button>
      </div>
      {!isWhole && <Notice role="alert">{t.damaged.older}</Notice>}
      {damaged.length > 0 && <Notice role="alert">{t.damaged.rows(damaged.length)}</Notice>}
    </>
  );
}

/** What is on the screen when the page goes out of sight may be pictured by the system. */
function cover(): () => void {
  const { dataset } = document.documentElement;
  const turned = () => {
    if (dataset.covered === 'hidden') return;
    if (document.hidden) dataset.covered = '';
    else delete dataset.covered;
  };
  document.addEventListener('visibilitychange', turned);
  return () => {
    document.removeEventListener('visibilitychange', turned);
    // What was hidden at a wish stays hidden.
    if (dataset.covered === '') delete dataset.covered;
  };
}

function hideAtEscape(): () => void {
  const stop = new AbortController();
  let last = Number.NEGATIVE_INFINITY;
  const pressed = (event: Event) => {
    const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
    if (isEscape && event.timeStamp - last <= TWICE_MS) hide();
    // What is done between two Escapes makes them two: one closes a dialog, the next takes back what came after it.
    last = isEscape ? event.timeStamp : Number.NEGATIVE_INFINITY;
  };
  for (const type of ['keydown', 'pointerdown'])
    document.addEventListener(type, pressed, { signal: stop.signal, capture: true });
  return () => stop.abort();
}
