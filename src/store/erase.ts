// The end of a journal on this device: first every row, at once and whatever other windows are open; then the
// database that held them, which has to wait for those windows.
import { putConnectedOrigin } from './connected-origin.ts';
import { db, deleteDatabase, reopen } from './database.ts';

const WAIT_MS = 5000;

/**
 * `emptied`: no row of any table is left. `unopened`: the database could not be opened, so only deleting all of it
 * remains.
 */
export type Emptied = 'emptied' | 'unopened';

/**
 * Empties every table in one transaction.
 * @throws whatever stopped the transaction: every row is there as it was
 */
export async function emptyStore(): Promise<Emptied> {
  try {
    if (!db.isOpen()) await reopen();
  } catch {
    return 'unopened';
  }
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
  return 'emptied';
}

/**
 * Deletes the database, and the small one beside it. Other windows are asked to let go first. False when one of them does not within five
 * seconds: the browser goes on by itself, and deletes it once that window is closed.
 */
export async function deleteStore(): Promise<boolean> {
  const waited = new Promise<boolean>((done) => {
    setTimeout(() => done(false), WAIT_MS);
  });
  // Which host was connected goes too; no window holds on to that.
  const deleted = Promise.all([deleteDatabase(), putConnectedOrigin(null)]).then(() => true);
  return Promise.race([deleted, waited]);
}
