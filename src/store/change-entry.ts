// What becomes of a whole entry, apart from its text.
import type { Entry, Visibility } from '../journal/entry.ts';
import { OF_ENTRIES, putMark } from './entries.ts';
import { writing } from './unit.ts';

/** Marks an entry as removed; its text waits 30 days. Null when there is no such entry. */
export function removeEntry(id: string, at: number): Promise<Entry | null> {
  return changeEntry(id, (entry) => ({ ...entry, removedAt: at }));
}

/** Brings a removed entry back. */
export function restoreEntry(id: string): Promise<Entry | null> {
  return changeEntry(id, ({ removedAt: _removed, ...entry }) => entry);
}

/** Says who may see an entry. @param visibilityAt the instant it was said */
export function putVisibility(
  id: string,
  visibility: Visibility,
  visibilityAt?: number,
): Promise<Entry | null> {
  const said = { visibility, ...(visibilityAt === undefined ? {} : { visibilityAt }) };
  return changeEntry(id, (entry) => ({ ...entry, ...said }));
}

function changeEntry(id: string, change: (entry: Entry) => Entry): Promise<Entry | null> {
  return writing(OF_ENTRIES, async (unit) => {
    const entry = await unit.entries.get(id);
    if (!entry) return null;
    const changed = change(entry);
    await unit.entries.putMany([changed]);
    await putMark(unit, changed);
    return changed;
  });
}
