// Entries with their marks and versions. Everything that belongs together is written in one transaction,
// and nothing foreign is awaited inside one (IndexedDB would commit half of it).
import type { Draft } from '../journal/draft.ts';
import type { Content, Entry, Visibility } from '../journal/entry.ts';
import { firstSave, laterSave, type Making, replacing, type Save } from '../journal/finish.ts';
import { markOf } from '../journal/mark.ts';
import { thinned, type Version } from '../journal/version.ts';
import type { Word } from '../journal/words.ts';
import { db, guardSchema } from './database.ts';

const WRITTEN = () =>
  [db.entries, db.marks, db.versions, db.drafts, db.words, db.tombstones, db.meta] as const;

function writing<T>(work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [...WRITTEN()], async () => {
    await guardSchema();
    return work();
  });
}

/** The entry, removed or not; null when there is none. */
export async function readEntry(id: string): Promise<Entry | null> {
  return (await db.entries.get(id)) ?? null;
}

/** Entries by id, in the order asked for; missing ones are left out. */
export async function readEntries(ids: readonly string[]): Promise<Entry[]> {
  const rows = await db.entries.bulkGet([...ids]);
  return rows.filter((row): row is Entry => row !== undefined);
}

async function versionsOf(entryId: string): Promise<Version[]> {
  return db.versions.where('entryId').equals(entryId).toArray();
}

async function putMark(entry: Entry): Promise<void> {
  const versions = await versionsOf(entry.id);
  await db.marks.put(
    markOf(
      entry,
      versions.some((version) => version.kind === 'conflict'),
    ),
  );
}

async function putSave(save: Save): Promise<void> {
  if (save.kind === 'same') return;
  await db.versions.bulkPut(save.versions);
  await db.entries.put(save.entry);
  await putMark(save.entry);
}

async function addWords(words: readonly Word[]): Promise<void> {
  const known = await db.words.bulkGet(words.map((word) => word.id));
  await db.words.bulkPut(words.filter((_, index) => known[index] === undefined));
}

/**
 * Finishes a draft: the entry, its mark, its version, the words it names, and the draft's end, all or nothing.
 * `content` is what the draft stands for; for an edit it was built from the entry as `baseStamp` saw it.
 */
export function finishDraft(
  draft: Draft,
  content: Content,
  words: readonly Word[],
  make: Making,
): Promise<Save> {
  const newId = make.randomId();
  return writing(async () => {
    const current = draft.entryId === undefined ? undefined : await db.entries.get(draft.entryId);
    const known = current ? await versionsOf(current.id) : [];
    const save = current
      ? laterSave(current, known, content, draft.baseStamp ?? '', make)
      : firstSave(newId, content, draft.startedAt, make);
    await addWords(words);
    await putSave(save);
    await thin(known, make.now.at);
    await db.drafts.delete(draft.id);
    return save;
  });
}

async function thin(known: readonly Version[], now: number): Promise<void> {
  const gone = thinned(known, now);
  if (gone.length > 0) await db.versions.bulkDelete(gone);
}

/** Marks an entry as removed; its text waits 30 days. Null when there is no such entry. */
export function removeEntry(id: string, at: number): Promise<Entry | null> {
  return changeEntry(id, (entry) => ({ ...entry, removedAt: at }));
}

/** Brings a removed entry back. */
export function restoreEntry(id: string): Promise<Entry | null> {
  return changeEntry(id, ({ removedAt: _removed, ...entry }) => entry);
}

/** Says who may see an entry. */
export function putVisibility(id: string, visibility: Visibility): Promise<Entry | null> {
  return changeEntry(id, (entry) => ({ ...entry, visibility }));
}

function changeEntry(id: string, change: (entry: Entry) => Entry): Promise<Entry | null> {
  return writing(async () => {
    const entry = await db.entries.get(id);
    if (!entry) return null;
    const changed = change(entry);
    await db.entries.put(changed);
    await putMark(changed);
    return changed;
  });
}

/**
 * Erases the text of removed entries for good and leaves tombstones; none for the example, which can come again.
 * Returns how many went.
 */
export function purgeEntries(ids: readonly string[], at: number): Promise<number> {
  return writing(async () => {
    const rows = await readEntries(ids);
    const removed = rows.filter((entry) => entry.removedAt !== undefined);
    const own = removed.filter((entry) => !entry.isExample);
    await db.tombstones.bulkPut(
      own.map((entry) => ({
        id: entry.id,
        originKey: entry.origin?.key ?? '',
        stamps: [...entry.ancestors, entry.stamp],
        removedAt: at,
      })),
    );
    const gone = removed.map((entry) => entry.id);
    await db.entries.bulkDelete(gone);
    await db.marks.bulkDelete(gone);
    await db.versions.where('entryId').anyOf(gone).delete();
    return gone.length;
  });
}

/** How a person ends a conflict: keep the standing text, take the other, or join both into one. */
export type Choice = { kind: 'standing' } | { kind: 'other' } | { kind: 'joined'; content: Content };

/** Ends one conflict of an entry; the text not chosen stays among its versions. */
export function settleConflict(versionId: string, choice: Choice, make: Making): Promise<Entry | null> {
  return writing(async () => {
    const version = await db.versions.get(versionId);
    const entry = version && (await db.entries.get(version.entryId));
    if (!version || !entry) return null;
    await db.versions.put({ ...version, kind: 'settled' });
    if (choice.kind === 'standing') {
      await putMark(entry);
      return entry;
    }
    const content = choice.kind === 'other' ? version.content : choice.content;
    const next = replacing(entry, await versionsOf(entry.id), content, make);
    const versions = next.versions.map((replaced) =>
      replaced.kind === 'edit' ? { ...replaced, kind: 'settled' as const } : replaced,
    );
    await putSave({ kind: 'saved', entry: next.entry, versions });
    return next.entry;
  });
}

/** Makes the losing text of a conflict an entry of its own. */
export function separateConflict(versionId: string, make: Making): Promise<Entry | null> {
  const id = make.randomId();
  return writing(async () => {
    const version = await db.versions.get(versionId);
    const entry = version && (await db.entries.get(version.entryId));
    if (!version || !entry) return null;
    const save = firstSave(id, version.content, version.savedAt, make);
    await db.versions.delete(versionId);
    await putSave(save);
    await putMark(entry);
    return save.entry;
  });
}
