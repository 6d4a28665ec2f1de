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

/** A text of another length than a key has is none, and so a wrong passphrase. */
export type OpenedByEither = Exclude<OpenedSlot, { code: 'length' }>;

/** Seven groups of five letters, among them a number: a passphrase that is as long is no key with a slip. */
const LIKE_A_KEY = /^(?=.*\d)\s*[\da-z]{5}(?:[\s\p{Pd}]*[\da-z]{5}){6}\s*$/iu;

/** Where the passphrase is asked for the recovery key is taken as well: whoever forgot the one has the other. */
export async function openedByEither(typed: string): Promise<OpenedByEither> {
  const key = readRecoveryKey(typed);
  if (key.ok) {
    const opened = await openedBy('recovery', typed);
    if (opened.ok) return opened;
  }
  const opened = await openedBy('passphrase', typed);
  if (opened.ok) return opened;
  if (!key.ok && key.code === 'typo' && LIKE_A_KEY.test(typed)) return key;
  return opened.code === 'damaged' ? DAMAGED : { ok: false, code: 'wrong' };
}
