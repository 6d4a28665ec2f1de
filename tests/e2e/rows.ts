// Looks at, and tampers with, what the journal stored: for tests only, over the browser's own IndexedDB. In a journal
// that was sealed for the tests it sees opened rows, and seals what it puts.
import type { Page } from '@playwright/test';
import { packed, packedTables, unpacked } from './packed.ts';
import { isSealedForTests, type Laid, openRows, sealRows } from './sealed-rows.ts';

export type Row = Record<string, unknown>;
/** Rows by the tables they are of. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Every row of these tables as it lies, as of one moment. */
export const laidIn = async (page: Page, names: readonly string[]): Promise<Laid> =>
  unpacked(await page.evaluate(packedTables, names));

/** Every row of a table. */
export async function rowsOf<T extends Row = Row>(page: Page, table: string): Promise<T[]> {
  return (await openRows(await laidIn(page, [table, 'meta']), table)) as T[];
}

/** Puts rows into a table behind the app's back. */
export const putRows = (page: Page, table: string, rows: readonly Row[]): Promise<void> =>
  putTables(page, { [table]: rows });

/** Puts rows into several tables at once. */
export async function putTables(page: Page, tables: Tables): Promise<void> {
  const { meta = [] } = await laidIn(page, ['meta']);
  const laid = isSealedForTests({ meta }) ? await laidIn(page, [...Object.keys(tables), 'meta']) : { meta };
  await page.evaluate(
    (text) =>
      new Promise<void>((resolve, reject) => {
        const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const given = JSON.parse(text, (_, it) =>
          typeof it === 'object' && it && Object.keys(it).join() === 'base64' ? bytes(it.base64) : it,
        ) as Record<string, object[]>;
        const opening = indexedDB.open('ebb');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(Object.keys(given), 'readwrite');
          for (const [name, rows] of Object.entries(given))
            for (const row of rows) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    packed(await sealRows(laid, tables)),
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

/** Keeps every table busy from this window, until it is told to let go. */
export async function keepBusy(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('ebb');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
          const store = transaction.objectStore('drafts');
          const spin = () => {
            if (Object.hasOwn(window, 'isFree')) opening.result.close();
            else store.get('').onsuccess = spin;
          };
          spin();
          resolve();
        };
      }),
  );
  return () => page.evaluate(() => void Object.assign(window, { isFree: true }));
}

/** Stands in for a disk without room: every write to these tables fails as the browser would fail it. */
export const breakWrites = (page: Page, tables: string | readonly string[], isBroken: boolean) =>
  page.evaluate(
    ({ names, broken }) => {
      const proto = IDBObjectStore.prototype as IDBObjectStore & { realPut?: IDBObjectStore['put'] };
      proto.realPut ??= proto.put;
      const realPut = proto.realPut;
      proto.put = function (...args: Parameters<IDBObjectStore['put']>) {
        if (broken && names.includes(this.name)) throw new DOMException('no room', 'QuotaExceededError');
        return realPut.apply(this, args);
      };
    },
    { names: [tables].flat(), broken: isBroken },
  );
