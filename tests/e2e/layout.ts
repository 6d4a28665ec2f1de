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

/** Every piece of text that can be seen: in an open dialog alone, where there is one. */
function piecesOf(page: Page): Promise<Piece[]> {
  return page.evaluate(() => {
    const modal = document.querySelector('dialog:modal');
    const numbers = new Map<Element, number>();
    const numberOf = (element: Element) => {
      const number = numbers.get(element) ?? numbers.size;
      numbers.set(element, number);
      return number;
    };
    const round = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...(element === modal ? [] : round(element.parentElement))];
    // Read out, and cut to nothing for the eye.
    const isUnseen = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';
    const isSeen = (element: Element) =>
      !round(element).some(isUnseen) &&
      !element.closest('.unseen, [hidden], script, style, noscript, select') &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const scrolls = (element: Element) =>
      element !== modal &&
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth;
    const sticks = (element: Element) =>
      element !== modal && /fixed|sticky/.test(getComputedStyle(element).position);
    // A line or two of a text that is read whole elsewhere.
    const isExcerpt = (element: Element) => getComputedStyle(element).webkitLineClamp !== 'none';
    const cuts = (element: Element, box: DOMRect) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (overflowX === 'visible' && overflowY === 'visible') return false;
      // A dialog that scrolls is to its words as the window is to a page's.
      if (element === modal && /auto|scroll/.test(overflowY)) return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1;
    };
    const boxesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(modal ?? document.body, NodeFilter.SHOW_TEXT);
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
  const { from, width, sideways, isOutside } = await page.evaluate(() => {
    const modal = document.querySelector('dialog:modal');
    const { clientWidth, scrollWidth } = modal ?? document.documentElement;
    const { left, right, top, bottom } = (modal ?? document.documentElement).getBoundingClientRect();
    const isOutside = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
    const from = modal ? left + modal.clientLeft : 0;
    return { from, width: clientWidth, sideways: scrollWidth, isOutside: modal !== null && isOutside };
  });
  const wrong = sideways > width ? [`scrolls sideways: ${sideways} of ${width}`] : [];
  if (isOutside) wrong.push('beyond the window: a dialog');
  const pieces = (await piecesOf(page)).filter(({ isScrolled }) => !isScrolled);
  for (const { text, left, right, isCut } of pieces) {
    if (left < from - 1 || right > from + width + 1) wrong.push(`beyond the edge: ${text}`);
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

/** Goes to the end of the page, or of an open dialog. */
function scrollToEnd(page: Page): Promise<void> {
  return page.evaluate(async () => {
    // Rows are measured once they are in sight, and the page ends elsewhere then.
    const frame = () => new Promise(requestAnimationFrame);
    const scroller = document.querySelector('dialog:modal') ?? document.documentElement;
    let end = -1;
    for (let round = 0; round < 30 && end !== scroller.scrollHeight; round += 1) {
      end = scroller.scrollHeight;
      scroller.scrollTo(0, end);
      for (let frames = 0; frames < 3; frames += 1) await frame();
    }
  });
}

/** Words at the end that the bar below covers once one has scrolled there; in a dialog, its own edge. */
export async function coveredAtEnd(page: Page): Promise<string[]> {
  await scrollToEnd(page);
  return page.evaluate(() => {
    const bar = document.querySelector('nav[aria-label="Main"]')?.getBoundingClientRect();
    const modal = document.querySelector('dialog:modal');
    const main = modal ?? [...document.querySelectorAll('main')].find((each) => each.checkVisibility());
    if (!bar || !main) return ['no bar, or no page'];
    // At a desk it stands beside the page.
    if (!modal && bar.top < innerHeight / 2) return [];
    const edge = modal ? Math.min(innerHeight, modal.getBoundingClientRect().bottom) : bar.top;
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
      element.checkVisibility() && element.getBoundingClientRect().height > 0 && bottomOf(element) > edge + 1;
    return ends.filter(isCovered).map((element) => `below the bar: ${element.textContent}`);
  });
}
