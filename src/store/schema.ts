// What the journal's database is called and which edition of its rows this code knows. Apart from Dexie, so that
// the offline worker can look at both.
import type { Transaction } from 'dexie';

/** Counts the meanings of rows, not only of tables: raise it whenever older code must not write. */
export const SCHEMA = 4;
export const NAME = 'ebb';
/** The browser's own number has room for so many turnings of the lock in one edition. */
const TURNS = 10_000;
/**
 * The least that the browser calls a database of this edition. Turning the lock on or off raises the number by one,
 * for that is the one way by which a browser takes the connection from every other window, frozen ones too.
 */
export const NATIVE_VERSION = SCHEMA * TURNS;

/** The edition of a database that the browser gives this number. */
export function editionOf(nativeVersion: number): number {
  // The first edition had no turns.
  return nativeVersion < TURNS ? 1 : Math.floor(nativeVersion / TURNS);
}

/** The tables whose rows are sealed with the journal. */
export const TABLES = [
  'entries',
  'marks',
  'versions',
  'drafts',
  'words',
  'settings',
  'tombstones',
  'imports',
  'editions',
  'ledger',
  'sent',
  'media',
] as const;

/** When the journal was opened last is nobody's to read once it is sealed: it goes to what is sealed with it. */
export async function moveLastOpened(upgrade: Transaction): Promise<void> {
  const row = await upgrade.table('meta').get('lastOpenedAt');
  if (row === undefined) return;
  await upgrade.table('settings').put(row);
  await upgrade.table('meta').delete('lastOpenedAt');
}
