// The keyed digest of a set of rows: the XOR of a MAC of each, so that a row's coming or going changes it without
// the others being read. Who has not the key cannot make two sets come to the same.
import type { Keys } from './keys.ts';
import { parts } from './parts.ts';

const TAG_BYTES = 32;

export interface Digest {
  count: number;
  sum: Uint8Array;
}

/** Of no rows. */
export const emptyDigest = (): Digest => ({ count: 0, sum: new Uint8Array(TAG_BYTES) });

/** What one sealing of one row adds: HMAC-SHA-256 over table, id, revision and IV. */
export async function rowTag(
  keys: Keys,
  { table, id, rev, iv }: { table: string; id: string; rev: number; iv: Uint8Array },
): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', keys.digest, parts(table, id, rev, iv)));
}

/** The digest with a row put in (1) or taken out (-1); the order does not matter. */
export function withTag({ count, sum }: Digest, tag: Uint8Array, step: 1 | -1): Digest {
  return { count: count + step, sum: sum.map((byte, index) => byte ^ (tag[index] ?? 0)) };
}

export function isSameDigest(a: Digest, b: Digest): boolean {
  return a.count === b.count && a.sum.every((byte, index) => byte === b.sum[index]);
}
