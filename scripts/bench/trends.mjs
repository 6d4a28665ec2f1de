// How long it takes from the tap on "Trends" to the painted picture of all time, and from a tap on a range to the
// redrawn one, beside the floors of both. Everything goes through what a person touches and sees.
import { figuresOf } from './figures.mjs';
import { fill } from './fill.mjs';
import { FLOOR, floorOf } from './floor.mjs';
import { awaitPicture, haveInk } from './in-page.mjs';
import { SLOWER } from './quick.mjs';
import { withApp } from './with-app.mjs';

const DAY_MS = 86_400_000;
/** Playwright's clock would stand in for `performance` too: the journal ends today, whenever that is. */
const dayOf = (/** @type {number} */ ago) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10);
const LAST_DAY = dayOf(0);
const YEAR_BEFORE = dayOf(364);
const FEELINGS = ['loneliness', 'hope'];
/** A picture of days and one of strengths for each. */
const CANVASES = 4;
const VIEWPORT = { width: 390, height: 844 };
const PICTURE_WIDTH = 342;

/** @typedef {import('@playwright/test').Page} Page */

/** The range is remembered: from now on the page opens with all of it. @param {Page} page */
async function chooseAll(page) {
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('button', { name: 'All', exact: true, pressed: true }).waitFor();
}

/**
 * @param {Page} page
 * @param {() => Promise<void>} touch
 * @returns {Promise<{ ms: number, tasks: number[] }>}
 */
async function pictureAfter(page, touch) {
  await page.evaluate(awaitPicture, CANVASES);
  await touch();
  const found = await page.evaluate(() => /** @type {any} */ (window).picture);
  // Whatever is timed must have been drawn.
  await page.waitForFunction(haveInk);
  return found;
}

/** @param {Page} page @param {number} slower */
async function slowDown(page, slower) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/**
 * One of each, in turn.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} url
 * @param {number} slower
 * @param {(name: string, tasks: number[]) => void} noteTasks
 */
async function roundOf(context, url, slower, noteTasks) {
  /** @type {Record<string, number>} */
  const took = {};
  const name = (/** @type {string} */ what) => `${what}, CPU x${slower}`;
  const floorPage = await context.newPage();
  // An address of nothing: the app's origin and its database, without its page and its policy.
  await floorPage.goto(`${url}bench-floor`);
  await slowDown(floorPage, slower);
  await floorPage.addScriptTag({ content: FLOOR });
  const floor = { feelings: FEELINGS, lastDay: LAST_DAY, width: PICTURE_WIDTH };
  const draw = (/** @type {import('./floor.mjs').FloorOf} */ of) =>
    /** @type {Promise<number>} */ (floorPage.evaluate(floorOf(of)));
  took[name('floor: read and draw all')] = await draw({ ...floor, firstDay: '', span: 365.25, isRead: true });
  took[name('floor: draw a year')] = await draw({ ...floor, firstDay: YEAR_BEFORE, span: 7, isRead: false });
  await floorPage.close();

  const page = await context.newPage();
  await page.goto(`${url}#/`);
  await page.getByRole('textbox', { name: 'Entry', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await slowDown(page, slower);
  const link = (/** @type {string} */ to) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: to, exact: true });
  const measure = async (/** @type {string} */ what, /** @type {() => Promise<void>} */ touch) => {
    const { ms, tasks } = await pictureAfter(page, touch);
    took[name(what)] = ms;
    noteTasks(name(what), tasks);
  };
  await measure('trends: first tap', () => link('Trends').click());
  await measure('trends: range to a year', () =>
    page.getByRole('button', { name: '1 year', exact: true }).click(),
  );
  await chooseAll(page);
  await link('Write').click();
  await page.getByRole('textbox', { name: 'Entry', exact: true }).waitFor();
  await measure('trends: tap again', () => link('Trends').click());
  await page.close();
  return took;
}

/**
 * @param {{ rounds: number, root: string }} options
 * @returns {Promise<{ figures: import('./figures.mjs').Figure[], notes: string[] }>}
 */
export async function bench({ rounds, root }) {
  return withApp(root, (browser, url) => measured(browser, url, rounds));
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} rounds
 */
async function measured(browser, url, rounds) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  const first = await context.newPage();
  await fill(first, `${url}#/trends`, LAST_DAY);
  await chooseAll(first);
  await first.close();
  /** @type {Record<string, number>[]} */
  const all = [];
  /** @type {Map<string, number[]>} */
  const longest = new Map();
  const noteTasks = (/** @type {string} */ name, /** @type {number[]} */ tasks) =>
    longest.set(name, [...(longest.get(name) ?? []), Math.max(0, ...tasks)]);
  for (const slower of SLOWER) {
    // What comes for the first time in a browser is compiled then, and never again.
    await roundOf(context, url, slower, () => undefined);
    for (let round = 0; round < rounds; round += 1) {
      all.push(await roundOf(context, url, slower, noteTasks));
      process.stdout.write('.');
    }
  }
  process.stdout.write('\n');
  const references = Object.fromEntries(
    SLOWER.flatMap((slower) => [
      [`trends: first tap, CPU x${slower}`, `floor: read and draw all, CPU x${slower}`],
      [`trends: tap again, CPU x${slower}`, `floor: read and draw all, CPU x${slower}`],
      [`trends: range to a year, CPU x${slower}`, `floor: draw a year, CPU x${slower}`],
    ]),
  );
  const figures = figuresOf(all, references);
  const notes = [...longest].map(
    ([name, tasks]) => `${name}: the longest task of a round, in ms: ${tasks.join(' ')} (0: none over 50)`,
  );
  return { figures, notes: [`Chromium ${browser.version()}`, ...notes] };
}
