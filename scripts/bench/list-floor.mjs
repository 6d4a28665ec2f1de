// The floor of the list, and how its page is watched. What runs in a page is handed over as its text: it may use nothing
// but its argument.

import { layJournal } from './writing-floor.mjs';

/** A hundred entries back from here lie in two years: there is something to jump to in the smallest journal too. */
export const LAST_DAY = '2025-02-10';
const VIEWPORT = { width: 390, height: 844 };
export const NEVER = 300_000;

/** @typedef {import('@playwright/test').Page} Page */

/**
 * How much slower the page's own thread is to be. @param {Page} page @param {number} slower
 */
export async function slowDown(page, slower) {
  if (slower === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/**
 * A page of the app's origin without the app and its policy.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {number} [slower]
 */
export async function barePage(context, url, slower = 1) {
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(`${url}bench-floor`);
  await slowDown(page, slower);
  return page;
}

/**
 * A journal of that many entries in a profile of its own, which the app has opened since.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} count
 */
export async function journalOf(browser, url, count) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(`${url}#/trends`);
  await page.getByText('Nothing is written yet.').waitFor();
  const bare = await barePage(context, url);
  await layJournal(bare, count, LAST_DAY);
  await bare.close();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await page.close();
  return context;
}

/**
 * Reads all rows of a table over a connection that stands, as that of the app does.
 * @param {string} table
 * @returns {Promise<{ count: number, read: number, shown: number }>} milliseconds until they are here, and until the
 * next frame after it is on the screen
 */
export function readRows(table) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const began = performance.now();
      const asking = opening.result.transaction(table).objectStore(table).getAll();
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        const count = asking.result.length;
        const read = performance.now() - began;
        opening.result.close();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve({ count, read, shown: performance.now() - began });
          channel.port2.postMessage(null);
        });
      };
    };
  });
}

/**
 * Waits for the next choice of a select, then until a row of that year is in sight and shown. The answer
 * is left in `window.yearShown`, in milliseconds.
 * @param {string} year
 */
export function awaitYear(year) {
  const isInSight = (/** @type {Element} */ row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const isShown = () =>
    [...document.querySelectorAll('main section')].some(
      (month) =>
        month.querySelector('h2')?.textContent?.endsWith(year) &&
        [...month.querySelectorAll('[data-row]')].some(isInSight),
    );
  const yearShown = new Promise((resolve) => {
    const begin = (/** @type {Event} */ { timeStamp }) => {
      // What a frame draws stands in the page before this is called for it.
      const look = () => {
        if (!isShown()) return requestAnimationFrame(look);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
        channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener('change', begin, { capture: true, once: true });
  });
  Object.assign(window, { yearShown });
}
