// Imports: all of one in a single transaction, remembered so that it can be undone, tomorrow too.

import { namedBy } from '../journal/edition.ts';
import type { Entry, Feeling } from '../journal/entry.ts';
import { contentAlone, laterSave, type Making } from '../journal/finish.ts';
import type { ImportRecord, Tombstone } from '../journal/journal-rows.ts';
import { markOf } from '../journal/mark.ts';
import type { Medium } from '../journal/medium.ts';
import { isArranged } from '../journal/own-word.ts';
import type { Word } from '../journal/words.ts';
import { putSave } from './entries.ts';
import type { Rows, Unit } from './rows.ts';
import { isSealed } from './sealing.ts';
import { reading, writing } from './unit.ts';
import { wordsInSettings } from './words-in-settings.ts';

const AT_ONCE = 500;

export async function eachRow<T>(rows: Rows<T>, visit: (row: T) => void): Promise<void> {
  const ids = await rows.ids();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const row of await rows.getMany(ids.slice(at, at + AT_ONCE))) if (row) visit(row);
  }
}

/** Calls back with every entry, removed ones too, a few hundred in memory at a time. */
export async function eachEntry(visit: (entry: Entry) => void): Promise<void> {
  await eachRow((await reading()).entries, visit);
}

export async function readTombstones(): Promise<Tombstone[]> {
  return (await reading()).tombstones.all();
}

export async function readImportIds(): Promise<string[]> {
  return (await reading()).imports.ids();
}

/** A text of the journal told anew; where nothing in it changes it is the same. */
export interface Retold {
  id: string;
  tell: (body: string) => string;
}

/** What one import writes. */
export interface ImportPlan {
  record: Omit<ImportRecord, 'added' | 'wordIds' | 'restored'>;
  entries: readonly Entry[];
  /** Words that the entries name; those that are there already stay as they are. */
  words: readonly Word[];
  /** Pictures and sounds that the entries name, whose bytes are laid already. */
  media: readonly Medium[];
  /** Removed entries to bring back. */
  restoreIds: readonly string[];
  /** Entries that are here already and whose texts show now what came with it. */
  retold?: { texts: readonly Retold[]; make: Making };
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
  const isSealing = isSealed();
  const work = async (unit: Unit) => {
    const now = (await unit.imports.ids()).sort();
    if (JSON.stringify(now) !== JSON.stringify([...plan.knownImports].sort())) return null;
    const wordIds = await addNewWords(unit, plan.words);
    await addMedia(unit, plan.media);
    for (let at = 0; at < plan.entries.length; at += AT_ONCE) {
      const some = plan.entries.slice(at, at + AT_ONCE);
      await unit.entries.putMany(some);
      await unit.marks.putMany(some.map((entry) => markOf(entry, false)));
      if (!isSealing) tell(at + some.length);
    }
    if (plan.retold) await tellAnew(unit, plan.retold);
    const restored = await bringBack(unit, plan.restoreIds);
    const record = { ...plan.record, added: plan.entries.length, wordIds, restored };
    // Nothing came: there is nothing to undo either.
    if (record.added > 0 || restored.length > 0) await unit.imports.putMany([record]);
    return record;
  };
  // In a sealed journal it is the sealing that takes its time.
  return writing(
    ['entries', 'marks', 'versions', 'drafts', 'words', 'imports', 'media'],
    work,
    isSealing ? tell : undefined,
  );
}

async function addNewWords({ words }: Unit, named: readonly Word[]): Promise<string[]> {
  const known = await words.getMany(named.map((word) => word.id));
  const fresh = named.filter((_, index) => known[index] === undefined);
  await words.putMany(fresh);
  return fresh.map((word) => word.id);
}

/** A row that another window put meanwhile stays: the bytes are sealed with the key in it. */
async function addMedia({ media }: Unit, coming: readonly Medium[]): Promise<void> {
  const here = await media.getMany(coming.map(({ id }) => id));
  await media.putMany(coming.filter(({ key }, at) => (here[at]?.key ?? key) === key));
}

/** Each as an edit: what it said before is among its earlier texts. One that is being written keeps its text. */
async function tellAnew(unit: Unit, { texts, make }: NonNullable<ImportPlan['retold']>): Promise<void> {
  const open = new Set((await unit.drafts.all()).map(({ entryId }) => entryId));
  for (const { id, tell } of texts) {
    const entry = await unit.entries.get(id);
    if (!entry || entry.removedAt !== undefined || open.has(id)) continue;
    const known = await unit.versions.ofEntries([id]);
    const content = { ...contentAlone(entry), body: tell(entry.body) };
    await putSave(unit, laterSave(entry, known, content, entry.stamp, make), known);
  }
}

async function bringBack(unit: Unit, ids: readonly string[]): Promise<NonNullable<ImportRecord['restored']>> {
  const restored: NonNullable<ImportRecord['restored']> = [];
  for (const row of await unit.entries.getMany(ids)) {
    if (row?.removedAt === undefined) continue;
    restored.push({ id: row.id, removedAt: row.removedAt, stamp: row.stamp });
    const { removedAt: _, ...entry } = row;
    await putWithMark(unit, entry);
  }
  return restored;
}

async function putWithMark({ entries, marks }: Unit, entry: Entry): Promise<void> {
  const mark = await marks.get(entry.id);
  await entries.putMany([entry]);
  await marks.putMany([markOf(entry, mark?.isConflicted ?? false)]);
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

/** What texts name that are not in the journal yet: letters that a window could not store. */
export interface NamedBeside {
  entryIds: readonly string[];
  wordIds: readonly string[];
}

/**
 * Takes an import back: its untouched entries go without a trace, so that the same files can come again; words
 * that came with it and that nothing uses go too. Null when there is no such import.
 * @param beside counts like what is in the journal
 */
export async function undoImport(
  importId: string,
  beside: NamedBeside = { entryIds: [], wordIds: [] },
): Promise<ImportUndone | null> {
  // Outside the transaction: reading every body may take a second, and would hold up writing.
  const ids: string[] = [];
  await eachEntry((entry) => {
    if (entry.origin?.importId === importId) ids.push(entry.id);
  });
  const tables = [
    'entries',
    'marks',
    'versions',
    'drafts',
    'words',
    'imports',
    'editions',
    'settings',
  ] as const;
  return writing(tables, async (unit) => {
    const record = await unit.imports.get(importId);
    if (!record) return null;
    const rows = (await unit.entries.getMany(ids)).filter((row): row is Entry => row !== undefined);
    const removed = rows.filter((row) => row.removedAt !== undefined);
    const gone = await untouched(unit, rows, beside.entryIds);
    await unit.entries.removeMany(gone);
    await unit.marks.removeMany(gone);
    await removeAgain(unit, record.restored ?? []);
    await unit.imports.removeMany([importId]);
    await removeUnusedWords(unit, record.wordIds, beside.wordIds);
    return {
      erased: gone.length,
      kept: rows.length - removed.length - gone.length,
      removed: removed.length,
    };
  });
}

/** Ids of entries that are as they came: never saved again, shown to nobody, removed by nobody, not being edited. */
async function untouched(
  { versions, drafts, editions }: Unit,
  rows: readonly Entry[],
  beside: readonly string[],
): Promise<string[]> {
  // A copy for others was worked on, whoever may see the page now.
  const isTouched = new Set([...(await versions.entryIds()), ...(await editions.ids()), ...beside]);
  for (const draft of await drafts.all()) if (draft.entryId !== undefined) isTouched.add(draft.entryId);
  return rows
    .filter((row) => row.revision === 1 && row.visibility === 'private' && row.removedAt === undefined)
    .filter((row) => !isTouched.has(row.id))
    .map((row) => row.id);
}

async function removeAgain(unit: Unit, restored: NonNullable<ImportRecord['restored']>): Promise<void> {
  for (const { id, removedAt, stamp } of restored) {
    const entry = await unit.entries.get(id);
    if (entry && entry.stamp === stamp && entry.removedAt === undefined) {
      await putWithMark(unit, { ...entry, removedAt });
    }
  }
}

/** Erases those of the words that nothing of the person's own names, nor what lies beside. The unit must include `settings`. */
export async function removeUnusedWords(
  unit: Unit,
  ids: readonly string[],
  beside: readonly string[],
): Promise<void> {
  const used = new Set([...(await wordsInSettings(unit)), ...beside]);
  const use = (feelings: readonly Feeling[]) => {
    for (const { id } of feelings) used.add(id);
  };
  for (const word of await unit.words.all()) {
    if (isArranged(word)) used.add(word.id).add(word.mergedInto ?? word.id);
  }
  const example = new Set<string>();
  for (const mark of await unit.marks.all()) {
    if (mark.isExample) example.add(mark.id);
    else use(mark.feelings);
  }
  for (const draft of await unit.drafts.all()) use(draft.feelings);
  for (const edition of await unit.editions.all()) use(namedBy(edition));
  if (ids.some((id) => !used.has(id))) {
    await eachRow(unit.versions, ({ entryId, content }) => example.has(entryId) || use(content.feelings));
  }
  await unit.words.removeMany(ids.filter((id) => !used.has(id)));
}
