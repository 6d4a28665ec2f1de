// Breaks off the transaction that finishes an entry, at any of its writes: runs in the page, so it stands on nothing
// outside itself.
import type { Browser } from './driver/browser.ts';

/**
 * `throw`: the write throws. `abort`: the transaction is aborted. `hold`: it hangs there, half done and open, for as
 * long as the page lives. `never`: writes are counted only.
 */
export type How = 'throw' | 'abort' | 'hold' | 'never';

type Write = (this: IDBObjectStore, value: never) => IDBRequest;

interface Watched {
  realWrites?: Record<'put' | 'delete', Write>;
  /** Writes of transactions over entries. */
  written: number;
  isHeld: boolean;
}

/** From now on the nth write of a transaction over entries is broken off, and what comes after it. */
export function breakOff(browser: Browser, how: How, at = 1): Promise<void> {
  return browser.evaluate(patchWrites, { how, at });
}

export const writesCounted = (browser: Browser): Promise<number> =>
  browser.evaluate(() => (window as unknown as Watched).written, null);

export const isHeld = (browser: Browser) =>
  browser.until('a transaction that hangs', () => (window as unknown as Watched).isHeld, null);

function patchWrites({ how, at }: { how: How; at: number }): void {
  const page = window as unknown as Watched;
  const proto = IDBObjectStore.prototype;
  page.realWrites ??= { put: proto.put, delete: proto.delete };
  page.written = 0;
  page.isHeld = false;
  const real = page.realWrites;
  const hold = (store: IDBObjectStore, request: IDBRequest) => {
    // Its end is told to nobody, and a transaction that is always asked something stays open.
    Object.defineProperty(request, 'onsuccess', { set: () => undefined });
    const ask = () => {
      store.get('nothing').onsuccess = ask;
    };
    ask();
    page.isHeld = true;
  };
  const isFinishing = ({ mode, objectStoreNames }: IDBTransaction) =>
    mode === 'readwrite' && objectStoreNames.contains('entries');
  const broken = (name: 'put' | 'delete') =>
    function (this: IDBObjectStore, value: never): IDBRequest {
      if (!isFinishing(this.transaction)) return real[name].call(this, value);
      page.written += 1;
      const isNow = page.written >= at;
      if (isNow && how === 'throw') throw new DOMException('broken off', 'UnknownError');
      const request = real[name].call(this, value);
      if (isNow && how === 'abort') this.transaction.abort();
      if (isNow && how === 'hold') hold(this, request);
      return request;
    };
  proto.put = broken('put');
  proto.delete = broken('delete');
}
