// Bringing an earlier text back. It is a new save: the text it replaces is kept as a version in turn.

import type { Entry } from '../journal/entry.ts';
import { isSameContent, type Making, replacing } from '../journal/finish.ts';
import { markOf } from '../journal/mark.ts';
import { holdsConflict } from '../journal/version.ts';
import { writing } from './unit.ts';

/** `same`: the entry reads like this already. `missing`: the version or its entry is gone, or was removed. */
export type Restored = { kind: 'restored' | 'same'; entry: Entry } | { kind: 'missing' };

export function putVersionBack(versionId: string, make: Making): Promise<Restored> {
  return writing(['entries', 'marks', 'versions'], async ({ entries, marks, versions }) => {
    const version = await versions.get(versionId);
    const entry = version && (await entries.get(version.entryId));
    if (!version || !entry || entry.removedAt !== undefined) return { kind: 'missing' };
    if (isSameContent(entry, version.content)) return { kind: 'same', entry };
    const known = await versions.ofEntries([entry.id]);
    const next = replacing(entry, known, version.content, make);
    await versions.putMany(next.versions);
    await entries.putMany([next.entry]);
    const isConflicted = holdsConflict(known);
    await marks.putMany([markOf(next.entry, isConflicted)]);
    return { kind: 'restored', entry: next.entry };
  });
}
