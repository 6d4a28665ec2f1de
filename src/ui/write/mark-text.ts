// Puts Markdown marks into the page where the caret or the selection is.
import { keepLine } from '../../journal/keep-line.ts';
import { isPrivateAt, privateMarked } from '../../journal/private-mark.ts';
import { lineMarked, wrapped } from '../../journal/text-marks.ts';
import { edit } from './field.ts';
import { textOfField } from './use-field-events.ts';

export function makeBold(): void {
  const { body, caret } = textOfField();
  edit(wrapped(body, caret, '**'), 'formatBold');
}

export function keepLineHere(): void {
  const { body, caret } = textOfField();
  edit(keepLine(body, caret), 'formatBackColor');
}

/** Whether the caret stands in a private passage. */
export function isPrivateHere(): boolean {
  const { body, caret } = textOfField();
  return isPrivateAt(body, caret);
}

/** Keeps the passage private, or no longer. */
export function markPrivate(): void {
  const { body, caret } = textOfField();
  const change = privateMarked(body, caret);
  if (change) edit(change, 'formatBackColor');
}

export function markLines(kind: 'list' | 'quote' | 'heading'): void {
  const { body, caret } = textOfField();
  edit(lineMarked(body, caret, kind), 'formatBlock');
}
