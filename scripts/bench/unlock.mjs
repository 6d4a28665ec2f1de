// How long it takes from giving the passphrase to the first rows of 10,000 sealed entries on the screen: in a window
// that was just opened, and in one that was unlocked before. Beside the making of the key alone and the browser's own
// AES-GCM over rows as large. The key costs what the app asked of this machine when its lock was turned on.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { figuresOf } from './figures.mjs';
import { fill } from './fill.mjs';
import { awaitRows } from './in-page.mjs';
import { lockJournal, PASSPHRASE } from './lock.mjs';
import { SLOWER } from './quick.mjs';
import { withApp } from './with-app.mjs';

const LAST_DAY = '2025-06-19';
const VIEWPORT = { width: 390, height: 844 };
const MOST_ROUNDS = 12;

const NAMES = {
  opened: 'unlock, a window just opened, to the first rows',
  again: 'unlock, a window that was hidden, to the first rows',
  key: 'of the floor: the key alone',
  floor: 'floor: the key in a worker, and raw AES-GCM over the narrow rows',
};

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} Context */

/**
 * Makes the key as the journal's lock asks for it, in a worker of its own; then reads the narrow rows as they lie and
 * opens as many bytes with a key of the browser's. Handed over as its text, to a page that the app is not in.
 * @param {{ script: string, passphrase: string }} what
 * @returns {Promise<{ key: number, rows: number, cost: string }>} milliseconds of both, and what the key asks
 */
async function keyAndRows({ script, passphrase }) {
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  /** @param {string} table @returns {Promise<any[]>} */
  const all = (table) =>
    new Promise((resolve) => {
      const asking = db.transaction(table).objectStore(table).getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
  const lock = (await all('meta')).find((row) => row.key === 'lock').value;
  const { salt, kdf } = lock.slots.find((/** @type {{ kind: string }} */ slot) => slot.kind === 'passphrase');
  const gcm = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const own = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const sealed = await Promise.all(
    (await all('marks')).map(({ ct }) => crypto.subtle.encrypt(gcm, own, new Uint8Array(ct.length - 16))),
  );
  const began = performance.now();
  const worker = new Worker(script, { type: 'module' });
  await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.kind === 'derived' ? resolve(data) : reject(new Error(data.kind)));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ id: 1, kind: 'derive', passphrase, salt, kdf });
  });
  worker.terminate();
  const made = performance.now();
  await all('marks');
  await Promise.all(sealed.map((one) => crypto.subtle.decrypt(gcm, own, one)));
  const opened = performance.now();
  db.close();
  const cost = `the key asks for ${kdf.m} KiB and ${kdf.t} passes of Argon2id`;
  return { key: made - began, rows: opened - made, cost };
}

/** @param {Page} page @param {number} slower */
async function slowDown(page, slower) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** Milliseconds from the passphrase to the rows. @param {Page} page @returns {Promise<number>} */
async function unlocked(page) {
  await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await page.evaluate(awaitRows, 'submit');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  return page.evaluate(() => /** @type {any} */ (window).rowsShown);
}

/**
 * @param {Context} context
 * @param {string} url
 * @param {string} script
 * @param {number} slower
 * @param {(cost: string) => void} note
 */
async function floorOf(context, url, script, slower, note) {
  const bare = await context.newPage();
  await bare.goto(`${url}bench-floor`);
  await slowDown(bare, slower);
  const { key, rows, cost } = await bare.evaluate(keyAndRows, { script, passphrase: PASSPHRASE });
  note(cost);
  await bare.close();
  return { [NAMES.key]: key, [NAMES.floor]: key + rows };
}

/** @param {Context} context @param {string} url @param {number} slower */
async function appOf(context, url, slower) {
  const page = await context.newPage();
  await page.goto(`${url}#/entries`);
  await page.getByRole('heading', { name: 'Ebb is locked' }).waitFor();
  await page.waitForLoadState('networkidle');
  await slowDown(page, slower);
  const opened = await unlocked(page);
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await page.locator('html[data-covered=hidden]').waitFor({ state: 'attached' });
  await page.keyboard.press('Shift');
  await page.getByLabel('Passphrase', { exact: true }).waitFor();
  const again = await unlocked(page);
  await page.close();
  return { [NAMES.opened]: opened, [NAMES.again]: again };
}

/**
 * @param {{ rounds: number, root: string }} options
 * @returns {Promise<{ figures: import('./figures.mjs').Figure[], notes: string[] }>}
 */
export async function bench({ rounds, root }) {
  const script = readdirSync(join(root, 'assets')).find((name) => /^derive-.*\.js$/.test(name));
  if (!script) throw new Error('the build has no worker that makes keys');
  const most = Math.min(rounds, MOST_ROUNDS);
  return withApp(root, (browser, url) => measured(browser, url, `${url}assets/${script}`, most));
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {string} script
 * @param {number} rounds
 */
async function measured(browser, url, script, rounds) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'UTC' });
  const first = await context.newPage();
  await fill(first, `${url}#/trends`, LAST_DAY);
  await lockJournal(first, url);
  await first.close();
  // What comes for the first time in a browser is compiled then, and never again.
  await appOf(context, url, 1);
  /** @type {Record<string, number>[]} */
  const all = [];
  /** @type {Record<string, string>} */
  const references = {};
  /** The app chose it by how quick this machine was as the lock was turned on. @type {Set<string>} */
  const costs = new Set();
  for (const slower of SLOWER) {
    const name = (/** @type {string} */ what) => `${what}, CPU x${slower}`;
    for (const what of [NAMES.opened, NAMES.again]) references[name(what)] = name(NAMES.floor);
    for (let round = 0; round < rounds; round += 1) {
      const steps = [
        () => floorOf(context, url, script, slower, (cost) => costs.add(cost)),
        () => appOf(context, url, slower),
      ];
      if (round % 2 === 1) steps.reverse();
      /** @type {Record<string, number>} */
      const took = {};
      for (const step of steps) {
        for (const [what, ms] of Object.entries(await step())) took[name(what)] = ms;
      }
      all.push(took);
      process.stdout.write('.');
    }
  }
  process.stdout.write('\n');
  return {
    figures: figuresOf(all, references),
    notes: [`Chromium ${browser.version()}`, ...[...costs].map((cost) => `unlock: ${cost}`)],
  };
}
