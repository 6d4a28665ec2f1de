// Rows sealed without waiting for anything. The browser's own cryptography answers a moment later, and a window that
// takes a key can be gone before: what a key changes is sealed here, in the same moment, under a key of its own.
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { type Bytes, isBytes, randomBytes } from './bytes.ts';
import { padded, unpadded } from './padding.ts';
import { DAMAGED, isSealedRow, type OpenedRow, type SealedRow } from './row.ts';
import { IV_BYTES, type Place, placeBytes } from './row-cipher.ts';
import { decodeValue, encodeValue } from './row-codec.ts';

const QUICK_KEY_BYTES = 32;

/** 32 random bytes. They can be read out of memory, so they live no longer than the window that seals with them. */
export const newQuickKey = (): Bytes => randomBytes(QUICK_KEY_BYTES);

/**
 * Seals a value for its place: ChaCha20-Poly1305 (RFC 8439), the 128-bit tag at the end, a fresh random IV, the place
 * authenticated, padded like every row. Of ciphers that run in a script it is the one that looks nothing up in tables,
 * so how long it takes tells nothing.
 * @throws TypeError for values that no row holds
 */
export const sealAtOnce = (key: Bytes, place: Place, value: unknown): SealedRow =>
  sealedWith(key, place, value, randomBytes(IV_BYTES));

/** The same with the IV given: only for tests that hold the format still. */
export function sealedWith(key: Bytes, place: Place, value: unknown, iv: Bytes): SealedRow {
  const cipher = chacha20poly1305(key, iv, placeBytes(place));
  return { rev: place.rev, iv, ct: new Uint8Array(cipher.encrypt(padded(encodeValue(value)))) };
}

/** Opens a row that was sealed at once. `damaged` as `openRow` says it, and for a key of another length. */
export function openAtOnce(key: Bytes, { table, id }: Omit<Place, 'rev'>, sealed: SealedRow): OpenedRow {
  if (!isBytes(key, QUICK_KEY_BYTES) || !isSealedRow(sealed)) return DAMAGED;
  const { rev, iv, ct } = sealed;
  try {
    const plain = unpadded(
      new Uint8Array(chacha20poly1305(key, iv, placeBytes({ table, id, rev })).decrypt(ct)),
    );
    return plain ? { ok: true, value: decodeValue(plain) } : DAMAGED;
  } catch {
    return DAMAGED;
  }
}
