// The page being written, as what is drawn around the field sees it; finished on leaving.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FinishedDraft } from '../../actions/adopt-draft.ts';
import type { Keeping } from '../../actions/keep-draft.ts';
import type { Draft } from '../../journal/draft.ts';
import type { StoreFailure } from '../../store/failure.ts';
import { navigate } from '../frame/route.ts';
import { loadTools } from './load-tools.ts';
import { PageInHand } from './page-in-hand.ts';
import type { TypedHistory } from './typed-history.ts';
import { textOfField, useFieldEvents } from './use-field-events.ts';

export interface Writing {
  /** Null until it is known which page goes on here. */
  draft: Draft | null;
  keeping: Keeping;
  /** Why the page could not be finished; its words are here. */
  failure: StoreFailure | null;
  /** Drafts that rested and became entries just now. */
  finished: FinishedDraft[];
  /** The entry to edit is gone. */
  isMissing: boolean;
  change: (fields: Partial<Draft>) => void;
  retry: () => void;
  /** Takes a step of the text back, or does it again. */
  step: (direction: 'undo' | 'redo') => void;
  /** Finishes and opens the entry. */
  done: () => void;
}

/** `wished`: a draft that arrived from another app, to be gone on with. */
export function useWriting(entryId: string | null, wished: string | null): Writing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const [finished, setFinished] = useState<FinishedDraft[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const page = useRef<PageInHand | null>(null);
  const hasGone = useRef(false);
  const steps = useRef<TypedHistory | null>(null);
  // Raised when finishing failed with the page still open: it takes its draft up again.
  const [attempt, setAttempt] = useState(0);

  const change = (fields: Partial<Draft>) => page.current?.change(fields);

  const done = async () => {
    // Without what follows it: a wish that was granted is taken out of the address meanwhile.
    const at = () => location.hash.split('?')[0];
    const here = at();
    const result = await page.current?.leave();
    if (!result) return;
    const address = result.ok && result.entryId !== null ? `#/entries/${result.entryId}` : '#/entries';
    // Whoever went on to another page meanwhile stays there: the address knows of it before the page does.
    const isHere = () => !hasGone.current && at() === here;
    // An edit leaves no step back into the editor behind.
    if (result.ok && isHere()) navigate(address, { replace: entryId !== null });
    // It could not be finished; or somebody went back to a new page in that very moment, and stands on the old one.
    setTimeout(() => {
      if (isHere()) setAttempt((last) => last + 1);
    });
  };

  useLayoutEffect(() => {
    const opened = new PageInHand({ entryId, wished }, steps, {
      draft: setDraft,
      keeping: setKeeping,
      failure: setFailure,
      finished: setFinished,
      missing: () => setMissing(true),
    });
    page.current = opened;
    return () => opened.close();
  }, [attempt]);

  useEffect(
    () => () => {
      hasGone.current = true;
    },
    [],
  );

  useEffect(() => {
    // A step needs a text that has been here for a moment: nothing waits for this.
    void loadTools()
      .then(({ TypedHistory: Made }) => {
        const { body, caret } = textOfField();
        steps.current = new Made();
        steps.current.begin(body, caret, page.current?.undo);
      })
      .catch(() => undefined);
  }, []);

  useFieldEvents({ change, moveCaret: (caret) => page.current?.moveCaret(caret), done }, steps);

  return {
    draft,
    keeping,
    failure,
    finished,
    isMissing,
    change,
    retry: () => change({}),
    step: (direction) => steps.current?.step(direction),
    done,
  };
}
