// How long it takes from the click on "Entries" to the first rows on the screen, how many elements the page then has,
// and how long a jump to another year takes: in journals of 100 to 100,000 entries, and with the lock on. Everything
// goes through what a person touches and sees.
import { figuresOf, median } from './figures.mjs';
import { awaitRows } from './in-page.mjs';
import { awaitYear, barePage, journalOf, NEVER, readRows, slowDown } from './list-floor.mjs';
import { lockJournal, unlock } from './lock.mjs';
import { SLOWER } from './quick.mjs';
import { withApp } from './with-app.mjs';

/** Wide enough for the filters beside the list. */
const WIDE = { width: 1280, height: 800 };
const SMALLEST = 100;
/** The size that the aims are set for. The lock is on in one of these alone. */
const USUAL = 10_000;
const LARGEST = 100_000;
const MOST_ROUNDS = 8;
/** A round of the largest journal takes as long as ten of another. */
const LARGEST_ROUNDS = 4;
/** Whoever has unlocked looks for the link first. */
const A_MOMENT_MS = 500;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} Context */
/** @typedef {import('./figures.mjs').Round} Round */
/** @typedef {{ context: Context, url: string, count: number, isLocked: boolean, slower: number }} Case */

/** @param {string} what @param {Omit<Case, 'context' | 'url'>} of */
const nameOf = (what, { count, isLocked, slower }) =>
  `${what}, ${count.toLocaleString('en')} entries${isLocked ? ', lock on' : ''}, CPU x${slower}`;

const NAMES = {
  floor: 'floor: read the marks, and a frame',
  page: 'list: entries page',
  year: 'list: go to a year',
  slowestYear: 'list: go to a year, slowest of them',
  growth: 'list: entries page, times that of 100 entries',
};

/** @param {string} when @param {Pick<Case, 'count' | 'isLocked'>} of */
const elementsName = (when, { count, isLocked }) =>
  `list: elements of the page${when}, ${count.toLocaleString('en')} entries${isLocked ? ', lock on' : ''}`;

const elementsOf = (/** @type {Page} */ page) => page.evaluate(() => document.querySelectorAll('*').length);

/** A window on the writing page in which nothing is left to do. @param {Case} of */
async function writingPage({ context, url, isLocked, slower }) {
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(`${url}#/`);
  await page.getByRole('textbox', { name: 'Entry', exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  if (isLocked) {
    await unlock(page);
    await page.waitForTimeout(A_MOMENT_MS);
  }
  await slowDown(page, slower);
  return page;
}

/** @param {Page} page */
async function openList(page) {
  await page.evaluate(awaitRows, 'click');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Entries', exact: true })
    .click();
  return page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (window).rowsShown));
}

/**
 * To years all over the list, each far from the one before.
 * @param {Page} page
 * @returns {Promise<{ took: number[], elements: number }>} milliseconds of each jump, and the most elements
 * after one
 */
async function jumps(page) {
  const select = page.getByLabel('Go to year');
  const years = await select
    .locator('option:not([disabled])')
    .evaluateAll((options) => options.map((option) => option.textContent ?? ''));
  const last = years.length - 1;
  const places = new Set([1, 0.25, 0.75, 0.5, 0].map((part) => Math.floor(part * last)));
  /** @type {number[]} */
  const took = [];
  let elements = 0;
  for (const place of places) {
    const year = years[place] ?? '';
    await page.evaluate(awaitYear, year);
    await select.selectOption(year);
    took.push(
      await page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (window).yearShown)),
    );
    elements = Math.max(elements, await elementsOf(page));
  }
  return { took, elements };
}

/**
 * Floor and app, once each.
 * @param {Case} of
 * @returns {Promise<{ took: Round, elements: Round }>}
 */
async function roundOf(of) {
  const bare = await barePage(of.context, of.url, of.slower);
  const floor = await bare.evaluate(readRows, 'marks');
  await bare.close();
  if (floor.count !== of.count) throw new Error(`${floor.count} rows in a journal of ${of.count}`);

  const page = await writingPage(of);
  const opened = await openList(page);
  const elements = await elementsOf(page);
  const years = await jumps(page);
  await page.close();
  return {
    took: {
      [nameOf(NAMES.floor, of)]: floor.shown,
      [nameOf(NAMES.page, of)]: opened,
      [nameOf(NAMES.year, of)]: median(years.took),
      [nameOf(NAMES.slowestYear, of)]: Math.max(...years.took),
    },
    elements: {
      [elementsName('', of)]: elements,
      [elementsName(', after a jump', of)]: years.elements,
    },
  };
}

/** With the filters beside the list. @param {Omit<Case, 'slower'>} of */
async function elementsInWide(of) {
  const page = await writingPage({ ...of, slower: 1 });
  await page.setViewportSize(WIDE);
  await openList(page);
  const elements = await elementsOf(page);
  await page.close();
  return { [elementsName(`, ${WIDE.width} px wide`, of)]: elements };
}

/**
 * How many times that of the smallest journal, within a round.
 * @param {Round} round
 * @param {readonly number[]} sizes
 */
function growthOf(round, sizes) {
  /** @type {Round} */
  const times = {};
  for (const slower of SLOWER) {
    const smallest = round[nameOf(NAMES.page, { count: SMALLEST, isLocked: false, slower })];
    for (const count of sizes.filter((size) => size !== SMALLEST)) {
      const own = round[nameOf(NAMES.page, { count, isLocked: false, slower })];
      if (own === undefined || smallest === undefined) continue;
      times[nameOf(NAMES.growth, { count, isLocked: false, slower })] = own / smallest;
    }
  }
  return times;
}

/** @typedef {{ took: Round[], elements: Round[] }} Found */

/**
 * Rounds over journals that lie beside one another, at both speeds.
 * @param {readonly Omit<Case, 'slower'>[]} journals
 * @param {number} rounds
 * @returns {Promise<Found>}
 */
async function roundsOver(journals, rounds) {
  /** @type {Found} */
  const found = { took: [], elements: [] };
  // What comes for the first time in a profile is compiled then, and never again.
  for (const journal of journals) await roundOf({ ...journal, slower: 1 });
  for (let round = 0; round < rounds; round += 1) {
    const [took, elements] = [{}, {}];
    for (const journal of journals) {
      if (journal.count === LARGEST && round >= LARGEST_ROUNDS) continue;
      for (const slower of SLOWER) {
        const one = await roundOf({ ...journal, slower });
        Object.assign(took, one.took);
        Object.assign(elements, one.elements);
      }
    }
    found.took.push(took);
    found.elements.push(elements);
    process.stdout.write('.');
  }
  return found;
}

/**
 * @param {{ rounds: number, isQuick: boolean, root: string }} options
 * @returns {Promise<{ figures: import('./figures.mjs').Figure[], notes: string[] }>}
 */
export async function bench({ rounds, isQuick, root }) {
  return withApp(root, (browser, url) => measured(browser, url, Math.min(rounds, MOST_ROUNDS), isQuick));
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} rounds
 * @param {boolean} isQuick
 */
async function measured(browser, url, rounds, isQuick) {
  const sizes = isQuick ? [SMALLEST, USUAL] : [SMALLEST, 1_000, USUAL, LARGEST];
  const journals = [];
  for (const count of sizes) {
    journals.push({ context: await journalOf(browser, url, count), url, count, isLocked: false });
  }
  const open = await roundsOver(journals, rounds);
  const growth = open.took.map((round) => growthOf(round, sizes));

  const sealed = journals.filter(({ count }) => count === USUAL);
  for (const journal of sealed) open.elements.push(await elementsInWide(journal));
  for (const journal of journals) if (journal.count !== USUAL) await journal.context.close();
  for (const journal of sealed) {
    const page = await journal.context.newPage();
    await lockJournal(page, url);
    await page.close();
    journal.isLocked = true;
  }
  // To unlock a window takes longer than all that is measured in it.
  const locked = await roundsOver(sealed, Math.ceil(rounds / 2));
  process.stdout.write('\n');

  const took = [...open.took, ...locked.took];
  const cases = [...sizes.map((count) => ({ count, isLocked: false })), { count: USUAL, isLocked: true }];
  const references = Object.fromEntries(
    cases.flatMap((of) =>
      SLOWER.map((slower) => [nameOf(NAMES.page, { ...of, slower }), nameOf(NAMES.floor, { ...of, slower })]),
    ),
  );
  return {
    figures: [
      ...figuresOf(took, references),
      ...figuresOf(growth, {}, 'x'),
      ...figuresOf([...open.elements, ...locked.elements], {}, 'nodes'),
    ],
    notes: [`Chromium ${browser.version()}`],
  };
}
