// The page being written: its draft in hand from the first moment, kept at every input, finished on leaving.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { beginDraft, type FinishedDraft, type HeldDraft, searchDraft } from '../../actions/adopt-draft.ts';
import { dropDraft } from '../../actions/drop-draft.ts';
import { type DraftKeeper, type Keeping, keepDraft } from '../../actions/keep-draft.ts';
import type { Draft } from '../../journal/draft.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/updates.ts';
import type { StoreFailure } from '../../store/failure.ts';
import { navigate } from '../frame/route.ts';
import { dated } from './dated.ts';
import { field, grow, joined, setField } from './field.ts';
import {
  finishHeld,
  finishingDone,
  handOverToLocked,
  isLocked,
  rememberPlace,
  returnToPlace,
  takeGone,
  takeUnfinished,
} from './leaving.ts';
import { loadTools } from './load-tools.ts';
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

const addressOf = (entryId: string | null) => (entryId === null ? '#/' : `#/write/${entryId}`);

/** `wished`: a draft that arrived from another app, to be gone on with. */
export function useWriting(entryId: string | null, wished: string | null): Writing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const [finished, setFinished] = useState<FinishedDraft[]>([]);
  const [isMissing, setMissing] = useState(false);
  const [failure, setFailure] = useState<StoreFailure | null>(null);
  const held = useRef<HeldDraft | null>(null);
  const keeper = useRef<DraftKeeper | null>(null);
  const isLeft = useRef(false);
  const isKnown = useRef(false);
  const isTouched = useRef(false);
  const hasGone = useRef(false);
  const steps = useRef<TypedHistory | null>(null);
  // Raised when finishing failed with the page still open: it takes its draft up again.
  const [attempt, setAttempt] = useState(0);

  const change = (fields: Partial<Draft>) => {
    if (!held.current || isLeft.current) return;
    isTouched.current = true;
    held.current.draft = dated(held.current.draft, fields);
    // What stands below the field waits until it is known whose it is.
    if (isKnown.current) setDraft(held.current.draft);
    keeper.current?.keep(held.current.draft);
  };

  const leave = () => {
    const leaving = held.current;
    if (!leaving || !keeper.current || isLeft.current) return null;
    isLeft.current = true;
    setFailure(null);
    keeper.current.stop();
    field.dispatchEvent(new Event('leave'));
    setField('', { start: 0, end: 0 });
    // Between Done and the next page nothing may be typed that no draft would hold.
    field.readOnly = true;
    return finishHeld(leaving, addressOf(entryId), keeper.current.settled());
  };

  const done = async () => {
    // Without what follows it: a wish that was granted is taken out of the address meanwhile.
    const at = () => location.hash.split('?')[0];
    const here = at();
    const result = await leave();
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
    let isGone = false;
    let isLockedOut = false;
    isLeft.current = false;
    isKnown.current = false;
    const keeping_ = keepDraft((state) => !isGone && setKeeping(state));
    keeper.current = keeping_;
    held.current = entryId === null ? beginDraft() : null;
    field.readOnly = entryId !== null;
    steps.current?.begin('', { start: 0, end: 0 }, undefined);
    if (entryId === null && field.value !== '') change(joinedText());

    // Letters typed while the page was searched for, or before there was any script.
    function joinedText(): Partial<Draft> {
      const undo = steps.current?.join();
      return undo ? { ...textOfField(), undo } : textOfField();
    }

    /** Goes on with a page; what was typed here meanwhile follows its text. */
    const goOn = (found: HeldDraft, code: StoreFailure | null) => {
      const begun = held.current;
      const typed = field.value;
      held.current = found;
      field.readOnly = false;
      isTouched.current = found.isFound;
      show(found, typed);
      returnToPlace(found.draft.id);
      steps.current?.begin(found.draft.body, found.draft.caret, found.draft.undo);
      if (found.isFound) setKeeping({ kind: 'kept', at: found.draft.changedAt });
      // A page that could not be finished is not stored until this write has landed; an edit is known from its start.
      if (typed !== '') change(joinedText());
      else if (code || entryId !== null) change({});
      setFailure(code);
      if (begun) void letGo(begun, keeping_);
    };
    const ready = () => {
      isKnown.current = true;
      // The wish is granted or cannot be: a reload asks for this page, not for that draft. No page is left by it.
      if (wished !== null) history.replaceState(null, '', addressOf(entryId));
      setDraft(held.current?.draft ?? null);
    };
    const search = async () => {
      await finishingDone();
      if (isGone) return;
      const left = takeUnfinished(addressOf(entryId));
      if (left) goOn(left.held, left.code);
      else if (entryId === null) await searchNew();
      else await searchEdit(entryId);
      if (!isGone && !isLockedOut) ready();
    };
    const searchNew = async () => {
      const result = await searchDraft(held.current?.draft.id ?? '', wished);
      // Nothing can be looked for while it is locked; the page goes to where one writes then.
      isLockedOut = result.trouble === 'locked';
      if (isGone) result.held?.release();
      if (isGone || isLockedOut) return;
      setFinished(result.finished);
      if (result.held) goOn(result.held, null);
      if (result.trouble) setKeeping({ kind: 'failed', code: result.trouble });
    };
    const searchEdit = async (id: string) => {
      const found = await import('./tools.ts').then((it) => it.openEdit(id));
      if (isGone) found?.release();
      else if (found) goOn(found, null);
      else setMissing(true);
    };
    search().catch(() => !isGone && setKeeping({ kind: 'failed', code: 'failed' }));
    const stopUnsaved = setUnsaved(() => keeping_.isUnsaved());
    const stopStoring = onStoreDrafts(async () => {
      await keeping_.settled();
    });
    return () => {
      takeGone();
      if (held.current && isLocked()) rememberPlace(held.current.draft.id);
      // Begun before it was known that nothing here can be opened: its letters stay where they are.
      if (entryId === null && !isKnown.current && held.current && isLocked()) handOverToLocked(held.current);
      else leave();
      stopUnsaved();
      stopStoring();
      isGone = true;
    };
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
        steps.current.begin(body, caret, held.current?.draft.undo);
      })
      .catch(() => undefined);
  }, []);

  const moveCaret = (caret: Draft['caret']) => {
    const before = held.current?.draft.caret;
    // A caret alone is worth a write only where there is something to come back to.
    if (!isTouched.current || (before?.start === caret.start && before.end === caret.end)) return;
    change({ caret });
  };
  useFieldEvents({ change, moveCaret, done }, steps);

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

/** Lets go of the page begun while another was found; its words went into that one, which is stored first. */
async function letGo(begun: HeldDraft, keeper: DraftKeeper): Promise<void> {
  if (begun.draft.body !== '' && (await keeper.settled())) await dropDraft(begun.draft.id);
  begun.release();
}

function show({ draft, isFound }: HeldDraft, typed: string): void {
  const body = joined(draft.body, typed);
  if (body === typed && !(isFound && typed === '')) {
    // Already on the screen: the caret stays where the person has it.
    grow();
    return;
  }
  setField(body, typed === '' ? draft.caret : { start: body.length, end: body.length });
}
