// The sealing of one row, with the IV given. Only `row.ts` calls it, always with a fresh IV; tests give one to
// hold the format still.
import type { Bytes } from './bytes.ts';
import { framed } from './framed.ts';
import type { Keys } from './keys.ts';

export const IV_BYTES = 12;
export const TAG_BYTES = 16;

const FORMAT = 1;

/** Where a row stands. A sealed row opens nowhere else. */
export interface Place {
  table: string;
  id: string;
  /** Revision, a whole number that grows. */
  rev: number;
}

/** What is authenticated with a row: the format's number and its place. */
export const placeBytes = ({ table, id, rev }: Place): Bytes => framed(FORMAT, table, id, rev);

const gcm = (place: Place, iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: placeBytes(place) });

/** AES-256-GCM (NIST SP 800-38D) with the 128-bit tag at the end; the place is authenticated with it. */
export async function encryptRow(keys: Keys, place: Place, plain: Bytes, iv: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.encrypt(gcm(place, iv), keys.row, plain));
}

/** @throws OperationError when key, place, IV or any byte is another than the sealed one */
export async function decryptRow(keys: Keys, place: Place, ct: Bytes, iv: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.decrypt(gcm(place, iv), keys.row, ct));
}
