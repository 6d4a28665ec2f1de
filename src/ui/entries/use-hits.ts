// Marks on the page of an entry what was looked for in the list, and begins there. Laid over letters that are drawn already:
// nothing of the text is made anew for it, and neither the address nor a title says what it was.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { bestPlace } from '../../journal/hits.ts';
import { placesOfAny } from '../../journal/places.ts';

const NAME = 'ebb-hit';
/** More marks than this help nobody, and each costs a range. */
const MOST_MARKED = 500;
/** The part of the window's height that stands above the place. */
const ABOVE = 0.25;

export function useHits(page: RefObject<HTMLElement | null>, sought: readonly string[]): void {
  useLayoutEffect(() => {
    const element = page.current;
    if (!element || sought.length === 0) return undefined;
    /** Where the window was put last: as long as it stands there nobody has moved it. */
    let y = scrollY;
    const show = () => {
      const drawn = drawnText(element);
      mark(placesOfAny(drawn.text, sought).slice(0, MOST_MARKED).map(drawn.rangeOf));
      const place = bestPlace(drawn.text, sought);
      if (!place || Math.abs(scrollY - y) > 1) return;
      const { top, bottom } = drawn.rangeOf(place).getBoundingClientRect();
      if (top < 0 || bottom > innerHeight * (1 - ABOVE)) scrollBy(0, top - innerHeight * ABOVE);
      y = scrollY;
    };
    show();
    // Markdown is drawn when its reader has come, and a picture when it has.
    const observer = new MutationObserver(show);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      mark([]);
    };
  }, [sought]);
}

function mark(ranges: Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** A person's words: what Ebb says among them, days and buttons, was not looked for. */
const WRITTEN = '[data-written]';
const BLOCKS = 'p, li, h2, h3, h4, h5, h6, blockquote, pre';

/** The letters below an element in their order, blocks apart, and the way back from a place among them. */
function drawnText(element: HTMLElement) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; at: number }[] = [];
  let text = '';
  let block: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement?.closest(WRITTEN)) continue;
    const own = node.parentElement.closest(BLOCKS);
    if (own !== block && text !== '') text += '\n';
    block = own;
    nodes.push({ node, at: text.length });
    text += node.data;
  }
  // A place between two nodes is the end of the one or the beginning of the other.
  const pointAt = (place: number, isEnd: boolean): [Node, number] => {
    const found = nodes.findLast(({ at }) => at < place || (at === place && !isEnd));
    return found ? [found.node, Math.min(place - found.at, found.node.length)] : [element, 0];
  };
  const rangeOf = ({ start, end }: { start: number; end: number }): Range => {
    const range = document.createRange();
    range.setStart(...pointAt(start, false));
    range.setEnd(...pointAt(end, true));
    return range;
  };
  return { text, rangeOf };
}
