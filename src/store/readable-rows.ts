// What can still be read of a journal that does not open: its tables as they lie, past Dexie, whatever their edition.
import type { Medium } from '../journal/medium.ts';
import { openBlob, type SealedBlob } from '../vault/blob.ts';
import type { Bytes } from '../vault/bytes.ts';
import { type BackupRows, isRow } from './backup-row-check.ts';
import { repairedRow } from './backup-row-repair.ts';
import { TABLES } from './backup-rows.ts';
import { ownRows } from './own-rows.ts';
import { asked, withExisting } from './raw.ts';
import { NAME, SCHEMA } from './schema.ts';

/** A damaged database is read slowly, and nobody waits for anything else. */
const PATIENCE_MS = 60_000;

export interface ReadableRows {
  rows: BackupRows;
  /** Rows that are there and cannot be read, or make no sense; a table of which nothing can be read counts as one. */
  lost: number;
}

/** @returns null where there is no such database, or its rows are sealed. @throws where none of it can be read */
export function readableRows(): Promise<ReadableRows | null> {
  const read = async (connection: IDBDatabase): Promise<ReadableRows | null> => {
    if (await isSealedHere(connection)) return null;
    let lost = 0;
    const sound: Record<string, unknown[]> = { meta: [{ key: 'schema', value: SCHEMA }] };
    for (const name of TABLES) {
      const found = (await rowsOf(connection, name)).map((row) => repairedRow(name, row));
      sound[name] = found.filter(isRow[name]);
      lost += found.length - sound[name].length;
    }
    return { rows: ownRows(sound as unknown as BackupRows), lost };
  };
  return withExisting(NAME, read, PATIENCE_MS);
}

const storeOf = (connection: IDBDatabase, name: string) => connection.transaction(name).objectStore(name);

async function isSealedHere(connection: IDBDatabase): Promise<boolean> {
  if (!connection.objectStoreNames.contains('meta')) return false;
  // Where even that cannot be read, sealed rows are none that make sense.
  for (const key of ['lock', 'head'])
    if (await tried(() => storeOf(connection, 'meta').get(key))) return true;
  return false;
}

/** Null where that cannot be read. */
async function tried<T>(ask: () => IDBRequest<T>): Promise<T | null> {
  try {
    return await asked(ask());
  } catch {
    return null;
  }
}

/** Every row of a table; where they do not come together, one by one, and null for each that does not come. */
async function rowsOf(connection: IDBDatabase, name: string): Promise<unknown[]> {
  if (!connection.objectStoreNames.contains(name)) return [];
  const all = await tried(() => storeOf(connection, name).getAll());
  if (all) return all;
  const keys = await tried(() => storeOf(connection, name).getAllKeys());
  if (!keys) return [null];
  const rows: unknown[] = [];
  for (const key of keys) rows.push(await tried(() => storeOf(connection, name).get(key)));
  return rows;
}

/** The bytes of a medium past Dexie; null where they cannot be read. */
export async function readableBytes({ id, key }: Pick<Medium, 'id' | 'key'>): Promise<Bytes | null> {
  const read = async (connection: IDBDatabase) => {
    if (!connection.objectStoreNames.contains('blobs')) return null;
    return tried(() => storeOf(connection, 'blobs').get(id) as IDBRequest<SealedBlob | undefined>);
  };
  // One picture that does not come must not cost the texts that did.
  const sealed = await withExisting(NAME, read).catch(() => null);
  return sealed ? openBlob(key, sealed) : null;
}
