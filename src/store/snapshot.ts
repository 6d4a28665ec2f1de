// Every row of the journal, opened.
import { answered } from './answering.ts';
import { db, whenStill } from './database.ts';
import { type Snapshot, TABLES } from './rows.ts';
import { sealedIfAny } from './sealing.ts';

/** Every row as of one moment. @throws LockedError */
export async function snapshot(): Promise<Snapshot> {
  await whenStill();
  return snapshotNow();
}

/** The same by the window that turns the lock, whom everybody else waits for. @throws LockedError */
export async function snapshotNow(): Promise<Snapshot> {
  const sealed = sealedIfAny();
  const tables = TABLES.map((name) => db.table(name));
  const read = () => Promise.all(tables.map((table) => table.toArray()));
  const laid = await answered(async () => db.transaction('r', tables, read));
  const rows = Object.fromEntries(TABLES.map((name, index) => [name, laid[index]])) as unknown as Snapshot;
  return sealed ? sealed.snapshot(rows) : rows;
}
