// The way in: a passphrase, and what to do where it is not at hand.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { takeLeft } from '../../actions/adopt-draft.ts';
import { type Unlocked, unlock, waitBeforeTry } from '../../actions/unlock.ts';
import { t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from './button.tsx';
import { Notice } from './page.tsx';
import { PassphraseField, type Shown, ShowTyped } from './passphrase-field.tsx';
import { setRenewal } from './renewal.ts';
import styles from './unlock-form.module.css';
import { useUnlockPasskey } from './use-unlock-passkey.ts';
import { useWatch } from './use-watch.ts';
import { watchWaiting } from './waiting-pictures.ts';
import { wishedHere } from './wished-here.ts';

type Trouble = Exclude<Unlocked, { ok: true }>;
type Way = 'passphrase' | 'recovery';

function wordsOf(trouble: Trouble): string {
  const { unlocking, recovery } = t;
  switch (trouble.code) {
    case 'wrong':
      return trouble.way === 'recovery' ? unlocking.wrongKey : unlocking.wrong;
    case 'typo':
      return recovery.typo(trouble.group);
    case 'length':
      return recovery.length(trouble.groups);
    case 'damaged':
      return unlocking.damaged;
    case 'foreign':
      return unlocking.foreign;
    default:
      return unlocking.failed;
  }
}

/** `weight`: strong where unlocking is what the page is for. */
export function UnlockForm({ weight = 'normal' }: { weight?: 'normal' | 'strong' }) {
  const [way, setWay] = useState<Way>('passphrase');
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useShown();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [wait, setWait] = useSeconds();
  const waiting = useWatch(watchWaiting);
  const passkey = useUnlockPasskey();
  const form = useRef<HTMLFormElement>(null);
  const lastWay = useRef<Way>(way);
  useLayoutEffect(() => {
    // Another field stands there now.
    if (lastWay.current !== way) form.current?.querySelector('input')?.focus();
    lastWay.current = way;
  }, [way]);
  useEffect(() => {
    void waitBeforeTry().then(setWait);
    // What a window left that knew of no lock is sealed before anybody unlocks.
    void takeLeft();
  }, []);

  const go = async () => {
    if (isBusy || wait > 0 || typed === '') return;
    setBusy(true);
    setTrouble(null);
    passkey.forget();
    const result = await unlock(way, typed, wishedHere());
    if (result.ok) {
      // Unlocked, the page goes with this form.
      if (way === 'recovery') setRenewal('offered');
      return;
    }
    setBusy(false);
    setTrouble(result);
    setWait(await waitBeforeTry());
    const input = form.current?.querySelector('input');
    input?.focus();
    // A slip is mended where it is; what was altogether another gives way to the next letter.
    if (result.code === 'wrong') input?.select();
  };
  const turnTo = (next: Way) => {
    setWay(next);
    setTyped('');
    setShown(false);
    setTrouble(null);
    passkey.forget();
  };
  const goByPasskey = () => {
    setTrouble(null);
    void passkey.go();
  };
  return (
    <form
      ref={form}
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <PassphraseField
        key={way}
        label={way === 'recovery' ? t.unlocking.recoveryKey : t.unlocking.passphrase}
        isShown={way === 'recovery' || isShown}
        value={typed}
        isWrong={trouble !== null}
        describedBy="unlock-trouble"
        change={setTyped}
      />
      {way === 'passphrase' && <ShowTyped shown={[isShown, setShown]} />}
      {waiting?.pictures && <p class={styles.more}>{t.unlocking.picturesWait}</p>}
      {waiting?.recordings && <p class={styles.more}>{t.unlocking.recordingsWait}</p>}
      <div id="unlock-trouble" role="alert">
        <Objection wait={wait} trouble={trouble} />
        {passkey.trouble !== '' && <Notice>{passkey.trouble}</Notice>}
      </div>
      <ButtonRow>
        <Button weight={weight} type="submit" aria-disabled={isBusy || wait > 0}>
          {isBusy
            ? t.unlocking.deriving
            : way === 'recovery'
              ? t.unlocking.unlockWithKey
              : t.unlocking.unlock}
        </Button>
        {passkey.isOffered && (
          <Button aria-disabled={passkey.isBusy} onClick={goByPasskey}>
            {passkey.isBusy ? t.unlocking.passkeyWaiting : t.unlocking.passkey}
          </Button>
        )}
        <Button weight="plain" onClick={() => turnTo(way === 'recovery' ? 'passphrase' : 'recovery')}>
          {way === 'recovery' ? t.unlocking.back : t.unlocking.forgotten}
        </Button>
      </ButtonRow>
      {way === 'recovery' && (
        <p class={styles.more}>
          {t.unlocking.waysMore} <a href="#/settings/storage">{t.unlocking.erase}</a>
        </p>
      )}
    </form>
  );
}

function Objection({ wait, trouble }: { wait: number; trouble: Trouble | null }) {
  if (wait > 0) return <Notice>{t.unlocking.wait(wait)}</Notice>;
  return trouble && <Notice>{wordsOf(trouble)}</Notice>;
}

/** Off at each opening of the form, and whenever the window comes out of sight. */
function useShown(): Shown {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const turned = () => document.hidden && setShown(false);
    document.addEventListener('visibilitychange', turned);
    return () => document.removeEventListener('visibilitychange', turned);
  }, []);
  return [isShown, setShown];
}

/** Seconds that run down to nothing. */
function useSeconds(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1_000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}
