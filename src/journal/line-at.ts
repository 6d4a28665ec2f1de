import type { Caret } from './text-edit.ts';

/** Start and end (before its line end) of the line that holds the offset. */
export function lineAt(text: string, offset: number): Caret {
  // A place before the first letter would be taken for the first one.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end === -1 ? text.length : end };
}
