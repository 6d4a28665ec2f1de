// Entries with their marks and versions. Everything that belongs together is written in one transaction,
// and nothing foreign is awaited inside one (IndexedDB would commit half of it).
import type { Draft } from '../journal/draft.ts';
import type { Content, Entry } from '../journal/entry.ts';
import { firstSave, laterSave, type Making, type Save } from '../journal/finish.ts';
import { markOf } from '../journal/mark.ts';
import { thinned } from '../journal/version.ts';
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

/** Entries by id, in the order asked for; missing ones are left out. */
export async function readEntries(ids: readonly string[]): Promise<Entry[]> {
  const rows = await (await reading()).entries.getMany(ids);
  return rows.filter((row): row is Entry => row !== undefined);
}

/** Writes the row that lists live on. */
export async function putMark({ marks, versions }: Unit, entry: Entry): Promise<void> {
  const isConflicted = (await versions.ofEntries([entry.id])).some(({ kind }) => kind === 'conflict');
  await marks.putMany([markOf(entry, isConflicted)]);
}

/** Writes what a save changes. */
export async function putSave(unit: Unit, save: Save): Promise<void> {
  if (save.kind === 'same') return;
  await unit.versions.putMany(save.versions);
  await unit.entries.putMany([save.entry]);
  await putMark(unit, save.entry);
}

async function addWords({ words }: Unit, named: readonly Word[]): Promise<void> {
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
    await putSave(unit, save);
    await unit.versions.removeMany(thinned(known, make.now.at));
    await unit.drafts.removeMany([draft.id]);
    return save;
  });
}
