// Where the caret is while the focus was elsewhere: the page stays where it was scrolled to, and its line may be out of
// sight.
import { seenPart } from '../../platform/keyboard.ts';
import { field } from './field.ts';

/** A line that stands in sight is not at the very edge. */
const EDGE_PX = 24;
/** The part of the window above a line that is brought into sight. */
const ABOVE = 0.3;

/** How far from the top of the window the caret's line is, told by what is drawn behind the field; null: not known. */
function topOfCaret(): number | null {
  const before = field.value.slice(0, field.selectionEnd).split('\n');
  const line = document.getElementById('mirror')?.children[before.length - 1]?.getBoundingClientRect();
  if (!line) return null;
  const at = before.at(-1)?.length ?? 0;
  const { length } = field.value.split('\n')[before.length - 1] ?? '';
  return line.top + (line.height * at) / (length + 1);
}

export function isCaretInSight(): boolean {
  const caret = topOfCaret();
  if (caret === null) return true;
  const { top, bottom } = seenPart();
  const bar = document.getElementById('writing-bar')?.getBoundingClientRect();
  return caret >= top && caret < Math.min(bottom, bar?.top ?? bottom) - EDGE_PX;
}

export function bringCaretIntoSight(): void {
  const caret = topOfCaret();
  if (caret !== null && !isCaretInSight()) scrollBy(0, caret - innerHeight * ABOVE);
}
