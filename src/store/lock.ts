// The lock of the journal: what is readable of it, opening with a data key, and its slots.
import type { Bytes } from '../vault/bytes.ts';
import { keysOf } from '../vault/keys.ts';
import { openRow } from '../vault/row.ts';
import type { Slot } from '../vault/slot-shape.ts';
import { db, guardSchema, whenOpened } from './database.ts';
import { sealedStore } from './sealed-store.ts';
import { dropKeys, type LockRow, lockRow, noteLock, sealedIfAny, takeUnlocked } from './sealing.ts';
import { tellLock } from './store-state.ts';

const IDENTITY = { table: 'meta', id: 'identity' };

/** The lock as it lies in the journal; null when there is none. */
export async function readLock(): Promise<LockRow | null> {
  await whenOpened();
  return lockRow();
}

/**
 * Opens the journal of this window with the data key that a slot gave.
 * @returns false when the key is none of this journal: its slot was of another
 */
export async function unlockStore(dataKey: Bytes): Promise<boolean> {
  const lock = lockRow();
  if (!lock) return false;
  const keys = await keysOf(dataKey);
  if (!(await openRow(keys, IDENTITY, lock.identity)).ok) return false;
  takeUnlocked(sealedStore(keys));
  return true;
}

/** Shows the journal that was unlocked. */
export const tellUnlocked = tellLock;

/** The age identity that opens what was sealed to this journal's recipient. @throws LockedError */
export async function readIdentity(): Promise<string> {
  const [sealed, lock] = [sealedIfAny(), lockRow()];
  const opened = sealed && lock && (await openRow(sealed.keys, IDENTITY, lock.identity));
  if (!opened?.ok) throw new Error('the identity does not open');
  return String(opened.value);
}

/** Drops the keys of this window and what they opened. */
export function lockStore(): void {
  dropKeys();
  tellLock();
}

/** Puts slots in the place of those that are there: one small write, and nothing else is sealed anew. */
export async function putSlots(change: (slots: readonly Slot[]) => Slot[]): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    await guardSchema();
    const row = (await db.meta.get('lock'))?.value as LockRow | undefined;
    if (!row) return;
    const lock = { ...row, slots: change(row.slots) };
    await db.meta.put({ key: 'lock', value: lock });
    noteLock(lock);
  });
}
