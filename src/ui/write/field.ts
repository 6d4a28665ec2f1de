// The one text field. It stands in index.html, so that a key is kept before any script has arrived, and it is
// never moved, re-keyed or replaced: the caret, the keyboard and the browser's undo live in the node.

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

/** Puts a text and a caret into the field. */
export function setField(body: string, caret: { start: number; end: number }): void {
  field.value = body;
  grow();
  field.setSelectionRange(caret.start, caret.end);
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
  if (field.readOnly) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
