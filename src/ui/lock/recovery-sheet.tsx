// The recovery key, shown until it is noted: to be written down, printed or shared, and typed back.
import { useState } from 'preact/hooks';
import { checkRecoveryKey } from '../../actions/check-recovery-key.ts';
import { t } from '../../i18n/lock.ts';
import { canShareText, shareText } from '../../platform/share.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Notice } from '../parts/page.tsx';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import styles from './lock.module.css';
import type { MadeKeys } from './made-keys.ts';

export function RecoverySheet({ made, done }: { made: MadeKeys; done: () => void }) {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [isChecked, setChecked] = useState(false);
  const check = async () => {
    const result = await checkRecoveryKey(typed, made.recoveryKey);
    setChecked(result.ok);
    if (result.ok) setSaid(t.recovery.checked);
    else if (result.code === 'typo') setSaid(t.recovery.typo(result.group));
    else if (result.code === 'length') setSaid(t.recovery.length(result.groups));
    else setSaid(t.recovery.differs);
  };
  const sheet = `${t.recovery.title}\n\n${made.recoveryKey}\n\n${t.recovery.identity}\n${made.identity}\n`;
  return (
    <>
      <div class={styles.lines}>
        <p>{t.recovery.text}</p>
        <p class={styles.key} dir="ltr">
          {made.recoveryKey}
        </p>
        <p class={styles.more}>
          {t.recovery.identity}. {t.recovery.identityMore}
        </p>
        <p class={`${styles.key} ${styles.identity}`} dir="ltr">
          {made.identity}
        </p>
        <ButtonRow>
          <Button onClick={() => print()}>{t.recovery.print}</Button>
          {canShareText() && <Button onClick={() => void shareText(sheet)}>{t.recovery.share}</Button>}
        </ButtonRow>
      </div>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void check();
        }}
      >
        <PassphraseField
          label={t.recovery.check}
          isShown
          value={typed}
          describedBy="recovery-check"
          change={setTyped}
        />
        <p id="recovery-check" class={styles.more}>
          {t.recovery.checkMore}
        </p>
        <div role="status">{said !== '' && <Notice>{said}</Notice>}</div>
        <ButtonRow>
          <Button type="submit">{t.recovery.checkNow}</Button>
          <Button weight={isChecked ? 'strong' : 'plain'} onClick={done}>
            {isChecked ? t.recovery.done : t.recovery.later}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
