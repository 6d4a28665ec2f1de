// Pictures of the trends and of the pages below them.
import { at, button } from './opening.mjs';

/** @typedef {import('./opening.mjs').Page} Page */
/** @typedef {import('./opening.mjs').Prepare} Prepare */

/** @param {Page} page */
async function drawn(page) {
  await page.waitForFunction(() => {
    const isDrawn = (/** @type {HTMLCanvasElement} */ canvas) =>
      canvas
        .getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value) => value > 0);
    const canvases = [...document.querySelectorAll('canvas')];
    return canvases.length > 0 && canvases.every(isDrawn);
  });
}

/** @type {(query?: string) => Prepare} */
const trends =
  (query = '') =>
  async (page) => {
    await at(`trends${query}`, (on) => on.getByRole('figure'))(page);
    await drawn(page);
  };

/**
 * A page below the trends, once what it counts is there.
 * @type {(view: string, seen: (page: Page) => import('@playwright/test').Locator) => Prepare}
 */
const below = (view, seen) => at(`trends/${view}`, seen);

/** @param {Page} page */
async function drawChapter(page) {
  await below('chapters', (on) => button(on, 'Draw the line'))(page);
  await page.getByLabel('It began on').fill('2025-05-10');
  await page.getByLabel('Called').fill('moved house');
  await button(page, 'Draw the line').click();
  await page.getByRole('heading', { name: 'moved house' }).waitFor();
}

/** @param {Page} page */
async function writeHunch(page) {
  await below('hunches', (on) => on.getByRole('heading', { name: 'Your hunches' }))(page);
  await page.getByLabel('I think this tag').selectOption('choir');
  await page.getByLabel('of this feeling').selectOption({ label: 'loneliness' });
  await button(page, 'Write it down').click();
  await page.getByText('Can’t tell yet.').waitFor();
}

/** @type {Record<string, Prepare>} */
export const TREND_SHOTS = {
  trends: trends(),
  'trends-overlay': trends('?overlay=1'),
  'trends-month': trends('?range=30d'),
  'trends-table': async (page) => {
    await trends()(page);
    await button(page, 'Choose feelings').click();
    await button(page, 'Table').click();
    await page.getByRole('table').scrollIntoViewIfNeeded();
  },
  'trends-strength': async (page) => {
    await below('strength?range=all', (on) => on.getByRole('figure'))(page);
    await drawn(page);
    await page.getByText('For the curious').waitFor();
  },
  'trends-after': below('after?range=all', (page) => page.getByText(/was (not )?named strongly/)),
  'trends-year': below('year', (page) => page.getByRole('slider')),
  'trends-rhythm': below('rhythm', (page) => page.getByRole('table')),
  'trends-both': below('both', (page) => page.getByRole('table')),
  'trends-words': below('words', (page) => page.getByRole('table')),
  'trends-tags': below('tags', (page) => page.getByRole('table')),
  'trends-chapters': drawChapter,
  'trends-hunches': writeHunch,
};
