// Live queries: what a screen reads. They follow writes of every tab.

import { liveQuery } from 'dexie';
import { type Entry, isOwn } from '../journal/entry.ts';
import type { SettingRow } from '../journal/journal-rows.ts';
import { type Mark, newestFirst } from '../journal/mark.ts';
import { Dictionary, type Word } from '../journal/words.ts';
import { awaitFirst } from './answering.ts';
import { whenOpened } from './database.ts';
import { heldMarks, heldSettings, heldWords, type Listener } from './held-rows.ts';
import { isLocked, onForget } from './sealing.ts';
import { type Settings, settingsOf } from './settings.ts';
import { rowsNow } from './unit.ts';

/** What a screen subscribes to: calls back with every new value, returns how to stop. */
export interface Watch<T> {
  (next: (value: T) => void, failed?: (error: unknown) => void): () => void;
  /** What there is to show before anything is asked; null where the journal has to be asked. */
  now?(): T | null;
}

/** A live query over the journal, once it is known whether its rows are sealed. */
export function watching<T>(query: () => Promise<T>): Watch<T> {
  return (next, failed) => {
    let isOver = false;
    let stop: () => void = () => undefined;
    const subscribe = () => {
      // What a query throws at once, as one of a locked journal, would reach nobody.
      const subscription = liveQuery(async () => query()).subscribe({
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

interface Held<R> {
  readonly list: readonly R[] | null;
  listen(listener: Listener): () => void;
}

const GONE = ['DatabaseClosedError', 'AbortError'];

/** What `make` makes of rows that are held in memory: made once for each list of them, and gone with it. */
export function watchingHeld<R, T extends object>(held: Held<R>, make: (rows: readonly R[]) => T): Watch<T> {
  const made = new WeakMap<readonly R[], T>();
  const now = (): T | null => {
    const { list } = held;
    if (!list) return null;
    const value = made.get(list) ?? make(list);
    made.set(list, value);
    return value;
  };
  const watch = (next: (value: T) => void, failed?: (error: unknown) => void) => {
    let told: T | null = null;
    const changed = () => {
      const value = now();
      if (value === null || value === told) return;
      told = value;
      next(value);
    };
    const stop = held.listen({
      changed,
      // The page that asked goes with the keys; of a connection that is gone the store's state tells, as it does of one
      // that a live query had.
      failed: (error) =>
        isLocked() || GONE.includes((error as Error | undefined)?.name ?? '') || failed?.(error),
    });
    changed();
    return stop;
  };
  return Object.assign(watch, { now });
}

/** Every narrow row that is not removed, newest first. */
export const watchMarks: Watch<readonly Mark[]> = watchingHeld(heldMarks, (rows) =>
  rows.filter((row) => row.removedAt === undefined).sort(newestFirst),
);

/** Every tag of the person's own in use, the most used first. */
export const watchTags: Watch<readonly string[]> = watchingHeld(heldMarks, (rows) => {
  const counts = new Map<string, number>();
  for (const mark of rows) {
    // What the person writes is not to be filed by the example's habits.
    if (!isOwn(mark)) continue;
    for (const tag of mark.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
});

/** One entry, removed or not; null when there is none. */
export function watchEntry(id: string): Watch<Entry | null> {
  return watching(async () => (await rowsNow().entries.get(id)) ?? null);
}

/** What a picker shows first: read once, so that nothing changes its place under the thumb. */
let front: string[] | undefined;
onForget(() => {
  front = undefined;
});

const frontOf = (rows: readonly SettingRow[]): string[] => {
  const row = rows.find(({ key }) => key === 'frontWords');
  return Array.isArray(row?.value) ? row.value : [];
};

const heldWordsAndFront: Held<Word> = {
  get list() {
    return front || heldSettings.list ? heldWords.list : null;
  },
  listen(listener) {
    const stops = [heldWords.listen(listener), heldSettings.listen(listener)];
    return () => {
      for (const stop of stops) stop();
    };
  },
};

/** The dictionary of words. */
export const watchWords: Watch<Dictionary> = watchingHeld(heldWordsAndFront, (rows) => {
  front ??= frontOf(heldSettings.list ?? []);
  return new Dictionary(rows, front);
});

/** The settings, with defaults for those never changed. */
export const watchSettings: Watch<Settings> = watchingHeld(heldSettings, settingsOf);

export type { Settings };
