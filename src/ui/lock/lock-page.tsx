// The lock in the settings: on, off, another passphrase, another recovery key, and when it locks by itself.
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/lock.ts';
import { t as settingsWords } from '../../i18n/settings.ts';
import { type Sealing, watchSealing } from '../../store/watch-sealing.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Notice, Page } from '../parts/page.tsx';
import { LockOff } from './lock-off.tsx';
import { LockOn } from './lock-on.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';

/** What is shown once, after a lock or a recovery key was made. */
export interface MadeKeys {
  recoveryKey: string;
  identity: string;
}

export function LockPage() {
  const [sealing, setSealing] = useState<Sealing | null>(null);
  const [made, setMade] = useState<MadeKeys | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => watchSealing(setSealing), []);
  const tell = (text: string) => setSaid(text);
  return (
    <Page
      title={made ? t.recovery.title : t.lockPage.title}
      above={<BackLink href="#/settings">{settingsWords.settings.back}</BackLink>}
    >
      <div role="status">{said !== '' && <Notice>{said}</Notice>}</div>
      {made ? (
        <RecoverySheet made={made} done={() => setMade(null)} />
      ) : sealing?.isSealed ? (
        <LockOn show={setMade} tell={tell} />
      ) : (
        <LockOff
          show={(keys) => {
            setMade(keys);
            tell(t.lockPage.on);
          }}
        />
      )}
    </Page>
  );
}
