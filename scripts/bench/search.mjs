// How long a search takes: the first query, for which every body is read, and each key after it. In journals of 1,000
// to 100,000 entries, and with the lock on. Everything goes through what a person types and sees.
import { figuresOf, median } from './figures.mjs';
import { lifeOf } from './life.mjs';
import { barePage, journalOf, LAST_DAY, NEVER, slowDown } from './list-floor.mjs';
import { lockJournal, unlock } from './lock.mjs';
import {
  awaitCount,
  layTexts,
  readAndOpenBodies,
  readBodies,
  readBodiesInWorker,
  scanTexts,
} from './search-floor.mjs';
import { withApp } from './with-app.mjs';

/**
 * What is typed, piece by piece. Each single letter finds fewer entries than were found before it, so there is something
 * to be seen after it; what is typed in one piece finds the same, and is not timed.
 */
const PIECES = ['w', 'e', 'i', 'ght ', 'k', 'e', 'e'];
const isTimed = (/** @type {string} */ piece) => piece.length === 1;
const SMALLEST = 1_000;
/** The size that the aims are set for. The lock is on in one of these alone. */
const USUAL = 10_000;
const LARGEST = 100_000;
const MOST_ROUNDS = 8;
/** A round of the largest journal takes as long as ten of another. */
const LARGEST_ROUNDS = 4;
/** Whoever has unlocked looks for the field first. */
const A_MOMENT_MS = 500;
const A_LOOK_MS = 250;
/** Five minutes: a hundred thousand bodies are read for one of them, or more on a busy machine. */
const MOST_LOOKS = 1_200;
const AT_ONCE = 1_000;

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} Context */
/** @typedef {import('./figures.mjs').Round} Round */
/** @typedef {{ context: Context, url: string, count: number, isLocked: boolean }} Journal */
/** @typedef {{ journal: Journal, slower: number }} Case */

const NAMES = {
  read: 'floor: read all bodies, on the page',
  open: 'floor: read all bodies and open them',
  inWorker: 'floor: read all bodies, in a worker',
  scan: 'floor: plain scan',
  scanShown: 'floor: plain scan, and a frame',
  firstRow: 'search: first query, first row',
  first: 'search: first query, all rows',
  stands: 'search: later key, until it stands in the page',
  later: 'search: later key, until it is shown',
  slowest: 'search: slowest later key, until it is shown',
  growth: 'search: first query, times that of 1,000 entries',
};

/** @param {string} what @param {Pick<Journal, 'count' | 'isLocked'>} of @param {number} slower */
const nameOf = (what, { count, isLocked }, slower) =>
  `${what}, ${count.toLocaleString('en')} entries${isLocked ? ', lock on' : ''}, CPU x${slower}`;

/** @param {Journal} journal @param {number} slower */
async function bodiesRead({ context, url, count, isLocked }, slower) {
  const bare = await barePage(context, url, slower);
  const read = await bare.evaluate(isLocked ? readAndOpenBodies : readBodies);
  if (read.count !== count) throw new Error(`${read.count} rows in a journal of ${count}`);
  return { bare, ms: read.ms };
}

/** The median of the scans for what stands in the field after each key but the first. @param {Page} bare */
async function scans(bare) {
  const all = [];
  for (const [at, piece] of PIECES.entries()) {
    const words = PIECES.slice(0, at + 1)
      .join('')
      .split(' ');
    if (at > 0 && isTimed(piece)) all.push(await bare.evaluate(scanTexts, words));
  }
  return {
    scanned: median(all.map(({ scanned }) => scanned)),
    shown: median(all.map(({ shown }) => shown)),
  };
}

/** @param {Case} of @returns {Promise<Round>} */
async function floorOf({ journal, slower }) {
  const { bare, ms } = await bodiesRead(journal, slower);
  if (journal.isLocked) {
    const texts = lifeOf(journal.count, LAST_DAY).map(({ body }) => body.toLowerCase());
    for (let at = 0; at < texts.length; at += AT_ONCE) {
      await bare.evaluate(layTexts, texts.slice(at, at + AT_ONCE));
    }
  }
  const { scanned, shown } = await scans(bare);
  const inWorker = journal.isLocked ? null : await bare.evaluate(readBodiesInWorker);
  await bare.close();
  const name = (/** @type {string} */ what) => nameOf(what, journal, slower);
  return {
    [name(journal.isLocked ? NAMES.open : NAMES.read)]: ms,
    // The browser is told to slow the page's own thread down, and no other.
    ...(inWorker !== null && slower === 1 ? { [name(NAMES.inWorker)]: inWorker } : {}),
    [name(NAMES.scan)]: scanned,
    [name(NAMES.scanShown)]: shown,
  };
}

/** A window on the list in which nothing is left to do, with the cursor in the search field. @param {Case} of */
async function listPage({ journal: { context, url, isLocked }, slower }) {
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(`${url}#/entries`);
  if (isLocked) await unlock(page);
  await page.locator('main [data-row]').first().waitFor();
  await page.waitForLoadState('networkidle');
  if (isLocked) await page.waitForTimeout(A_MOMENT_MS);
  await slowDown(page, slower);
  await page.getByRole('searchbox', { name: 'Search entries' }).click();
  return page;
}

/**
 * The count line, once it says another than before, has said so for a moment, and is not on its way.
 * @param {Page} page
 * @param {string} before
 */
async function nextLine(page, before) {
  const status = page.locator('main p[role="status"]', { hasText: ' of ' });
  let seen = '';
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const line = (await status.textContent()) ?? '';
    if (line === seen && line !== before && !line.endsWith('so far')) return line;
    seen = line;
    await page.waitForTimeout(A_LOOK_MS);
  }
  throw new Error(`A key that was to find less changed nothing: "${before}"`);
}

/**
 * What the count line says after each piece. It is also the search that is not timed: what comes for the first time in a
 * profile is compiled then, and never again.
 * @param {Journal} journal
 */
async function linesOf(journal) {
  const page = await listPage({ journal, slower: 1 });
  /** @type {string[]} */
  const lines = [];
  for (const piece of PIECES) {
    await page.keyboard.type(piece);
    const before = lines.at(-1) ?? '';
    lines.push(isTimed(piece) ? await nextLine(page, before) : before);
  }
  await page.close();
  return lines;
}

/**
 * @param {Case} of
 * @param {readonly string[]} lines
 * @returns {Promise<Round>}
 */
async function searchOf({ journal, slower }, lines) {
  const page = await listPage({ journal, slower });
  /** @type {{ row: number, stands: number, whole: number }[]} */
  const keys = [];
  for (const [at, piece] of PIECES.entries()) {
    if (isTimed(piece)) await page.evaluate(awaitCount, lines[at] ?? '');
    await page.keyboard.type(piece);
    if (isTimed(piece)) keys.push(await page.evaluate(() => /** @type {any} */ (window).counted));
  }
  await page.close();
  const [first, ...later] = keys;
  const name = (/** @type {string} */ what) => nameOf(what, journal, slower);
  return {
    [name(NAMES.firstRow)]: first?.row ?? Number.NaN,
    [name(NAMES.first)]: first?.whole ?? Number.NaN,
    [name(NAMES.stands)]: median(later.map(({ stands }) => stands)),
    [name(NAMES.later)]: median(later.map(({ whole }) => whole)),
    [name(NAMES.slowest)]: Math.max(...later.map(({ whole }) => whole)),
  };
}

/**
 * Rounds over cases that lie beside one another.
 * @param {readonly Case[]} cases
 * @param {number} rounds
 */
async function roundsOver(cases, rounds) {
  /** @type {Map<Journal, string[]>} */
  const lines = new Map();
  for (const { journal } of cases) {
    if (!lines.has(journal)) lines.set(journal, await linesOf(journal));
  }
  /** @type {Round[]} */
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    /** @type {Round} */
    const took = {};
    for (const of of cases) {
      if (of.journal.count === LARGEST && round >= LARGEST_ROUNDS) continue;
      Object.assign(took, await floorOf(of), await searchOf(of, lines.get(of.journal) ?? []));
    }
    all.push(took);
    process.stdout.write('.');
  }
  return all;
}

/** How many times that of the smallest journal, within a round. @param {Round} round @param {readonly Journal[]} journals */
function growthOf(round, journals) {
  const smallest = round[nameOf(NAMES.first, { count: SMALLEST, isLocked: false }, 1)];
  /** @type {Round} */
  const times = {};
  for (const { count } of journals.slice(1)) {
    const of = { count, isLocked: false };
    const own = round[nameOf(NAMES.first, of, 1)];
    if (own !== undefined && smallest !== undefined) times[nameOf(NAMES.growth, of, 1)] = own / smallest;
  }
  return times;
}

/** @param {readonly { count: number, isLocked: boolean, slower: number }[]} cases */
function referencesOf(cases) {
  return Object.fromEntries(
    cases.flatMap(({ slower, ...of }) => {
      const name = (/** @type {string} */ what) => nameOf(what, of, slower);
      return [
        [name(NAMES.first), name(of.isLocked ? NAMES.open : NAMES.read)],
        [name(NAMES.stands), name(NAMES.scan)],
        [name(NAMES.later), name(NAMES.scanShown)],
      ];
    }),
  );
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
  const sizes = isQuick ? [SMALLEST, USUAL] : [SMALLEST, USUAL, LARGEST];
  /** @type {Journal[]} */
  const journals = [];
  for (const count of sizes) {
    journals.push({ context: await journalOf(browser, url, count), url, count, isLocked: false });
  }
  const middle = journals.filter(({ count }) => count === USUAL);
  const cases = [
    ...journals.map((journal) => ({ journal, slower: 1 })),
    ...(isQuick ? [] : middle.map((journal) => ({ journal, slower: 4 }))),
  ];
  const open = await roundsOver(cases, rounds);
  const growth = open.map((round) => growthOf(round, journals));
  for (const { context, count } of journals) if (count !== USUAL) await context.close();
  const sealed = [];
  for (const journal of middle) {
    const page = await journal.context.newPage();
    await lockJournal(page, url);
    await page.close();
    sealed.push({ journal: { ...journal, isLocked: true }, slower: 1 });
  }
  // To unlock a window takes longer than all that is measured in it.
  const locked = await roundsOver(sealed, Math.ceil(rounds / 2));
  process.stdout.write('\n');
  const references = referencesOf(
    [...cases, ...sealed].map(({ journal: { count, isLocked }, slower }) => ({ count, isLocked, slower })),
  );
  return {
    figures: [...figuresOf([...open, ...locked], references), ...figuresOf(growth, {}, 'x')],
    notes: [`Chromium ${browser.version()}`],
  };
}
