// Two texts of one entry that wait for a choice, and how a person ends that. The first load is without it.
import type { Content, Entry } from '../journal/entry.ts';
import { firstSave, type Making, replacing } from '../journal/finish.ts';
import { OF_ENTRIES, putMark, putSave } from './entries.ts';
import { writing } from './unit.ts';

/** How a person ends a conflict: keep the standing text, take the other, or join both into one. */
export type Choice = { kind: 'standing' } | { kind: 'other' } | { kind: 'joined'; content: Content };

/** Ends one conflict of an entry; the text not chosen stays among its versions. */
export function settleConflict(versionId: string, choice: Choice, make: Making): Promise<Entry | null> {
  return writing(OF_ENTRIES, async (unit) => {
    const version = await unit.versions.get(versionId);
    const entry = version && (await unit.entries.get(version.entryId));
    if (!version || !entry) return null;
    await unit.versions.putMany([{ ...version, kind: 'settled' }]);
    if (choice.kind === 'standing') {
      await putMark(unit, entry);
      return entry;
    }
    const content = choice.kind === 'other' ? version.content : choice.content;
    const known = await unit.versions.ofEntries([entry.id]);
    const next = replacing(entry, known, content, make);
    const versions = next.versions.map((replaced) =>
      replaced.kind === 'edit' ? { ...replaced, kind: 'settled' as const } : replaced,
    );
    await putSave(unit, { kind: 'saved', entry: next.entry, versions }, known);
    return next.entry;
  });
}

/** Makes the losing text of a conflict an entry of its own. */
export function separateConflict(versionId: string, make: Making): Promise<Entry | null> {
  const id = make.randomId();
  return writing(OF_ENTRIES, async (unit) => {
    const version = await unit.versions.get(versionId);
    const entry = version && (await unit.entries.get(version.entryId));
    if (!version || !entry) return null;
    const save = firstSave(id, version.content, version.savedAt, make);
    if (entry.isNotForLookingBack) save.entry.isNotForLookingBack = true;
    await unit.versions.removeMany([versionId]);
    await putSave(unit, save, []);
    await putMark(unit, entry);
    return save.entry;
  });
}
