// What the journal's database is called and which edition of its rows this code knows. Apart from Dexie, so that
// the offline worker can look at both.

/** Counts the meanings of rows, not only of tables: raise it whenever older code must not write. */
export const SCHEMA = 1;
export const NAME = 'ebb';
/** The browser's own number of the database: Dexie counts in tens. */
export const NATIVE_VERSION = SCHEMA * 10;
