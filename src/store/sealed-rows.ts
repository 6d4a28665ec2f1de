// Sealed rows. Opening and sealing wait for the browser's cryptography, and a transaction that waits for anything
// but the database ends half done; so rows are read, opened, changed in memory, sealed, and only then written.
import type { Table } from 'dexie';
import type { Version } from '../journal/version.ts';
import { blindName, type Keys } from '../vault/keys.ts';
import { type OpenedRow, openRows, type SealedRow } from '../vault/row.ts';
import { answered, whileBusy } from './answering.ts';
import type { SealedDraft } from './boxed-draft.ts';
import { noteDamaged } from './damaged.ts';
import { db } from './database.ts';
import { openedOnce } from './opened-rows.ts';
import {
  idOf,
  nextOf,
  type Rows,
  type RowTypes,
  type TableName,
  type Unit,
  type VersionRows,
} from './rows.ts';
import { openDraft } from './sealed-draft.ts';

/** A row as the database holds it: its id, or a blinded one where the id itself would tell something. */
export type LaidRow = SealedRow & { id?: string; key?: string; entryId?: string };

/** Ids of these tell something: a feeling's name, a setting's, which entries are meant for others, what was sent. */
const NAMED: readonly TableName[] = ['words', 'settings', 'editions', 'ledger', 'sent'];

export const laidTable = (name: TableName) => db.table<LaidRow, string>(name);

/** The id under which a row lies in the database. */
export async function laidId(keys: Keys, name: TableName, id: string): Promise<string> {
  return NAMED.includes(name) ? blindName(keys, name, id) : id;
}

/** What lies beside the sealed part of a row. */
export function laidBeside(name: TableName, laid: string, row: unknown): Partial<LaidRow> {
  if (name === 'settings') return { key: laid };
  if (name === 'versions') return { id: laid, entryId: (row as Version).entryId };
  return { id: laid };
}

/** How the database is asked: as it is in a live query, which must see each question; else with a deadline. */
export type Ask = <T>(question: () => PromiseLike<T>) => Promise<T>;

const directly: Ask = async (question) => question();
const inTime: Ask = (question) => answered(async () => question());

/** Rows opened together: enough to share what each would cost alone, few enough to let the page breathe. */
const AT_ONCE = 1_000;

/** The rows in their order; undefined for each that cannot be opened, which is noted. */
export async function opened<K extends TableName>(
  keys: Keys,
  name: K,
  laid: readonly LaidRow[],
): Promise<(RowTypes[K] | undefined)[]> {
  const rows = await openedOnce(name, laid, idOf, (fresh) => whileBusy(() => openLaid(keys, name, fresh)));
  return rows as (RowTypes[K] | undefined)[];
}

async function openLaid(keys: Keys, name: TableName, laid: readonly LaidRow[]): Promise<unknown[]> {
  const lots = Array.from({ length: Math.ceil(laid.length / AT_ONCE) }, (_, lot) =>
    laid.slice(lot * AT_ONCE, (lot + 1) * AT_ONCE),
  );
  const results = (await Promise.all(lots.map((lot) => openLot(keys, name, lot)))).flat();
  return laid.map((row, at) => {
    const result = results[at];
    const isMoved =
      result?.ok && name === 'versions' && (result.value as Version | null)?.entryId !== row.entryId;
    if (result?.ok && !isMoved) return result.value;
    noteDamaged(name, idOf(row));
    return undefined;
  });
}

function openLot(keys: Keys, name: TableName, laid: readonly LaidRow[]): Promise<OpenedRow[]> {
  if (name === 'drafts') return Promise.all(laid.map((row) => openDraft(keys, row as SealedDraft)));
  return openRows(
    keys,
    name,
    laid.map((row) => ({ id: idOf(row), sealed: row })),
  );
}

const byId = (a: unknown, b: unknown) => (idOf(a) < idOf(b) ? -1 : 1);

/** One table of a unit of work. What is put or removed stays in memory until the unit is written. */
export class SealedRows<K extends TableName> implements Rows<RowTypes[K]> {
  readonly changed = new Map<string, RowTypes[K] | null>();
  /** What this unit read, by the ids under which it lies: an IV is another at each sealing. */
  readonly seen: LaidRow[] = [];
  protected readonly keys: Keys;
  readonly name: K;
  protected readonly ask: Ask;

  constructor(keys: Keys, name: K, ask: Ask) {
    this.keys = keys;
    this.name = name;
    this.ask = ask;
  }

  protected get table(): Table<LaidRow, string> {
    return laidTable(this.name);
  }

  protected see(laid: readonly (LaidRow | undefined)[]): void {
    for (const row of laid) if (row) this.seen.push(row);
  }

  /** Opened rows with what this unit did to them. */
  protected async merged(
    laid: readonly LaidRow[],
    isMeant: (row: RowTypes[K]) => boolean,
  ): Promise<RowTypes[K][]> {
    this.see(laid);
    const rows = await opened(this.keys, this.name, laid);
    const kept = rows.filter((row) => row !== undefined).filter((row) => !this.changed.has(idOf(row)));
    const put = [...this.changed.values()].filter(
      (row): row is NonNullable<typeof row> => row !== null && isMeant(row),
    );
    // As they lie they are in order, but for those whose ids are blinded.
    return put.length === 0 && !NAMED.includes(this.name) ? kept : [...kept, ...put].sort(byId);
  }

  async get(id: string) {
    return (await this.getMany([id]))[0];
  }

  async getMany(ids: readonly string[]) {
    const laid = await Promise.all(ids.map((id) => laidId(this.keys, this.name, id)));
    const rows = await this.ask(() => this.table.bulkGet(laid));
    this.see(rows);
    const wanted = rows.filter((row, at) => row !== undefined && !this.changed.has(ids[at] ?? ''));
    const found = (await opened(this.keys, this.name, wanted as LaidRow[])).values();
    return ids.map((id, at) => {
      const changed = this.changed.get(id);
      if (changed !== undefined) return changed ?? undefined;
      return rows[at] === undefined ? undefined : found.next().value;
    });
  }

  async all() {
    return this.merged(await this.ask(() => this.table.toArray()), () => true);
  }

  async ids() {
    // Blinded ids are of no use to anybody, and those tables are small.
    if (NAMED.includes(this.name)) return (await this.all()).map(idOf);
    const ids = new Set(await this.ask(() => this.table.toCollection().primaryKeys()));
    for (const [id, row] of this.changed) {
      if (row === null) ids.delete(id);
      else ids.add(id);
    }
    return [...ids].sort();
  }

  async count() {
    return this.changed.size === 0 ? this.ask(() => this.table.count()) : (await this.ids()).length;
  }

  async after(id: string, most: number) {
    // Blinded ids have another order, and those tables are small.
    if (NAMED.includes(this.name))
      return { rows: (await this.all()).filter((row) => idOf(row) > id), next: null };
    const laid = await this.ask(() => this.table.where(':id').above(id).limit(most).toArray());
    const next = nextOf(laid, most);
    const rows = await this.merged(laid, (row) => idOf(row) > id && (next === null || idOf(row) <= next));
    return { rows, next };
  }

  async beginningWith(prefix: string) {
    const laid = await this.ask(() => this.table.where(':id').startsWith(prefix).toArray());
    return this.merged(laid, (row) => idOf(row).startsWith(prefix));
  }

  async putMany(rows: readonly RowTypes[K][]) {
    for (const row of rows) this.changed.set(idOf(row), row);
  }

  async removeMany(ids: readonly string[]) {
    for (const id of ids) this.changed.set(id, null);
  }
}

class SealedVersions extends SealedRows<'versions'> implements VersionRows {
  async ofEntries(entryIds: readonly string[]) {
    const laid = await this.ask(() => this.table.where('entryId').anyOf(entryIds).toArray());
    return this.merged(laid, (row) => entryIds.includes(row.entryId));
  }

  async entryIds() {
    const ids = new Set((await this.ask(() => this.table.orderBy('entryId').uniqueKeys())) as string[]);
    for (const row of this.changed.values()) if (row) ids.add(row.entryId);
    return [...ids];
  }
}

export interface SealedUnit extends Unit {
  readonly tables: readonly SealedRows<TableName>[];
}

/** @param isTimed each question to the database has a deadline; not in a live query */
export function sealedUnit(keys: Keys, isTimed: boolean): SealedUnit {
  const ask = isTimed ? inTime : directly;
  const unit = {
    entries: new SealedRows(keys, 'entries', ask),
    marks: new SealedRows(keys, 'marks', ask),
    versions: new SealedVersions(keys, 'versions', ask),
    drafts: new SealedRows(keys, 'drafts', ask),
    words: new SealedRows(keys, 'words', ask),
    settings: new SealedRows(keys, 'settings', ask),
    tombstones: new SealedRows(keys, 'tombstones', ask),
    imports: new SealedRows(keys, 'imports', ask),
    editions: new SealedRows(keys, 'editions', ask),
    ledger: new SealedRows(keys, 'ledger', ask),
    sent: new SealedRows(keys, 'sent', ask),
    media: new SealedRows(keys, 'media', ask),
  };
  return { ...unit, tables: Object.values(unit) as unknown as SealedRows<TableName>[] };
}
