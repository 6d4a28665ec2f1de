// What can be done with a lock that is on.
import { useEffect, useState } from 'preact/hooks';
import { changePassphrase, makeRecoveryKey } from '../../actions/change-passphrase.ts';
import { lockNow } from '../../actions/lock-now.ts';
import { turnOffLock } from '../../actions/turn-off-lock.ts';
import { t } from '../../i18n/lock.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { type Chosen, NewPassphrase, objectionTo } from '../parts/new-passphrase.tsx';
import { Notice } from '../parts/page.tsx';
import { offerOnceMore, setRenewal, watchRenewal } from '../parts/renewal.ts';
import { useWatch } from '../parts/use-watch.ts';
import { Asking, useAsked } from './asking.tsx';
import styles from './lock.module.css';
import { LockTimes } from './lock-times.tsx';
import type { MadeKeys } from './made-keys.ts';
import { PasskeyPart } from './passkey-part.tsx';
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
      <PasskeyPart />
      <TurnOffPart tell={tell} />
    </>
  );
}

const NOTHING: Chosen = { passphrase: '', repeated: '' };

function ChangePart({ tell }: { tell: (text: string) => void }) {
  const asked = useAsked();
  const [chosen, setChosen] = useState(NOTHING);
  const isFollowed = useWatch(watchRenewal) === 'followed';
  useEffect(() => {
    if (isFollowed) asked.open();
  }, [isFollowed]);
  useEffect(() => offerOnceMore, []);
  const putAway = () => {
    asked.close();
    setChosen(NOTHING);
    setRenewal('none');
  };
  const change = () => {
    const wrong = objectionTo(chosen);
    asked.setObjection(wrong);
    if (wrong !== null) return;
    void asked.run(
      () => changePassphrase(asked.current, chosen.passphrase),
      () => {
        putAway();
        tell(t.lockPage.changed);
      },
    );
  };
  return (
    <section class={styles.part}>
      <Asking asked={{ ...asked, close: putAway }} name={t.lockPage.change} submit={change}>
        <NewPassphrase label={t.lockPage.fresh} chosen={chosen} change={setChosen} shown={asked.shown} />
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
