// One entry with its versions, following every change of it.
import { useMemo } from 'preact/hooks';
import type { Entry } from '../../journal/entry.ts';
import type { Version } from '../../journal/version.ts';
import type { Dictionary } from '../../journal/words.ts';
import { watchEntry, watchSettings, watchWords } from '../../store/watch.ts';
import { watchVersions } from '../../store/watch-versions.ts';
import type { Reading } from '../parts/entry-text.tsx';
import { boxed, useWatch } from '../parts/use-watch.ts';

export interface Found {
  /** Null: there is no such entry. */
  entry: Entry | null;
  versions: Version[];
  words: Dictionary;
  reading: Reading;
}

/** Null until everything is read. */
export function useEntry(id: string): Found | null {
  const watch = useMemo(() => boxed(watchEntry(id)), [id]);
  const found = useWatch(watch);
  const versions = useWatch(useMemo(() => watchVersions(id), [id]));
  const words = useWatch(watchWords);
  const settings = useWatch(watchSettings);
  if (found === null || versions === null || words === null || settings === null) return null;
  const entry = found.value;
  // A line end is where the person pressed Enter; in a Markdown file it may be where an editor wrapped.
  const keepsLines = entry?.origin?.app !== 'markdown';
  return { entry, versions, words, reading: { words, dayStartsAt: settings.dayStartsAt, keepsLines } };
}
