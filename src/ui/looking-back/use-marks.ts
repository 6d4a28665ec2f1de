// What every page here needs: the marks that may be shown, the words, and whether the person asked for all of them.
import { useMemo, useState } from 'preact/hooks';
import { forLookingBack } from '../../journal/looking-back.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Dictionary } from '../../journal/words.ts';
import { watchMarks, watchSettings, watchWords } from '../../store/watch.ts';
import { useWatch } from '../parts/use-watch.ts';

export interface Shown {
  /** Newest first. */
  marks: readonly Mark[];
  /** Whether anything is written at all. */
  isEmpty: boolean;
  words: Dictionary;
  dayStartsAt: number;
  others: Others;
}

/** Pages that are not for looking back, which are left out until they are asked for. Never remembered. */
export interface Others {
  areThere: boolean;
  areShown: boolean;
  show: (areShown: boolean) => void;
}

/** Null until everything is read. */
export function useMarks(): Shown | null {
  const all = useWatch(watchMarks);
  const words = useWatch(watchWords);
  const settings = useWatch(watchSettings);
  const [areShown, show] = useState(false);
  const marks = useMemo(() => forLookingBack(all ?? [], areShown), [all, areShown]);
  const areThere = useMemo(() => all?.some((mark) => mark.isNotForLookingBack) ?? false, [all]);
  if (all === null || words === null || settings === null) return null;
  const { dayStartsAt } = settings;
  return { marks, isEmpty: all.length === 0, words, dayStartsAt, others: { areThere, areShown, show } };
}
