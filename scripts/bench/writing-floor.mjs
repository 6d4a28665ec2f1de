// What runs in the browser while writing is measured: what lays a journal, what watches the app from outside, and the
// floors, which are what is left when there is no app. Each function is handed over as its text, but for the first
// three, which are Node's.

import { readFileSync } from 'node:fs';
import { median } from './figures.mjs';

/** Between two keys, in milliseconds. */
export const PAUSE = 10;

const LIFE = readFileSync(new URL('./life.mjs', import.meta.url), 'utf8');

/**
 * Lays so many pages where the app keeps them. A hundred thousand take minutes over the line to a browser, and seconds
 * where they are made in it.
 * @param {import('@playwright/test').Page} bare
 * @param {number} count
 * @param {string} lastDay
 */
export async function layJournal(bare, count, lastDay) {
  await bare.addScriptTag({ type: 'module', content: `${LIFE}\nObject.assign(window, { lifeOf, rowsOf });` });
  await bare.waitForFunction(() => 'rowsOf' in window);
  await bare.evaluate(layLife, { count, lastDay });
}

/**
 * Types, each letter once the one before it is stored: milliseconds from the key until then, and until it was asked for.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 */
export async function lettersOf(page, text) {
  /** @type {{ ms: number, asked: number }[]} */
  const letters = [];
  for (const letter of text) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    letters.push(await page.evaluate(() => /** @type {any} */ (window).letterStored));
    await page.waitForTimeout(PAUSE);
  }
  const all = letters.map(({ ms }) => ms);
  return { ms: median(all), slowest: Math.max(...all), asked: median(letters.map(({ asked }) => asked)) };
}

/** A frame of the screen, in milliseconds. */
export const FRAME = 16;

/**
 * The longest task of a page while letters are typed, and how much of it the processor was at it: on a machine that
 * does other things too, a task waits for them in between.
 * @param {Buffer} trace
 */
export function longestTask(trace) {
  /** @type {{ name: string, pid: number, tid: number, dur?: number, tdur?: number, args: { name?: string } }[]} */
  const events = JSON.parse(trace.toString('utf8')).traceEvents;
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const mains = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`));
  if (tasks.length === 0) throw new Error('the trace has no task');
  const inMs = (/** @type {number[]} */ all) => Math.max(...all) / 1000;
  return {
    ms: inMs(tasks.map(({ dur = 0 }) => dur)),
    processor: inMs(tasks.map(({ tdur = 0 }) => tdur)),
    over: tasks.filter(({ dur = 0 }) => dur > FRAME * 1000).length,
  };
}

/**
 * The page must have `life.mjs`.
 * @param {{ count: number, lastDay: string }} what
 * @returns {Promise<boolean>}
 */
function layLife({ count, lastDay }) {
  const { lifeOf, rowsOf } = /** @type {any} */ (window);
  const { entries, marks } = rowsOf(lifeOf(count, lastDay));
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      // In one transaction all of them would be in memory twice.
      const lay = (/** @type {number} */ from) => {
        const laying = opening.result.transaction(['entries', 'marks'], 'readwrite');
        for (let at = from; at < Math.min(from + 5000, entries.length); at += 1) {
          laying.objectStore('entries').put(entries[at]);
          laying.objectStore('marks').put(marks[at]);
        }
        laying.onabort = () => reject(laying.error);
        laying.oncomplete = () => {
          if (from + 5000 < entries.length) return lay(from + 5000);
          opening.result.close();
          resolve(true);
        };
      };
      lay(0);
    };
  });
}

/**
 * Runs in the app's page before the app, and watches the browser's database from outside: for each key, and each
 * click, `letterStored` and `entryStored` answer once the first transaction is complete that put what they name.
 * `isQuiet` says whether nothing was asked of the database for so many milliseconds.
 */
export function watchPuts() {
  /** @type {Set<{ at: number, tables: string[], resolve: (stored: object) => void }>} */
  const waiting = new Set();
  const stored = (/** @type {number} */ at, /** @type {string[]} */ tables) =>
    new Promise((resolve) => {
      waiting.add({ at, tables, resolve });
    });
  const onKey = (/** @type {Event} */ { timeStamp }) =>
    Object.assign(window, { letterStored: stored(timeStamp, ['drafts']) });
  const onClick = (/** @type {Event} */ { timeStamp }) =>
    Object.assign(window, { entryStored: stored(timeStamp, ['entries', 'marks', 'versions']) });
  addEventListener('keydown', onKey, { capture: true });
  addEventListener('click', onClick, { capture: true });

  /** @type {WeakMap<IDBTransaction, Set<string>>} */
  const known = new WeakMap();
  /** Tables into which a transaction has put. @param {IDBTransaction} transaction */
  const tablesOf = (transaction) => {
    const before = known.get(transaction);
    if (before) return before;
    /** @type {Set<string>} */
    const tables = new Set();
    known.set(transaction, tables);
    const asked = performance.now();
    transaction.addEventListener('complete', () => {
      const now = performance.now();
      for (const one of waiting) {
        if (asked < one.at || !one.tables.every((table) => tables.has(table))) continue;
        waiting.delete(one);
        one.resolve({ ms: now - one.at, asked: asked - one.at });
      }
    });
    return tables;
  };
  let underWay = 0;
  let last = performance.now();
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const begun = transaction.apply(this, given);
    const ended = () => {
      underWay -= 1;
      last = performance.now();
    };
    underWay += 1;
    begun.addEventListener('complete', ended);
    begun.addEventListener('abort', ended);
    return begun;
  };
  const isQuiet = (/** @type {number} */ ms) => underWay === 0 && performance.now() - last > ms;
  Object.assign(window, { isQuiet });

  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    tablesOf(this.transaction).add(this.name);
    return put.apply(this, given);
  };
}

/**
 * Waits for the next click, then until a text is painted. The answer is left in `window.painted`: milliseconds.
 * @param {string} text
 */
export function awaitPainted(text) {
  const painted = new Promise((resolve) => {
    const begin = (/** @type {Event} */ { timeStamp }) => {
      const watching = new MutationObserver(() => {
        if (!document.querySelector('main')?.textContent?.includes(text)) return;
        watching.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
          channel.port2.postMessage(null);
        });
      });
      watching.observe(document, { subtree: true, childList: true, characterData: true });
    };
    addEventListener('click', begin, { capture: true, once: true });
  });
  Object.assign(window, { painted });
}

/**
 * Puts a row that is there once more, as often as asked, each time in a strict transaction of its own.
 * @param {{ table: string, id: string | null, times: number, pause: number }} what `id` null: the first row there is;
 *   `pause`: milliseconds between two puts, as there are between two keys
 * @returns {Promise<number[]>} milliseconds of each
 */
export async function putAgain({ table, id, times, pause }) {
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const [row] = await new Promise((resolve) => {
    const asking = db.transaction(table).objectStore(table).getAll(id, 1);
    asking.onsuccess = () => resolve(asking.result);
  });
  if (!row) throw new Error(`no row in ${table}`);
  /** @type {number[]} */
  const took = [];
  for (let time = 0; time < times; time += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const began = performance.now();
    const putting = db.transaction(table, 'readwrite', { durability: 'strict' });
    putting.objectStore(table).put(row);
    putting.commit();
    await new Promise((resolve, reject) => {
      putting.oncomplete = resolve;
      putting.onabort = () => reject(putting.error);
    });
    took.push(performance.now() - began);
  }
  db.close();
  return took;
}

/**
 * A field that puts the draft that is there once more at every input, and nothing else.
 * @param {string} text
 * @returns {Promise<boolean>}
 */
export async function bareField(text) {
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const [row] = await new Promise((resolve) => {
    const asking = db.transaction('drafts').objectStore('drafts').getAll(null, 1);
    asking.onsuccess = () => resolve(asking.result);
  });
  const field = document.createElement('textarea');
  field.style.cssText = 'width: 100%; height: 90vh; font-size: 18px';
  field.value = text;
  document.body.replaceChildren(field);
  field.focus();
  field.addEventListener('input', () => {
    const putting = db.transaction('drafts', 'readwrite', { durability: 'strict' });
    putting.objectStore('drafts').put(row);
    putting.commit();
  });
  return true;
}

/**
 * Reads an entry and shows its text, as often as asked. What lies sealed cannot be read here: as many bytes are opened
 * with a key of the browser's, and `text` is shown.
 * @param {{ id: string, text: string, times: number, pause: number }} what
 * @returns {Promise<number[]>} milliseconds of each, to the painted text
 */
export async function readAndShow({ id, text, times, pause }) {
  /** @type {IDBDatabase} */
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  /** @returns {Promise<{ ct?: Uint8Array, body?: string }>} */
  const read = () =>
    new Promise((resolve) => {
      const asking = db.transaction('entries').objectStore('entries').get(id);
      asking.onsuccess = () => resolve(asking.result);
    });
  const gcm = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const { ct } = await read();
  const sealed = ct && (await crypto.subtle.encrypt(gcm, key, new Uint8Array(ct.length - 16)));
  const part = document.body.appendChild(document.createElement('p'));
  /** @type {number[]} */
  const took = [];
  for (let time = 0; time < times; time += 1) {
    part.textContent = '';
    await new Promise((resolve) => setTimeout(resolve, pause));
    const began = performance.now();
    const { body } = await read();
    if (sealed) await crypto.subtle.decrypt(gcm, key, sealed);
    part.textContent = body ?? text;
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(null);
      });
    });
    took.push(performance.now() - began);
  }
  db.close();
  return took;
}
