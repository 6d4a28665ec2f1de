// Web Locks: how a page says "I am the one that edits this draft". Released by the browser when the page dies.

/**
 * Holds a name until the returned function is called. Null when another page holds it. Where the browser has
 * no locks every page is taken to be alone.
 */
export function hold(name: string): Promise<(() => void) | null> {
  if (!navigator.locks) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
