// Steps back and forward through what was typed into a page. They are kept in the draft, so that they survive a
// reload, a closed tab or a killed browser together with the text they belong to.
import { type Caret, changeBetween, edited, type TextEdit } from './text-edit.ts';

/** What was put in at `at`, what it took the place of, and where the caret stood before. */
export interface UndoStep {
  at: number;
  removed: string;
  added: string;
  caret: Caret;
}

export interface UndoHistory {
  /** Steps that can be undone, the newest last. */
  past: UndoStep[];
  /** Steps that can be done again, the next one last. */
  future: UndoStep[];
}

export const NO_HISTORY: UndoHistory = { past: [], future: [] };

/** Bounds of what one draft carries: it is written at every key. */
const MOST_STEPS = 300;
const MOST_LETTERS = 60_000;

/**
 * The history after a change of the text. Letters typed one after the other are one step, word by word; so are
 * letters taken away one after the other. `isApart` begins a new step in any case (a pause, another place, a tap
 * on a button).
 * @param caret where the caret stood before the change, and where it stands now
 */
export function recorded(
  history: UndoHistory,
  before: string,
  after: string,
  caret: { before: Caret; after: number },
  isApart: boolean,
): UndoHistory {
  const change = changeBetween(before, after, caret.after);
  if (!change) return history;
  const step: UndoStep = {
    at: change.start,
    removed: before.slice(change.start, change.end),
    added: change.text,
    caret: caret.before,
  };
  const last = history.past.at(-1);
  const grown = last && !isApart && history.future.length === 0 ? joinedSteps(last, step) : null;
  const past = grown ? [...history.past.slice(0, -1), grown] : [...history.past, step];
  return { past: bounded(past), future: [] };
}

const SPACE = /\s$/;
const isOneKey = (text: string) => text.length > 0 && text.length <= 2;

/** Two steps as one where they are one doing; null where they are two. */
function joinedSteps(last: UndoStep, next: UndoStep): UndoStep | null {
  const isTyping = next.removed === '' && isOneKey(next.added) && next.at === last.at + last.added.length;
  if (isTyping && last.removed === '' && last.added !== '') {
    // A word with the space behind it is one step; the next word is another.
    const isNextWord = SPACE.test(last.added) && !SPACE.test(next.added);
    return isNextWord ? null : { ...last, added: last.added + next.added };
  }
  const isErasing = next.added === '' && isOneKey(next.removed) && last.added === '' && last.removed !== '';
  if (isErasing && next.at + next.removed.length === last.at)
    return { ...last, at: next.at, removed: next.removed + last.removed };
  if (isErasing && next.at === last.at) return { ...last, removed: last.removed + next.removed };
  return null;
}

function bounded(steps: UndoStep[]): UndoStep[] {
  let letters = 0;
  let from = steps.length;
  while (from > 0 && steps.length - from < MOST_STEPS) {
    const { removed, added } = steps[from - 1] as UndoStep;
    letters += removed.length + added.length;
    if (letters > MOST_LETTERS) break;
    from -= 1;
  }
  return from === 0 ? steps : steps.slice(from);
}

/** A step taken: the change of the text, and the history afterwards. */
export interface Stepped {
  edit: TextEdit;
  history: UndoHistory;
}

/** Takes the newest step back; null where there is none or it does not fit the text (it was changed elsewhere). */
export function undone(history: UndoHistory, text: string): Stepped | null {
  const step = history.past.at(-1);
  if (!step || text.slice(step.at, step.at + step.added.length) !== step.added) return null;
  const edit = { start: step.at, end: step.at + step.added.length, text: step.removed, caret: step.caret };
  return { edit, history: { past: history.past.slice(0, -1), future: [...history.future, step] } };
}

/** Does the step again that was undone last; null where there is none or it does not fit the text. */
export function redone(history: UndoHistory, text: string): Stepped | null {
  const step = history.future.at(-1);
  if (!step || text.slice(step.at, step.at + step.removed.length) !== step.removed) return null;
  const edit = { start: step.at, end: step.at + step.removed.length, text: step.added };
  return { edit, history: { past: [...history.past, step], future: history.future.slice(0, -1) } };
}

/** Whether a stored value is a history whose newest step fits the text. */
export function fits(history: UndoHistory, text: string): boolean {
  const back = undone(history, text);
  const isBack = history.past.length === 0 || (back !== null && edited(text, back.edit) !== text);
  return isBack && (history.future.length === 0 || redone(history, text) !== null);
}
