// An entry opens to be written in about where it was read, with the caret there, and is read on from about where one
// was when it is left.
import type { HeldDraft } from '../../actions/adopt-draft.ts';
import { seenPart } from '../../platform/keyboard.ts';
import { type ReadingPlace, rememberReading, takeReading } from '../parts/reading-place.ts';
import { field, goTo, onSet } from './field.ts';

/** The part of the window above a place of which is not known how far down it stood. */
const ABOVE = 0.3;
/** A line that stands in sight is not at the very edge. */
const EDGE_PX = 24;

/** The draft that edits it; null: no such entry. */
export async function openEdit(entryId: string): Promise<HeldDraft | null> {
  const read = takeReading(entryId);
  const found = await import('../../actions/adopt-edit.ts').then((it) => it.adoptEdit(entryId));
  if (!found) return null;
  // One that was begun earlier is gone on with where it was left.
  const place = found.isFound ? { at: found.draft.caret.end, y: innerHeight * ABOVE } : read;
  const caret = place && !found.isFound ? { start: place.at, end: place.at } : found.draft.caret;
  if (place) openAt(found.draft.body, place);
  const leave = () => {
    // By Done it is left while it stands here yet; else for the page that is asked for.
    if (location.hash.includes(entryId)) rememberReading(placeWritten(entryId));
  };
  field.addEventListener('leave', leave, { once: true });
  return { ...found, draft: { ...found.draft, caret } };
}

/** Scrolls there once the text stands in the field. */
function openAt(body: string, { at, y }: { at: number; y: number }): void {
  const stop = onSet(() => {
    stop();
    if (field.value !== body) return;
    const down = topOfLine(at);
    const { top } = field.getBoundingClientRect();
    goTo(scrollY + top + down - Math.min(Math.max(y, EDGE_PX), innerHeight - 6 * EDGE_PX));
  });
}

/** How far below the top of the field the line of a letter begins: so high is the field with no more in it. */
function topOfLine(at: number): number {
  const { style, value, selectionStart, selectionEnd } = field;
  const { height } = style;
  field.value = value.slice(0, at) + (/^\S*/.exec(value.slice(at, at + 1000))?.[0] ?? '');
  style.height = '0';
  const { lineHeight, paddingBottom } = getComputedStyle(field);
  const down = field.scrollHeight - Number.parseFloat(paddingBottom) - Number.parseFloat(lineHeight);
  style.height = height;
  field.value = value;
  field.setSelectionRange(selectionStart, selectionEnd);
  return down;
}

/** Where the caret is, or where its line is out of sight what stands at the top of the window. */
function placeWritten(entryId: string): ReadingPlace {
  const { value, selectionEnd } = field;
  const at = selectionEnd;
  const unknown = { entryId, at, y: innerHeight * ABOVE };
  const drawn = [...(document.getElementById('mirror')?.children ?? [])].map((line) =>
    line.getBoundingClientRect(),
  );
  const lines = value.split('\n');
  if (drawn.length !== lines.length || drawn[0]?.height === 0) return unknown;
  const { top, bottom } = seenPart();
  let start = 0;
  let first: ReadingPlace | null = null;
  for (const [index, { length }] of lines.entries()) {
    const box = drawn[index] as DOMRect;
    const end = start + length;
    if (at >= start && at <= end) {
      const y = box.top + (box.height * (at - start)) / (length + 1);
      if (y >= top && y < bottom - EDGE_PX) return { entryId, at, y };
    }
    if (!first && box.bottom > top + EDGE_PX) {
      const above = Math.max(0, top - box.top) / box.height;
      first = { entryId, at: start + Math.round(length * above), y: Math.max(box.top, top) };
    }
    start = end + 1;
  }
  return first ?? unknown;
}
