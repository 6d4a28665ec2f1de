// The lock of the journal: what is readable of it, opening with a data key, and its slots.
import type { Bytes } from '../vault/bytes.ts';
import { keysOf } from '../vault/keys.ts';
import { openRow } from '../vault/row.ts';
import type { Slot } from '../vault/slot-shape.ts';
import { db, guardSchema, whenOpened, whenStill } from './database.ts';
import { openMarksAhead } from './marks-ahead.ts';
import { sealedStore } from './sealed-store.ts';
import { dropKeys, type LockRow, lockRow, noteLock, sealedIfAny, takeUnlocked } from './sealing.ts';
import { tellLock } from './store-state.ts';

const IDENTITY = { table: 'meta', id: 'identity' };

/** The lock as it lies in the journal, with what another window changed of it; null when there is none. */
export async function readLock(): Promise<LockRow | null> {
  await whenOpened();
  const known = lockRow();
  if (!known || !db.isOpen()) return known;
  const laid = (await db.meta.get('lock'))?.value as LockRow | undefined;
  // Another lock than this window's: every window is told of that in another way.
  if (laid?.epoch !== known.epoch) return known;
  noteLock(laid);
  return laid;
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
  openMarksAhead(keys);
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

/**
 * Changes what is readable of the lock: one small write, and nothing else is sealed anew.
 * @throws TypeError when nothing that a person can know or keep on paper would open the journal any more
 */
export async function changeLock(change: (lock: LockRow) => LockRow): Promise<void> {
  await whenStill();
  await db.transaction('rw', db.meta, async () => {
    await guardSchema();
    const row = (await db.meta.get('lock'))?.value as LockRow | undefined;
    if (!row) return;
    const lock = change(row);
    if (lock.slots.every(({ kind }) => kind === 'passkey'))
      throw new TypeError('A passkey is never the only way in.');
    await db.meta.put({ key: 'lock', value: lock });
    noteLock(lock);
  });
}

/** Puts slots in the place of those that are there. */
export const putSlots = (change: (slots: readonly Slot[]) => Slot[]): Promise<void> =>
  changeLock((lock) => ({ ...lock, slots: change(lock.slots) }));
