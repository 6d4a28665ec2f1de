// Turns the lock on: keys are made, what is being written is stored in every window, and the journal is sealed.
import { askAllToStore, storeOwn } from '../platform/storing.ts';
import { randomId } from '../store/database.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { isFiles, readArrivals } from '../store/inbox.ts';
import type { LockRow } from '../store/sealing.ts';
import { turnOn } from '../store/turn-lock.ts';
import { newIdentity } from '../vault/identity.ts';
import { keysOf, newDataKey } from '../vault/keys.ts';
import { newRecoveryKey } from '../vault/recovery.ts';
import { sealRow } from '../vault/row.ts';
import { bringInAll } from './bring-in.ts';
import { passphraseSlot, recoverySlot } from './make-slots.ts';

export type LockTurnedOn =
  | { ok: true; recoveryKey: string; identity: string }
  | { ok: false; code: StoreFailure | 'busy' }
  /** Files from another app wait for the import, and would lie open beside the lock. */
  | { ok: false; code: 'files-wait'; inbox: string };

/** @param tell hears how many rows of how many are sealed; not before the keys are made */
export async function turnOnLock(
  passphrase: string,
  tell: (done: number, total: number) => void,
): Promise<LockTurnedOn> {
  try {
    await bringInAll();
    const waiting = (await readArrivals()).find(isFiles);
    if (waiting) return { ok: false, code: 'files-wait', inbox: waiting.id };
    const dataKey = newDataKey();
    const recoveryKey = newRecoveryKey();
    const { identity, recipient } = newIdentity();
    const [keys, first, second] = await Promise.all([
      keysOf(dataKey),
      passphraseSlot(passphrase, dataKey),
      recoverySlot(recoveryKey.secret, dataKey),
    ]);
    const lock: LockRow = {
      version: 1,
      epoch: randomId(),
      slots: [first, second],
      recipient,
      identity: await sealRow(keys, { table: 'meta', id: 'identity', rev: 1 }, identity),
    };
    await storeOwn();
    await askAllToStore(null);
    const turned = await turnOn(keys, lock, tell);
    return turned.ok ? { ok: true, recoveryKey: recoveryKey.text, identity } : turned;
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
