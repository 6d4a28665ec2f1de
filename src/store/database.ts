// The one database. Tables, their versions, and what can happen to a connection: blocked by another tab,
// asked to step aside, closed by the browser, or opened by a newer Ebb before this one.
import { Dexie, type Table } from 'dexie';
import type { Draft } from '../journal/draft.ts';
import type { Entry } from '../journal/entry.ts';
import type { Mark } from '../journal/mark.ts';
import type { Version } from '../journal/version.ts';
import type { Word } from '../journal/words.ts';
import { NAME, SCHEMA } from './schema.ts';

export { SCHEMA };

/** What is left of an entry whose text is gone, so that an import or a restore does not bring it back unasked. */
export interface Tombstone {
  id: string;
  /** The origin's key, empty for an entry that was written here. */
  originKey: string;
  stamps: string[];
  removedAt: number;
}

/** One import, so that it can be undone. */
export interface ImportRecord {
  id: string;
  at: number;
  added: number;
  /** Words that came with it. */
  wordIds: string[];
  /** Removed entries that it brought back, as they were: undone, they are removed again. */
  restored?: { id: string; removedAt: number; stamp: string }[];
}

export interface SettingRow {
  key: string;
  value: unknown;
}

type Meta = { key: 'schema'; value: number } | { key: 'device'; value: string };

/** `ready`; `blocked`: another tab keeps an older database open; `outdated`: a newer Ebb has been here;
 * `erased`: another window erased it; `closed`: the browser took the connection; `failed`: it would not open. */
export type StoreState = 'opening' | 'ready' | 'blocked' | 'outdated' | 'erased' | 'closed' | 'failed';

class Database extends Dexie {
  declare entries: Table<Entry, string>;
  declare marks: Table<Mark, string>;
  declare versions: Table<Version, string>;
  declare drafts: Table<Draft, string>;
  declare words: Table<Word, string>;
  declare settings: Table<SettingRow, string>;
  declare tombstones: Table<Tombstone, string>;
  declare imports: Table<ImportRecord, string>;
  declare meta: Table<Meta, string>;

  constructor(name: string) {
    // Strict: a write counts as done once it is flushed, not once the browser has it in mind.
    // No cache: it clones every row at every read, and nothing here reads the same rows twice in a moment.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    // No index says when or how someone felt: only random ids are keys.
    // The browser's number rises with ours, so an older window's connection ends before rows mean something else.
    this.version(SCHEMA).stores({
      entries: 'id',
      marks: 'id',
      versions: 'id, entryId',
      drafts: 'id',
      words: 'id',
      settings: 'key',
      tombstones: 'id',
      imports: 'id',
      meta: 'key',
    });
  }
}

export const db = new Database(NAME);

/** Thrown inside a write when a newer Ebb has changed the journal since this page was loaded. */
export class OutdatedError extends Error {
  override name = 'OutdatedError';
}

let state: StoreState = 'opening';
const listeners = new Set<(state: StoreState) => void>();

function enter(next: StoreState): void {
  // Both are final for this page: old code must not write into a newer journal, nor begin a new one unasked.
  if (state === next || state === 'outdated' || state === 'erased') return;
  state = next;
  for (const listener of listeners) listener(next);
}

/** Calls back now and at every change; returns how to stop. */
export function watchStoreState(listener: (state: StoreState) => void): () => void {
  listeners.add(listener);
  listener(state);
  return () => listeners.delete(listener);
}

db.on('blocked', () => {
  if (!isErasing) enter('blocked');
});
db.on('versionchange', ({ newVersion }) => {
  // A newer Ebb wants the database, or it is being erased. Dexie would reopen it with old code and write on.
  enter(newVersion === null ? 'erased' : 'outdated');
  db.close({ disableAutoOpen: true });
  // Dexie's own listener comes next, and would let the next query open the database again.
  return false;
});
let isErasing = false;
db.on('close', () => {
  // Dexie tells of its own closing too, and erasing begins with that.
  if (!isErasing) enter('closed');
});

/** Opens the journal; never throws. What happened is in the state. */
export async function openStore(): Promise<void> {
  try {
    await db.open();
    await db.transaction('rw', db.meta, async () => {
      const row = await db.meta.get('schema');
      if (row === undefined) await db.meta.put({ key: 'schema', value: SCHEMA });
      else if (Number(row.value) > SCHEMA) throw new OutdatedError();
      else if (Number(row.value) < SCHEMA) await db.meta.put({ key: 'schema', value: SCHEMA });
    });
    enter('ready');
  } catch (error) {
    const isNewer = error instanceof OutdatedError || (error as Error).name === 'VersionError';
    if (isNewer) db.close({ disableAutoOpen: true });
    enter(isNewer ? 'outdated' : 'failed');
  }
}

/** Says that a newer Ebb has been here, and gives the error to throw. */
export function outdated(): OutdatedError {
  enter('outdated');
  db.close({ disableAutoOpen: true });
  return new OutdatedError();
}

/** Opens a connection that was closed; a newer journal stays closed to this page. */
export async function reopen(): Promise<void> {
  if (state === 'outdated' || state === 'erased') throw outdated();
  await db.open();
}

/** Deletes the database. Nothing opens it again unasked: a live query would begin an empty journal. */
export async function deleteDatabase(): Promise<void> {
  isErasing = true;
  await db.delete({ disableAutoOpen: true });
}

/** The first statement of every writing transaction (which must include `meta`): a newer journal is left alone. */
export async function guardSchema(): Promise<void> {
  const row = await db.meta.get('schema');
  if (row !== undefined && Number(row.value) > SCHEMA) {
    enter('outdated');
    throw new OutdatedError();
  }
}

/** This installation's random name, made at first use. Call before a transaction, not inside one. */
export async function deviceId(): Promise<string> {
  const row = await db.meta.get('device');
  if (row) return String(row.value);
  const made = randomId();
  return db.transaction('rw', db.meta, async () => {
    const raced = await db.meta.get('device');
    if (raced) return String(raced.value);
    await db.meta.put({ key: 'device', value: made });
    return made;
  });
}

/** A random id of 128 bits, 32 lower-case hexadecimal digits. */
export function randomId(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
