// A slot: one way to the data key, which it holds wrapped. A passphrase, a recovery key and a passkey have one each,
// so that a new passphrase means 32 bytes wrapped anew, and no row.
import { parts } from './parts.ts';

export type Kdf = { name: 'argon2id'; m: number; t: number; p: number } | { name: 'hkdf-sha256' };

export interface Slot {
  version: 1;
  id: string;
  kind: 'passphrase' | 'recovery' | 'passkey';
  /** How the secret becomes a key. Argon2id: `m` in KiB, `t` passes, `p` lanes. */
  kdf: Kdf;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  wrapped: Uint8Array<ArrayBuffer>;
  /** The first 128 bits of SHA-256 over all of the above: tells damage from a wrong secret. */
  sum: Uint8Array<ArrayBuffer>;
}

type Told = Omit<Slot, 'iv' | 'wrapped' | 'sum'>;

const SUM_BYTES = 16;
const MOST_MEMORY_KIB = 1_048_576;
const MOST_PASSES = 64;
const MOST_LANES = 16;

const kdfParts = (kdf: Kdf) => (kdf.name === 'argon2id' ? [kdf.name, kdf.m, kdf.t, kdf.p] : [kdf.name]);

const told = ({ version, id, kind, kdf, salt }: Told) =>
  parts('ebb slot', version, id, kind, ...kdfParts(kdf), salt);

async function sumOf(slot: Omit<Slot, 'sum'>): Promise<Uint8Array<ArrayBuffer>> {
  const hash = await crypto.subtle.digest('SHA-256', parts(told(slot), slot.iv, slot.wrapped));
  return new Uint8Array(hash.slice(0, SUM_BYTES));
}

/** Wraps a data key under a key that came of a secret: AES-256-GCM over everything else that the slot says. */
export function sealSlot(about: Told, kek: CryptoKey, dataKey: Uint8Array<ArrayBuffer>): Promise<Slot> {
  return sealSlotWith(about, kek, dataKey, crypto.getRandomValues(new Uint8Array(12)));
}

/** The same with a given IV, for tests of known answers. */
export async function sealSlotWith(
  about: Told,
  kek: CryptoKey,
  dataKey: Uint8Array<ArrayBuffer>,
  iv: Uint8Array<ArrayBuffer>,
): Promise<Slot> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: told(about) };
  const wrapped = new Uint8Array(await crypto.subtle.encrypt(algorithm, kek, dataKey));
  const slot = { ...about, iv, wrapped };
  return { ...slot, sum: await sumOf(slot) };
}

/** Whether a slot's parameters are such as can be worked with at all: asked before any work is done for them. */
export function isUsable({ version, kdf, salt, iv, wrapped }: Slot): boolean {
  const isBytes = [salt, iv, wrapped].every((part) => part instanceof Uint8Array);
  if (version !== 1 || !isBytes || iv.length !== 12) return false;
  if (kdf.name === 'hkdf-sha256') return true;
  const isWithin = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  return (
    kdf.name === 'argon2id' &&
    isWithin(kdf.m, MOST_MEMORY_KIB) &&
    isWithin(kdf.t, MOST_PASSES) &&
    isWithin(kdf.p, MOST_LANES) &&
    kdf.m >= 8 * kdf.p
  );
}

/** Whether a slot is what was stored. */
export async function isWhole(slot: Slot): Promise<boolean> {
  try {
    if (!isUsable(slot)) return false;
    const sum = await sumOf(slot);
    return slot.sum.length === sum.length && sum.every((byte, index) => byte === slot.sum[index]);
  } catch {
    return false;
  }
}

export type OpenedSlot =
  | { ok: true; dataKey: Uint8Array<ArrayBuffer> }
  | { ok: false; code: 'wrong' | 'damaged' };

/** The data key; `damaged` where the slot is not what was stored, `wrong` where it is and the key does not fit. */
export async function openSlot(slot: Slot, kek: CryptoKey): Promise<OpenedSlot> {
  if (!(await isWhole(slot))) return { ok: false, code: 'damaged' };
  try {
    const algorithm = { name: 'AES-GCM', iv: slot.iv, additionalData: told(slot) };
    return { ok: true, dataKey: new Uint8Array(await crypto.subtle.decrypt(algorithm, kek, slot.wrapped)) };
  } catch {
    return { ok: false, code: 'wrong' };
  }
}

/** The wrapping key of 32 bytes that a key derivation gave; it cannot be exported. */
export function kekOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The wrapping key of a secret that is random already, by HKDF-SHA-256. */
export async function kekFromSecret(
  secret: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('ebb slot 1');
  const algorithm = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
