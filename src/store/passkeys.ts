// The passkeys of the lock. Its row shows how many there are, their credential ids and salts; when one was added is
// sealed, as every day is.
import { openRow, sealRow } from '../vault/row.ts';
import type { PasskeySlot } from '../vault/slot-shape.ts';
import { changeLock, readLock } from './lock.ts';
import { lockRow, sealedIfAny } from './sealing.ts';

/** What a person knows a passkey by. */
export interface PasskeyNote {
  /** Milliseconds since 1970. */
  addedAt: number;
  /** It belongs to the device it was made on: no security key, no other phone. */
  isHere: boolean;
}

export interface Passkey {
  id: string;
  /** Null where it cannot be read. */
  note: PasskeyNote | null;
}

const place = (id: string) => ({ table: 'meta', id: `passkey ${id}` });

const keysNow = () => {
  const sealed = sealedIfAny();
  if (!sealed) throw new Error('there is no lock');
  return sealed.keys;
};

/** The slots of the lock that a passkey opens, as they lie: none is checked. Readable while locked. */
export async function readPasskeySlots(): Promise<PasskeySlot[]> {
  const slots = (await readLock())?.slots ?? [];
  return slots.filter((slot): slot is PasskeySlot => slot.kind === 'passkey');
}

/** @throws LockedError */
export async function addPasskeySlot(slot: PasskeySlot, note: PasskeyNote): Promise<void> {
  const sealed = await sealRow(keysNow(), { ...place(slot.id), rev: 1 }, note);
  await changeLock((lock) => ({
    ...lock,
    slots: [...lock.slots, slot],
    passkeys: { ...lock.passkeys, [slot.id]: sealed },
  }));
}

/** @returns the slot that went; null when it was gone already */
export async function removePasskeySlot(id: string): Promise<PasskeySlot | null> {
  let gone: PasskeySlot | null = null;
  await changeLock((lock) => {
    const isMeant = (slot: (typeof lock.slots)[number]): slot is PasskeySlot =>
      slot.kind === 'passkey' && slot.id === id;
    gone = lock.slots.find(isMeant) ?? null;
    const { [id]: _, ...passkeys } = lock.passkeys ?? {};
    return { ...lock, slots: lock.slots.filter((slot) => !isMeant(slot)), passkeys };
  });
  return gone;
}

/** In the order they were added. @throws LockedError */
export async function readPasskeys(): Promise<Passkey[]> {
  const keys = keysNow();
  const slots = await readPasskeySlots();
  const notes = lockRow()?.passkeys;
  return Promise.all(
    slots.map(async ({ id }) => {
      const sealed = notes?.[id];
      const opened = sealed && (await openRow(keys, place(id), sealed));
      return { id, note: opened?.ok ? (opened.value as PasskeyNote) : null };
    }),
  );
}
