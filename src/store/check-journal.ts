// Whether the rows of a sealed journal come to what its head says. What a page shows is opened row by row, and a row in
// a wrong place does not open; this finds what that cannot: rows that are missing, and rows older than they were.
import { isSameDigest } from '../vault/head.ts';
import { db } from './database.ts';
import { digestOfRows, readHead } from './head.ts';
import { sealedIfAny } from './sealing.ts';

const TRIES = 3;

/** Another at each sealing. */
async function headIv(): Promise<string> {
  const row = await db.meta.get('head');
  return (row?.value as { iv?: Uint8Array } | undefined)?.iv?.join() ?? '';
}

/**
 * True as well where nothing is sealed, and where other windows write so much that it cannot be told: an alarm needs
 * a reason.
 * @throws LockedError
 */
export async function isJournalWhole(): Promise<boolean> {
  const sealed = sealedIfAny();
  if (!sealed) return true;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await headIv();
    const head = await readHead(sealed.keys);
    if (!head.isSound) return false;
    const digest = await digestOfRows(sealed.keys);
    // Rows are read beside the writing of other windows: only a head that stood still can be compared with.
    if ((await headIv()) === before) return isSameDigest(head.digest, digest);
  }
  return true;
}
