// The bytes of a picture or a sound, sealed with a key of its own. That key lies in a row, and the row is sealed with
// the journal: so a lock is turned on and off without touching a byte of what may be a thousand pictures.
import { fromBase64, toBase64 } from './base64.ts';
import { type Bytes, randomBytes } from './bytes.ts';
import { framed } from './framed.ts';
import { IV_BYTES } from './row-cipher.ts';

const BLOB_KEY_BYTES = 32;

const FORMAT = 1;
const LENGTH_BYTES = 4;

export interface SealedBlob {
  id: string;
  iv: Bytes;
  ct: Bytes;
}

/**
 * A length as it is told to the world: rounded up so that at most an eighth is added and few lengths are left (Padmé;
 * Nikitin and others, Reducing Metadata Leakage from Encrypted Files, PoPETs 2019, section 4). @param length at least 2
 */
export function toldLength(length: number): number {
  const exponent = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** Math.max(0, exponent - kept);
  return Math.ceil(length / step) * step;
}

function padded(bytes: Uint8Array): Bytes {
  const whole = new Uint8Array(toldLength(LENGTH_BYTES + bytes.length));
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, LENGTH_BYTES);
  return whole;
}

function unpadded(whole: Bytes): Bytes | null {
  if (whole.length < LENGTH_BYTES) return null;
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0);
  return length > whole.length - LENGTH_BYTES ? null : whole.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}

const gcm = (id: string, iv: Bytes) => ({
  name: 'AES-GCM',
  iv,
  additionalData: framed(FORMAT, 'blob', id),
});

const keyOf = (key: string) =>
  crypto.subtle.importKey('raw', fromBase64(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A key for one medium: 32 random bytes, in base64. */
export const newBlobKey = (): string => toBase64(randomBytes(BLOB_KEY_BYTES));

/** Whether a stored value is such a key. */
export function isBlobKey(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9+/]{43}=$/.test(value);
}

/** AES-256-GCM with a fresh IV; the id is authenticated with it. @throws for a key of another length */
export async function sealBlob(key: string, id: string, bytes: Uint8Array): Promise<SealedBlob> {
  const iv = randomBytes(IV_BYTES);
  const ct = await crypto.subtle.encrypt(gcm(id, iv), await keyOf(key), padded(bytes));
  return { id, iv, ct: new Uint8Array(ct) };
}

/** The bytes; null where key, id or any byte is another than the sealed one. Never throws. */
export async function openBlob(key: string, { id, iv, ct }: SealedBlob): Promise<Bytes | null> {
  try {
    return unpadded(new Uint8Array(await crypto.subtle.decrypt(gcm(id, iv), await keyOf(key), ct)));
  } catch {
    return null;
  }
}
