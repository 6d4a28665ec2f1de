// What makes a page look as if several people had made it: a word that begins beside the edge that all others keep,
// a sign of the browser's own, a mark of another size, a notice narrower than the page.
import type { Page } from '@playwright/test';

/** Everything untidy on the page, or in an open dialog, by its words. */
export function untidy(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog:modal') ?? document.querySelector('main:not([hidden])');
    if (!root) return ['no page'];
    const seen = (selector: string) =>
      [...root.querySelectorAll(selector)].filter(
        (element) => element.checkVisibility() && !element.closest('.unseen'),
      );
    const insideOf = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      return { left: left + Number.parseFloat(paddingLeft), right: right - Number.parseFloat(paddingRight) };
    };
    const edge = insideOf(root);
    const nameOf = (element: Element) => (element.textContent ?? '').trim().slice(0, 40);
    const wordOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getBoundingClientRect();
    };
    // Nothing round it but its own padding: the word is all that is seen.
    const isBare = (element: Element) => {
      const { borderTopColor, backgroundColor, paddingLeft } = getComputedStyle(element);
      const isClear = [borderTopColor, backgroundColor].every((colour) => colour === 'rgba(0, 0, 0, 0)');
      return isClear && paddingLeft !== '0px';
    };
    const beside = seen('button, a[href]').filter((element) => {
      const from = wordOf(element).left - edge.left;
      return isBare(element) && from > 2 && from < 14;
    });
    const own = seen('summary').filter((element) => getComputedStyle(element).display === 'list-item');
    const small = seen('input[type="checkbox"]').filter(
      (element) => element.getBoundingClientRect().width < 18,
    );
    const narrow = seen('[role="alert"], [role="status"] > div').filter((element) => {
      const { backgroundColor } = getComputedStyle(element);
      const { left, right } = element.getBoundingClientRect();
      const round = insideOf(element.closest('dialog, form, section, main') ?? root);
      return backgroundColor !== 'rgba(0, 0, 0, 0)' && left < round.left + 2 && right < round.right - 2;
    });
    return [
      ...beside.map((element) => `beside the edge: ${nameOf(element)}`),
      ...own.map((element) => `the browser's own sign: ${nameOf(element)}`),
      ...small.map((element) => `a small mark: ${nameOf(element.closest('label') ?? element)}`),
      ...narrow.map((element) => `narrower than the page: ${nameOf(element)}`),
    ];
  });
}
