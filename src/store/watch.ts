// Live queries: what a screen reads. They follow writes of every tab.

import { liveQuery } from 'dexie';
import type { Entry } from '../journal/entry.ts';
import type { ImportRecord } from '../journal/journal-rows.ts';
import { type Mark, newestFirst } from '../journal/mark.ts';
import type { Version } from '../journal/version.ts';
import { Dictionary } from '../journal/words.ts';
import { awaitFirst } from './answering.ts';
import { whenOpened } from './database.ts';
import { isLocked, onForget } from './sealing.ts';
import { type Settings, settingsOf } from './settings.ts';
import { rowsNow } from './unit.ts';

/** What a screen subscribes to: calls back with every new value, returns how to stop. */
export type Watch<T> = (next: (value: T) => void, failed?: (error: unknown) => void) => () => void;

/** A live query over the journal, once it is known whether its rows are sealed. */
export function watching<T>(query: () => Promise<T>): Watch<T> {
  return (next, failed) => {
    let isOver = false;
    let stop: () => void = () => undefined;
    const subscribe = () => {
      const subscription = liveQuery(query).subscribe({
        next: (value) => {
          waiting.first();
          next(value);
        },
        error: (error) => {
          waiting.stop();
          // The page that asked goes with the keys.
          if (!isLocked()) failed?.(error);
        },
      });
      const waiting = awaitFirst(() => {
        stop();
        subscribe();
      });
      stop = () => {
        waiting.stop();
        subscription.unsubscribe();
      };
    };
    void whenOpened().then(() => isOver || subscribe());
    return () => {
      isOver = true;
      stop();
    };
  };
}

/** Every narrow row that is not removed, newest first. */
export const watchMarks: Watch<Mark[]> = watching(async () => {
  const rows = await rowsNow().marks.all();
  return rows.filter((row) => row.removedAt === undefined).sort(newestFirst);
});

/** Removed entries that still wait, the last removed first. */
export const watchRemoved: Watch<Mark[]> = watching(async () => {
  const rows = await rowsNow().marks.all();
  return rows
    .filter((row) => row.removedAt !== undefined)
    .sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));
});

/** Every tag of the person's own in use, the most used first. */
export const watchTags: Watch<string[]> = watching(async () => {
  const counts = new Map<string, number>();
  for (const mark of await rowsNow().marks.all()) {
    // What the person writes is not to be filed by the example's habits.
    if (mark.removedAt !== undefined || mark.isExample) continue;
    for (const tag of mark.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
});

/** One entry, removed or not; null when there is none. */
export function watchEntry(id: string): Watch<Entry | null> {
  return watching(async () => (await rowsNow().entries.get(id)) ?? null);
}

/** The earlier and losing texts of an entry, oldest first. */
export function watchVersions(entryId: string): Watch<Version[]> {
  return watching(async () => {
    const rows = await rowsNow().versions.ofEntries([entryId]);
    return rows.sort((a, b) => a.savedAt.at - b.savedAt.at);
  });
}

/** What a picker shows first: read once, so that nothing changes its place under the thumb. */
let front: string[] | undefined;
onForget(() => {
  front = undefined;
});

/** The dictionary of words. */
export const watchWords: Watch<Dictionary> = watching(async () => {
  const { words, settings } = rowsNow();
  const [rows, row] = await Promise.all([words.all(), front ? undefined : settings.get('frontWords')]);
  front ??= Array.isArray(row?.value) ? row.value : [];
  return new Dictionary(rows, front);
});

/** Imports that can be undone, the last one first. */
export const watchImports: Watch<ImportRecord[]> = watching(async () =>
  (await rowsNow().imports.all()).sort((a, b) => b.at - a.at),
);

/** The settings, with defaults for those never changed. */
export const watchSettings: Watch<Settings> = watching(async () =>
  settingsOf(await rowsNow().settings.all()),
);

export type { Settings };
