// The text drawn behind the field, letter by letter.
import type { Page } from '@playwright/test';
import { expect } from './journal.ts';

/** Waits for the letters one writes in: they come after the scripts, and `fonts.ready` may be told before they are asked for. */
export const fontsAreHere = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        [...document.fonts].some(({ family, status }) => family.includes('Literata') && status === 'loaded'),
      ),
    )
    .toBe(true);

/** Where each letter of the mirror stands, from the corner of the field. */
export async function letters(page: Page): Promise<number[][]> {
  await page.locator('#mirror').waitFor({ state: 'attached' });
  return page.evaluate(() => {
    const corner = (document.getElementById('entry') as HTMLElement).getBoundingClientRect();
    const boxOf = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { x, y } = range.getBoundingClientRect();
      return [x - corner.x, y - corner.y];
    };
    const walker = document.createTreeWalker(document.getElementById('mirror') as Node, NodeFilter.SHOW_TEXT);
    const places: number[][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue?.length ?? 0); at += 1) places.push(boxOf(node, at));
    }
    return places;
  });
}
