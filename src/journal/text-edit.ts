// One change of a text: what stood from `start` to `end` becomes `text`. Offsets are UTF-16 units, as in a field.

export interface Caret {
  start: number;
  end: number;
}

export interface TextEdit extends Caret {
  text: string;
  /** Where the caret stands afterwards; absent: behind what was put in. */
  caret?: Caret;
}

export function edited(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

export function caretAfter(edit: TextEdit): Caret {
  const end = edit.start + edit.text.length;
  return edit.caret ?? { start: end, end };
}

/**
 * The smallest change that makes `after` of `before`; null when they are the same. Where a repeated letter leaves
 * a choice, the change ends at `near` (the caret), so that what was typed is what is told.
 */
export function changeBetween(before: string, after: string, near = after.length): TextEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let end = 0;
  const mostEnd = Math.min(shorter, Math.max(0, after.length - near));
  while (end < mostEnd && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start += 1;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end: before.length - end, text: after.slice(start, after.length - end) };
}
