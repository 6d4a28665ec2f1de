// The one text field. It stands in index.html, so that a key is kept before any script has arrived, and it is
// never moved, re-keyed or replaced: the caret and the keyboard live in the node.
import { caretAfter, type TextEdit } from '../../journal/text-edit.ts';

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return found as T;
}

/** The part of index.html that holds the field. */
export const writePart = element<HTMLElement>('write');
export const aboveField = element<HTMLElement>('write-above');
export const belowField = element<HTMLElement>('write-below');
export const field = element<HTMLTextAreaElement>('entry');
/** Holds the field, and what is drawn behind it. */
export const sheet = element<HTMLElement>('sheet');

const followers = new Set<() => void>();

/** Calls back whenever another text was put into the field; returns how to stop. */
export function onSet(follow: () => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

/** Puts a text and a caret into the field. */
export function setField(body: string, caret: { start: number; end: number }): void {
  field.value = body;
  grow();
  field.setSelectionRange(caret.start, caret.end);
  for (const follow of followers) follow();
}

const caretNow = (): string => `${field.selectionStart} ${field.selectionEnd} ${field.value.length}`;
let resting: string | null = null;

let hasGone = false;

/** Goes so far down a page that opens. */
export function goTo(y: number): void {
  hasGone = true;
  // Browsers tell of a caret that was set a moment later: it was put there, not moved, and the page need not follow it.
  resting = caretNow();
  scrollTo(0, y);
}

/** Whether the page that opens has gone somewhere already, so that it does not begin at its top. Asked once. */
export function takeGone(): boolean {
  const was = hasGone;
  hasGone = false;
  return was;
}

/** What tells one place of the caret from another, '' while it rests where it was put. */
export function movedCaret(): string {
  const now = caretNow();
  if (now === resting) return '';
  resting = null;
  return now;
}

/** Changes the text as a key would: it is kept, drawn, and a step that can be undone. */
export function edit(change: TextEdit, inputType = 'insertReplacementText'): void {
  if (field.readOnly) return;
  const caret = caretAfter(change);
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType }));
  field.setRangeText(change.text, change.start, change.end);
  field.setSelectionRange(caret.start, caret.end);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

/** Where browsers do not size a field by its text, its height follows here. */
export function grow(): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

/** The text so far with what was typed while it was being fetched, after a blank line. */
export function joined(found: string, typed: string): string {
  if (found === '') return typed;
  return typed === '' ? found : `${found}\n\n${typed}`;
}

/** Puts a text in place of what is selected, as typing would: the draft is kept by the ordinary path. */
export function insertAtCaret(text: string): void {
  edit({ start: field.selectionStart, end: field.selectionEnd, text });
}
