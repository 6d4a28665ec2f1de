// Turning the lock on.
import { useState } from 'preact/hooks';
import { turnOnLock } from '../../actions/turn-on-lock.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/lock.ts';
import { hrefOf } from '../frame/route.ts';
import { Button } from '../parts/button.tsx';
import { type Chosen, NewPassphrase, objectionTo } from '../parts/new-passphrase.tsx';
import styles from './lock.module.css';
import { LockForm } from './lock-form.tsx';
import type { MadeKeys } from './made-keys.ts';
import { type Turned, Turning } from './turning.tsx';

export function LockOff({ show }: { show: (made: MadeKeys) => void }) {
  const [chosen, setChosen] = useState<Chosen>({ passphrase: '', repeated: '' });
  const [objection, setObjection] = useState<string | null>(null);
  const [inbox, setInbox] = useState<string | null>(null);
  const [turning, setTurning] = useState<Turned | null>(null);
  const turnOn = async () => {
    const wrong = objectionTo(chosen);
    setObjection(wrong);
    setInbox(null);
    if (wrong !== null || turning !== null) return;
    setTurning({ done: 0, total: 0 });
    const result = await turnOnLock(chosen.passphrase, (done, total) => setTurning({ done, total }));
    setTurning(null);
    if (result.ok) return show(result);
    setObjection(t.lockPage.failures[result.code]);
    if (result.code === 'files-wait') setInbox(result.inbox);
  };
  return (
    <>
      <div class={styles.lines}>
        <p>{t.lockPage.what}</p>
        <p>{t.lockPage.forget}</p>
        <p>{t.lockPage.residue}</p>
      </div>
      <LockForm
        submit={turnOn}
        objection={objection}
        way={inbox !== null && <a href={hrefOf('settings/import', { inbox })}>{t.lockPage.toFiles}</a>}
        buttons={
          turning ? (
            <Turning
              turned={turning}
              words={(done, total) => t.lockPage.sealing(numberInWords(done), numberInWords(total))}
              before={t.lockPage.preparing}
            />
          ) : (
            <Button weight="strong" type="submit">
              {t.lockPage.turnOn}
            </Button>
          )
        }
      >
        <NewPassphrase label={t.lockPage.passphrase} chosen={chosen} change={setChosen} />
      </LockForm>
    </>
  );
}
