// The entries before and after this one. Knowing them takes every mark, so they come after the text is there.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import { rowsOf } from '../../journal/months.ts';
import type { Dictionary } from '../../journal/words.ts';
import { watchMarks } from '../../store/watch.ts';
import { hrefOf } from '../frame/route.ts';
import { entryName } from '../parts/entry-name.ts';
import { useWatch } from '../parts/use-watch.ts';
import styles from './neighbours.module.css';

interface Neighbouring {
  id: string;
  words: Dictionary;
  dayStartsAt: number;
}

export function Neighbours(of: Neighbouring) {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(() => setIdle(true), 200);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(() => setIdle(true), { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }, []);
  return (
    <nav class={styles.neighbours} aria-label={t.entryPage.neighbours}>
      {isIdle && <Links {...of} />}
    </nav>
  );
}

function Links({ id, words, dayStartsAt }: Neighbouring) {
  const marks = useWatch(watchMarks);
  const rows = useMemo(() => (marks ? rowsOf(marks, dayStartsAt) : []), [marks, dayStartsAt]);
  const at = rows.findIndex(({ mark }) => mark.id === id);
  if (at < 0) return null;
  const [later, earlier] = [rows[at - 1]?.mark, rows[at + 1]?.mark];
  return (
    <>
      {earlier && (
        <a class={styles.earlier} href={hrefOf(`entries/${earlier.id}`)}>
          <span>{t.entryPage.earlier}</span>
          <bdi>{entryName(earlier, words)}</bdi>
        </a>
      )}
      {later && (
        <a class={styles.later} href={hrefOf(`entries/${later.id}`)}>
          <span>{t.entryPage.later}</span>
          <bdi>{entryName(later, words)}</bdi>
        </a>
      )}
    </>
  );
}
