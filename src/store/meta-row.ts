// What the journal tells of itself, beside its rows: readable whether it is sealed or not.
import type { Table } from 'dexie';
import type { Tally } from '../journal/journal-rows.ts';
import type { SealedRow } from '../vault/row.ts';
import { SCHEMA } from './schema.ts';
import type { LockRow } from './sealing.ts';

export type Meta =
  | { key: 'schema'; value: number }
  | { key: 'device'; value: string }
  /** How many entries there are, and how often they changed. */
  | { key: 'tally'; value: Tally }
  | { key: 'lock'; value: LockRow }
  /** What the rows of a sealed journal must come to. */
  | { key: 'head'; value: SealedRow }
  /** The form of the marks (`MARK_FORM`), once all of them are of it. */
  | { key: 'marks'; value: number }
  /** The lock is being turned on or off, or was when the browser died. */
  | { key: 'turning'; value: string };

/** What tells whose journal this is, in the order in which it is taken. */
const LOOKED_AT = ['schema', 'lock', 'turning', 'head', 'tally', 'device'] as const;

type ValuesOf<K extends readonly Meta['key'][]> = {
  -readonly [At in keyof K]: Extract<Meta, { key: K[At] }>['value'] | undefined;
};

/** What these rows hold, in that order; undefined where there is no such row. */
export async function lookAt(meta: Table<Meta, string>): Promise<ValuesOf<typeof LOOKED_AT>> {
  const rows = await meta.bulkGet([...LOOKED_AT]);
  return rows.map((row) => row?.value) as ValuesOf<typeof LOOKED_AT>;
}

/** A later Ebb has written it. */
export const isNewer = (schema: number | undefined): boolean => Number(schema) > SCHEMA;

/** Rows are sealed, and what would open them is gone. */
export const isLockless = (head: unknown, lock: LockRow | undefined): boolean =>
  head !== undefined && !Array.isArray(lock?.slots);
