// Imports: all of one in a single transaction, remembered so that it can be undone, tomorrow too.
import type { Table } from 'dexie';
import type { Entry, Feeling } from '../journal/entry.ts';
import { markOf } from '../journal/mark.ts';
import type { Word } from '../journal/words.ts';
import { db, guardSchema, type ImportRecord, type Tombstone } from './database.ts';

const AT_ONCE = 500;

async function eachRow<T>(table: Table<T, string>, visit: (row: T) => void): Promise<void> {
  const ids = await table.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await table.bulkGet(ids.slice(at, at + AT_ONCE));
    for (const row of rows) if (row) visit(row);
  }
}

/** Calls back with every entry, removed ones too, a few hundred in memory at a time. */
export function eachEntry(visit: (entry: Entry) => void): Promise<void> {
  return eachRow(db.entries, visit);
}

export async function readTombstones(): Promise<Tombstone[]> {
  return db.tombstones.toArray();
}

export async function readImportIds(): Promise<string[]> {
  return db.imports.toCollection().primaryKeys();
}

/** What one import writes. */
export interface ImportPlan {
  record: Omit<ImportRecord, 'added' | 'wordIds' | 'restored'>;
  entries: readonly Entry[];
  /** Words that the entries name; those that are there already stay as they are. */
  words: readonly Word[];
  /** Removed entries to bring back. */
  restoreIds: readonly string[];
  /** The imports that were there when the plan was made. */
  knownImports: readonly string[];
}

/**
 * Stores an import, all or nothing. Null when another import was made or undone since the plan was: what was
 * compared then is no longer true.
 * @param tell hears how many entries are written; called inside the transaction, so it must not wait
 */
export function putImport(
  plan: ImportPlan,
  tell: (done: number) => void = () => undefined,
): Promise<ImportRecord | null> {
  const tables = [db.entries, db.marks, db.versions, db.words, db.imports, db.meta];
  return db.transaction('rw', tables, async () => {
    await guardSchema();
    const now = (await db.imports.toCollection().primaryKeys()).sort();
    if (JSON.stringify(now) !== JSON.stringify([...plan.knownImports].sort())) return null;
    const wordIds = await addNewWords(plan.words);
    for (let at = 0; at < plan.entries.length; at += AT_ONCE) {
      const some = plan.entries.slice(at, at + AT_ONCE);
      await db.entries.bulkAdd(some);
      await db.marks.bulkAdd(some.map((entry) => markOf(entry, false)));
      tell(at + some.length);
    }
    const restored = await bringBack(plan.restoreIds);
    const record = { ...plan.record, added: plan.entries.length, wordIds, restored };
    // Nothing came: there is nothing to undo either.
    if (record.added > 0 || restored.length > 0) await db.imports.add(record);
    return record;
  });
}

async function addNewWords(words: readonly Word[]): Promise<string[]> {
  const known = await db.words.bulkGet(words.map((word) => word.id));
  const fresh = words.filter((_, index) => known[index] === undefined);
  await db.words.bulkAdd(fresh);
  return fresh.map((word) => word.id);
}

async function bringBack(ids: readonly string[]): Promise<NonNullable<ImportRecord['restored']>> {
  const restored: NonNullable<ImportRecord['restored']> = [];
  for (const row of await db.entries.bulkGet([...ids])) {
    if (row?.removedAt === undefined) continue;
    restored.push({ id: row.id, removedAt: row.removedAt, stamp: row.stamp });
    const { removedAt: _, ...entry } = row;
    await putWithMark(entry);
  }
  return restored;
}

async function putWithMark(entry: Entry): Promise<void> {
  const mark = await db.marks.get(entry.id);
  await db.entries.put(entry);
  await db.marks.put(markOf(entry, mark?.isConflicted ?? false));
}

/** How an undo went. */
export interface ImportUndone {
  /** Entries that are gone, as if they had never come. */
  erased: number;
  /** Entries that were changed since, so they stay. */
  kept: number;
  /** Entries of it that the person had removed: they wait where they are. */
  removed: number;
}

/**
 * Takes an import back: its untouched entries go without a trace, so that the same files can come again; words
 * that came with it and that nothing uses go too. Null when there is no such import.
 */
export async function undoImport(importId: string): Promise<ImportUndone | null> {
  // Outside the transaction: reading every body may take a second, and would hold up writing.
  const ids: string[] = [];
  await eachEntry((entry) => {
    if (entry.origin?.importId === importId) ids.push(entry.id);
  });
  const tables = [db.entries, db.marks, db.versions, db.drafts, db.words, db.imports, db.meta];
  return db.transaction('rw', tables, async () => {
    await guardSchema();
    const record = await db.imports.get(importId);
    if (!record) return null;
    const rows = (await db.entries.bulkGet(ids)).filter((row): row is Entry => row !== undefined);
    const removed = rows.filter((row) => row.removedAt !== undefined);
    const gone = await untouched(rows);
    await db.entries.bulkDelete(gone);
    await db.marks.bulkDelete(gone);
    await removeAgain(record.restored ?? []);
    await db.imports.delete(importId);
    await removeUnusedWords(record.wordIds);
    return {
      erased: gone.length,
      kept: rows.length - removed.length - gone.length,
      removed: removed.length,
    };
  });
}

/** Ids of entries that are as they came: never saved again, shown to nobody, removed by nobody, not being edited. */
async function untouched(rows: readonly Entry[]): Promise<string[]> {
  const isTouched = new Set(await db.versions.orderBy('entryId').uniqueKeys());
  for (const draft of await db.drafts.toArray())
    if (draft.entryId !== undefined) isTouched.add(draft.entryId);
  return rows
    .filter((row) => row.revision === 1 && row.visibility === 'private' && row.removedAt === undefined)
    .filter((row) => !isTouched.has(row.id))
    .map((row) => row.id);
}

async function removeAgain(restored: NonNullable<ImportRecord['restored']>): Promise<void> {
  for (const { id, removedAt, stamp } of restored) {
    const entry = await db.entries.get(id);
    if (entry && entry.stamp === stamp && entry.removedAt === undefined) {
      await putWithMark({ ...entry, removedAt });
    }
  }
}

/** Erases those of the words that nothing of the person's own names. Call it inside a transaction. */
export async function removeUnusedWords(ids: readonly string[]): Promise<void> {
  const used = new Set<string>();
  const use = (feelings: readonly Feeling[]) => {
    for (const { id } of feelings) used.add(id);
  };
  for (const word of await db.words.toArray()) {
    // A word that the person gave a place stays, used or not.
    const isArranged = word.isHidden === true || word.mergedInto !== undefined;
    if (isArranged) used.add(word.id).add(word.mergedInto ?? word.id);
  }
  const example = new Set<string>();
  for (const mark of await db.marks.toArray()) {
    if (mark.isExample) example.add(mark.id);
    else use(mark.feelings);
  }
  for (const draft of await db.drafts.toArray()) use(draft.feelings);
  if (ids.some((id) => !used.has(id))) {
    await eachRow(db.versions, ({ entryId, content }) => example.has(entryId) || use(content.feelings));
  }
  await db.words.bulkDelete(ids.filter((id) => !used.has(id)));
}
