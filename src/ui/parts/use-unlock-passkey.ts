// The way in by passkey, where one was added and the browser can ask for it. Its code comes by itself, so that the
// field for the passphrase never waits for it.
import { useEffect, useState } from 'preact/hooks';
import type { UnlockByPasskey, UnlockedByPasskey } from '../../actions/unlock-with-passkey.ts';
import { t } from '../../i18n/lock.ts';
import { wishedHere } from './wished-here.ts';

type Trouble = Extract<UnlockedByPasskey, { ok: false }>['code'];

const wordsOf = (trouble: Trouble) =>
  trouble === 'failed' || trouble === 'foreign' ? t.unlocking[trouble] : t.unlocking.passkeyTroubles[trouble];

export function useUnlockPasskey() {
  const [unlock, setUnlock] = useState<UnlockByPasskey | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  useEffect(() => {
    import('../../actions/unlock-with-passkey.ts')
      .then(({ offerPasskey }) => offerPasskey())
      .then(
        (offered) => setUnlock(() => offered),
        () => undefined,
      );
  }, []);
  const go = async () => {
    if (isBusy || !unlock) return;
    setBusy(true);
    setTrouble('');
    const result = await unlock(wishedHere());
    // Unlocked, the page goes with its button.
    if (result.ok) return;
    setBusy(false);
    setTrouble(wordsOf(result.code));
  };
  return { isOffered: unlock !== null, isBusy, trouble, go, forget: () => setTrouble('') };
}
