// Pictures and sounds. Their rows are small and are sealed with the journal; their bytes lie apart, each sealed with
// the key in its row, and are read one at a time. Bytes come before their row and go after it, so that a row without
// bytes is a loss and never a moment in between.
import { type Medium, mediumAt } from '../journal/medium.ts';
import { openBlob, sealBlob } from '../vault/blob.ts';
import type { Bytes } from '../vault/bytes.ts';
import { answered } from './answering.ts';
import { db, guardSchema, whenStill } from './database.ts';
import type { Unit } from './rows.ts';
import { lockRow, sealedIfAny } from './sealing.ts';
import { mediumOfBytes } from './thumbnail-id.ts';
import { reading, writing } from './unit.ts';

const LOCK = 'ebb-media';

/** Bytes without a row are swept away: not while somebody is about to write the row. */
export async function together<T>(mode: 'shared' | 'exclusive', work: () => Promise<T>): Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) return work();
  // The browser's own types lose what the work gives.
  return (await locks.request(LOCK, { mode }, work)) as T;
}

async function putBytes({ id, key }: Pick<Medium, 'id' | 'key'>, bytes: Uint8Array): Promise<void> {
  const sealed = await sealBlob(key, id, bytes);
  await answered(() =>
    db.transaction('rw', db.blobs, db.meta, async () => {
      await guardSchema();
      await db.blobs.put(sealed);
    }),
  );
}

/**
 * Keeps a medium. What began before a lock is finished after it: it is in this window's memory, and nowhere else.
 * @throws LockedError, and what stopped it, a full disk too: bytes without a row are swept later
 */
export async function addMedium(medium: Medium, bytes: Uint8Array): Promise<void> {
  await whenStill();
  // Asked first: a locked journal takes no bytes that no row would ever name.
  const [sealed, epoch] = [sealedIfAny(), lockRow()?.epoch];
  const put = ({ media }: Unit) => media.putMany([medium]);
  await together('shared', async () => {
    await putBytes(medium, bytes);
    // Keys of a lock that is no more would seal what nobody opens.
    if (sealed && lockRow()?.epoch === epoch) await sealed.write(put, () => undefined);
    else await writing(['media'], put);
  });
}

/** Whether the bytes of any are here; a thumbnail alone is none. */
export async function holdsBytes(): Promise<boolean> {
  const laid = await answered(async () => db.blobs.toCollection().primaryKeys());
  return laid.some((id) => id === mediumOfBytes(id));
}

/** How many of these have no bytes here. */
export async function countMissing(ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const here = new Set(await answered(async () => db.blobs.toCollection().primaryKeys()));
  return ids.filter((id) => !here.has(id)).length;
}

/** Of which of these the bytes are here. */
export const whichHere = async (ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(await answered(async () => db.blobs.where(':id').anyOf(ids).primaryKeys()));

/** The rows of these ids; those that are not here are left out. */
export async function readMedia(ids: readonly string[]): Promise<Medium[]> {
  if (ids.length === 0) return [];
  const rows = await (await reading()).media.getMany(ids);
  return rows.filter((row): row is Medium => row !== undefined);
}

/** The bytes of a medium as they came; null where they are not on this device, or do not open. */
export async function readBytes({ id, key }: Pick<Medium, 'id' | 'key'>): Promise<Bytes | null> {
  const sealed = await answered(async () => db.blobs.get(id));
  return sealed ? openBlob(key, sealed) : null;
}

/** A file of an archive. */
interface File {
  path: string;
  bytes: Uint8Array;
}

/**
 * Bytes without a row go. Not told: what stopped the work is. What stays lying, on a disk that takes no change at all, is
 * swept later.
 */
const takeBack = (ids: readonly string[]): Promise<void> =>
  answered(() =>
    db.transaction('rw', db.blobs, db.media, db.meta, async () => {
      await guardSchema();
      // Work may fail behind its last write: what has its row is kept.
      const kept = new Set(await db.media.where(':id').anyOf(ids).primaryKeys());
      await db.blobs.bulkDelete(ids.filter((id) => !kept.has(id)));
    }),
  ).catch(() => undefined);

/**
 * Lays the bytes of media whose rows a unit of work brings, and then does that work. Bytes that are here already stay:
 * one id is one medium. Files that belong to no row are passed over. Where the work fails, or there is no room for all,
 * what was laid is taken back at once: a page that is being written needs that room.
 * @param work gets the rows that its bytes open with: of one that is here already the one that is here
 */
export function withMedia<T>(
  coming: readonly Medium[],
  files: () => AsyncIterable<File>,
  work: (rows: Medium[]) => Promise<T>,
): Promise<T> {
  if (coming.length === 0) return work([]);
  // One after the other: two that bring the same picture may each have a key of its own for it.
  return together('exclusive', async () => {
    const rows = new Map(coming.map((row) => [row.id, row]));
    // The row that is here stays, and its key with it.
    for (const row of await readMedia([...rows.keys()])) rows.set(row.id, row);
    const laid: string[] = [];
    try {
      for await (const { path, bytes } of files()) {
        const row = rows.get(mediumAt(path)?.id ?? '');
        if (!row || (await readBytes(row))) continue;
        await putBytes(row, bytes);
        laid.push(row.id);
      }
      return await work([...rows.values()]);
    } catch (error) {
      await takeBack(laid);
      throw error;
    }
  });
}
