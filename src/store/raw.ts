// IndexedDB without Dexie, for what the offline worker and the page both do: short connections that never stand
// in the way of an upgrade or of erasing.

/** A database that does not answer within this is taken to be broken. */
const PATIENCE_MS = 4_000;

function inTime<T>(work: Promise<T>, patience = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const waited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), patience);
  });
  // A page at rest is not woken for what was answered long ago.
  return Promise.race([work, waited]).finally(() => clearTimeout(timer));
}

function opened(
  request: IDBOpenDBRequest,
  upgrade: (request: IDBOpenDBRequest) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => upgrade(request);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException('held by another window', 'InvalidStateError'));
    request.onsuccess = () => {
      const connection = request.result;
      connection.onversionchange = () => connection.close();
      resolve(connection);
    };
  });
}

/** Works with a database, made at first use, and closes it. */
export async function withDatabase<T>(
  name: string,
  store: string,
  work: (connection: IDBDatabase) => Promise<T>,
): Promise<T> {
  const make = ({ result }: IDBOpenDBRequest) => void result.createObjectStore(store, { keyPath: 'id' });
  const connection = await inTime(opened(indexedDB.open(name, 1), make));
  return await inTime(work(connection)).finally(() => connection.close());
}

/** The same with one that must exist already; null when it does not. It is not made then. @param patience in ms */
export async function withExisting<T>(
  name: string,
  work: (connection: IDBDatabase) => Promise<T>,
  patience = PATIENCE_MS,
): Promise<T | null> {
  let isNew = false;
  const undo = ({ transaction }: IDBOpenDBRequest) => {
    isNew = true;
    transaction?.abort();
  };
  const opening = opened(indexedDB.open(name), undo).catch((error: unknown) => {
    if (isNew) return null;
    throw error;
  });
  const connection = await inTime(opening);
  return connection && (await inTime(work(connection), patience).finally(() => connection.close()));
}

export function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves once the transaction is flushed. */
export function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}

/** Deletes a database, also one that was never made. */
export function deleteRaw(name: string): Promise<unknown> {
  return inTime(asked(indexedDB.deleteDatabase(name)));
}
