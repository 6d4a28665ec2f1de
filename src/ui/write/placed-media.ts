// Pictures and sounds that the text of the page being written names, changed from outside the text.
import { pictureTakenOut, placedPictures, placedSounds, typedDescription } from '../../journal/medium.ts';
import type { TextEdit } from '../../journal/text-edit.ts';
import { field } from './field.ts';

/** Changes the text where the caret is not, while another field has the focus and keeps it. */
function amend({ start, end, text }: TextEdit): void {
  if (field.readOnly) return;
  const inputType = 'insertReplacementText';
  field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType }));
  field.setRangeText(text, start, end, 'preserve');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

const placed = (id: string) =>
  [...placedPictures(field.value), ...placedSounds(field.value)].find((medium) => medium.id === id);

/** Takes it out of the text, where it still stands there. */
export function takeOut(id: string): void {
  const medium = placed(id);
  if (medium) amend(pictureTakenOut(field.value, medium));
}

/** What it shows, or what it is called, into the text, letter for letter. */
export function describe(id: string, description: string): void {
  const medium = placed(id);
  if (!medium) return;
  const start = field.value.indexOf('[', medium.start) + 1;
  amend({ start, end: start + medium.description.length, text: typedDescription(description) });
}
