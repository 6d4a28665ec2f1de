// "Undo" outlives the page of the entry that was removed: it waits at the top of the list as well.
import { useLayoutEffect, useState } from 'preact/hooks';
import { restoreEntry } from '../../actions/restore-entry.ts';
import { t } from '../../i18n/entries.ts';
import { Notice } from '../parts/page.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import { StillOut } from './still-out.tsx';
import { useAttempt } from './use-attempt.ts';

interface Removal {
  id: string;
  name: string;
  at: number;
}

/** How long a removal is news. Afterwards it is found among the removed. */
const NEWS_MS = 10 * 60_000;

let last: Removal | null = null;
const listeners = new Set<() => void>();

function tell(next: Removal | null): void {
  last = next;
  for (const listener of listeners) listener();
}

export function rememberRemoval(id: string, name: string): void {
  tell({ id, name, at: Date.now() });
}

/** Forgets a removal, or whichever was the last. */
export function forgetRemoval(id?: string): void {
  if (id === undefined || last?.id === id) tell(null);
}

export function wasJustRemoved(id: string): boolean {
  return last?.id === id && Date.now() - last.at < NEWS_MS;
}

/**
 * What was removed last, with its undo, until this page is left.
 * @param standing the entries that are not removed: another window, or a backup, may have brought it back
 */
export function RemovalNotice({ standing }: { standing: readonly { id: string }[] | null }) {
  const [removal, setRemoval] = useState(last);
  const { attempt, failure } = useAttempt();
  // Not a frame later: whoever is gone by then has left it all the same.
  useLayoutEffect(() => {
    const follow = () => setRemoval(last);
    listeners.add(follow);
    return () => {
      listeners.delete(follow);
      forgetRemoval();
    };
  }, []);
  const isBack = removal !== null && standing?.some(({ id }) => id === removal.id) === true;
  const isNews = removal !== null && !isBack && Date.now() - removal.at < NEWS_MS;
  const undo = async (id: string) => {
    if (await attempt(() => restoreEntry(id))) forgetRemoval(id);
  };
  return (
    <>
      <div role="status">
        {isNews && (
          <>
            <UndoLine
              text={t.entryPage.removedNamed(removal.name)}
              name={t.entryPage.undo}
              undo={() => void undo(removal.id)}
            />
            <StillOut id={removal.id} />
          </>
        )}
      </div>
      {failure && <Notice role="alert">{t.entryPage.failed}</Notice>}
    </>
  );
}
