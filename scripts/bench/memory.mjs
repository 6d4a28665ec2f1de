// What a window keeps in memory, whether that grows while somebody goes round, and what it does while nobody touches it.
// All of it is asked of the browser; the app knows nothing of it.
import { figuresOf } from './figures.mjs';
import { fill } from './fill.mjs';
import { lockJournal, unlock } from './lock.mjs';
import { serveVanilla } from './vanilla.mjs';
import { withApp } from './with-app.mjs';

const WINDOW = { viewport: { width: 390, height: 844 }, locale: 'en-GB', timezoneId: 'UTC' };
const DAY_MS = 86_400_000;
/** The journal ends yesterday: what is written meanwhile is the newest. */
const LAST_DAY = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
/** Pages that are there before somebody goes round: enough for a full list and full pictures. */
const SOME = 300;
const WORD = 'ordinary';
const SETTLED_MS = 3_000;
const NEVER = 300_000;
const MB = 1_000_000;
const PLACES = ['Write', 'Entries', 'Trends', 'Settings'];

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} Context */
/** @typedef {[name: string, value: number, unit: string, floor?: string]} Told */

/** @param {Context} context @param {string} address */
async function opened(context, address) {
  const page = await context.newPage();
  page.setDefaultTimeout(NEVER);
  await page.goto(address);
  return page;
}

/** @param {Page} page @param {string} to */
const go = (page, to) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: to, exact: true }).click();

/** Of a list of all objects those that code makes: not what the browser makes of its records. @this {object[]} */
function countPlain() {
  const plain = [Object, Array, Function, Map, Set].map((made) => made.prototype);
  return this.filter((one) => plain.includes(Object.getPrototypeOf(one))).length;
}

/**
 * After everything that nobody holds is gone: bytes of the heap with what the browser keeps for it (compiled code and the
 * browser's own records of what happened among them), objects, nodes that are in no document, and listeners.
 * @param {Page} page
 */
async function held(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // What is only let go of by the first collection goes with the next.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { result } = await session.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const found = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const objectId = found.objects.objectId ?? '';
  const functionDeclaration = String(countPlain);
  const counted = await session.send('Runtime.callFunctionOn', { objectId, functionDeclaration });
  // The list of all objects would hold them.
  await session.send('Runtime.releaseObject', { objectId });
  await session.detach();
  const inDocument = await page.evaluate(
    () => document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue,
  );
  const bytes = usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
  const objects = Number(counted.result.value);
  return { bytes, objects, loose: nodes - inDocument, listeners: jsEventListeners };
}

/** Of all narrow rows as JSON. @param {Page} page @returns {Promise<{ length: number, objects: number }>} */
const narrowRows = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('ebb');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('marks').objectStore('marks').getAll();
          asked.onsuccess = () => {
            opening.result.close();
            const json = JSON.stringify(asked.result);
            // No text here has a bracket.
            resolve({ length: json.length, objects: json.split(/[[{]/).length });
          };
        };
      }),
  );

/**
 * The trends of a full journal beside those of an empty one.
 * @param {Page} page of the full one @param {number} empty @param {number} marks @param {string} name
 * @returns {Promise<Told[]>}
 */
async function trendsHeap(page, empty, marks, name) {
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('button', { name: 'All', exact: true, pressed: true }).waitFor();
  await page.locator('figure canvas').first().waitFor();
  await page.waitForTimeout(SETTLED_MS);
  const { bytes } = await held(page);
  const most = `${name}: 1.5 x the narrow rows + 20 MB`;
  return [
    [most, (1.5 * marks) / MB + 20, 'MB'],
    [`${name}: trends open, over an empty journal`, (bytes - empty) / MB, 'MB', most],
  ];
}

/** Writes a word, finishes, looks at the list and at the trends. @param {Page} page */
async function goRound(page) {
  await go(page, 'Write');
  await page.getByRole('textbox', { name: 'Entry', exact: true }).focus();
  await page.keyboard.insertText(WORD);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.waitForURL(/#\/entries\/\w+$/);
  await go(page, 'Entries');
  await page.getByRole('link', { name: WORD }).first().waitFor();
  await go(page, 'Trends');
  await page.locator('figure canvas').first().waitFor();
}

/**
 * Nodes that a text field alone holds on to after as many words came into it and went: the browser remembers them, to undo.
 * @param {Context} context @param {number} times
 */
async function looseInBareField(context, times) {
  const page = await context.newPage();
  await page.setContent('<textarea></textarea>');
  await page.locator('textarea').focus();
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.insertText(WORD);
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '';
    });
  }
  const { loose } = await held(page);
  await page.close();
  return loose;
}

/**
 * What is held after so many times, and the objects that a time adds, beside those of the narrow row that it adds.
 * @param {import('@playwright/test').Browser} browser @param {string} url @param {number[]} turns
 */
async function goingRound(browser, url, turns) {
  const context = await browser.newContext(WINDOW);
  const page = await opened(context, 'about:blank');
  await fill(page, `${url}#/trends`, LAST_DAY, SOME);
  /** @type {Told[]} */
  const told = [];
  let last = { turn: 0, held: 0, rows: 0 };
  for (let turn = 1; turn <= Math.max(...turns); turn += 1) {
    await goRound(page);
    if (!turns.includes(turn)) continue;
    const { bytes, objects, loose, listeners } = await held(page);
    const rows = (await narrowRows(page)).objects;
    const name = `going round, ${turn} times`;
    const floor = `floor: a bare field, ${turn} times: nodes in no document`;
    told.push([`${name}: heap`, bytes / MB, 'MB'], [`${name}: listeners`, listeners, '']);
    told.push([floor, await looseInBareField(context, turn), '']);
    told.push([`${name}: nodes in no document`, loose, '', floor]);
    if (last.turn > 0) {
      const since = `a time since ${last.turn}`;
      const own = `${name}: objects of narrow rows, ${since}`;
      told.push([own, (rows - last.rows) / (turn - last.turn), '']);
      told.push([`${name}: objects, ${since}`, (objects - last.held) / (turn - last.turn), '', own]);
    }
    last = { turn, held: objects, rows };
    process.stdout.write('.');
  }
  await context.close();
  return told;
}

/** Runs in a page before all else. Notes each callback of a timer or a frame as it runs, and which code asked for it. */
function noteCallbacks() {
  /** @type {string[]} */
  const ran = [];
  Object.assign(window, { ran });
  const scope = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const real = scope[name].bind(window);
    scope[name] = (/** @type {Function} */ callback, /** @type {unknown[]} */ ...more) => {
      const [, , asking = ''] = new Error().stack?.split('\n') ?? [];
      const place = /[^/]+:\d+:\d+/.exec(asking)?.[0];
      const noted = (/** @type {unknown[]} */ ...values) => {
        ran.push(`${name} of ${place}`);
        return callback(...values);
      };
      return real(noted, ...more);
    };
  }
}

/** Milliseconds that the page's own thread was at work so far. @param {import('@playwright/test').CDPSession} session */
async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** What goes on in a page that nobody touches, once nothing did for a while. @param {Page} page @param {number} ms */
async function idleIn(page, ms) {
  for (let isQuiet = false, times = 0; !isQuiet && times < 10; times += 1) {
    await page.evaluate('ran.length = 0');
    await page.waitForTimeout(SETTLED_MS);
    isQuiet = (await page.evaluate('ran.length')) === 0;
  }
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await workOf(session);
  await page.waitForTimeout(ms);
  const work = (await workOf(session)) - before;
  return { work, ran: /** @type {string[]} */ (await page.evaluate('ran')) };
}

/**
 * Each place in a window of its own, all at once: nobody does anything in any of them.
 * @param {Context} context the offline worker is in place
 * @param {string} url @param {string} floor @param {number} ms @param {boolean} isLocked
 */
async function idlePlaces(context, url, floor, ms, isLocked) {
  /** @param {string} place */
  const open = async (place) => {
    const page = await opened(context, `${url}#/entries`);
    if (isLocked) await unlock(page);
    await go(page, place);
    return page;
  };
  const pages = [await opened(context, floor)];
  for (const place of PLACES) pages.push(await open(place));
  const found = await Promise.all(pages.map((page) => idleIn(page, ms)));
  await Promise.all(pages.map((page) => page.close()));
  const names = ['floor: hand-written page', ...PLACES].map(
    (place) => `idle, ${place}, ${isLocked ? 'lock on, ' : ''}${ms / 1000} s`,
  );
  /** @type {Told[]} */
  const told = [];
  /** @type {string[]} */
  const notes = [];
  for (const [at, { work, ran }] of found.entries()) {
    told.push([`${names[at]}: timers and frames`, ran.length, '']);
    told.push([`${names[at]}: at work`, work, 'ms', at > 0 ? `${names[0]}: at work` : '']);
    for (const one of new Set(ran))
      notes.push(`${names[at]}: ${ran.filter((other) => other === one).length} x ${one}`);
  }
  return { told, notes };
}

/**
 * What an open window holds and does, without the lock and with it.
 * @param {Context} context @param {string} url @param {string} floor @param {boolean} isQuick
 */
async function openWindows(context, url, floor, isQuick) {
  const [entries, idleMs] = isQuick ? [1_000, 3_000] : [10_000, 30_000];
  const page = await opened(context, `${url}#/trends`);
  await page.getByText('Ready to work offline').waitFor();
  const empty = (await held(page)).bytes;
  await fill(page, `${url}#/trends`, LAST_DAY, entries);
  const marks = (await narrowRows(page)).length;
  const name = `memory, ${entries.toLocaleString('en')} entries`;
  const told = await trendsHeap(page, empty, marks, name);
  await page.close();
  await context.addInitScript(noteCallbacks);
  const plain = await idlePlaces(context, url, floor, idleMs, false);
  told.push(...plain.told);
  if (isQuick) return { told, notes: plain.notes };
  const locking = await opened(context, url);
  await lockJournal(locking, url);
  await locking.close();
  const locked = await opened(context, `${url}#/trends`);
  await unlock(locked);
  told.push(...(await trendsHeap(locked, empty, marks, `${name}, lock on`)));
  await locked.close();
  const sealed = await idlePlaces(context, url, floor, idleMs, true);
  return { told: [...told, ...sealed.told], notes: [...plain.notes, ...sealed.notes] };
}

/**
 * @param {{ isQuick: boolean, root: string }} options
 * @returns {Promise<{ figures: import('./figures.mjs').Figure[], notes: string[] }>}
 */
export async function bench({ isQuick, root }) {
  const floor = await serveVanilla();
  try {
    return await withApp(root, async (browser, url) => {
      const turns = await goingRound(browser, url, isQuick ? [10, 20] : [20, 100, 200]);
      const { told, notes } = await openWindows(await browser.newContext(WINDOW), url, floor.url, isQuick);
      return { figures: figuresFrom([...turns, ...told]), notes };
    });
  } finally {
    await floor.close();
  }
}

/** @param {readonly Told[]} told */
function figuresFrom(told) {
  const references = told.flatMap(([name, , , floor]) => (floor ? [[name, floor]] : []));
  const units = new Map(told.map(([name, , unit]) => [name, unit]));
  const figures = figuresOf([Object.fromEntries(told)], Object.fromEntries(references));
  return figures.map((figure) => ({ ...figure, unit: units.get(figure.name) ?? '' }));
}
