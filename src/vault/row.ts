// A sealed row: AES-256-GCM with a fresh IV. Its place (table, id, revision) is authenticated with it, so that no row
// can stand in for another or for a later text of its own; its length is padded, for lengths speak.
import type { Keys } from './keys.ts';
import { parts } from './parts.ts';
import { decodeRow, encodeRow } from './row-codec.ts';

const FORMAT = 1;
const STEP = 1024;
const LENGTH_BYTES = 4;
const IV_BYTES = 12;

export interface SealedRow {
  /** Readable: counts how often this row was sealed. */
  rev: number;
  iv: Uint8Array<ArrayBuffer>;
  ct: Uint8Array<ArrayBuffer>;
}

export interface Place {
  table: string;
  id: string;
  rev: number;
}

function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(Math.ceil((LENGTH_BYTES + bytes.length) / STEP) * STEP);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, LENGTH_BYTES);
  return whole;
}

const algorithm = (iv: Uint8Array<ArrayBuffer>, { table, id, rev }: Place) => ({
  name: 'AES-GCM',
  iv,
  additionalData: parts(FORMAT, table, id, rev),
});

/** Seals a row for its place. `ct` is a multiple of 1,024 bytes and the tag of 16. */
export function sealRow(keys: Keys, place: Place, value: unknown): Promise<SealedRow> {
  return sealRowWith(keys, place, value, crypto.getRandomValues(new Uint8Array(IV_BYTES)));
}

/** The same with a given IV, for tests of known answers: an IV must never be used twice. */
export async function sealRowWith(
  keys: Keys,
  place: Place,
  value: unknown,
  iv: Uint8Array<ArrayBuffer>,
): Promise<SealedRow> {
  const ct = await crypto.subtle.encrypt(algorithm(iv, place), keys.row, padded(encodeRow(value)));
  return { rev: place.rev, iv, ct: new Uint8Array(ct) };
}

export type OpenedRow = { ok: true; value: unknown } | { ok: false; code: 'damaged' };

/** Opens a row at its place; `damaged` for whatever is not what was sealed there. Never throws. */
export async function openRow(
  keys: Keys,
  { table, id }: Omit<Place, 'rev'>,
  sealed: SealedRow,
): Promise<OpenedRow> {
  try {
    const { rev, iv, ct } = sealed;
    if (!Number.isSafeInteger(rev) || iv.length !== IV_BYTES) return { ok: false, code: 'damaged' };
    const whole = await crypto.subtle.decrypt(algorithm(iv, { table, id, rev }), keys.row, ct);
    const length = new DataView(whole).getUint32(0);
    if (LENGTH_BYTES + length > whole.byteLength) return { ok: false, code: 'damaged' };
    return { ok: true, value: decodeRow(new Uint8Array(whole, LENGTH_BYTES, length)) };
  } catch {
    return { ok: false, code: 'damaged' };
  }
}
