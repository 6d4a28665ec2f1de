// The texts that an entry had, as the pages that show them follow them.
import type { Version } from '../journal/version.ts';
import { rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

/** The earlier and losing texts of an entry, oldest first. */
export function watchVersions(entryId: string): Watch<Version[]> {
  return watching(async () => {
    const rows = await rowsNow().versions.ofEntries([entryId]);
    return rows.sort((a, b) => a.savedAt.at - b.savedAt.at);
  });
}
