// The steps of one page as they are typed, and the lists that go on. The browser's own undo is not used: it forgets
// everything at a reload, and at every change made by a button.
import type { Caret, TextEdit } from '../../journal/text-edit.ts';
import { continued } from '../../journal/text-marks.ts';
import { fits, NO_HISTORY, recorded, redone, type UndoHistory, undone } from '../../journal/undo.ts';
import { now } from '../../platform/clock.ts';
import { edit, field } from './field.ts';

/** Whoever stops this long and goes on begins a new step. */
const PAUSE_MS = 1_500;

const UNDO = 'historyUndo';
const REDO = 'historyRedo';
/** Changes that are never part of the word typed before them. */
const APART = /^(insertFrom|insertReplacement|deleteBy|format)/;

type Direction = 'undo' | 'redo';

interface Standing {
  history: UndoHistory;
  text: string;
  caret: Caret;
}

const caretOfField = (): Caret => ({ start: field.selectionStart, end: field.selectionEnd });

export class TypedHistory {
  #now: Standing = { history: NO_HISTORY, text: '', caret: { start: 0, end: 0 } };
  /** How things stood when an input method began a word: all it tries until it settles is one step. */
  #composing: Standing | null = null;
  #typedAt = 0;
  #isPlainBreak = false;

  /** Begins with a page that was found; steps that do not fit its text are forgotten. */
  begin(text: string, caret: Caret, found: UndoHistory | undefined): void {
    const history = found && fits(found, text) ? found : NO_HISTORY;
    this.#now = { history, text, caret };
    this.#composing = null;
  }

  /** Text that came into the field by no key is a step of its own. */
  join(): UndoHistory {
    return this.#changed(true);
  }

  /** Before the text changes: where the caret stands. The system's own undo is answered with ours. */
  before(event: InputEvent): void {
    const { isTrusted, inputType } = event;
    if (!isTrusted || (inputType !== UNDO && inputType !== REDO)) {
      this.#now.caret = caretOfField();
      return;
    }
    event.preventDefault();
    this.step(inputType === UNDO ? 'undo' : 'redo');
  }

  /** After the text has changed: the steps that can be taken now. */
  input(event: InputEvent): UndoHistory {
    const { isTrusted, inputType } = event;
    if (!isTrusted && (inputType === UNDO || inputType === REDO)) {
      this.#now = { ...this.#now, text: field.value, caret: caretOfField() };
      this.#composing = null;
      return this.#now.history;
    }
    if (!this.#isPlainBreak) goOnWithList(event);
    this.#isPlainBreak = false;
    return this.#changed(APART.test(inputType ?? ''));
  }

  composing(isComposing: boolean): void {
    this.#composing = isComposing ? this.#now : null;
  }

  pressed(event: KeyboardEvent): void {
    this.#isPlainBreak = event.key === 'Enter' && event.shiftKey;
    const direction = event.isComposing ? null : directionOf(event);
    if (!direction) return;
    event.preventDefault();
    this.step(direction);
  }

  /** Takes a step back or forward, if there is one. */
  step(direction: Direction): void {
    if (field.readOnly) return;
    const take = direction === 'undo' ? undone : redone;
    const stepped = take(this.#now.history, this.#now.text);
    if (!stepped) return;
    this.#now.history = stepped.history;
    edit(stepped.edit, direction === 'undo' ? UNDO : REDO);
  }

  #changed(isApart: boolean): UndoHistory {
    const from = this.#composing ?? this.#now;
    const { at } = now();
    const isPaused = at - this.#typedAt > PAUSE_MS;
    const caret = caretOfField();
    const carets = { before: from.caret, after: caret.end };
    const history = recorded(from.history, from.text, field.value, carets, isApart || isPaused);
    this.#now = { history, text: field.value, caret };
    this.#typedAt = at;
    return history;
  }
}

function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey ? 'redo' : null;
}

/** A list goes on, or ends, once its line end stands there: the key itself is left to the input method. */
function goOnWithList({ inputType, isComposing }: InputEvent): void {
  if (isComposing || (inputType !== 'insertLineBreak' && inputType !== 'insertParagraph')) return;
  const { start, end } = caretOfField();
  const more: TextEdit | null = start === end ? continued(field.value, start) : null;
  if (more) field.setRangeText(more.text, more.start, more.end, 'end');
}
