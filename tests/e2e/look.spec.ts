// What every screen keeps, whatever stands on it: no page wider than the screen, fields that do not make a phone
// zoom, targets that a finger hits, lines that an eye can follow.
import type { Page } from '@playwright/test';
import { EVERY_ROUTE } from './every-route.ts';
import { expect, openJournal, test, writeEntry } from './journal.ts';

/** More letters than these in a line, and an eye looks for the next one. */
const MOST_LETTERS = 85;

/** What is wrong with what can be seen: names of the parts that are too small, or how far the page is too wide. */
const complaints = (page: Page) =>
  page.evaluate((most) => {
    const nameOf = (element: Element) =>
      `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30)}`;
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    const seen = (selector: string) => [...document.querySelectorAll(selector)].filter(isSeen);
    const small = seen('input, select, textarea').filter(
      (field) =>
        !['radio', 'checkbox', 'range'].includes(field.getAttribute('type') ?? '') &&
        Number.parseFloat(getComputedStyle(field).fontSize) < 16,
    );
    // Where a whole row is the target, its link or button alone has the name.
    const isRow = (target: Element) => getComputedStyle(target, '::after').position === 'absolute';
    const low = seen('button, select, summary').filter(
      (target) => !isRow(target) && target.getBoundingClientRect().height < 43.5,
    );
    /** About how many letters its widest line holds. */
    const lettersInLine = (part: Element) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const widths = [...range.getClientRects()].map(({ width }) => width);
      const all = widths.reduce((sum, width) => sum + width, 0);
      return Math.round(((part.textContent ?? '').length * Math.max(0, ...widths)) / all);
    };
    const isSaidByEbb = (part: Element) => getComputedStyle(part).fontFamily.startsWith('Figtree');
    const long = seen('main p, main span').filter((part) => isSaidByEbb(part) && lettersInLine(part) > most);
    const wide = document.documentElement.scrollWidth - innerWidth;
    const widest = () =>
      seen('body *')
        .filter((part) => part.getBoundingClientRect().right > innerWidth)
        .map((part) => `${part.tagName} ${part.className} “${(part.textContent ?? '').slice(0, 20)}”`)
        .join(', ');
    return {
      looked: seen('a, button, input, select, textarea').length,
      found: [
        ...small.map((field) => `a field below 16 px: ${nameOf(field)}`),
        ...low.map((target) => `a target below 44 px: ${nameOf(target)}`),
        ...long.map((part) => `a line of ${lettersInLine(part)} letters: ${nameOf(part)}`),
        ...(wide > 0 ? [`${wide} px too wide: ${widest()}`] : []),
      ],
    };
  }, MOST_LETTERS);

for (const [width, height] of [
  [320, 640],
  [1280, 800],
] as const) {
  test(`every page fits fingers and screen at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const day of ['2025-06-17', '2024-06-18', '2025-06-19']) {
      await writeEntry(page, { text: 'A quiet day.', feelings: ['hope'], day, tags: ['evening'] });
    }
    const entry = new URL(page.url()).hash;
    for (const route of [...EVERY_ROUTE, '#/entries?feeling=hope', entry, `${entry}/history`]) {
      await openJournal(page, '#/support');
      await openJournal(page, route);
      if (route !== '#/') await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(async () => (await complaints(page)).looked, { message: route }).toBeGreaterThan(4);
      const { found } = await complaints(page);
      expect(found, route).toEqual([]);
    }
  });
}
