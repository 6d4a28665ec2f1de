// All rows of all tables, out for a backup and back into an empty journal. Marks are derived, so they are neither
// taken out nor trusted: they are made anew from the entries.
import { holdsAnything } from '../journal/entry.ts';
import { markOf } from '../journal/mark.ts';
import { type BackupRows, isRow } from './backup-row-check.ts';
import { repairedRow } from './backup-row-repair.ts';
import { db, guardSchema, SCHEMA } from './database.ts';
import { readExample } from './example.ts';
import { ownRows } from './own-rows.ts';

const TABLES = ['entries', 'versions', 'drafts', 'words', 'settings', 'tombstones', 'imports'] as const;

export type { BackupRows } from './backup-row-check.ts';

/** Every row of the person's own as of one moment. `meta` holds the schema alone: this device's name stays here. */
export async function readAllRows(): Promise<BackupRows> {
  const tables = TABLES.map((name) => db.table(name));
  const rows = await db.transaction(
    'r',
    tables,
    async (): Promise<BackupRows> => ({
      entries: await db.entries.toArray(),
      versions: await db.versions.toArray(),
      drafts: await db.drafts.toArray(),
      words: await db.words.toArray(),
      settings: await db.settings.toArray(),
      tombstones: await db.tombstones.toArray(),
      imports: await db.imports.toArray(),
      meta: [{ key: 'schema', value: SCHEMA }],
    }),
  );
  return ownRows(rows);
}

/**
 * The tables of a backup as rows, or why they are none: a row of the wrong shape is never stored, and of two with
 * one key nobody could say which is meant. Offsets that are no whole minutes are rounded.
 */
export function checkedRows(
  tables: Record<string, readonly unknown[]>,
): BackupRows | { code: 'newer-version' | 'damaged' } {
  const known = new Set<string>([...TABLES, 'meta']);
  if (Object.keys(tables).some((name) => !known.has(name))) return { code: 'newer-version' };
  const sound: Record<string, unknown[]> = {};
  for (const name of known) {
    if (!Object.hasOwn(tables, name)) return { code: 'damaged' };
    const repaired = (tables[name] ?? []).map((row) => repairedRow(name, row));
    if (!repaired.every((row) => isRow[name as keyof BackupRows](row))) return { code: 'damaged' };
    if (new Set(repaired.map(keyOf)).size !== repaired.length) return { code: 'damaged' };
    sound[name] = repaired;
  }
  const rows = sound as unknown as BackupRows;
  const schema = rows.meta.find((row) => row.key === 'schema')?.value ?? 0;
  return schema > SCHEMA ? { code: 'newer-version' } : rows;
}

function keyOf(row: unknown): unknown {
  const { id, key } = row as { id?: unknown; key?: unknown };
  return id ?? key;
}

/**
 * Whether nothing is here that a restore could overwrite; the example is nothing. Call it inside a transaction over
 * all tables.
 */
async function isEmpty(): Promise<boolean> {
  for (const table of [db.tombstones, db.imports]) {
    if ((await table.limit(1).count()) > 0) return false;
  }
  const example = await readExample();
  // With this many entries and no others the rest is few rows.
  if ((await db.entries.count()) > example.length) return false;
  const own = ownRows({
    entries: example,
    versions: await db.versions.toArray(),
    drafts: await db.drafts.toArray(),
    words: await db.words.toArray(),
    settings: [],
    tombstones: [],
    imports: [],
    meta: [],
  });
  const hasDraft = own.drafts.some((draft) => draft.entryId !== undefined || holdsAnything(draft));
  return own.versions.length === 0 && !hasDraft && !own.words.some((word) => word.isOwn);
}

/** Puts all rows into an empty journal, in one transaction; the example goes. False when it is not empty: nothing is changed then. */
export function putAllRows(rows: BackupRows): Promise<boolean> {
  const tables = [...TABLES.map((name) => db.table(name)), db.marks, db.meta];
  const conflicted = new Set(
    rows.versions.filter((version) => version.kind === 'conflict').map((version) => version.entryId),
  );
  return db.transaction('rw', tables, async () => {
    await guardSchema();
    if (!(await isEmpty())) return false;
    for (const name of TABLES) {
      await db.table(name).clear();
      await db.table(name).bulkPut([...rows[name]]);
    }
    await db.marks.clear();
    await db.marks.bulkPut(rows.entries.map((entry) => markOf(entry, conflicted.has(entry.id))));
    return true;
  });
}
