// Entries with their marks and versions. Everything that belongs together is written in one transaction,
// and nothing foreign is awaited inside one (IndexedDB would commit half of it).
import type { Draft } from '../journal/draft.ts';
import type { Content, Entry } from '../journal/entry.ts';
import { firstSave, laterSave, type Making, type Save } from '../journal/finish.ts';
import { markOf } from '../journal/mark.ts';
import { holdsConflict, thinned, type Version } from '../journal/version.ts';
import type { Word } from '../journal/words.ts';
import type { Unit } from './rows.ts';
import { reading, writing } from './unit.ts';

/** Every table that belongs to an entry. */
export const OF_ENTRIES = [
  'entries',
  'marks',
  'versions',
  'drafts',
  'words',
  'tombstones',
  'editions',
] as const;

/** The entry, removed or not; null when there is none. */
export async function readEntry(id: string): Promise<Entry | null> {
  return (await (await reading()).entries.get(id)) ?? null;
}

/** The id of every entry, removed ones and the example's among them. */
export async function readEntryIds(): Promise<string[]> {
  return (await reading()).entries.ids();
}

/** Entries by id, in the order asked for; missing ones are left out. */
export async function readEntries(ids: readonly string[]): Promise<Entry[]> {
  const rows = await (await reading()).entries.getMany(ids);
  return rows.filter((row): row is Entry => row !== undefined);
}

/** Writes the row that lists live on. */
export async function putMark(unit: Unit, entry: Entry): Promise<void> {
  await putMarkBeside(unit, entry, await unit.versions.ofEntries([entry.id]));
}

/** The same where its versions are known. */
function putMarkBeside({ marks }: Unit, entry: Entry, versions: readonly Version[]): Promise<unknown> {
  const isConflicted = holdsConflict(versions);
  return marks.putMany([markOf(entry, isConflicted)]);
}

/**
 * Writes what a save changes, asked in one breath: an answer that is waited for comes behind what is being drawn.
 * @param known the versions its entry had before; none for a new one
 */
export async function putSave(unit: Unit, save: Save, known: readonly Version[]): Promise<void> {
  if (save.kind === 'same') return;
  await Promise.all([
    unit.versions.putMany(save.versions),
    unit.entries.putMany([save.entry]),
    putMarkBeside(unit, save.entry, [...known, ...save.versions]),
  ]);
}

async function addWords({ words }: Unit, named: readonly Word[]): Promise<void> {
  if (named.length === 0) return;
  const known = await words.getMany(named.map((word) => word.id));
  await words.putMany(named.filter((_, index) => known[index] === undefined));
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
  return writing(OF_ENTRIES, async (unit) => {
    const current = draft.entryId === undefined ? undefined : await unit.entries.get(draft.entryId);
    const known = current ? await unit.versions.ofEntries([current.id]) : [];
    const save = current
      ? laterSave(current, known, content, draft.baseStamp ?? '', make)
      : firstSave(newId, content, draft.startedAt, make);
    await addWords(unit, words);
    await putSave(unit, save, known);
    await Promise.all([
      unit.versions.removeMany(thinned(known, make.now.at)),
      unit.drafts.removeMany([draft.id]),
    ]);
    return save;
  });
}
