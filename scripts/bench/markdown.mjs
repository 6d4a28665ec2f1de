// How long 10,000 pages take to leave as a Markdown zip, and to come in from one, each beside its floor. Everything
// goes through what a person touches and sees; how smooth the page stays is told by its longest frame.
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../install.mjs';
import { figuresOf } from './figures.mjs';
import { fill } from './fill.mjs';
import { awaitShown, someRows } from './in-page.mjs';
import { bulkPut, layReady, zipInWorker } from './markdown-floor.mjs';
import { isQuick } from './quick.mjs';
import { withApp } from './with-app.mjs';

const PAGES = 10_000;
const QUICK_PAGES = 1_000;

const LAST_DAY = '2025-06-19';
/** What an import writes a row of for every page. */
const TABLES = ['entries', 'marks', 'versions'];
const FFLATE = readFileSync(join(ROOT, 'node_modules/fflate/umd/index.js'), 'utf8');
const DEXIE = readFileSync(join(ROOT, 'node_modules/dexie/dist/dexie.js'), 'utf8');
const AT_ONCE = 1000;
const NEVER = 600_000;

const NAMES = {
  zip: 'floor: read, and zip at level 6 in a worker',
  put: 'floor: bulkPut of the same rows',
  write: 'Markdown zip: write',
  writeFrame: 'Markdown zip: write, longest frame',
  read: 'Markdown zip: read, until what was found is shown',
  store: 'Markdown zip: store, until the report is shown',
  both: 'Markdown zip: read and store',
  readFrame: 'Markdown zip: read and store, longest frame',
};

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} Context */

/**
 * Milliseconds from what is touched until something is on the screen, and the longest frame in between.
 * @param {Page} page
 * @param {{ begins: string, shown: string }} what the event it begins with, and a selector of what is awaited
 * @param {() => Promise<void>} touch
 * @returns {Promise<{ ms: number, frame: number }>}
 */
async function timed(page, what, touch) {
  await page.evaluate(awaitShown, what);
  await touch();
  return page.evaluate(() => /** @type {any} */ (window).shown);
}

/** A page of the app's origin without the app and its policy. @param {Context} context @param {string} url */
async function barePage(context, url) {
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(`${url}bench-floor`);
  return page;
}

/** @param {Context} context @param {string} url @param {string} zip where to put it */
async function writeOf(context, url, zip) {
  const bare = await barePage(context, url);
  await bare.evaluate((text) => Object.assign(window, { fflateText: text }) && true, FFLATE);
  const floor = await bare.evaluate(zipInWorker);
  await bare.close();

  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(`${url}#/settings/export`);
  const button = page.getByRole('button', { name: 'Download Markdown (zip)' });
  await button.waitFor();
  await page.waitForLoadState('networkidle');
  const download = page.waitForEvent('download');
  const done = { begins: 'click', shown: 'text=downloaded as one zip' };
  const { ms, frame } = await timed(page, done, () => button.click());
  await (await download).saveAs(zip);
  await page.close();
  return { [NAMES.zip]: floor.ms, [NAMES.write]: ms, [NAMES.writeFrame]: frame };
}

/** @param {import('@playwright/test').Browser} browser */
const newContext = (browser) => browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });

/** Into an empty journal. @param {import('@playwright/test').Browser} browser @param {string} url @param {string} zip */
async function importOf(browser, url, zip) {
  const context = await newContext(browser);
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(`${url}#/settings/import`);
  const field = page.getByLabel('Choose files');
  await field.waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const found = { begins: 'change', shown: 'table' };
  const read = await timed(page, found, () => field.setInputFiles(zip));
  const button = page.getByRole('button', { name: /^Import [\d,]+ entries$/ });
  const stored = { begins: 'click', shown: 'text=Undo this import' };
  const store = await timed(page, stored, () => button.click());
  const rows = await rowsThere(page);
  await context.close();
  return {
    rows,
    took: {
      [NAMES.read]: read.ms,
      [NAMES.store]: store.ms,
      [NAMES.both]: read.ms + store.ms,
      [NAMES.readFrame]: Math.max(read.frame, store.frame),
    },
  };
}

/** In pieces: the line to the browser breaks under all of them. @param {Page} page */
async function rowsThere(page) {
  /** @type {{ name: string, rows: object[] }[]} */
  const all = [];
  for (const name of TABLES) {
    for (let from = 0, isMore = true; isMore; from += AT_ONCE) {
      const rows = await page.evaluate(someRows, { name, from, most: AT_ONCE });
      all.push({ name, rows });
      isMore = rows.length === AT_ONCE;
    }
  }
  return all;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ name: string, rows: object[] }[]} rows
 */
async function floorOfStore(browser, url, rows) {
  const context = await newContext(browser);
  const page = await barePage(context, url);
  await page.addScriptTag({ content: DEXIE });
  for (const more of rows) await page.evaluate(layReady, more);
  const ms = await page.evaluate(bulkPut);
  await context.close();
  return { [NAMES.put]: ms };
}

/**
 * @param {{ rounds: number, root: string }} options
 * @returns {Promise<{ figures: import('./figures.mjs').Figure[], notes: string[] }>}
 */
export async function bench({ rounds, root }) {
  const folder = await mkdtemp(join(tmpdir(), 'ebb-bench-'));
  const zip = join(folder, 'journal.zip');
  try {
    return await withApp(root, (browser, url) => measured(browser, url, zip, rounds));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} zip
 * @param {number} rounds
 */
async function measured(browser, url, zip, rounds) {
  const context = await newContext(browser);
  const first = await context.newPage();
  await fill(first, `${url}#/trends`, LAST_DAY, isQuick ? QUICK_PAGES : PAGES);
  await first.close();
  // What comes for the first time in a browser is compiled then, and never again; it also tells which rows there are.
  await writeOf(context, url, zip);
  const { rows } = await importOf(browser, url, zip);
  await floorOfStore(browser, url, rows);
  /** @type {Record<string, number>[]} */
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const steps = [
      () => floorOfStore(browser, url, rows),
      () => importOf(browser, url, zip).then(({ took }) => took),
      () => writeOf(context, url, zip),
    ];
    // What one leaves behind for the disk to tidy would fall to the same one after it each time.
    if (round % 2 === 1) steps.reverse();
    /** @type {Record<string, number>} */
    const took = {};
    for (const step of steps) Object.assign(took, await step());
    all.push(took);
    process.stdout.write('.');
  }
  process.stdout.write('\n');
  const figures = figuresOf(all, { [NAMES.write]: NAMES.zip, [NAMES.both]: NAMES.put });
  return { figures, notes: [`Chromium ${browser.version()}`] };
}
