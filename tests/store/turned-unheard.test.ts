// The browser takes a connection and does not say so; meanwhile another window turns the lock on or off. What is typed
// then lies as the journal lies by now.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockRow } from '../../src/store/sealing.ts';
import { draft, freshJournal } from './journal.ts';
import { alone, IS_SEALED, sealJournal } from './sealed.ts';

const DATA_KEY = () => new Uint8Array(32).fill(7);

let journal: Awaited<ReturnType<typeof freshJournal>>;

/** Works on the rows as another window does, over a connection of its own. */
function elsewhere<T>(work: (transaction: IDBTransaction) => IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('ebb');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(['meta', 'drafts'], 'readwrite');
      const last = work(transaction);
      transaction.onerror = () => failed(transaction.error);
      transaction.oncomplete = () => {
        opening.result.close();
        done(last.result);
      };
    };
  });
}

const laidRows = () => elsewhere<unknown[]>((it) => it.objectStore('drafts').getAll());

/** No event is told of it. */
const takeConnection = () => (journal.db as unknown as Dexie).backendDB().close();

async function newLock(): Promise<LockRow> {
  const { newIdentity } = await import('../../src/vault/identity.ts');
  const { keysOf } = await import('../../src/vault/keys.ts');
  const { sealRow } = await import('../../src/vault/row.ts');
  const { identity, recipient } = newIdentity();
  const place = { table: 'meta', id: 'identity', rev: 1 };
  const sealed = await sealRow(await keysOf(DATA_KEY()), place, identity);
  return { version: 1, epoch: 'of another window', slots: [], recipient, identity: sealed };
}

describe.skipIf(IS_SEALED)('a key that is typed after the connection was lost unheard', () => {
  beforeEach(async () => {
    vi.stubGlobal('navigator', alone);
    journal = await freshJournal();
    vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
    await journal.putDraft(draft('d', { body: 'Before' }));
  });
  afterEach(() => {
    journal.db.close();
    vi.unstubAllGlobals();
  });

  it('is laid sealed where the lock was turned on meanwhile, and opened with its key', async () => {
    takeConnection();
    const lock = await newLock();
    await elsewhere((it) => {
      it.objectStore('drafts').clear();
      return it.objectStore('meta').put({ key: 'lock', value: lock });
    });
    await journal.putDraft(draft('d', { body: 'Before and a secret' }));
    expect(await laidRows()).toEqual([expect.objectContaining({ id: 'd', to: expect.any(Uint8Array) })]);
    expect(JSON.stringify(await laidRows())).not.toContain('secret');
    const { takeUnlocked } = await import('../../src/store/sealing.ts');
    const { sealedStore } = await import('../../src/store/sealed-store.ts');
    const { keysOf } = await import('../../src/vault/keys.ts');
    takeUnlocked(sealedStore(await keysOf(DATA_KEY())));
    expect((await journal.readDraft('d'))?.body).toBe('Before and a secret');
  });

  it('is laid open where the lock was turned off meanwhile', async () => {
    await sealJournal();
    await journal.putDraft(draft('d', { body: 'Before' }));
    takeConnection();
    await elsewhere((it) => {
      for (const key of ['lock', 'head']) it.objectStore('meta').delete(key);
      return it.objectStore('drafts').put(draft('d', { body: 'Before' }));
    });
    await journal.putDraft(draft('d', { body: 'Before and after' }));
    expect(await laidRows()).toMatchObject([{ id: 'd', body: 'Before and after' }]);
    expect((await journal.readDraft('d'))?.body).toBe('Before and after');
  });

  it('is laid as it was where nobody turned anything', async () => {
    takeConnection();
    await journal.putDraft(draft('d', { body: 'Before and after' }));
    expect(await laidRows()).toMatchObject([{ id: 'd', body: 'Before and after' }]);
  });

  it('does not take the place of one that was typed after it', async () => {
    takeConnection();
    const lock = await newLock();
    await elsewhere((it) => {
      it.objectStore('drafts').clear();
      return it.objectStore('meta').put({ key: 'lock', value: lock });
    });
    await Promise.all(['a', 'ab', 'abc'].map((body) => journal.putDraft(draft('d', { body }))));
    const { takeUnlocked } = await import('../../src/store/sealing.ts');
    const { sealedStore } = await import('../../src/store/sealed-store.ts');
    const { keysOf } = await import('../../src/vault/keys.ts');
    takeUnlocked(sealedStore(await keysOf(DATA_KEY())));
    expect((await journal.readDraft('d'))?.body).toBe('abc');
  });
});
