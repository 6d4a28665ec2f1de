// Where in an entry somebody reads: they begin there to write in it, and are back there when they are done. It is in
// memory alone, in no address and no state of the browser's, and gone with the next page.
import { useLayoutEffect } from 'preact/hooks';
import { samePlace } from '../../journal/same-place.ts';

export interface ReadingPlace {
  entryId: string;
  /** A letter of the text as it is typed. */
  at: number;
  /** How far below the top of the window it stands, in CSS pixels. */
  y: number;
}

let place: ReadingPlace | null = null;

export function rememberReading(next: ReadingPlace): void {
  place = next;
}

/** Once, and for no other entry. */
export function takeReading(entryId: string): ReadingPlace | null {
  const taken = place?.entryId === entryId ? place : null;
  place = null;
  return taken;
}

interface Shown {
  nodes: { node: Text; at: number }[];
  text: string;
  box: DOMRect;
}

/** The text that is read, as it is drawn. Null where none is, or two. */
function shownText(): Shown | null {
  const all = document.querySelectorAll('main [data-text]');
  const [page] = all;
  if (!page || all.length > 1) return null;
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const nodes: Shown['nodes'] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push({ node, at: text.length });
    // Whether it is a word's end or a mark within one: what is found again is letters.
    text += `${node.data}\n`;
  }
  return { nodes, text, box: page.getBoundingClientRect() };
}

function boxOf(node: Text, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getBoundingClientRect();
}

/** The first letter whose line is whole in the window. */
function firstSeen({ nodes }: Shown): { at: number; y: number } | null {
  const found = nodes.find(
    ({ node }) => node.length > 0 && boxOf(node, node.length - 1, node.length).top >= 0,
  );
  if (!found) return null;
  let low = 0;
  let high = found.node.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boxOf(found.node, middle, middle + 1).top >= 0) high = middle;
    else low = middle + 1;
  }
  return { at: found.at + low, y: boxOf(found.node, low, low + 1).top };
}

/** The entry that is read is about to be written in. */
export function leaveReading({ id, body }: { id: string; body: string }): void {
  const shown = shownText();
  if (!shown) return;
  // Whoever sees the end of it goes on there.
  const isEnd = shown.box.bottom <= innerHeight;
  const seen = isEnd ? { at: shown.text.length, y: shown.box.bottom } : firstSeen(shown);
  if (seen)
    place = { entryId: id, at: isEnd ? body.length : samePlace(shown.text, seen.at, body), y: seen.y };
}

/** An entry is read again after it was written in: from where that was. */
export function useBackToReading({ id, body }: { id: string; body: string }): void {
  useLayoutEffect(() => {
    const back = takeReading(id);
    // The page itself begins at its top, or at what was looked for.
    if (back) queueMicrotask(() => show(back, body));
  }, []);
}

function show({ at, y }: ReadingPlace, body: string): void {
  const shown = shownText();
  if (!shown) return;
  const there = samePlace(body, at, shown.text);
  const found = shown.nodes.findLast((each) => each.at <= there && each.node.length > 0);
  if (!found) return;
  const letter = Math.min(there - found.at, found.node.length - 1);
  scrollBy({ top: boxOf(found.node, letter, letter + 1).top - y, behavior: 'instant' });
}
