// What a page that is narrow, enlarged or spaced out must not do: scroll sideways, cut words off, lay one over
// another, or hide its end behind the bar below.
import type { Page } from '@playwright/test';

/** A run of words in a line, where it lies, and what it lies in. */
interface Piece {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Numbers of the elements round it, innermost first. */
  within: number[];
  /** It leaves a box that cuts off what leaves it. */
  isCut: boolean;
  /** In a box that scrolls by itself: a wide table, a long line of code. */
  isScrolled: boolean;
  /** In what stays in its place while the page scrolls below it. */
  isStuck: boolean;
}

/** Every piece of text that can be seen. */
function piecesOf(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const numbers = new Map<Element, number>();
    const numberOf = (element: Element) => {
      const number = numbers.get(element) ?? numbers.size;
      numbers.set(element, number);
      return number;
    };
    const round = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...round(element.parentElement)];
    const isSeen = (element: Element) =>
      !element.closest('.unseen, [hidden], script, style, noscript, select') &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const scrolls = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
    const sticks = (element: Element) => /fixed|sticky/.test(getComputedStyle(element).position);
    // A line or two of a text that is read whole elsewhere.
    const isExcerpt = (element: Element) => getComputedStyle(element).webkitLineClamp !== 'none';
    const cuts = (element: Element, box: DOMRect) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (overflowX === 'visible' && overflowY === 'visible') return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
    };
    const boxesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim().slice(0, 40);
      const chain = round(node.parentElement);
      if (text === '' || !chain[0] || !isSeen(chain[0]) || chain.some(isExcerpt)) continue;
      for (const box of boxesOf(node)) {
        const { left, right, top, bottom } = box;
        pieces.push({
          text,
          ...{ left, right, top, bottom },
          within: chain.map(numberOf),
          isCut: chain.some((element) => cuts(element, box)),
          isScrolled: chain.some(scrolls),
          isStuck: chain.some(sticks),
        });
      }
    }
    return pieces;
  });
}

function areOverOneAnother(one: Piece, other: Piece): boolean {
  const [inner = -1] = one.within;
  const [otherInner = -1] = other.within;
  if (one.within.includes(otherInner) || other.within.includes(inner)) return false;
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  // The box of a line is taller than its letters.
  return across > 2 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}

/** Everything wrong with how the page lies, by its words. */
export async function misplaced(page: Page): Promise<string[]> {
  const [width, sideways] = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return [clientWidth, scrollWidth];
  });
  const wrong = sideways > width ? [`scrolls sideways: ${sideways} of ${width}`] : [];
  const pieces = (await piecesOf(page)).filter(({ isScrolled }) => !isScrolled);
  for (const { text, left, right, isCut } of pieces) {
    if (left < -1 || right > width + 1) wrong.push(`beyond the edge: ${text}`);
    if (isCut) wrong.push(`cut off: ${text}`);
  }
  // What stays in its place lies over what passes below it.
  const lying = pieces.filter(({ isStuck }) => !isStuck);
  for (const [index, one] of lying.entries()) {
    const other = lying.slice(index + 1).find((each) => areOverOneAnother(one, each));
    if (other) wrong.push(`over one another: ${one.text} / ${other.text}`);
  }
  return [...new Set(wrong)];
}

/** Words at the end of the page that the bar below covers once one has scrolled there. */
export function coveredAtEnd(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // Rows are measured once they are in sight, and the page ends elsewhere then.
    const frame = () => new Promise(requestAnimationFrame);
    let end = -1;
    for (let round = 0; round < 30 && end !== document.documentElement.scrollHeight; round += 1) {
      end = document.documentElement.scrollHeight;
      scrollTo(0, end);
      for (let frames = 0; frames < 3; frames += 1) await frame();
    }
    const bar = document.querySelector('nav[aria-label="Main"]')?.getBoundingClientRect();
    const main = [...document.querySelectorAll('main')].find((each) => each.checkVisibility());
    if (!bar || !main) return ['no bar, or no page'];
    // At a desk it stands beside the page.
    if (bar.top < innerHeight / 2) return [];
    const ends = [...main.querySelectorAll('*')].filter(
      (element) => element.children.length === 0 && !element.closest('.unseen'),
    );
    // Lines that a row leaves out, and what is folded away, are not there to be seen.
    const bottomOf = (element: Element) => {
      let { bottom } = element.getBoundingClientRect();
      for (let round = element.parentElement; round && round !== main; round = round.parentElement) {
        if (getComputedStyle(round).overflowY !== 'visible')
          bottom = Math.min(bottom, round.getBoundingClientRect().bottom);
      }
      return bottom;
    };
    const isCovered = (element: Element) =>
      element.checkVisibility() &&
      element.getBoundingClientRect().height > 0 &&
      bottomOf(element) > bar.top + 1;
    return ends.filter(isCovered).map((element) => `below the bar: ${element.textContent}`);
  });
}
