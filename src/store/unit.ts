// A unit of work: everything that belongs together is written in one transaction, or nothing of it. In a journal
// that lies open the work runs inside that transaction. In a sealed one it runs on opened rows in memory, and is
// written only if no other window wrote meanwhile; else it is done again on what is there then.
import { db, guardSchema, whenOpened } from './database.ts';
import { plainUnit, type Snapshot, TABLES, type TableName, type Unit } from './rows.ts';
import { sealedIfAny, type Tell } from './sealing.ts';

/** The tables, for reading. @throws LockedError */
export async function reading(): Promise<Unit> {
  await whenOpened();
  return rowsNow();
}

/** The same once the store is known to be open, so that a live query sees what is read. @throws LockedError */
export function rowsNow(): Unit {
  return sealedIfAny()?.unit() ?? plainUnit;
}

/**
 * Does a unit of work over these tables. In a sealed journal it may be done more than once, so it changes nothing but
 * the unit.
 * @param tell hears how many entries are sealed; what it throws undoes all
 * @throws LockedError, OutdatedError, and whatever stopped the transaction: nothing is changed then
 */
export async function writing<T>(
  names: readonly TableName[],
  work: (unit: Unit) => Promise<T>,
  tell: Tell = () => undefined,
): Promise<T> {
  await whenOpened();
  const sealed = sealedIfAny();
  if (sealed) return sealed.write(work, tell);
  return db.transaction('rw', [...names.map((name) => db.table(name)), db.meta], async () => {
    await guardSchema();
    return work(plainUnit);
  });
}

/** Every row as of one moment. @throws LockedError */
export async function snapshot(): Promise<Snapshot> {
  await whenOpened();
  const sealed = sealedIfAny();
  const tables = TABLES.map((name) => db.table(name));
  const laid = await db.transaction('r', tables, () => Promise.all(tables.map((table) => table.toArray())));
  const rows = Object.fromEntries(TABLES.map((name, index) => [name, laid[index]])) as unknown as Snapshot;
  return sealed ? sealed.snapshot(rows) : rows;
}
