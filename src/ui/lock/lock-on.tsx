// What can be done with a lock that is on.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { changePassphrase, makeRecoveryKey } from '../../actions/change-passphrase.ts';
import { lockNow } from '../../actions/lock-now.ts';
import { turnOffLock } from '../../actions/turn-off-lock.ts';
import { t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { type Chosen, NewPassphrase, objectionTo } from '../parts/new-passphrase.tsx';
import { Notice } from '../parts/page.tsx';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import styles from './lock.module.css';
import { LockForm } from './lock-form.tsx';
import type { MadeKeys } from './lock-page.tsx';
import { LockTimes } from './lock-times.tsx';
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

/** What a part asks before it does something with the passphrase of now. */
function useAsked() {
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState('');
  const [objection, setObjection] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = () => {
    setOpen(false);
    setCurrent('');
    setObjection(null);
  };
  /** Does it once; what went wrong is said, and what went well closes the form. */
  const run = async <R extends { ok: true } | { ok: false; code: keyof typeof t.lockPage.failures }>(
    work: () => Promise<R>,
    then: (done: Extract<R, { ok: true }>) => void,
  ) => {
    if (isBusy) return;
    setBusy(true);
    const result = await work();
    setBusy(false);
    if (!result.ok) return setObjection(t.lockPage.failures[result.code]);
    close();
    then(result as Extract<R, { ok: true }>);
  };
  return {
    isOpen,
    open: () => setOpen(true),
    close,
    current,
    setCurrent,
    objection,
    setObjection,
    isBusy,
    run,
  };
}

function Asking({
  asked,
  name,
  submit,
  children,
}: {
  asked: ReturnType<typeof useAsked>;
  /** Of the button that opens it, and of the one that does it. */
  name: string;
  submit: () => unknown;
  children?: ComponentChildren;
}) {
  if (!asked.isOpen) return <Button onClick={asked.open}>{name}</Button>;
  return (
    <LockForm
      submit={submit}
      objection={asked.objection}
      buttons={
        <ButtonRow>
          <Button weight="strong" type="submit" aria-disabled={asked.isBusy}>
            {asked.isBusy ? t.lockPage.preparing : name}
          </Button>
          <Button weight="plain" onClick={asked.close}>
            {t.lockPage.cancel}
          </Button>
        </ButtonRow>
      }
    >
      <PassphraseField label={t.lockPage.current} value={asked.current} change={asked.setCurrent} />
      {children}
    </LockForm>
  );
}

const NOTHING: Chosen = { passphrase: '', repeated: '' };

function ChangePart({ tell }: { tell: (text: string) => void }) {
  const asked = useAsked();
  const [chosen, setChosen] = useState(NOTHING);
  const change = () => {
    const wrong = objectionTo(chosen);
    asked.setObjection(wrong);
    if (wrong !== null) return;
    void asked.run(
      () => changePassphrase(asked.current, chosen.passphrase),
      () => {
        setChosen(NOTHING);
        tell(t.lockPage.changed);
      },
    );
  };
  return (
    <section class={styles.part}>
      <Asking asked={asked} name={t.lockPage.change} submit={change}>
        <NewPassphrase label={t.lockPage.fresh} chosen={chosen} change={setChosen} />
      </Asking>
    </section>
  );
}

function RecoveryPart({ show }: { show: (made: MadeKeys) => void }) {
  const asked = useAsked();
  return (
    <section class={styles.part}>
      <p class={styles.more}>{t.lockPage.newRecoveryMore}</p>
      <Asking
        asked={asked}
        name={t.lockPage.newRecovery}
        submit={() => asked.current !== '' && asked.run(() => makeRecoveryKey(asked.current), show)}
      />
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
