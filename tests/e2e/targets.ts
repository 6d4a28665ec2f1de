// How large what one presses is, measured by where a press lands on it.
import type { Page } from '@playwright/test';

export interface Target {
  name: string;
  width: number;
  height: number;
}

/** What can be pressed on the page, or in an open dialog, and is less than `least` px wide or high; links within a sentence apart. */
export function smallTargets(page: Page, least: number): Promise<Target[]> {
  return page.evaluate((size) => {
    const PRESSED = 'a[href], button, input, select, textarea, summary, [role="slider"], [role="option"]';
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
      );
    const labelOf = (element: Element) => element.closest('label');
    const lands = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || (labelOf(element)?.contains(hit) ?? false));
    };
    const reach = (element: Element, [x, y]: [number, number], [dx, dy]: [number, number]) => {
      let far = 0;
      while (far < size && lands(element, x + dx * (far + 1), y + dy * (far + 1))) far += 1;
      return far;
    };
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ??
      (labelOf(element)?.textContent || element.textContent || element.id);
    const measured = (element: Element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width >= size && height >= size) return { name: '', width, height };
      const middle: [number, number] = [left + width / 2, top + height / 2];
      return {
        name: (nameOf(element) ?? '').trim(),
        width: reach(element, middle, [1, 0]) + reach(element, middle, [-1, 0]) + 1,
        height: reach(element, middle, [0, 1]) + reach(element, middle, [0, -1]) + 1,
      };
    };
    const root = document.querySelector('dialog:modal') ?? document;
    return [...root.querySelectorAll(PRESSED)]
      .filter(
        (element) => element.checkVisibility() && !element.matches(':disabled') && !isInSentence(element),
      )
      .map(measured)
      .filter(({ width, height }) => width < size || height < size);
  }, least);
}
