// The lock turned on and off. Every row is sealed (or opened) beside the journal, and one transaction puts the new
// rows in the place of the old: a browser that dies at any moment leaves one or the other whole, never a mix.
import { emptyDigest } from '../vault/head.ts';
import type { Keys } from '../vault/keys.ts';
import type { SealedRow } from '../vault/row.ts';
import { damagedRows } from './damaged.ts';
import { connectAgain, db, letGo, readMeta, stillAfter, tellBlocked } from './database.ts';
import { changedDigest, isInHead, sealHead } from './head.ts';
import { asked } from './raw.ts';
import { idOf, type Snapshot, TABLES, type TableName } from './rows.ts';
import { NAME } from './schema.ts';
import { type LaidRow, laidId } from './sealed-rows.ts';
import { layRow, sealedStore } from './sealed-store.ts';
import { type LockRow, noteLock, type Tell, takeUnlocked } from './sealing.ts';
import { snapshotNow } from './snapshot.ts';
import { TURNING } from './turning-lock.ts';

/** `busy`: another window is at it. */
export type Turned = { ok: true } | { ok: false; code: 'busy' };

/** So many rows do not open, and would be gone. Nothing is changed. */
export interface RowsDamaged {
  ok: false;
  code: 'damaged';
  count: number;
}

const AT_ONCE = 200;

/**
 * Seals the whole journal; it stays unlocked in this window. Other windows lose their connection first.
 * @param tell hears how many rows of how many are sealed
 * @throws what stopped it: nothing is changed then
 */
export function turnOn(
  keys: Keys,
  lock: LockRow,
  tell: (done: number, total: number) => void,
): Promise<Turned> {
  return turning(async () => {
    const { rows, head } = await sealedJournal(keys, await snapshotNow(), tell);
    await replaceAll(rows, async () => {
      await db.meta.bulkPut([
        { key: 'lock', value: lock },
        { key: 'head', value: head },
      ]);
    });
    noteLock(lock);
    takeUnlocked(sealedStore(keys));
  });
}

/**
 * Opens the whole journal for good.
 * @param isDropping rows that do not open may go
 * @throws what stopped it: nothing is changed then
 */
export async function turnOff(
  isDropping: boolean,
  tell: (done: number, total: number) => void,
): Promise<Turned | RowsDamaged> {
  let damaged = 0;
  const turned = await turning(async () => {
    const rows = await snapshotNow();
    damaged = isDropping ? 0 : damagedRows().length;
    if (damaged > 0) return;
    await replaceAll(rows, async () => {
      await db.meta.bulkDelete(['lock', 'head']);
    });
    const total = TABLES.reduce((sum, name) => sum + rows[name].length, 0);
    tell(total, total);
    noteLock(null);
  });
  return damaged > 0 ? { ok: false, code: 'damaged', count: damaged } : turned;
}

async function turning(work: () => Promise<void>): Promise<Turned> {
  return navigator.locks.request(TURNING, { ifAvailable: true }, async (lock): Promise<Turned> => {
    if (!lock) return { ok: false, code: 'busy' };
    const turned = turnedAlone(work);
    stillAfter(turned);
    await turned;
    return { ok: true };
  });
}

async function turnedAlone(work: () => Promise<void>): Promise<void> {
  // What is being asked ends first: WebKit may wait for ever for a connection that was closed in the midst of it.
  await db.transaction('rw', db.tables, () => db.meta.count());
  letGo();
  await takeFromOthers().finally(connectAgain);
  // What is typed here meanwhile waits until it is known how it is to lie.
  await work().finally(() =>
    db.meta
      .delete('turning')
      .then(readMeta)
      .catch(() => undefined),
  );
}

/** Raises the browser's number of the database, which ends every other connection; waits for one that stays. */
async function takeFromOthers(): Promise<void> {
  const looking = await asked(indexedDB.open(NAME));
  looking.close();
  const raising = indexedDB.open(NAME, looking.version + 1);
  raising.onblocked = tellBlocked;
  raising.onupgradeneeded = () => {
    raising.transaction?.objectStore('meta').put({ key: 'turning', value: 'lock' });
  };
  (await asked(raising)).close();
}

/** Puts rows in the place of all there are, with what else belongs to it, in one transaction. */
async function replaceAll(rows: Snapshot, also: () => Promise<void>): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const name of TABLES) {
      const table = db.table(name);
      await table.clear();
      for (let at = 0; at < rows[name].length; at += AT_ONCE) {
        await table.bulkPut(rows[name].slice(at, at + AT_ONCE) as object[]);
      }
    }
    await also();
    await db.meta.delete('turning');
  });
}

async function sealedJournal(
  keys: Keys,
  rows: Snapshot,
  tell: (done: number, total: number) => void,
): Promise<{ rows: Snapshot; head: SealedRow }> {
  const total = TABLES.reduce((sum, name) => sum + rows[name].length, 0);
  const sealed: Partial<Record<TableName, LaidRow[]>> = {};
  let digest = emptyDigest();
  let done = 0;
  const say: Tell = (count) => {
    done += count;
    tell(done, total);
  };
  for (const name of TABLES) {
    const put = await sealedTable(keys, name, rows[name], say);
    if (isInHead(name)) digest = await changedDigest(keys, digest, name, { gone: [], put });
    sealed[name] = put;
  }
  return { rows: sealed as unknown as Snapshot, head: await sealHead(keys, null, digest) };
}

async function sealedTable(
  keys: Keys,
  name: TableName,
  rows: readonly unknown[],
  say: Tell,
): Promise<LaidRow[]> {
  const put: LaidRow[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    const sealing = some.map(async (row) => layRow(keys, name, await laidId(keys, name, idOf(row)), row, 1));
    put.push(...(await Promise.all(sealing)));
    say(some.length);
  }
  return put;
}
