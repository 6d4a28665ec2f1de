// What can be done with a lock that is on.
import { useState } from 'preact/hooks';
import { changePassphrase, makeRecoveryKey } from '../../actions/change-passphrase.ts';
import { lockNow } from '../../actions/lock-now.ts';
import { turnOffLock } from '../../actions/turn-off-lock.ts';
import { t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import styles from './lock.module.css';
import type { MadeKeys } from './lock-page.tsx';
import { LockTimes } from './lock-times.tsx';
import { type Chosen, NewPassphrase, objectionTo } from './new-passphrase.tsx';
import { type Turned, Turning } from './turning.tsx';

export function LockOn({ show, tell }: { show: (made: MadeKeys) => void; tell: (text: string) => void }) {
  return (
    <>
      <div class={styles.lines}>
        <p>{t.lockPage.what}</p>
        <p>{t.lockPage.plainFiles}</p>
        <p class={styles.more}>{t.lockPage.hideMore}</p>
        <p>
          <Button weight="strong" onClick={() => void lockNow()}>
            {t.lockPage.lockNow}
          </Button>
        </p>
      </div>
      <LockTimes />
      <ChangePart tell={tell} />
      <RecoveryPart show={show} />
      <TurnOffPart tell={tell} />
    </>
  );
}

function ChangePart({ tell }: { tell: (text: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState<Chosen>({ passphrase: '', repeated: '' });
  const [objection, setObjection] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = async () => {
    if (isBusy) return;
    const wrong = objectionTo(chosen);
    setObjection(wrong);
    if (wrong !== null) return;
    setBusy(true);
    const result = await changePassphrase(current, chosen.passphrase);
    setBusy(false);
    if (!result.ok) return setObjection(t.lockPage.failures[result.code]);
    setOpen(false);
    setCurrent('');
    setChosen({ passphrase: '', repeated: '' });
    tell(t.lockPage.changed);
  };
  return (
    <section class={styles.part}>
      {!isOpen && <Button onClick={() => setOpen(true)}>{t.lockPage.change}</Button>}
      {isOpen && (
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void change();
          }}
        >
          <PassphraseField label={t.lockPage.current} value={current} change={setCurrent} />
          <NewPassphrase label={t.lockPage.fresh} chosen={chosen} change={setChosen} />
          <div role="alert">{objection !== null && <Notice>{objection}</Notice>}</div>
          <ButtonRow>
            <Button weight="strong" type="submit" aria-disabled={isBusy}>
              {isBusy ? t.lockPage.preparing : t.lockPage.change}
            </Button>
            <Button weight="plain" onClick={() => setOpen(false)}>
              {t.lockPage.cancel}
            </Button>
          </ButtonRow>
        </form>
      )}
    </section>
  );
}

function RecoveryPart({ show }: { show: (made: MadeKeys) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [objection, setObjection] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async () => {
    if (isBusy || current === '') return;
    setBusy(true);
    const result = await makeRecoveryKey(current);
    setBusy(false);
    if (result.ok) show(result);
    else setObjection(t.lockPage.failures[result.code]);
  };
  return (
    <section class={styles.part}>
      <p class={styles.more}>{t.lockPage.newRecoveryMore}</p>
      {!isOpen && <Button onClick={() => setOpen(true)}>{t.lockPage.newRecovery}</Button>}
      {isOpen && (
        <form
          class={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <PassphraseField label={t.lockPage.current} value={current} change={setCurrent} />
          <div role="alert">{objection !== null && <Notice>{objection}</Notice>}</div>
          <ButtonRow>
            <Button type="submit" aria-disabled={isBusy}>
              {isBusy ? t.lockPage.preparing : t.lockPage.newRecovery}
            </Button>
            <Button weight="plain" onClick={() => setOpen(false)}>
              {t.lockPage.cancel}
            </Button>
          </ButtonRow>
        </form>
      )}
    </section>
  );
}

function TurnOffPart({ tell }: { tell: (text: string) => void }) {
  const [turning, setTurning] = useState<Turned | null>(null);
  const [damaged, setDamaged] = useState(0);
  const [objection, setObjection] = useState<string | null>(null);
  const turnOff = async (isDropping: boolean) => {
    if (turning) return;
    setTurning({ done: 0, total: 0 });
    setObjection(null);
    const result = await turnOffLock(isDropping, (done, total) => setTurning({ done, total }));
    setTurning(null);
    if (result.ok) tell(t.lockPage.turnedOff);
    else if (result.code === 'damaged') setDamaged(result.count);
    else setObjection(t.lockPage.failures[result.code]);
  };
  return (
    <section class={styles.part}>
      <p class={styles.more}>{t.lockPage.turnOffMore}</p>
      {turning && <Turning turned={turning} words={() => t.lockPage.opening} before={t.lockPage.opening} />}
      <div role="alert">
        {objection !== null && <Notice>{objection}</Notice>}
        {damaged > 0 && <Notice>{t.lockPage.damagedRows(damaged)}</Notice>}
      </div>
      {!turning && damaged === 0 && <Button onClick={() => void turnOff(false)}>{t.lockPage.turnOff}</Button>}
      {!turning && damaged > 0 && (
        <ButtonRow>
          <Button onClick={() => void turnOff(true)}>{t.lockPage.turnOffAnyway}</Button>
          <Button weight="plain" onClick={() => setDamaged(0)}>
            {t.lockPage.keepLock}
          </Button>
        </ButtonRow>
      )}
    </section>
  );
}
