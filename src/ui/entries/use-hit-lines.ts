// The lines round what was looked for, of a row that is drawn: narrow rows know no more of a text than its beginning.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../journal/entry.ts';
import { hitLines } from '../../journal/hits.ts';
import { type Watch, watchEntry } from '../../store/watch.ts';
import { useWatch } from '../parts/use-watch.ts';

/** As long as the lines that a narrow row keeps. */
const LONGEST = 140;
/** No text is read between two keys: the rows may be others by then. */
const PAUSE_MS = 120;
const watchNothing: Watch<Entry | null> = () => () => undefined;

/** Null while they are not read, and where the first words say it. */
export function useHitLines(id: string, sought: readonly string[]): string | null {
  const isSought = sought.length > 0;
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (!isSought) return setDue(false);
    const timer = setTimeout(setDue, PAUSE_MS, true);
    return () => clearTimeout(timer);
  }, [sought]);
  const entry = useWatch(useMemo(() => (isDue ? watchEntry(id) : watchNothing), [id, isDue]));
  return useMemo(
    () => (entry && isSought ? hitLines(entry, sought, LONGEST) : null),
    [entry, isSought, sought],
  );
}
