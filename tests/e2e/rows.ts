// Looks at, and tampers with, what the journal stored: for tests only, over the browser's own IndexedDB.
import type { Page } from '@playwright/test';

type Row = Record<string, unknown>;

/** Every row of a table. */
export function rowsOf<T extends Row = Row>(page: Page, table: string): Promise<T[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('ebb');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(name).objectStore(name).getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
    table,
  ) as Promise<T[]>;
}

/** Puts rows into a table behind the app's back. */
export function putRows(page: Page, table: string, rows: readonly Row[]): Promise<void> {
  return page.evaluate(
    ({ name, given }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ebb');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          for (const row of given) writing.objectStore(name).put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { name: table, given: [...rows] },
  );
}

/** Takes a row away behind the app's back. */
export function deleteRow(page: Page, table: string, key: string): Promise<void> {
  return page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ebb');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(given.table, 'readwrite');
          writing.objectStore(given.table).delete(given.key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { table, key },
  );
}

/** Stands in for a disk without room: every write to a table fails as the browser would fail it. */
export const breakWrites = (page: Page, table: string, isBroken: boolean) =>
  page.evaluate(
    ({ name, broken }) => {
      const proto = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] };
      proto.realPut ??= proto.put;
      const realPut = proto.realPut;
      proto.put = function (...args: Parameters<IDBObjectStore['put']>) {
        if (broken && this.name === name) throw new DOMException('no room', 'QuotaExceededError');
        return realPut.apply(this, args);
      };
    },
    { name: table, broken: isBroken },
  );
