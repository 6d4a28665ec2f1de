// Ways into a sealed journal. Each slot wraps the same data key under a key of its own, so a passphrase is changed
// by writing one small slot anew. A wrong passphrase and a damaged slot are never taken for each other.
import { type Bytes, isSameBytes, randomBytes } from './bytes.ts';
import { DATA_KEY_BYTES } from './keys.ts';
import { type SlotTerms, sumOf, unwrap, wrap } from './slot-cipher.ts';
import { isShapedAsSlot, PRF_SALT_BYTES, SALT_BYTES, SLOT_IV_BYTES, type Slot } from './slot-shape.ts';

export type OpenedSlot = { ok: true; dataKey: Bytes } | { ok: false; code: 'wrong' | 'damaged' };

/** A new salt for a slot: 16 random bytes. */
export function newSalt(): Bytes {
  return randomBytes(SALT_BYTES);
}

/** What a new passkey slot asks its authenticator to derive from: 32 random bytes. */
export function newPrfSalt(): Bytes {
  return randomBytes(PRF_SALT_BYTES);
}

/** 32 derived bytes as the key of a slot: AES-256-GCM, non-extractable. */
export function kekOf(derived: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', derived, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * The key of a slot whose secret is random already (a recovery key, what a passkey derives), by HKDF-SHA-256
 * (RFC 5869). Never for a passphrase: it costs a guesser nothing.
 */
export async function kekFromSecret(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('ebb slot 1');
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * A slot that gives the data key to whoever has its key.
 * @param kek derived with the salt and the parameters that `terms` hold
 * @throws TypeError when the data key or the terms are none that could be opened again
 */
export async function sealSlot(dataKey: Bytes, kek: CryptoKey, terms: SlotTerms): Promise<Slot> {
  const slot = await wrap(dataKey, kek, terms, randomBytes(SLOT_IV_BYTES));
  if (dataKey.length !== DATA_KEY_BYTES || !isShapedAsSlot(slot))
    throw new TypeError('A slot of no known shape.');
  return slot;
}

/**
 * Whether a stored value is a slot as it was written: its shape, bearable numbers, its sum. To be asked before
 * anything is derived for it.
 */
export async function isSound(slot: unknown): Promise<boolean> {
  return isShapedAsSlot(slot) && isSameBytes(slot.sum, await sumOf(slot));
}

/**
 * The data key of a slot. `wrong`: the slot is as it was written and the key is another. `damaged`: the slot is
 * not as it was written, and no key can tell. Never throws for what is stored.
 */
export async function openSlot(slot: Slot, kek: CryptoKey): Promise<OpenedSlot> {
  if (!(await isSound(slot))) return { ok: false, code: 'damaged' };
  try {
    return { ok: true, dataKey: await unwrap(slot, kek) };
  } catch {
    return { ok: false, code: 'wrong' };
  }
}
