// The data key by way of one of the lock's slots.
import { readLock } from '../store/lock.ts';
import type { Bytes } from '../vault/bytes.ts';
import { readRecoveryKey } from '../vault/recovery.ts';
import { isSound, kekFromSecret, openSlot } from '../vault/slot.ts';
import type { Slot } from '../vault/slot-shape.ts';
import { deriveKey } from './derive-key.ts';

export type OpenedSlot =
  | { ok: true; dataKey: Bytes }
  | { ok: false; code: 'wrong' | 'damaged' }
  | { ok: false; code: 'typo'; group: number }
  | { ok: false; code: 'length'; groups: number };

const DAMAGED = { ok: false, code: 'damaged' } as const;

/** The data key; by passphrase it takes about a second. Whoever asks for it fills it with zeros afterwards. */
export async function openedBy(way: 'passphrase' | 'recovery', typed: string): Promise<OpenedSlot> {
  return openedOf((await readLock())?.slots ?? [], way, typed);
}

/** The same, of slots that lie elsewhere. */
export async function openedOf(
  slots: readonly Slot[],
  way: 'passphrase' | 'recovery',
  typed: string,
): Promise<OpenedSlot> {
  const slot = slots.find(({ kind }) => kind === way);
  // Asked first: damaged parameters could mean work for hours.
  if (!slot || !(await isSound(slot))) return DAMAGED;
  return slot.kind === 'passphrase' ? byPassphrase(slot, typed) : byRecoveryKey(slot, typed);
}

async function byPassphrase(slot: Extract<Slot, { kind: 'passphrase' }>, typed: string): Promise<OpenedSlot> {
  return openSlot(slot, await deriveKey(typed, slot.salt, slot.kdf));
}

async function byRecoveryKey(slot: Slot, typed: string): Promise<OpenedSlot> {
  const read = readRecoveryKey(typed);
  return read.ok ? openSlot(slot, await kekFromSecret(read.secret, slot.salt)) : read;
}
