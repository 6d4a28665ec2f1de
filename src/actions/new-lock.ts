// A lock for a journal that has none: a data key, the ways to it, and the identity that reads what was sealed meanwhile.
import { randomId } from '../store/random-id.ts';
import type { LockRow } from '../store/sealing.ts';
import { newIdentity } from '../vault/identity.ts';
import { type Keys, keysOf, newDataKey } from '../vault/keys.ts';
import { newRecoveryKey } from '../vault/recovery.ts';
import { sealRow } from '../vault/row.ts';
import { passphraseSlot, recoverySlot } from './make-slots.ts';

export interface NewLock {
  lock: LockRow;
  keys: Keys;
  /** To be written down: neither is kept open anywhere. */
  recoveryKey: string;
  identity: string;
}

/** The data key is filled with zeros once its slots are made. @throws where no key can be derived */
export async function newLock(passphrase: string): Promise<NewLock> {
  const dataKey = newDataKey();
  try {
    const recoveryKey = newRecoveryKey();
    const { identity, recipient } = newIdentity();
    const keys = await keysOf(dataKey);
    const slots = [
      await passphraseSlot(passphrase, dataKey),
      await recoverySlot(recoveryKey.secret, dataKey),
    ];
    const sealed = await sealRow(keys, { table: 'meta', id: 'identity', rev: 1 }, identity);
    const lock: LockRow = { version: 1, epoch: randomId(), slots, recipient, identity: sealed };
    return { lock, keys, recoveryKey: recoveryKey.text, identity };
  } finally {
    dataKey.fill(0);
  }
}
