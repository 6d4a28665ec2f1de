// What runs in the app's page. Each function is handed over as its text: it may use nothing but its argument.

/**
 * Puts rows into tables of the journal.
 * @param {Record<string, object[]>} tables
 * @returns {Promise<boolean>} true once they are stored: some drivers take no answer for none
 */
export function putTables(tables) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
      for (const [name, rows] of Object.entries(tables)) {
        for (const row of rows) writing.objectStore(name).put(row);
      }
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve(true);
      };
    };
  });
}

/**
 * Waits for the next click, then until that many canvases have been drawn and shown. A chart clears its canvas in the
 * task that draws it; what was drawn before a frame is on the screen after it. The answer is left in
 * `window.picture`: milliseconds from the click, and the tasks over 50 ms in between.
 * @param {number} count
 */
export function awaitPicture(count) {
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  const watchingTasks = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  watchingTasks.observe({ type: 'longtask' });
  const picture = new Promise((resolve) => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        /** @type {Set<unknown>} */
        const drawn = new Set();
        const pen = CanvasRenderingContext2D.prototype;
        const { clearRect } = pen;
        pen.clearRect = function (...given) {
          clearRect.apply(this, given);
          drawn.add(this.canvas);
          if (drawn.size !== count || pen.clearRect === clearRect) return;
          pen.clearRect = clearRect;
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = () => {
              const ms = performance.now() - timeStamp;
              // A task is told of a little after its end.
              setTimeout(() => {
                watchingTasks.disconnect();
                const long = tasks.filter(
                  ({ startTime }) => startTime + 1 >= timeStamp && startTime < timeStamp + ms,
                );
                resolve({ ms, tasks: long.map(({ duration }) => Math.round(duration)) });
              }, 100);
            };
            channel.port2.postMessage(null);
          });
        };
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { picture });
}

/**
 * Waits for the next event of a kind, then until rows stand in the list and are shown. The answer is left in
 * `window.rowsShown`, in milliseconds.
 * @param {string} begins
 */
export function awaitRows(begins) {
  const rowsShown = new Promise((resolve) => {
    const begin = (/** @type {Event} */ { timeStamp }) => {
      const watching = new MutationObserver(() => {
        if (!document.querySelector('main [data-row]')) return;
        watching.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
          channel.port2.postMessage(null);
        });
      });
      watching.observe(document, { childList: true, subtree: true });
    };
    addEventListener(begins, begin, { capture: true, once: true });
  });
  Object.assign(window, { rowsShown });
}

/** Whether every canvas of the page has ink. */
export function haveInk() {
  return [...document.querySelectorAll('figure canvas')].every((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) return false;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels?.some((value) => value > 0) ?? false;
  });
}

/**
 * Waits for the next event of a kind, then until something is shown, by a selector or by its words (`text=…`). The
 * answer is left in `window.shown`: milliseconds from the event, and the longest time between two frames since.
 * @param {{ begins: string, shown: string }} what
 */
export function awaitShown({ begins, shown }) {
  const isShown = () =>
    shown.startsWith('text=')
      ? document.body.textContent?.includes(shown.slice('text='.length))
      : document.querySelector(shown) !== null;
  const answer = new Promise((resolve) => {
    const begin = ({ timeStamp = 0 }) => {
      let last = performance.now();
      let frame = 0;
      const look = () => {
        const now = performance.now();
        frame = Math.max(frame, now - last);
        last = now;
        if (isShown()) resolve({ ms: now - timeStamp, frame });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener(begins, begin, { capture: true, once: true });
  });
  Object.assign(window, { shown: answer });
}

/**
 * Rows of a table, from one place in it on.
 * @param {{ name: string, from: number, most: number }} which
 * @returns {Promise<object[]>}
 */
export function someRows({ name, from, most }) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asked = opening.result.transaction(name).objectStore(name).getAll();
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result.slice(from, from + most));
      };
    };
  });
}
