// The data key by way of one of the lock's slots.
import { readLock } from '../store/lock.ts';
import { normalised } from '../vault/passphrase.ts';
import { readRecoveryKey } from '../vault/recovery.ts';
import { isWhole, kekFromSecret, openSlot, type Slot } from '../vault/slot.ts';
import { deriveKey } from './derive-key.ts';

export type OpenedSlot =
  | { ok: true; dataKey: Uint8Array<ArrayBuffer>; slot: Slot }
  | { ok: false; code: 'wrong' | 'damaged' }
  | { ok: false; code: 'typo'; group: number }
  | { ok: false; code: 'length'; groups: number };

async function slotOf(kind: Slot['kind']): Promise<Slot | null> {
  const lock = await readLock();
  return lock?.slots.find((slot) => slot.kind === kind) ?? null;
}

/** The passphrase's key-encryption key; it takes about a second. */
export async function openedBy(way: 'passphrase' | 'recovery', typed: string): Promise<OpenedSlot> {
  const slot = await slotOf(way);
  if (!slot) return { ok: false, code: 'damaged' };
  if (way === 'passphrase') return openWith(slot, () => passphraseKey(typed, slot));
  const read = readRecoveryKey(typed);
  if (!read.ok) return read;
  return openWith(slot, () => kekFromSecret(read.secret, slot.salt));
}

async function openWith(slot: Slot, key: () => Promise<CryptoKey>): Promise<OpenedSlot> {
  // Asked first: damaged parameters could mean work for hours.
  if (!(await isWhole(slot))) return { ok: false, code: 'damaged' };
  const opened = await openSlot(slot, await key());
  return opened.ok ? { ...opened, slot } : opened;
}

function passphraseKey(typed: string, { salt, kdf }: Slot): Promise<CryptoKey> {
  if (kdf.name !== 'argon2id') throw new Error('not a slot of a passphrase');
  return deriveKey({ passphrase: normalised(typed), salt, kdf });
}
