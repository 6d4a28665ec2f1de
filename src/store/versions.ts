// Bringing an earlier text back. It is a new save: the text it replaces is kept as a version in turn.
import type { Entry } from '../journal/entry.ts';
import { isSameContent, type Making, replacing } from '../journal/finish.ts';
import { markOf } from '../journal/mark.ts';
import { db, guardSchema } from './database.ts';

/** `same`: the entry reads like this already. `missing`: the version or its entry is gone, or was removed. */
export type Restored = { kind: 'restored' | 'same'; entry: Entry } | { kind: 'missing' };

export function putVersionBack(versionId: string, make: Making): Promise<Restored> {
  return db.transaction('rw', [db.entries, db.marks, db.versions, db.meta], async () => {
    await guardSchema();
    const version = await db.versions.get(versionId);
    const entry = version && (await db.entries.get(version.entryId));
    if (!version || !entry || entry.removedAt !== undefined) return { kind: 'missing' };
    if (isSameContent(entry, version.content)) return { kind: 'same', entry };
    const known = await db.versions.where('entryId').equals(entry.id).toArray();
    const next = replacing(entry, known, version.content, make);
    await db.versions.bulkPut(next.versions);
    await db.entries.put(next.entry);
    const isConflicted = known.some(({ kind }) => kind === 'conflict');
    await db.marks.put(markOf(next.entry, isConflicted));
    return { kind: 'restored', entry: next.entry };
  });
}
