// Puts Markdown marks into the page where the caret or the selection is.
import { lineMarked, steppedOut, wrapped } from '../../journal/text-marks.ts';
import { edit, field } from './field.ts';
import { textOfField } from './use-field-events.ts';

export function makeBold(): void {
  const { body, caret } = textOfField();
  const out = steppedOut(body, caret, '**');
  if (!out) edit(wrapped(body, caret, '**'), 'formatBold');
  // Where nothing changes there is no step to take back either.
  else if (body.slice(out.start, out.end) === out.text) field.setSelectionRange(out.end, out.end);
  else edit(out, 'formatBold');
}

export function markLines(kind: 'list' | 'quote' | 'heading'): void {
  const { body, caret } = textOfField();
  edit(lineMarked(body, caret, kind), 'formatBlock');
}
