// The floors of searching, and how its page is watched. Each function is handed over as its text: it may use nothing
// but its argument and what an earlier one left in the window.

/**
 * Reads every body over a connection that stands, on the page's own thread. Their texts, in lower case, are left in
 * `window.texts` afterwards.
 * @returns {Promise<{ count: number, ms: number }>}
 */
export function readBodies() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const began = performance.now();
      const asking = opening.result.transaction('entries').objectStore('entries').getAll();
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        const ms = performance.now() - began;
        opening.result.close();
        const texts = asking.result.map(({ body }) => body.toLowerCase());
        Object.assign(window, { texts });
        resolve({ count: asking.result.length, ms });
      };
    };
  });
}

/**
 * The same in a worker that stands ready; from the asking to the answer that all are there.
 * @returns {Promise<number>} milliseconds
 */
export async function readBodiesInWorker() {
  const inWorker = () => {
    const opening = indexedDB.open('ebb');
    opening.onsuccess = () => {
      const worker = /** @type {any} */ (globalThis);
      worker.onmessage = () => {
        const asking = opening.result.transaction('entries').objectStore('entries').getAll();
        asking.onsuccess = () => worker.postMessage(asking.result.length);
      };
      worker.postMessage('ready');
    };
  };
  const text = `(${inWorker})()`;
  const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  const answer = () => new Promise((resolve) => Object.assign(worker, { onmessage: resolve }));
  await answer();
  const began = performance.now();
  worker.postMessage(null);
  await answer();
  const ms = performance.now() - began;
  worker.terminate();
  return ms;
}

/**
 * Of a sealed journal: reads every body as it lies, and opens as many bytes with a key of the browser's. The app's own
 * key is nobody's but the app's, so rows of the same length are sealed first.
 * @returns {Promise<{ count: number, ms: number }>}
 */
export async function readAndOpenBodies() {
  const TAG_BYTES = 16;
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const all = () =>
    new Promise((resolve) => {
      const asking = db.transaction('entries').objectStore('entries').getAll();
      asking.onsuccess = () => resolve(asking.result);
    });
  const way = { name: 'AES-GCM', iv: new Uint8Array(12) };
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const frame = JSON.stringify({ body: '' }).length;
  const encoder = new TextEncoder();
  const sealed = await Promise.all(
    (await all()).map((/** @type {{ ct: Uint8Array }} */ { ct }) => {
      const body = 'x'.repeat(ct.length - TAG_BYTES - frame);
      return crypto.subtle.encrypt(way, key, encoder.encode(JSON.stringify({ body })));
    }),
  );
  const decoder = new TextDecoder();
  const began = performance.now();
  const rows = await all();
  const opened = await Promise.all(sealed.map((one) => crypto.subtle.decrypt(way, key, one)));
  const texts = opened.map((bytes) => JSON.parse(decoder.decode(bytes)).body);
  const ms = performance.now() - began;
  db.close();
  if (texts.length !== rows.length) throw new Error('not all were opened');
  return { count: rows.length, ms };
}

/** Lays texts ready that the page cannot read for itself. @param {string[]} more */
export function layTexts(more) {
  const page = /** @type {any} */ (window);
  page.texts = [...(page.texts ?? []), ...more];
  return true;
}

/**
 * Looks for words in all texts that lie ready: each of them anywhere.
 * @param {string[]} words
 * @returns {Promise<{ found: number, scanned: number, shown: number }>} milliseconds until the scan is over, and until
 * the next frame after it is on the screen
 */
export function scanTexts(words) {
  const texts = /** @type {string[]} */ (/** @type {any} */ (window).texts);
  const began = performance.now();
  const found = texts.filter((text) => words.every((word) => text.includes(word))).length;
  const scanned = performance.now() - began;
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve({ found, scanned, shown: performance.now() - began });
      channel.port2.postMessage(null);
    });
  });
}

/**
 * Waits for the next input, then until the count line says what it is to say. The answer is left in `window.counted`,
 * in milliseconds: until that line stands in the page, until it is shown, and until a first row of what was found is.
 * @param {string} line
 */
export function awaitCount(line) {
  const isSaid = (/** @type {(text: string) => boolean} */ fits) =>
    [...document.querySelectorAll('main p[role="status"]')].some(({ textContent }) =>
      fits(textContent ?? ''),
    );
  const isFirst = (/** @type {string} */ text) => /^[1-9][\d,]* of /.test(text);
  const counted = new Promise((resolve) => {
    const begin = (/** @type {Event} */ { timeStamp }) => {
      const now = () => performance.now() - timeStamp;
      const shown = () =>
        new Promise((done) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => done(now());
            channel.port2.postMessage(null);
          });
        });
      /** @type {Promise<unknown> | null} */
      let firstRow = null;
      const watching = new MutationObserver(() => {
        if (!document.querySelector('main [data-row]')) return;
        if (isSaid(isFirst)) firstRow ??= shown();
        if (!isSaid((text) => text === line)) return;
        watching.disconnect();
        const stands = now();
        void Promise.all([firstRow, shown()]).then(([row, whole]) => resolve({ row, stands, whole }));
      });
      watching.observe(document, { childList: true, characterData: true, subtree: true });
    };
    addEventListener('input', begin, { capture: true, once: true });
  });
  Object.assign(window, { counted });
}
