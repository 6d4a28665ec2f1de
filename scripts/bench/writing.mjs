// How long it takes until a letter is stored, until a finished page is, and until an entry is on the screen: in a
// journal of a hundred pages, and in ever larger ones. Each beside its floor, and beside the journal of a hundred.
import { figuresOf, median } from './figures.mjs';
import { lockJournal, unlock } from './lock.mjs';
import { SLOWER } from './quick.mjs';
import { withApp } from './with-app.mjs';
import {
  awaitPainted,
  bareField,
  FRAME,
  layJournal,
  lettersOf,
  longestTask,
  PAUSE,
  putAgain,
  readAndShow,
  watchPuts,
} from './writing-floor.mjs';

const LAST_DAY = '2025-06-19';
const VIEWPORT = { width: 390, height: 844 };
const NEVER = 240_000;

const SIZES = [100, 1000, 10_000, 100_000];
/** The journal that is locked in the end. */
const LOCKED_SIZE = 10_000;
/** A round types thirty letters in each journal, and takes a minute: more would take an hour. */
const WHOLE = { most: 5, sizes: SIZES, lockedSlower: SLOWER };
const QUICK = { most: 1, sizes: [100, LOCKED_SIZE], lockedSlower: [1] };

/** A page as most are, and what is typed at its end. */
const PAGE = 'Walked along the river until the lights came on. '.repeat(24);
const TYPED = 'and then the rain came at last';
/** So long nothing is asked of the database, in milliseconds, where a page has settled. */
const SETTLES = 300;
const FLOOR_TIMES = 10;
const ENTRY = /#\/entries\/[0-9a-f]{32}$/;

const NAMES = {
  letter: 'keypress to draft stored',
  atOnce: 'typing as soon as the page stands, slowest letter stored',
  firstTask: 'typing as soon as the page stands, longest task',
  task: `typing ${TYPED.length} letters, longest task`,
  finish: 'finish, to entry, mark and version stored',
  open: 'opening an entry, to its text painted',
  putDraft: 'floor: put of the draft',
  bareLetter: 'floor: key in a bare field, to its draft stored',
  besideBare: 'beside a bare field: keypress to draft stored',
  putEntry: 'floor: put of the entry',
  show: 'floor: read an entry, show its text',
};

/** @type {[what: string, floor: string][]} */
const FLOORS = [
  [NAMES.letter, NAMES.putDraft],
  [NAMES.besideBare, NAMES.bareLetter],
  [NAMES.finish, NAMES.putEntry],
  [NAMES.open, NAMES.show],
];
const GROWS = [NAMES.letter, NAMES.finish, NAMES.open];

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').BrowserContext} Context */
/** @typedef {{ context: Context, size: number, isLocked: boolean }} Journal */
/** @typedef {{ url: string, browser: Browser, note: (name: string, what: string) => void, references: Record<string, string> }} Bench */

/** @param {Context} context @param {string} address */
async function newPage(context, address) {
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(address);
  return page;
}

/** A page of the app's origin without the app and its policy. @param {Context} context @param {string} url */
const barePage = (context, url) => newPage(context, `${url}bench-floor`);

/** @param {Page} page @param {number} slower */
async function slowDown(page, slower) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** A journal of so many pages. @param {Browser} browser @param {string} url @param {number} size @returns {Promise<Journal>} */
async function newJournal(browser, url, size) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  const empty = await newPage(context, `${url}#/trends`);
  await empty.getByText('Nothing is written yet.').waitFor();
  await empty.close();
  const bare = await barePage(context, url);
  await layJournal(bare, size, LAST_DAY);
  await bare.close();
  await context.addInitScript(watchPuts);
  const filled = await newPage(context, `${url}#/entries`);
  await filled.getByText(`${size.toLocaleString('en-GB')} entries`).waitFor();
  // The app counts them at its leisure; finishing a page counts on from there.
  await settled(filled);
  await filled.close();
  return { context, size, isLocked: false };
}

/** The writing page, as soon as it stands. @param {Journal} journal @param {string} url @param {number} slower */
async function toWrite({ context, isLocked }, url, slower) {
  const page = await newPage(context, 'about:blank');
  await slowDown(page, slower);
  await page.goto(`${url}#/`);
  if (isLocked) await unlock(page);
  await page.getByLabel('Day', { exact: true }).waitFor({ state: 'attached' });
  return page;
}

/** What a page does at its opening, or after it was left, is over then. @param {Page} page */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction((ms) => /** @type {any} */ (window).isQuiet(ms), SETTLES, { polling: 50 });
}

/** A page as most are. @param {Page} page */
async function fillPage(page) {
  await page.getByRole('textbox', { name: 'Entry', exact: true }).fill(PAGE);
  await page.getByText(/^Saved on this device/).waitFor();
  await settled(page);
}

/** @param {Page} page @param {Browser} browser */
async function traced(page, browser) {
  await browser.startTracing(page, { categories: ['__metadata', 'disabled-by-default-devtools.timeline'] });
  const letters = await lettersOf(page, TYPED);
  return { ...letters, task: longestTask(await browser.stopTracing()) };
}

/** @param {Page} page @param {Bench} bench @param {(what: string) => string} name */
async function typedAtOnce(page, { browser }, name) {
  const { slowest, task } = await traced(page, browser);
  return { [name(NAMES.atOnce)]: slowest, [name(NAMES.firstTask)]: task.ms };
}

/** @param {Page} page @param {Bench} bench @param {(what: string) => string} name */
async function typed(page, { browser, note }, name) {
  await page.bringToFront();
  const { ms, asked, task } = await traced(page, browser);
  const parts = `${name(NAMES.task)}: processor of whole time in ms (tasks over ${FRAME})`;
  note(parts, `${Math.round(task.processor)} of ${Math.round(task.ms)} (${task.over})`);
  note(`${name(NAMES.letter)}: ms until it was asked for`, asked.toFixed(1));
  return { [name(NAMES.letter)]: ms, [name(NAMES.besideBare)]: ms, [name(NAMES.task)]: task.ms };
}

/** What it costs without the app. @param {Page} bare @param {(what: string) => string} name */
async function typedBare(bare, name) {
  await bare.bringToFront();
  const puts = { table: 'drafts', id: null, times: FLOOR_TIMES, pause: PAUSE };
  const put = median(await bare.evaluate(putAgain, puts));
  await bare.evaluate(bareField, PAGE);
  const { ms } = await lettersOf(bare, TYPED.slice(0, FLOOR_TIMES));
  return { [name(NAMES.putDraft)]: put, [name(NAMES.bareLetter)]: ms };
}

/** @param {Page} page @param {Bench} bench @param {(what: string) => string} name */
async function finished(page, { note }, name) {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Done' }).click();
  const { ms, asked } = await page.evaluate(() => /** @type {any} */ (window).entryStored);
  await page.waitForURL(ENTRY);
  note(`${name(NAMES.finish)}: ms until the first put was asked for`, asked.toFixed(1));
  return { [name(NAMES.finish)]: ms };
}

/** Its link in the list; the page that was just finished is the first. @param {Page} page */
async function toFirstEntry(page) {
  await page.bringToFront();
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('link', { name: 'Entries', exact: true }).click();
  const link = page.getByRole('article').first().getByRole('link');
  await link.waitFor();
  await settled(page);
  return link;
}

/** @param {Page} page @param {(what: string) => string} name */
async function opened(page, name) {
  const link = await toFirstEntry(page);
  await page.evaluate(awaitPainted, TYPED);
  await link.click();
  const ms = await page.evaluate(() => /** @type {any} */ (window).painted);
  return { [name(NAMES.open)]: ms };
}

/**
 * One of each, in turn: a page is typed on, finished, and opened from the list.
 * @param {Journal} journal
 * @param {number} slower
 * @param {Bench} bench
 * @param {boolean} isFloorFirst
 */
async function roundOf(journal, slower, bench, isFloorFirst) {
  const name = (/** @type {string} */ what) => nameOf(what, journal.size, journal.isLocked, slower);
  /** @type {Record<string, number>} */
  const took = {};
  const page = await toWrite(journal, bench.url, slower);
  if (journal.size === LOCKED_SIZE) Object.assign(took, await typedAtOnce(page, bench, name));
  await fillPage(page);
  const bare = await barePage(journal.context, bench.url);
  await slowDown(bare, slower);
  for (const [what, floor] of FLOORS) bench.references[name(what)] = name(floor);
  const steps = [() => typedBare(bare, name), () => typed(page, bench, name)];
  // What one leaves behind for the disk to tidy would fall to the other each time.
  if (!isFloorFirst) steps.reverse();
  for (const step of steps) Object.assign(took, await step());
  Object.assign(took, await finished(page, bench, name));
  const id = new URL(page.url()).hash.slice('#/entries/'.length);
  await bare.bringToFront();
  const few = { id, times: FLOOR_TIMES, pause: PAUSE };
  took[name(NAMES.putEntry)] = median(await bare.evaluate(putAgain, { table: 'entries', ...few }));
  Object.assign(took, await opened(page, name));
  await bare.bringToFront();
  took[name(NAMES.show)] = median(await bare.evaluate(readAndShow, { text: PAGE + TYPED, ...few }));
  await bare.close();
  await page.close();
  return took;
}

/** @param {string} what @param {number} size @param {boolean} isLocked @param {number} slower */
const nameOf = (what, size, isLocked, slower) =>
  `${what}, ${size.toLocaleString('en-GB')} entries${isLocked ? ', lock on' : ''}, CPU x${slower}`;

/** Beside a journal of a hundred. @param {Record<string, number>[]} rounds @param {Bench} bench @param {string} what @param {number} slower */
function addGrowth(rounds, { references }, what, slower) {
  for (const size of SIZES.slice(1)) {
    const name = nameOf(what, size, false, slower);
    references[`growth: ${name}`] = nameOf(what, SIZES[0] ?? 0, false, slower);
    for (const took of rounds) if (took[name] !== undefined) took[`growth: ${name}`] = took[name];
  }
}

/** What comes for the first time in a browser is compiled then, and never again. @param {Journal} journal @param {string} url */
async function warmUp(journal, url) {
  const page = await toWrite(journal, url, 1);
  await fillPage(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.waitForURL(ENTRY);
  await toFirstEntry(page).then((link) => link.click());
  await page.waitForURL(ENTRY);
  await page.close();
}

/**
 * @param {{ rounds: number, isQuick: boolean, root: string }} options
 * @returns {Promise<{ figures: import('./figures.mjs').Figure[], notes: string[] }>}
 */
export async function bench({ rounds, isQuick, root }) {
  const asked = isQuick ? QUICK : WHOLE;
  return withApp(root, (browser, url) => measured(browser, url, Math.min(rounds, asked.most), asked));
}

/** @param {Browser} browser @param {string} url @param {number} rounds @param {typeof WHOLE} asked */
async function measured(browser, url, rounds, { sizes, lockedSlower }) {
  /** @type {Map<string, string[]>} */
  const said = new Map();
  const note = (/** @type {string} */ name, /** @type {string} */ what) =>
    said.set(name, [...(said.get(name) ?? []), what]);
  const bench = { browser, url, note, references: {} };
  /** @type {Journal[]} */
  const journals = [];
  for (const size of sizes) journals.push(await newJournal(browser, url, size));
  for (const journal of journals) await warmUp(journal, url);
  const all = await roundsOf(journals, SLOWER, bench, rounds);
  for (const slower of SLOWER) for (const what of GROWS) addGrowth(all, bench, what, slower);
  const journal = journals.find(({ size }) => size === LOCKED_SIZE);
  if (!journal) throw new Error('no journal to lock');
  const page = await journal.context.newPage();
  await lockJournal(page, url);
  await page.close();
  all.push(...(await roundsOf([{ ...journal, isLocked: true }], lockedSlower, bench, rounds)));
  const notes = [...said].map(([name, what]) => `${name}: ${what.join(' · ')}`);
  return { figures: figuresOf(all, bench.references), notes: [`Chromium ${browser.version()}`, ...notes] };
}

/** @param {readonly Journal[]} journals @param {readonly number[]} slowers @param {Bench} bench @param {number} rounds */
async function roundsOf(journals, slowers, bench, rounds) {
  /** @type {Record<string, number>[]} */
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const slower of slowers) {
      /** @type {Record<string, number>} */
      const took = {};
      for (const journal of journals)
        Object.assign(took, await roundOf(journal, slower, bench, round % 2 === 1));
      all.push(took);
      process.stdout.write('.');
    }
  }
  process.stdout.write('\n');
  return all;
}
