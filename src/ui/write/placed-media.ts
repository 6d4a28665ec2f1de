// Pictures and sounds that the text of the page being written names, changed from outside the text.
import { pictureTakenOut, placedPictures, placedSounds, typedDescription } from '../../journal/medium.ts';
import type { TextEdit } from '../../journal/text-edit.ts';
import { field, onSet } from './field.ts';

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

/** Those that are to go from a text that does not stand here: another page does since. */
const gone = new Set<string>();

const takenOut = new Set<string>();

/** Whether it was taken out, and no step back has brought it back since. */
export const isTakenOut = (id: string): boolean => takenOut.has(id) && !placed(id);

/** Takes it out of the text, now or when the text that names it stands here again. */
export function takeOut(id: string): void {
  takenOut.add(id);
  const medium = placed(id);
  if (!medium || field.readOnly) return void gone.add(id);
  gone.delete(id);
  amend(pictureTakenOut(field.value, medium));
}

// Not before whoever put the text there knows it for the page's.
onSet(() =>
  queueMicrotask(() => {
    for (const id of [...gone]) if (placed(id)) takeOut(id);
  }),
);

/** What it shows, or what it is called, into the text, letter for letter. */
export function describe(id: string, description: string): void {
  const medium = placed(id);
  if (!medium) return;
  const start = field.value.indexOf('[', medium.start) + 1;
  amend({ start, end: start + medium.description.length, text: typedDescription(description) });
}
