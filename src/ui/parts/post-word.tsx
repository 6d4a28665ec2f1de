// The word that says who an entry is for. Private is the usual state and looks like it; public is what gets a mark.
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/post-states.ts';
import type { Visibility } from '../../journal/entry.ts';
import { isOut } from '../../journal/ledger.ts';
import { postState } from '../../journal/post-state.ts';
import { watchLedger } from '../../store/watch-ledger.ts';
import { PageIcon } from './page-icon.tsx';
import styles from './post-word.module.css';
import { useWatch } from './use-watch.ts';

/** The ids of the entries that are out; null until it is read. */
export function useOut(): ReadonlySet<string> | null {
  const ledger = useWatch(watchLedger);
  return useMemo(() => ledger && new Set(ledger.filter(isOut).map(({ id }) => id)), [ledger]);
}

export function PostWord({
  entry: { id, visibility },
  out,
  hasLock = false,
}: {
  entry: { id: string; visibility: Visibility };
  out: ReadonlySet<string> | null;
  /** Private has a picture too. */
  hasLock?: boolean;
}) {
  // Not a word that might be wrong a moment later, and its room is kept.
  if (out === null) return <span class={styles.word}>{'\u00a0'}</span>;
  const state = postState(visibility, out.has(id));
  return (
    <span class={`${styles.word} ${state === 'private' ? '' : styles.public}`}>
      {state !== 'private' && <PageIcon name="public" />}
      {state === 'private' && hasLock && <PageIcon name="lock" />}
      {t[state]}
    </span>
  );
}
