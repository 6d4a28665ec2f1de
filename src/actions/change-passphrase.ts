// Another passphrase, or another recovery key. Only the slot is made anew: the data key, and every row, stays. Second
// copies carry the slots, so they are made anew too. The passphrase of now opens what is changed, and so does the
// recovery key: else nobody who forgot the one could choose another.
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { putSlots, readIdentity } from '../store/lock.ts';
import type { Bytes } from '../vault/bytes.ts';
import { newRecoveryKey } from '../vault/recovery.ts';
import type { Slot } from '../vault/slot-shape.ts';
import { renewCopies } from './make-copy.ts';
import { passphraseSlot, recoverySlot } from './make-slots.ts';
import { type OpenedByEither, openedByEither } from './open-slot.ts';

type Failed = Exclude<OpenedByEither, { ok: true }> | { ok: false; code: StoreFailure };

async function withDataKey<T>(
  typed: string,
  work: (dataKey: Bytes) => Promise<T>,
): Promise<({ ok: true } & T) | Failed> {
  try {
    const opened = await openedByEither(typed);
    if (!opened.ok) return opened;
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
  current: string,
): Promise<{ ok: true; recoveryKey: string; identity: string } | Failed> {
  return withDataKey(current, async (dataKey) => {
    const key = newRecoveryKey();
    await putSlots(replaced('recovery', await recoverySlot(key.secret, dataKey)));
    void renewCopies();
    return { recoveryKey: key.text, identity: await readIdentity() };
  });
}
