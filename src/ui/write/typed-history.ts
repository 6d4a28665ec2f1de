// The steps of one page as they are typed, and what follows a key: lists that go on, codes that go whole. The browser's
// own undo is not used: it forgets everything at a reload, and at every change made by a button.
import { isPicture } from '../../journal/medium.ts';
import { restOfMedium } from '../../journal/rest-of-medium.ts';
import { type PutSign, signAgain } from '../../journal/sign-again.ts';
import { type Caret, caretAfter, type TextEdit } from '../../journal/text-edit.ts';
import { continued } from '../../journal/text-marks.ts';
import { fits, NO_HISTORY, recorded, redone, type UndoHistory, undone } from '../../journal/undo.ts';
import { now } from '../../platform/clock.ts';
import { changeBeside } from './beside.ts';
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
  /** The sign that the line being begun was given, until it is known whether it is typed once more. */
  #put: PutSign | null = null;

  /** Begins with a page that was found; steps that do not fit its text are forgotten. */
  begin(text: string, caret: Caret, found: UndoHistory | undefined): void {
    const history = found && fits(found, text) ? found : NO_HISTORY;
    this.#now = { history, text, caret };
    this.#composing = null;
    this.#put = null;
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
    const isApart = !this.#isPlainBreak && this.#afterKey(event);
    this.#isPlainBreak = false;
    const history = isApart ? this.#alone() : this.#changed(APART.test(inputType ?? ''));
    return event.isComposing ? history : (this.#signTakenBack() ?? history);
  }

  /** What follows a key in the same step: the key itself is left to the input method. Whether it is a step of its own. */
  #afterKey(event: InputEvent): boolean {
    if (event.isComposing) return false;
    if (isLineEnd(event)) {
      this.#put = goOnWithList();
      return false;
    }
    const { text, caret } = this.#now;
    const rest = caret.start === caret.end ? restOfMedium(text, caret.start, field.value) : null;
    if (!rest) return false;
    make(rest.edit);
    const { start, end, type } = rest.medium;
    changeBeside({ takenOut: { code: text.slice(start, end), isPicture: isPicture(type) } });
    return true;
  }

  /** A sign typed once more takes the place of the one put there. A step back has both again. */
  #signTakenBack(): UndoHistory | null {
    const { start, end } = caretOfField();
    const again = this.#put && start === end ? signAgain(this.#put, field.value, start) : null;
    if (again === 'waits') return null;
    this.#put = null;
    if (!again) return null;
    make(again);
    return this.#alone();
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

  /** A step that what is typed or erased next does not join. */
  #alone(): UndoHistory {
    const history = this.#changed(true);
    this.#typedAt = 0;
    return history;
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

const isLineEnd = ({ inputType }: InputEvent) =>
  inputType === 'insertLineBreak' || inputType === 'insertParagraph';

function make(change: TextEdit): void {
  const caret = caretAfter(change);
  field.setRangeText(change.text, change.start, change.end);
  field.setSelectionRange(caret.start, caret.end);
}

/** A list goes on, or ends, once its line end stands there. The sign that the new line was given, if any. */
function goOnWithList(): PutSign | null {
  const { start, end } = caretOfField();
  const more = start === end ? continued(field.value, start) : null;
  if (!more) return null;
  make(more);
  const { value, selectionStart } = field;
  return { before: value.slice(0, selectionStart), behind: value.slice(selectionStart) };
}
