// The way in: a passphrase, and what to do where it is not at hand.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { takeLeft } from '../../actions/adopt-draft.ts';
import { type Unlocked, unlock, waitBeforeTry } from '../../actions/unlock.ts';
import { t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from './button.tsx';
import { Notice } from './page.tsx';
import { PassphraseField } from './passphrase-field.tsx';
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
    // Unlocked, the page goes with this form.
    if (result.ok) return;
    setBusy(false);
    setTrouble(result);
    setTyped('');
    setWait(await waitBeforeTry());
    form.current?.querySelector('input')?.focus();
  };
  const turnTo = (next: Way) => {
    setWay(next);
    setTyped('');
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
        isShown={way === 'recovery'}
        value={typed}
        isWrong={trouble !== null}
        describedBy="unlock-trouble"
        change={setTyped}
      />
      {waiting?.pictures && <p class={styles.more}>{t.unlocking.picturesWait}</p>}
      {waiting?.recordings && <p class={styles.more}>{t.unlocking.recordingsWait}</p>}
      <div id="unlock-trouble" role="alert">
        {wait > 0 ? (
          <Notice>{t.unlocking.wait(wait)}</Notice>
        ) : (
          trouble && <Notice>{wordsOf(trouble)}</Notice>
        )}
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
