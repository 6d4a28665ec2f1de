// How long it takes until a key is kept: at a first visit over a slow line, and with no line at all in a browser that was
// just started, each beside a page written by hand (`vanilla.mjs`). Keys are pressed as soon as there is a caret.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../browser.mjs';
import { figuresOf } from './figures.mjs';
import { fill } from './fill.mjs';
import { lockJournal } from './lock.mjs';
import { countRequests, filesOf, serveSqueezed, wholeVisit } from './squeezed.mjs';
import { serveAtOnce, serveVanilla } from './vanilla.mjs';
import { withApp } from './with-app.mjs';

/**
 * "Slow 4G" as Lighthouse and DevTools hand it to the browser: 1.6 Mbit/s down, 750 kbit/s up and a round trip of
 * 150 ms, of which they make 562.5 ms an answer and nine tenths of the speed, for the handshakes that are left out here.
 */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 86_400 };
const SLOWER = 4;
const WINDOW = { viewport: { width: 390, height: 844 }, locale: 'en-GB', timezoneId: 'UTC' };
/** A start now and then meets a busy moment: fewer would tell of that. */
const LEAST_ROUNDS = 16;
const BETWEEN_KEYS_MS = 100;
const LETTERS = 'the lamp in the hall is on again';
const LAST_DAY = '2025-06-19';
const NEVER = 180_000;
const FLOOR = 'floor';
/** Of what is not told in milliseconds. */
const UNITS = /** @type {Record<string, string>} */ ({
  'asked for until then': 'requests',
  'come until then': 'kB',
  'scripts, with gzip': 'kB',
  'asked for by the page': 'requests',
  'come to the page': 'kB',
  'come to the offline worker': 'kB',
});

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ caret: number, typed: number, kept: number, tasks: [number, number][], paint: number, requests: number, kB: number, names: string[] }} Opening */

/**
 * Runs in a page before anything of it does, and uses nothing but what is in it. Leaves in `window.opening`, in
 * milliseconds from the navigation: the field is on the screen with the caret in it, a letter stands in it, and the
 * transaction that put it into a table of drafts is complete; also what was typed and kept by then.
 */
function watchOpening() {
  /** @type {[number, number][]} */
  const tasks = [];
  const opening = { caret: 0, typed: 0, kept: 0, letters: '', body: '', tasks };
  Object.assign(window, { opening });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });

  const lookForCaret = () => {
    const field = document.querySelector('textarea');
    const isThere = field !== null && field === document.activeElement && field.checkVisibility();
    if (!isThere) return requestAnimationFrame(lookForCaret);
    const shown = new MessageChannel();
    shown.port1.onmessage = () => {
      opening.caret = performance.now();
      console.debug('caret');
    };
    shown.port2.postMessage(null);
  };
  requestAnimationFrame(lookForCaret);

  const heard = (/** @type {Event} */ { target }) => {
    if (!(target instanceof HTMLTextAreaElement) || opening.typed > 0) return;
    opening.typed = performance.now();
    opening.letters = target.value;
  };
  addEventListener('input', heard, { capture: true });

  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (row, ...key) {
    const asked = put.call(this, row, ...key);
    // A sealed row has no body that could be read.
    const isOfKey = this.name === 'drafts' && opening.typed > 0 && row.body !== '';
    const note = () => {
      if (opening.kept > 0) return;
      opening.kept = performance.now();
      opening.body = row.body ?? opening.letters;
      console.debug('kept');
    };
    if (isOfKey) this.transaction.addEventListener('complete', note);
    return asked;
  };
}

/** Resolves when the page has said it. @param {Page} page @param {string} word */
const said = (page, word) =>
  page.waitForEvent('console', { predicate: (message) => message.text() === word, timeout: NEVER });

/**
 * Opens an address and types until a letter is stored.
 * @param {Page} page
 * @param {string} url
 * @param {typeof SLOW_4G | null} line
 * @returns {Promise<Opening>}
 */
async function openAndType(page, url, line) {
  const session = await page.context().newCDPSession(page);
  const count = await countRequests(session, url);
  if (line) await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchOpening);
  const caret = said(page, 'caret');
  let isKept = false;
  const kept = said(page, 'kept').then(() => {
    isKept = true;
  });
  await page.goto(url, { waitUntil: 'commit' });
  await caret;
  for (const letter of LETTERS) {
    if (isKept) break;
    await page.keyboard.press(letter);
    await Promise.race([kept, new Promise((done) => setTimeout(done, BETWEEN_KEYS_MS))]);
  }
  await kept;
  const counted = count();
  const opening = await page.evaluate(async () => {
    // A task is told of a little after its end.
    await new Promise((done) => setTimeout(done, 100));
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    const { value } = document.querySelector('textarea') ?? { value: '' };
    return { .../** @type {any} */ (window).opening, paint, value };
  });
  const { letters, body, value } = opening;
  // Whatever is timed must have been kept, and nothing that came before it lost.
  if (!value.startsWith(letters) || !body.startsWith(letters)) {
    throw new Error(`"${letters}" was typed, "${body}" was kept, and "${value}" stands there`);
  }
  return { ...opening, ...counted };
}

/** What of tasks goes over 50 ms, until the key was kept. @param {Opening} opening */
const blockedIn = ({ tasks, kept }) =>
  tasks.filter(([start]) => start < kept).reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);

/**
 * The first visit in a fresh browser context.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} who
 * @param {import('./squeezed.mjs').Files} files what is served
 */
async function firstLoad(browser, url, who, files) {
  const context = await browser.newContext(WINDOW);
  const opening = await openAndType(await context.newPage(), url, SLOW_4G);
  await context.close();
  const scripts = opening.names.filter((name) => name.endsWith('.js'));
  const gzipped = scripts.reduce((sum, name) => sum + gzipSync(files[name] ?? '', { level: 9 }).length, 0);
  return {
    [`first load, ${who}: first paint`]: opening.paint,
    [`first load, ${who}: first key in the field`]: opening.typed,
    [`first load, ${who}: first key kept`]: opening.kept,
    [`first load, ${who}: blocked until then`]: blockedIn(opening),
    [`first load, ${who}: asked for until then`]: opening.requests,
    [`first load, ${who}: come until then`]: opening.kB,
    [`first load, ${who}: scripts, with gzip`]: gzipped / 1000,
  };
}

/** @param {string} profile */
function startOn(profile) {
  const executablePath = findBrowser();
  return chromium.launchPersistentContext(profile, {
    ...WINDOW,
    args: browserArgs(),
    ...(executablePath ? { executablePath } : {}),
  });
}

/**
 * One visit in a profile of its own, until everything is kept offline.
 * @param {string} profile @param {string} url @param {(page: Page) => Promise<unknown>} isReady
 */
async function visitOnce(profile, url, isReady) {
  const context = await startOn(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(NEVER);
  await page.goto(url);
  await isReady(page);
  await context.close();
}

/** @param {Page} page */
const appIsReady = (page) => page.getByText('Ready to work offline').waitFor();

/** @param {Page} page */
const vanillaIsReady = (page) =>
  page.waitForFunction(() =>
    navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'),
  );

/**
 * A new browser on a copy of the profile as the visit left it, with the server gone: each is the first after it.
 * @param {string} profile @param {string} url @param {string} who
 */
async function warmStart(profile, url, who) {
  const copy = `${profile}-copy`;
  cpSync(profile, copy, { recursive: true });
  const context = await startOn(copy);
  const page = context.pages()[0] ?? (await context.newPage());
  const opening = await openAndType(page, url, null);
  await context.close();
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  return {
    [`offline start, ${who}: field visible`]: opening.caret,
    [`offline start, ${who}: first key kept`]: opening.kept,
  };
}

/**
 * Rounds of the same steps, in turn and backwards.
 * @param {number} rounds
 * @param {(() => Promise<Record<string, number>>)[]} steps
 */
async function inTurn(rounds, steps) {
  /** @type {Record<string, number>[]} */
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    /** @type {Record<string, number>} */
    const took = {};
    for (const step of round % 2 === 0 ? steps : steps.toReversed()) Object.assign(took, await step());
    all.push(took);
    process.stdout.write('.');
  }
  process.stdout.write('\n');
  return all;
}

/** Each but what is counted stands beside the same of the floor. @param {readonly Record<string, number>[]} rounds */
function besideFloor(rounds) {
  const names = Object.keys(rounds[0] ?? {}).filter(
    (name) => !name.includes(FLOOR) && / (paint|field|kept|visible)$/.test(name),
  );
  const references = Object.fromEntries(names.map((name) => [name, name.replace(/, .*:/, `, ${FLOOR}:`)]));
  return figuresOf(rounds, references).map((figure) => ({
    ...figure,
    unit: UNITS[figure.name.replace(/.*: /, '')] ?? 'ms',
  }));
}

/**
 * @param {{ rounds: number, isQuick: boolean, root: string }} options
 * @returns {Promise<{ figures: import('./figures.mjs').Figure[], notes: string[] }>}
 */
export async function bench({ rounds, isQuick, root }) {
  const folder = mkdtempSync(join(tmpdir(), 'ebb-bench-'));
  const files = filesOf(root);
  const servers = await Promise.all([serveSqueezed(files), serveVanilla(), serveAtOnce()]);
  const close = () => Promise.all(servers.map((server) => server.close()));
  const some = isQuick ? rounds : Math.max(rounds, LEAST_ROUNDS);
  const [app, floor, atOnce] = servers;
  try {
    const first = await withApp(root, async (browser) => {
      const steps = [
        () => firstLoad(browser, floor.url, FLOOR, {}),
        () => firstLoad(browser, app.url, 'app', files),
      ];
      if (!isQuick) steps.push(() => firstLoad(browser, atOnce.url, `${FLOOR} in one file`, {}));
      const loads = await inTurn(some, steps);
      return [...besideFloor(loads), ...besideFloor([await wholeVisit(browser, app, appIsReady)])];
    });
    const starts = await readyToStart(folder, app.url, floor.url, isQuick);
    await close();
    const offline = besideFloor(await inTurn(some, starts));
    const notes = [`Loading: CPU x${SLOWER}; the first load on a slow line ("slow 4G").`];
    return { figures: [...first, ...offline], notes };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The profiles, each after its one visit, and how a browser is started on each.
 * @param {string} folder @param {string} app @param {string} floor @param {boolean} isQuick
 */
async function readyToStart(folder, app, floor, isQuick) {
  const [atFloor, atApp, locked] = [join(folder, 'floor'), join(folder, 'app'), join(folder, 'locked')];
  await visitOnce(atFloor, floor, vanillaIsReady);
  await visitOnce(atApp, app, appIsReady);
  const starts = [() => warmStart(atFloor, floor, FLOOR), () => warmStart(atApp, app, 'app')];
  if (isQuick) return starts;
  await visitOnce(locked, app, async (page) => {
    await appIsReady(page);
    await fill(page, `${app}#/trends`, LAST_DAY);
    await lockJournal(page, app);
  });
  return [...starts, () => warmStart(locked, app, 'locked, 10,000 entries')];
}
