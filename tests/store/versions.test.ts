// A database of every released version, opened by today's code. The files are never edited once released.
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { reopenedJournal } from './journal.ts';

interface Fixture {
  nativeVersion: number;
  stores: Record<string, { keyPath: string; indexes: string[] }>;
  rows: Record<string, Record<string, unknown>[]>;
}

const folder = new URL('./versions/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function rowOf(row: Record<string, unknown>): Record<string, unknown> {
  const raw = row.raw as { bytes: string } | undefined;
  return raw ? { ...row, raw: { ...raw, bytes: new Uint8Array(Buffer.from(raw.bytes, 'base64')) } } : row;
}

function plant({ nativeVersion, stores, rows }: Fixture): Promise<void> {
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const request = factory.open('ebb', nativeVersion);
  request.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index, index);
      for (const row of rows[name] ?? []) store.put(rowOf(row));
    }
  };
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

let journal: Awaited<ReturnType<typeof reopenedJournal>>;
afterEach(() => journal?.db.close());

describe('a journal of an earlier Ebb', () => {
  it('has at least one version kept to try', () => expect(names.length).toBeGreaterThan(0));

  for (const name of names) {
    const fixture = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture;
    it(`of version ${name} opens with every row as it was`, async () => {
      await plant(fixture);
      journal = await reopenedJournal();
      for (const [store, rows] of Object.entries(fixture.rows)) {
        // Of what the device knows of itself only the schema is raised.
        if (store === 'meta') continue;
        expect(await journal.db.table(store).toArray(), store).toEqual(rows.map(rowOf));
      }
      const schema = await journal.db.meta.get('schema');
      expect(schema?.value).toBe(journal.SCHEMA);
      expect(await journal.deviceId()).toBe('phone');
    });
  }
});
