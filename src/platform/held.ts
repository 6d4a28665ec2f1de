// Web Locks: how a page says "I am the one that edits this draft". Released by the browser when the page dies.

/**
 * Holds a name until the returned function is called. Null when another page holds it and does not let go within
 * `patience` milliseconds. Where the browser has no locks every page is taken to be alone.
 */
export function hold(name: string, patience = 0): Promise<(() => void) | null> {
  if (!navigator.locks) return Promise.resolve(() => undefined);
  const options = patience === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(patience) };
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, options, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch((error: DOMException) => {
        if (error.name === 'TimeoutError' || error.name === 'AbortError') resolve(null);
        else reject(error);
      });
  });
}
