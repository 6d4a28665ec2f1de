// The floors of the Markdown zip: what is left when there is no app. Each function is handed over as its text.

/**
 * Reads every entry with bare IndexedDB and zips a file of each with fflate at level 6, in a worker.
 * The page must have the text of fflate in `window.fflateText`.
 * @returns {Promise<{ ms: number, bytes: number }>}
 */
export async function zipInWorker() {
  const inWorker = () => {
    const worker = /** @type {any} */ (globalThis);
    const fileOf = (/** @type {any} */ row) => {
      const { when, tags, feelings, body, layout } = row;
      const named = feelings.map((/** @type {any} */ feeling) => JSON.stringify(feeling.id)).join(', ');
      const date = when.time ? `${when.day} ${when.time} +0000` : when.day;
      return `---\nlayout: ${layout}\ndate: ${date}\ntags: [${tags.join(', ')}]\nemotions: [${named}]\n---\n\n${body}\n`;
    };
    worker.onmessage = () => {
      const opening = indexedDB.open('ebb');
      opening.onsuccess = () => {
        const asking = opening.result.transaction('entries').objectStore('entries').getAll();
        asking.onsuccess = () => {
          const encoder = new TextEncoder();
          const files = asking.result.map((row, index) => [
            `${row.when.day}-${index}.md`,
            encoder.encode(fileOf(row)),
          ]);
          const zip = worker.fflate.zipSync(Object.fromEntries(files), { level: 6 });
          opening.result.close();
          worker.postMessage(zip, [zip.buffer]);
        };
      };
    };
  };
  const text = `${/** @type {any} */ (window).fflateText}\n(${inWorker})()`;
  const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
  const startedAt = performance.now();
  const zip = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(null);
  });
  worker.terminate();
  return { ms: performance.now() - startedAt, bytes: zip.length };
}

/**
 * Lays rows ready for the next measurement.
 * @param {{ name: string, rows: object[] }} more
 */
export function layReady({ name, rows }) {
  const page = /** @type {any} */ (window);
  page.ready ??= {};
  page.ready[name] = [...(page.ready[name] ?? []), ...rows];
  return true;
}

/**
 * Puts the rows that lie ready into tables of their own with Dexie, in one transaction. The page must have Dexie.
 * @returns {Promise<number>} milliseconds
 */
export async function bulkPut() {
  const { Dexie, ready } = /** @type {any} */ (window);
  const names = Object.keys(ready);
  const db = new Dexie('floor');
  db.version(1).stores(Object.fromEntries(names.map((name) => [name, 'id'])));
  await db.open();
  const startedAt = performance.now();
  await db.transaction('rw', names, () =>
    Promise.all(names.map((name) => db.table(name).bulkPut(ready[name]))),
  );
  const ms = performance.now() - startedAt;
  db.close();
  return ms;
}
