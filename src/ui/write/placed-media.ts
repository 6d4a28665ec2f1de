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

/** @param nth which of the places that name it: a text that was copied names it twice */
const placed = (id: string, nth = 0) =>
  [...placedPictures(field.value), ...placedSounds(field.value)].filter((medium) => medium.id === id)[nth];

/** What the text calls it; null where that does not name it. */
export const describedAs = (id: string): string | null => placed(id)?.description ?? null;

/** Those that are to go from a text that does not stand here: another page does since. */
const gone = new Set<string>();

const takenOut = new Set<string>();

/** Whether it was taken out, and no step back has brought it back since. */
export const isTakenOut = (id: string): boolean => takenOut.has(id) && !placed(id);

/** Takes it out of the text wherever that names it, now or when the text stands here again. */
export function takeOut(id: string): void {
  takenOut.add(id);
  if (!placed(id) || field.readOnly) return void gone.add(id);
  gone.delete(id);
  for (let medium = placed(id); medium; medium = placed(id)) amend(pictureTakenOut(field.value, medium));
}

/** The same of one of the places that name it. */
export function takeOutOf(id: string, nth: number): void {
  const medium = placed(id, nth);
  if (!medium || field.readOnly) return;
  takenOut.add(id);
  amend(pictureTakenOut(field.value, medium));
}

// Not before whoever put the text there knows it for the page's.
onSet(() =>
  queueMicrotask(() => {
    for (const id of [...gone]) if (placed(id)) takeOut(id);
  }),
);

/** What it shows, or what it is called, into the text, letter for letter. */
export function describe(id: string, description: string, nth = 0): void {
  const medium = placed(id, nth);
  if (!medium) return;
  const start = field.value.indexOf('[', medium.start) + 1;
  amend({ start, end: start + medium.description.length, text: typedDescription(description) });
}
