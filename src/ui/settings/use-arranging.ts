// One change of the dictionary at a time: done, told, and taken back with one tap until the next or until the page is
// left.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome, Undo } from '../../actions/arranging.ts';
import { t } from '../../i18n/feelings-page.ts';
import type { Word } from '../../journal/words.ts';

type Tell = (done: number, total: number) => void;

export interface Doing {
  work: (tell: Tell) => Promise<Outcome>;
  /** What is told when it is done. */
  text: string;
  /** The row it was done to, which has the focus again when it is taken back. */
  row: string;
  /** Whether what was pressed goes with it: then "Undo" has the focus. */
  isGoing?: boolean;
}

/** What a row is told when it could not be done as asked; null: it was, or the page tells. */
export type Objection =
  | { kind: 'taken'; by: Pick<Word, 'id' | 'label'> }
  | { kind: Exclude<Outcome['kind'], 'done' | 'failed' | 'same' | 'taken'> }
  | null;
export type Act = (doing: Doing) => Promise<Objection>;

/** What every row of the page is given. */
export interface Shared {
  rows: readonly Word[];
  /** The row that is open. */
  open: string | null;
  setOpen: (row: string | null) => void;
  act: Act;
}

interface Said {
  text: string;
  undo: Undo | null;
  row: string;
}

const NOTHING: Said = { text: '', undo: null, row: '' };
/** So few are written before anybody could read how many. */
const WORTH_TELLING = 200;

export function useArranging() {
  const [said, setSaid] = useState(NOTHING);
  const [hasFailed, setFailed] = useState(false);
  const [progress, setProgress] = useState<string | null>(null);
  const isBusy = useRef(false);
  const status = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  const broughtBack = useRef<string | null>(null);

  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    status.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [said]);
  useEffect(() => {
    const row = broughtBack.current && document.getElementById(broughtBack.current);
    if (!row) return;
    broughtBack.current = null;
    // Whoever went on meanwhile stays there.
    if (document.activeElement?.matches('h1, body')) row.focus();
  });

  const tell: Tell = (done, total) => {
    if (total > WORTH_TELLING) setProgress(t.feelingsPage.busy(done, total));
  };
  /** Runs one thing; what is asked for meanwhile is not done twice. */
  const alone = async <T>(work: () => Promise<T>): Promise<T | null> => {
    if (isBusy.current) return null;
    isBusy.current = true;
    setFailed(false);
    try {
      return await work();
    } finally {
      isBusy.current = false;
      setProgress(null);
    }
  };
  const act: Act = async ({ work, text, row, isGoing = false }) => {
    const outcome = await alone(() => work(tell));
    if (!outcome || outcome.kind === 'same') return null;
    if (outcome.kind === 'failed') setFailed(true);
    else if (outcome.kind !== 'done') return outcome as Objection;
    else {
      isWanted.current = isGoing;
      setSaid({ text, undo: outcome.undo, row });
    }
    return null;
  };
  const undo = async () => {
    const undone = await alone(async () => said.undo?.(tell));
    if (!undone) return;
    if (!undone.ok && undone.code !== 'used') return setFailed(true);
    broughtBack.current = said.row;
    const { used, undone: asItWas, kept } = t.feelingsPage;
    const text = !undone.ok ? used : undone.kept > 0 ? kept(undone.kept) : asItWas;
    setSaid({ ...NOTHING, text });
    // Its row may be in a list that is folded up.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  };
  return { said, progress, hasFailed, status, act, undo };
}
