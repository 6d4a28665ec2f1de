// Live queries: what a screen reads. They follow writes of every tab.
import { liveQuery } from 'dexie';
import type { Entry } from '../journal/entry.ts';
import { type Mark, newestFirst } from '../journal/mark.ts';
import type { Version } from '../journal/version.ts';
import { Dictionary } from '../journal/words.ts';
import { db, type ImportRecord } from './database.ts';
import { type Settings, settingsOf } from './settings.ts';

/** What a screen subscribes to: calls back with every new value, returns how to stop. */
export type Watch<T> = (next: (value: T) => void, failed?: (error: unknown) => void) => () => void;

function watching<T>(query: () => Promise<T>): Watch<T> {
  return (next, failed) => {
    const subscription = liveQuery(query).subscribe({ next, error: (error) => failed?.(error) });
    return () => subscription.unsubscribe();
  };
}

/** Every narrow row that is not removed, newest first. */
export const watchMarks: Watch<Mark[]> = watching(async () => {
  const rows = await db.marks.toArray();
  return rows.filter((row) => row.removedAt === undefined).sort(newestFirst);
});

/** Removed entries that still wait, the last removed first. */
export const watchRemoved: Watch<Mark[]> = watching(async () => {
  const rows = await db.marks.toArray();
  return rows
    .filter((row) => row.removedAt !== undefined)
    .sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));
});

/** Every tag of the person's own in use, the most used first. */
export const watchTags: Watch<string[]> = watching(async () => {
  const counts = new Map<string, number>();
  await db.marks.each((mark) => {
    // What the person writes is not to be filed by the example's habits.
    if (mark.removedAt !== undefined || mark.isExample) return;
    for (const tag of mark.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
});

/** One entry, removed or not; null when there is none. */
export function watchEntry(id: string): Watch<Entry | null> {
  return watching(async () => (await db.entries.get(id)) ?? null);
}

/** The earlier and losing texts of an entry, oldest first. */
export function watchVersions(entryId: string): Watch<Version[]> {
  return watching(async () => {
    const rows = await db.versions.where('entryId').equals(entryId).toArray();
    return rows.sort((a, b) => a.savedAt.at - b.savedAt.at);
  });
}

/** The dictionary of words. */
export const watchWords: Watch<Dictionary> = watching(async () => new Dictionary(await db.words.toArray()));

/** Imports that can be undone, the last one first. */
export const watchImports: Watch<ImportRecord[]> = watching(async () =>
  (await db.imports.toArray()).sort((a, b) => b.at - a.at),
);

/** The settings, with defaults for those never changed. */
export const watchSettings: Watch<Settings> = watching(async () => settingsOf(await db.settings.toArray()));

export type { Settings };
