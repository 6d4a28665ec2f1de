// A sealed journal that is unlocked. It is fetched with the first lock: a journal that lies open does without it.
import type { Keys } from '../vault/keys.ts';
import { sealRow } from '../vault/row.ts';
import { answered, whileBusy } from './answering.ts';
import { db, guardSchema } from './database.ts';
import { changedDigest, type Head, isInHead, readHead, sealHead } from './head.ts';
import { idOf, type Snapshot, TABLES, type TableName, type Unit } from './rows.ts';
import { draftSealer } from './sealed-draft.ts';
import {
  type LaidRow,
  laidBeside,
  laidId,
  laidTable,
  opened,
  type SealedRows,
  sealedUnit,
} from './sealed-rows.ts';
import { lockRow, type SealedStore, type Tell } from './sealing.ts';
import { remember } from './sentinel.ts';
import { countChange, type Tally } from './tally.ts';
import { TurnedError } from './turning-lock.ts';

export function sealedStore(keys: Keys): SealedStore {
  let last: Promise<unknown> = Promise.resolve();
  /**
   * One after the other, in the order in which they are asked, as transactions are: one that finds another done before it
   * begins anew, and what was typed first would be put last.
   */
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const mine = last.then(write);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    keys,
    unit: (isTimed = false) => sealedUnit(keys, isTimed),
    sealDraft: draftSealer(keys),
    write: (work, tell) => {
      // Of the lock as it is now: by its turn another may lie there, whose rows these keys would not open.
      const lock = lockRow()?.epoch;
      return inTurn(() => writeSealed(keys, lock, work, tell));
    },
    snapshot: (laid) => openedSnapshot(keys, laid),
  };
}

async function writeSealed<T>(
  keys: Keys,
  lock: string | undefined,
  work: (unit: Unit) => Promise<T>,
  tell: Tell,
): Promise<T> {
  const guard = async () => {
    const tally = await guardSchema();
    // Sealed with keys of a lock that is no more: nobody could open it.
    if (lock !== lockRow()?.epoch) throw new TurnedError();
    return tally;
  };
  for (;;) {
    // Read first: rows read after it may be newer than it, and then it has changed when the unit is written.
    const head = await answered(() => readHead(keys));
    const unit = sealedUnit(keys, true);
    const result = await work(unit);
    const changed = unit.tables.filter((table) => table.changed.size > 0);
    if (changed.length === 0 || (await commit(keys, head, changed, { tell, guard }))) return result;
  }
}

interface Laying {
  name: TableName;
  put: LaidRow[];
  gone: string[];
  /** What lay there before, of everything that changes. */
  before: LaidRow[];
  /** What the unit read of it. */
  seen: readonly LaidRow[];
}

const AT_ONCE = 500;

/** A row as it lies in the database. */
export async function layRow(
  keys: Keys,
  name: TableName,
  laid: string,
  row: unknown,
  rev: number,
): Promise<LaidRow> {
  const sealed = await sealRow(keys, { table: name, id: laid, rev }, row);
  return { ...laidBeside(name, laid, row), ...sealed };
}

async function layOf(
  keys: Keys,
  { name, changed, seen }: SealedRows<TableName>,
  tell: Tell,
): Promise<Laying> {
  const laying: Laying = { name, put: [], gone: [], before: [], seen };
  const all = [...changed];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE);
    const ids = await Promise.all(some.map(([id]) => laidId(keys, name, id)));
    const before = await answered(async () => laidTable(name).bulkGet(ids));
    laying.before.push(...before.filter((row): row is LaidRow => row !== undefined));
    laying.gone.push(...ids.filter((_, index) => some[index]?.[1] === null));
    const sealing = some.flatMap(([, row], index) => {
      const laid = ids[index] ?? '';
      return row === null ? [] : layRow(keys, name, laid, row, (before[index]?.rev ?? 0) + 1);
    });
    laying.put.push(...(await whileBusy(() => Promise.all(sealing))));
    tell(at + some.length);
  }
  return laying;
}

/** False when another window wrote since the head was read. */
async function commit(
  keys: Keys,
  head: Head,
  changed: readonly SealedRows<TableName>[],
  { tell, guard }: { tell: Tell; guard: () => Promise<Tally | null> },
): Promise<boolean> {
  let entries = 0;
  // All at once: what the one waits for, the database or the browser's cryptography, the other does not.
  const layings = await Promise.all(
    changed.map((table) =>
      // Heard for every table, so that whoever wants to stop it can, and counted for one.
      layOf(keys, table, (done) => {
        if (table.name === 'entries') entries = done;
        tell(entries);
      }),
    ),
  );
  let { digest } = head;
  for (const { name, before, put } of layings) {
    if (isInHead(name)) digest = await changedDigest(keys, digest, name, { gone: before, put });
  }
  const next = await sealHead(keys, head.laid, digest);
  tell(entries);
  let tally: Tally | null = null;
  const tables = [...layings.map(({ name }) => db.table(name)), db.meta];
  const write = () =>
    db.transaction('rw', tables, async () => {
      const last = await guard();
      const row = await db.meta.get('head');
      const { iv } = (row?.value ?? {}) as Partial<LaidRow>;
      // Asked again after silence: it was written, and only the answer never came.
      if (iv && isSameIv(iv, next.iv)) return true;
      if (!isSameIv(iv, head.laid?.iv)) return false;
      if (!(await writeLayings(layings))) return false;
      await db.meta.put({ key: 'head', value: next });
      const ofEntries = layings.find(({ name }) => name === 'entries');
      if (ofEntries) tally = await countChange(last, moreThrough(ofEntries));
      return true;
    });
  const isWritten = await answered(async () => write());
  // Not before it is stored: what is remembered is never ahead of the journal.
  remember(tally);
  return isWritten;
}

/** Within the transaction. False where somebody typed meanwhile: nothing is changed then. */
async function writeLayings(layings: readonly Laying[]): Promise<boolean> {
  // All of them first: what was put before would stay, and be in no head.
  for (const { name, seen } of layings) {
    if (!isInHead(name) && (await hasChanged(name, seen))) return false;
  }
  for (const { name, put, gone } of layings) {
    await laidTable(name).bulkPut(put);
    await laidTable(name).bulkDelete(gone);
  }
  return true;
}

/** So many rows more there are after it. */
function moreThrough({ put, gone, before }: Laying): number {
  const there = new Set(before.map(idOf));
  return put.filter((row) => !there.has(idOf(row))).length - gone.filter((id) => there.has(id)).length;
}

/** Of rows that stand in no head each is looked at: somebody may be typing. */
async function hasChanged(name: TableName, seen: readonly LaidRow[]): Promise<boolean> {
  // Read twice, the later reading counts.
  const rows = [...new Map(seen.map((row) => [idOf(row), row])).values()];
  const now = await laidTable(name).bulkGet(rows.map(idOf));
  return rows.some(({ iv }, index) => !isSameIv(iv, now[index]?.iv));
}

function isSameIv(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  return a.every((byte, index) => byte === b[index]);
}

async function openedSnapshot(keys: Keys, laid: Snapshot): Promise<Snapshot> {
  const tables = await Promise.all(
    TABLES.map(async (name) => {
      const rows = await opened(keys, name, laid[name] as unknown as LaidRow[]);
      return [name, rows.filter((row) => row !== undefined)] as const;
    }),
  );
  return Object.fromEntries(tables) as unknown as Snapshot;
}
