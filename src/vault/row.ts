// Rows as they lie in a sealed database: a revision, an IV and bytes. A row that will not open is damaged, which is
// told apart from a wrong passphrase by the slot, long before any row is touched.
import { type Bytes, isBytes, randomBytes } from './bytes.ts';
import type { Keys } from './keys.ts';
import { padded, STEP, unpadded } from './padding.ts';
import { decryptRow, encryptRow, IV_BYTES, type Place, TAG_BYTES } from './row-cipher.ts';
import { decodeValues, encodeValue } from './row-codec.ts';

export interface SealedRow {
  /** Revision, a whole number from 0; readable, and authenticated. */
  rev: number;
  /** 96 bits, fresh at every sealing. */
  iv: Bytes;
  /** The padded row and its tag: 16 bytes more than a whole number of steps. */
  ct: Bytes;
}

export type OpenedRow = { ok: true; value: unknown } | { ok: false; code: 'damaged' };

export const DAMAGED = { ok: false, code: 'damaged' } as const;

const isRev = (rev: unknown): rev is number => Number.isSafeInteger(rev) && (rev as number) >= 0;

export function isSealedRow(row: unknown): row is SealedRow {
  if (typeof row !== 'object' || row === null) return false;
  const { rev, iv, ct } = row as Partial<SealedRow>;
  return isRev(rev) && isBytes(iv, IV_BYTES) && isBytes(ct, STEP + TAG_BYTES, Number.POSITIVE_INFINITY);
}

/**
 * Seals a value for its place, under a fresh random IV.
 * @throws TypeError for a revision that is no whole number from 0, and for values that no row holds
 */
export async function sealRow(keys: Keys, place: Place, value: unknown): Promise<SealedRow> {
  if (!isRev(place.rev)) throw new TypeError('A revision is a whole number.');
  const iv = randomBytes(IV_BYTES);
  return { rev: place.rev, iv, ct: await encryptRow(keys, place, padded(encodeValue(value)), iv) };
}

/**
 * Opens a row at its place. `damaged`: another key, table, id or revision than it was sealed for, a changed byte,
 * or no sealed row at all. Never throws for what is stored, whatever it is.
 */
export async function openRow(
  keys: Keys,
  { table, id }: Omit<Place, 'rev'>,
  sealed: SealedRow,
): Promise<OpenedRow> {
  const [opened] = await openRows(keys, table, [{ id, sealed }]);
  return opened ?? DAMAGED;
}

/** Opens many rows of one table, each as `openRow` does, in the order given. */
export async function openRows(
  keys: Keys,
  table: string,
  rows: readonly { id: string; sealed: SealedRow }[],
): Promise<OpenedRow[]> {
  const plain = await Promise.all(rows.map(({ id, sealed }) => plainOf(keys, table, id, sealed)));
  return decodeValues(plain).map((read) => (read.ok ? read : DAMAGED));
}

function plainOf(
  keys: Keys,
  table: string,
  id: string,
  sealed: SealedRow,
): Promise<Uint8Array | null> | null {
  if (!isSealedRow(sealed)) return null;
  const { rev, iv, ct } = sealed;
  return decryptRow(keys, { table, id, rev }, ct, iv).then(unpadded, () => null);
}
