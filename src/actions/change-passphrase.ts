// Another passphrase, or another recovery key. Only the slot is made anew: the data key, and every row, stays. Second
// copies carry the slots, so they are made anew too.
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { putSlots, readIdentity } from '../store/lock.ts';
import type { Bytes } from '../vault/bytes.ts';
import { newRecoveryKey } from '../vault/recovery.ts';
import type { Slot } from '../vault/slot-shape.ts';
import { renewCopies } from './make-copy.ts';
import { passphraseSlot, recoverySlot } from './make-slots.ts';
import { openedBy } from './open-slot.ts';

type Failed = { ok: false; code: StoreFailure | 'wrong' | 'damaged' };

async function withDataKey<T>(
  passphrase: string,
  work: (dataKey: Bytes) => Promise<T>,
): Promise<({ ok: true } & T) | Failed> {
  try {
    const opened = await openedBy('passphrase', passphrase);
    if (!opened.ok) return { ok: false, code: opened.code === 'wrong' ? 'wrong' : 'damaged' };
    const made = await work(opened.dataKey).finally(() => opened.dataKey.fill(0));
    return { ok: true, ...made };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

const replaced = (kind: Slot['kind'], slot: Slot) => (slots: readonly Slot[]) => [
  ...slots.filter((other) => other.kind !== kind),
  slot,
];

export function changePassphrase(current: string, next: string): Promise<{ ok: true } | Failed> {
  return withDataKey(current, async (dataKey) => {
    await putSlots(replaced('passphrase', await passphraseSlot(next, dataKey)));
    void renewCopies();
    return {};
  });
}

/** A new recovery key; the one before opens nothing any more. */
export function makeRecoveryKey(
  passphrase: string,
): Promise<{ ok: true; recoveryKey: string; identity: string } | Failed> {
  return withDataKey(passphrase, async (dataKey) => {
    const key = newRecoveryKey();
    await putSlots(replaced('recovery', await recoverySlot(key.secret, dataKey)));
    void renewCopies();
    return { recoveryKey: key.text, identity: await readIdentity() };
  });
}
