// Which entries nothing that looks back shows unasked.
import type { Entry } from '../journal/entry.ts';
import { contentAlone, type Making, replacing } from '../journal/finish.ts';
import { OF_ENTRIES, putSave } from './entries.ts';
import { writing } from './unit.ts';

/**
 * Says whether an entry is for looking back, as a save of its own with a stamp of its own, so that a merge knows which
 * of two devices said it last. Null when there is no such entry.
 */
export function putForLookingBack(id: string, isFor: boolean, make: Making): Promise<Entry | null> {
  return writing(OF_ENTRIES, async (unit) => {
    const found = await unit.entries.get(id);
    if (!found) return null;
    if ((found.isNotForLookingBack === undefined) === isFor) return found;
    const known = await unit.versions.ofEntries([id]);
    const saved = replacing(found, known, contentAlone(found), make);
    const { isNotForLookingBack: _not, ...entry } = saved.entry;
    const changed: Entry = isFor ? entry : { ...entry, isNotForLookingBack: true };
    await putSave(unit, { kind: 'saved', entry: changed, versions: saved.versions }, known);
    return changed;
  });
}
