// Where the keyboard is: that it is somewhere, that it can be seen there, and that nothing lies over it.
import type { Page } from '@playwright/test';
import { expect } from './journal.ts';

/** The names, as a person would say them, of what has the focus, or of all that is there to have it. */
function names(page: Page, of: 'focused' | 'all'): Promise<string[]> {
  return page.evaluate((which) => {
    const read = (node: Element | undefined) => {
      const copy = node?.cloneNode(true) as Element | undefined;
      for (const unread of copy?.querySelectorAll('[aria-hidden="true"], select') ?? []) unread.remove();
      return copy?.textContent ?? '';
    };
    const nameOf = (element: Element) => {
      const label = (element as HTMLInputElement).labels?.[0];
      const text = element.getAttribute('aria-label') ?? (read(label) || read(element));
      const name = text.replace(/\s+/g, ' ').trim();
      return name || element.getAttribute('title') || element.tagName.toLowerCase();
    };
    const { activeElement, body } = document;
    if (which === 'focused')
      return activeElement === null || activeElement === body ? [] : [nameOf(activeElement)];
    const reached =
      'a[href], button:enabled, input:enabled, textarea:enabled, select:enabled, summary, [tabindex]';
    return [...document.querySelectorAll(reached)].filter((each) => each.checkVisibility()).map(nameOf);
  }, of);
}

/** The name of what has the focus. */
export const focused = async (page: Page) => (await names(page, 'focused'))[0] ?? 'nothing';

/** What is wrong with where the focus is; empty when it is somewhere and can be seen. */
export async function unseenFocus(page: Page): Promise<string> {
  return (await unseenInDialog(page)) || unseenAnywhere(page);
}

/** An open dialog holds the focus, and shows it however long it is. */
function unseenInDialog(page: Page): Promise<string> {
  return page.evaluate(() => {
    const modal = document.querySelector('dialog:modal');
    const element = document.activeElement;
    if (!modal || element === null || element === document.body) return '';
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.id;
    if (!modal.contains(element)) return `behind the dialog: ${name}`;
    const [inner, outer] = [element.getBoundingClientRect(), modal.getBoundingClientRect()];
    const isIn = inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    return isIn || inner.height > outer.height / 2 ? '' : `out of the dialog’s sight: ${name}`;
  });
}

function unseenAnywhere(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body) return 'nothing has the focus';
    // A heading, a caption: what reads on from there, and is never reached by Tab.
    if (element.tabIndex < 0) return '';
    const HAIR = 3;
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.id;

    /** What is drawn on it and round it. */
    const drawn = () =>
      [element, element.closest('label'), element.parentElement]
        .filter((each) => each !== null)
        .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::after')])
        .map(({ outlineStyle, outlineWidth, boxShadow, borderBottomColor }) =>
          [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, borderBottomColor].join(),
        )
        .join(' ');
    const isShown = () => {
      // The page one writes on is all field, and its caret says so.
      if (element.id === 'entry') return true;
      // A date's parts show it themselves, and to let go of one is to begin anew.
      if (element.matches('[type="date"], [type="time"]'))
        return element.checkVisibility({ opacityProperty: true });
      if (!element.matches(':focus-visible')) return false;
      const { scrollY } = window;
      const withFocus = drawn();
      element.blur();
      const without = drawn();
      element.focus({ preventScroll: true });
      scrollTo(0, scrollY);
      return withFocus !== without;
    };
    if (!isShown()) return `the focus cannot be seen: ${name}`;

    const box = element.getBoundingClientRect();
    // Larger than what is free of the window: it is seen by a part of it.
    if (box.height > innerHeight / 2) return '';
    if (box.bottom > innerHeight + 1 || box.top < -1) return `out of sight: ${name}`;
    const heightOf = (each: Element | null): number => {
      if (!each) return 0;
      const { position, zIndex } = getComputedStyle(each);
      return position === 'static' || zIndex === 'auto' ? heightOf(each.parentElement) : Number(zIndex);
    };
    const isOver = (each: Element) => {
      if (heightOf(element) > heightOf(each)) return false;
      if (!/fixed|sticky/.test(getComputedStyle(each).position) || each.contains(element)) return false;
      // "Done" stands in a strip that lets presses through.
      const solid = getComputedStyle(each).pointerEvents === 'none' ? each.firstElementChild : each;
      const { left, right, top, bottom } = (solid ?? each).getBoundingClientRect();
      const across = Math.min(box.right, right) - Math.max(box.left, left);
      return across > HAIR && Math.min(box.bottom, bottom) - Math.max(box.top, top) > HAIR;
    };
    // Nothing of the page lies over an open dialog.
    const inFront = document.querySelectorAll('body:not(:has(dialog:modal)) *, dialog:modal *');
    const over = [...inFront].find((each) => each.checkVisibility() && isOver(each));
    return over ? `${name} is covered by ${over.className}` : '';
  });
}

/** Presses keys and looks where the focus is after each: somewhere, seen, not covered. */
export async function keys(page: Page, ...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    await page.keyboard.press(key);
    await expect.poll(() => unseenFocus(page), { message: `after ${key}` }).toBe('');
  }
}

/** Goes on with a key until what is called so has the focus, once it is there: past the last thing comes the browser. */
export async function keyTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const isIt = (each: string) => (typeof name === 'string' ? each === name : name.test(each));
  await expect
    .poll(async () => (await names(page, 'all')).some(isIt), { message: `${name} is there` })
    .toBe(true);
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await keys(page, key);
    const now = await focused(page);
    if (isIt(now)) return;
    passed.push(now);
  }
  throw new Error(`${name} is not reached by ${key}; passed ${passed.join(' | ')}`);
}
