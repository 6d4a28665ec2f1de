// A count and a digest over all rows of a sealed journal, kept in the sealed head. Rows are added and taken away one
// by one, in any order; at unlock the same is made from what is there, and a row that is missing, older or foreign
// shows. A whole profile set back to an earlier day does not: its head is as old as its rows.
import { type Bytes, isSameBytes } from './bytes.ts';
import { framed } from './framed.ts';
import type { Keys } from './keys.ts';

const TAG_BYTES = 32;

export interface Digest {
  /** Rows. */
  count: number;
  /** All tags, XORed: 32 bytes. */
  sum: Bytes;
}

/** What stands for one row in the digest. */
export interface Tagged {
  table: string;
  id: string;
  rev: number;
  iv: Bytes;
}

/** The digest of no rows. */
export function emptyDigest(): Digest {
  return { count: 0, sum: new Uint8Array(TAG_BYTES) };
}

/** HMAC-SHA-256 over table, id, revision and IV of a row. The IV makes it differ between two rows of one revision. */
export async function rowTag(keys: Keys, { table, id, rev, iv }: Tagged): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', keys.digest, framed(table, id, rev, iv)));
}

/** The digest with a row more (1) or less (-1). The order of steps does not matter. */
export function withTag(digest: Digest, tag: Bytes, by: 1 | -1): Digest {
  return {
    count: digest.count + by,
    sum: digest.sum.map((byte, at) => byte ^ (tag[at] as number)),
  };
}

/** Whether two digests are of the same rows. */
export function isSameDigest(one: Digest, other: Digest): boolean {
  return one.count === other.count && isSameBytes(one.sum, other.sum);
}
