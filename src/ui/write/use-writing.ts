// The page being written: its draft in hand, kept at every input, finished on leaving.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { adoptDraft, adoptEdit, type HeldDraft } from '../../actions/adopt-draft.ts';
import { type DraftKeeper, type Keeping, keepDraft } from '../../actions/keep-draft.ts';
import type { Draft } from '../../journal/draft.ts';
import { holdsAnything } from '../../journal/entry.ts';
import { now } from '../../platform/clock.ts';
import { onStoreDrafts, setUnsaved } from '../../platform/updates.ts';
import { navigate } from '../frame/route.ts';
import { field, grow, joined, setField } from './field.ts';
import { finishHeld, finishingDone, takeUnfinished } from './leaving.ts';

export interface Writing {
  /** Null until the draft was found. */
  draft: Draft | null;
  keeping: Keeping;
  /** Drafts that rested and became entries just now. */
  finished: HeldDraft['finished'];
  /** The entry to edit is gone. */
  isMissing: boolean;
  change: (fields: Partial<Draft>) => void;
  retry: () => void;
  /** Finishes and opens the entry. */
  done: () => void;
}

const addressOf = (entryId: string | null) => (entryId === null ? '#/' : `#/write/${entryId}`);

export function useWriting(entryId: string | null): Writing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'idle' });
  const [finished, setFinished] = useState<HeldDraft['finished']>([]);
  const [isMissing, setMissing] = useState(false);
  const held = useRef<HeldDraft | null>(null);
  const keeper = useRef<DraftKeeper | null>(null);
  const isLeft = useRef(false);
  const isTouched = useRef(false);
  // Raised when finishing failed with the page still open: it takes its draft up again.
  const [attempt, setAttempt] = useState(0);

  const change = (fields: Partial<Draft>) => {
    if (!held.current || isLeft.current) return;
    isTouched.current = true;
    held.current.draft = dated(held.current.draft, fields);
    setDraft(held.current.draft);
    keeper.current?.keep(held.current.draft);
  };

  const leave = () => {
    const leaving = held.current;
    if (!leaving || isLeft.current) return null;
    isLeft.current = true;
    keeper.current?.stop();
    setField('', { start: 0, end: 0 });
    // The keeper's last write must land first, or it would bring the finished draft back.
    return keeper.current?.settled().then(() => finishHeld(leaving, addressOf(entryId)));
  };

  const done = async () => {
    const result = await leave();
    if (!result) return;
    if (result.ok) navigate(result.entryId === null ? '#/entries' : `#/entries/${result.entryId}`);
    else setAttempt(attempt + 1);
  };

  useLayoutEffect(() => {
    let isGone = false;
    isLeft.current = false;
    const keeping = keepDraft((state) => !isGone && setKeeping(state));
    keeper.current = keeping;
    const take = (found: HeldDraft) => {
      if (isGone) {
        found.release();
        return;
      }
      held.current = found;
      isTouched.current = found.isFound;
      showDraft(found);
      setDraft(found.draft);
      setFinished(found.finished);
      if (found.isFound) setKeeping({ kind: 'kept', at: found.draft.changedAt });
    };
    findDraft(entryId).then((found) => {
      if (!found) setMissing(true);
      else {
        const typed = field.value;
        take(found.held);
        const code = found.code ?? found.held.trouble;
        if (code) setKeeping({ kind: 'failed', code });
        if (typed !== '') change(textOfField());
      }
    });
    const stopUnsaved = setUnsaved(() => keeping.isUnsaved());
    const stopStoring = onStoreDrafts(async () => {
      await keeping.settled();
    });
    return () => {
      stopUnsaved();
      stopStoring();
      leave();
      isGone = true;
    };
  }, [attempt]);

  const moveCaret = (caret: Draft['caret']) => {
    const before = held.current?.draft.caret;
    // A caret alone is worth a write only where there is something to come back to.
    if (!isTouched.current || (before?.start === caret.start && before.end === caret.end)) return;
    change({ caret });
  };
  useFieldEvents({ change, moveCaret, done });

  return {
    draft,
    keeping,
    finished,
    isMissing,
    change,
    retry: () => change({}),
    done,
  };
}

// The day of a page is the day of its first key, not of its opening.
function dated(draft: Draft, fields: Partial<Draft>): Draft {
  const moment = now();
  const isFirst = draft.entryId === undefined && !holdsAnything(draft);
  return { ...draft, ...(isFirst ? { startedAt: moment } : {}), ...fields, changedAt: moment.at };
}

async function findDraft(entryId: string | null) {
  await finishingDone();
  const left = takeUnfinished();
  if (left) return left;
  const held = entryId === null ? await adoptDraft() : await adoptEdit(entryId);
  return held && { held, code: null };
}

function showDraft({ draft, isFound }: HeldDraft): void {
  const typed = field.value;
  const body = joined(draft.body, typed);
  if (body === typed && !(isFound && typed === '')) {
    // Already on the screen: the caret stays where the person has it.
    grow();
    return;
  }
  setField(body, typed === '' ? draft.caret : { start: body.length, end: body.length });
}

function textOfField(): Pick<Draft, 'body' | 'caret'> {
  return { body: field.value, caret: { start: field.selectionStart, end: field.selectionEnd } };
}

interface FieldEvents {
  change: (fields: Partial<Draft>) => void;
  moveCaret: (caret: Draft['caret']) => void;
  done: () => void;
}

function useFieldEvents(events: FieldEvents): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    const typed = () => {
      grow();
      latest.current.change(textOfField());
    };
    const moved = () => latest.current.moveCaret(textOfField().caret);
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current.done();
    };
    field.addEventListener('input', typed);
    field.addEventListener('keyup', moved);
    field.addEventListener('pointerup', moved);
    document.addEventListener('keydown', pressed);
    return () => {
      field.removeEventListener('input', typed);
      field.removeEventListener('keyup', moved);
      field.removeEventListener('pointerup', moved);
      document.removeEventListener('keydown', pressed);
    };
  }, []);
}
