// Storage that misbehaves: each of these runs in a page, so it stands on nothing outside itself.
import type { Browser } from './driver/browser.ts';

interface Broken {
  hangs?: boolean;
  isFull?: boolean;
  connections?: Set<IDBDatabase>;
}

/** Requests to the database are asked and never answered, until they are let go on. */
export const hang = (browser: Browser): Promise<void> =>
  browser.evaluate(() => {
    const here = window as unknown as Broken;
    here.hangs = true;
    const nothing = (): unknown =>
      new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : nothing), set: () => true });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      return here.hangs ? (nothing() as IDBTransaction) : transaction.apply(this, given);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...given) {
      return here.hangs ? (nothing() as IDBOpenDBRequest) : open.apply(this, given);
    };
  }, null);

export const goOn = (browser: Browser): Promise<void> =>
  browser.evaluate(() => {
    (window as unknown as Broken).hangs = false;
  }, null);

/** Notes every connection that is used from now on. */
export const noteConnections = (browser: Browser): Promise<void> =>
  browser.evaluate(() => {
    const connections = new Set<IDBDatabase>();
    (window as unknown as Broken).connections = connections;
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      connections.add(this);
      return transaction.apply(this, given);
    };
  }, null);

/** The noted connections end as they do in a window that was suspended, and the window is seen again. */
export const dieUnseen = (browser: Browser): Promise<number> =>
  browser.evaluate(() => {
    const connections = [...((window as unknown as Broken).connections ?? [])];
    for (const each of connections) each.close();
    document.dispatchEvent(new Event('visibilitychange'));
    return connections.length;
  }, null);

/** There is no room for a page being written, or there is again. */
export const setFull = (browser: Browser, isFull: boolean): Promise<void> =>
  browser.evaluate((value) => {
    const here = window as unknown as Broken;
    const isPatched = here.isFull !== undefined;
    here.isFull = value;
    if (isPatched) return;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (here.isFull && this.name === 'drafts') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    };
  }, isFull);

/** What becomes of the question whether the browser keeps the journal. */
export type Promised = 'never answers' | 'says no' | 'is not there';

export const setPromise = (browser: Browser, promised: Promised): Promise<void> =>
  browser.evaluate((how) => {
    const persist = how === 'says no' ? async () => false : () => new Promise<boolean>(() => undefined);
    const value = how === 'is not there' ? undefined : { persist, persisted: async () => false };
    Object.defineProperty(Navigator.prototype, 'storage', { value, configurable: true });
  }, promised);
