// The journal's tables as the rest of the store sees them, whether their rows lie open or sealed.

import type { IndexableType, Table } from 'dexie';
import type { Draft } from '../journal/draft.ts';
import type { Edition } from '../journal/edition.ts';
import type { Entry } from '../journal/entry.ts';
import type { ImportRecord, SettingRow, Tombstone } from '../journal/journal-rows.ts';
import type { LedgerRow, SentText } from '../journal/ledger.ts';
import type { Mark } from '../journal/mark.ts';
import type { Medium } from '../journal/medium.ts';
import type { Version } from '../journal/version.ts';
import type { Word } from '../journal/words.ts';
import { db } from './database.ts';
import { TABLES } from './schema.ts';

export { TABLES };

/** One table. What is written in a unit of work is read back in it. */
export interface Rows<T> {
  get(id: string): Promise<T | undefined>;
  /** In the order asked for; undefined where there is none. */
  getMany(ids: readonly string[]): Promise<(T | undefined)[]>;
  all(): Promise<T[]>;
  ids(): Promise<string[]>;
  count(): Promise<number>;
  /**
   * The first few whose ids come after one, in the order in which they lie: a lot at one question, where many ids are as
   * many. `next` is where to go on, null behind the last.
   */
  after(id: string, most: number): Promise<{ rows: T[]; next: string | null }>;
  /** Those whose id begins with a text. */
  beginningWith(prefix: string): Promise<T[]>;
  putMany(rows: readonly T[]): Promise<unknown>;
  removeMany(ids: readonly string[]): Promise<unknown>;
}

export interface VersionRows extends Rows<Version> {
  ofEntries(entryIds: readonly string[]): Promise<Version[]>;
  /** The entries that have any. */
  entryIds(): Promise<string[]>;
}

/** What the tables hold. */
export interface RowTypes {
  entries: Entry;
  marks: Mark;
  versions: Version;
  drafts: Draft;
  words: Word;
  settings: SettingRow;
  tombstones: Tombstone;
  imports: ImportRecord;
  editions: Edition;
  ledger: LedgerRow;
  sent: SentText;
  media: Medium;
}

export type TableName = keyof RowTypes & (typeof TABLES)[number];

export type Snapshot = { [K in TableName]: RowTypes[K][] };

export type Unit = { readonly [K in Exclude<TableName, 'versions'>]: Rows<RowTypes[K]> } & {
  readonly versions: VersionRows;
};

/** The id of a row, which in one table is called its key. */
export function idOf(row: unknown): string {
  const { id, key } = row as { id?: string; key?: string };
  return id ?? key ?? '';
}

/** Where the rows behind these go on; null where there are none. */
export const nextOf = (rows: readonly unknown[], most: number): string | null =>
  rows.length < most ? null : idOf(rows.at(-1));

/** Rows as they lie in the database. Nothing but the database is awaited, so a transaction stays open. */
class PlainRows<T> implements Rows<T> {
  readonly table: Table<T, string>;

  constructor(table: Table<T, string>) {
    this.table = table;
  }

  get(id: string) {
    return this.table.get(id);
  }

  getMany(ids: readonly string[]) {
    return this.table.bulkGet([...ids]);
  }

  all() {
    return this.table.toArray();
  }

  ids() {
    return this.table.toCollection().primaryKeys();
  }

  count() {
    return this.table.count();
  }

  async after(id: string, most: number) {
    const rows = await this.table.where(':id').above(id).limit(most).toArray();
    return { rows, next: nextOf(rows, most) };
  }

  beginningWith(prefix: string) {
    return this.table.where(':id').startsWith(prefix).toArray();
  }

  putMany(rows: readonly T[]): Promise<unknown> {
    return this.table.bulkPut(rows);
  }

  removeMany(ids: readonly string[]): Promise<unknown> {
    return this.table.bulkDelete([...ids]);
  }
}

/** More than these at once are counted with all others, afterwards. */
const FEW = 20;

/** Entries that are changed in one transaction, and how many more of them there are after it. */
export class CountedEntries extends PlainRows<Entry> {
  isChanged = false;
  /** Null where only counting all of them tells. */
  more: number | null = 0;

  // The database answers in the order in which it is asked: what is counted is what was there before.
  override putMany(rows: readonly Entry[]) {
    const ids = [...new Set(rows.map(({ id }) => id))];
    return Promise.all([...this.#count(ids, (there) => 1 - there), super.putMany(rows)]);
  }

  override removeMany(ids: readonly string[]) {
    return Promise.all([...this.#count([...new Set(ids)], (there) => -there), super.removeMany(ids)]);
  }

  #count(ids: readonly string[], more: (there: number) => number): Promise<void>[] {
    if (ids.length === 0) return [];
    this.isChanged = true;
    if (ids.length > FEW) this.more = null;
    if (this.more === null) return [];
    return ids.map((id) =>
      this.table
        .where(':id')
        .equals(id)
        .count((there) => {
          if (this.more !== null) this.more += more(there);
        }),
    );
  }
}

class PlainVersions extends PlainRows<Version> implements VersionRows {
  ofEntries(entryIds: readonly string[]) {
    return this.table.where('entryId').anyOf(entryIds).toArray();
  }

  entryIds() {
    const keys = this.table.orderBy('entryId').uniqueKeys();
    return keys as Promise<IndexableType[]> as Promise<string[]>;
  }
}

const plainRows = (name: TableName) =>
  name === 'versions' ? new PlainVersions(db.versions) : new PlainRows(db.table(name));

export const plainUnit = Object.fromEntries(TABLES.map((name) => [name, plainRows(name)])) as unknown as Unit;
