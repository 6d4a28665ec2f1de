// The lock in the settings: on, off, another passphrase, another recovery key, and when it locks by itself.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/lock.ts';
import { t as settingsWords } from '../../i18n/settings.ts';
import { type Sealing, watchSealing } from '../../store/watch-sealing.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Notice, Page } from '../parts/page.tsx';
import { LockOff } from './lock-off.tsx';
import { LockOn } from './lock-on.tsx';
import { forgetMadeKeys, type MadeKeys, showMadeKeys, watchMadeKeys } from './made-keys.ts';
import { RecoverySheet } from './recovery-sheet.tsx';

export function LockPage() {
  const [sealing, setSealing] = useState<Sealing | null>(null);
  const [made, setMade] = useState<MadeKeys | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => watchSealing(setSealing), []);
  // Before the first frame: whoever comes back for them is not shown another page first.
  useLayoutEffect(() => watchMadeKeys(setMade), []);
  // Another page in the place of this one: it begins at its heading, wherever the button was that led to it.
  useLayoutEffect(() => scrollTo(0, 0), [made === null]);
  const tell = (text: string) => setSaid(text);
  return (
    <Page
      title={made ? t.recovery.title : t.lockPage.title}
      above={<BackLink href="#/settings">{settingsWords.settings.back}</BackLink>}
    >
      <div role="status">{said !== '' && <Notice>{said}</Notice>}</div>
      {made ? (
        <RecoverySheet made={made} done={forgetMadeKeys} />
      ) : sealing?.isSealed ? (
        <LockOn show={showMadeKeys} tell={tell} />
      ) : (
        <LockOff
          show={(keys) => {
            showMadeKeys(keys);
            tell(t.lockPage.on);
          }}
        />
      )}
    </Page>
  );
}
