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

beforeEach(async () => {
  vi.stubGlobal('navigator', alone);
  journal = await freshJournal();
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  await journal.putDraft(draft('d', { body: 'Before' }));
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.skipIf(IS_SEALED)('a key that is typed after the connection was lost unheard', () => {
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

/** Web Locks as several windows share them: whoever asks waits for whoever holds. */
function sharedLocks() {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const request = (_: string, a: unknown, b?: (lock: object) => unknown) => {
    waiting += 1;
    const held = last.then(() => {
      waiting -= 1;
      return (b ?? (a as (lock: object) => unknown))({});
    });
    last = held.catch(() => undefined);
    return held;
  };
  return { locks: { request }, isAwaited: () => waiting > 0 };
}

describe.skipIf(IS_SEALED)('a key that is typed while the lock is being turned', () => {
  const SECRET = draft('d', { body: 'Before and a secret' });
  const shared = () => {
    const { locks, isAwaited } = sharedLocks();
    vi.stubGlobal('navigator', { locks });
    return { locks, isAwaited };
  };

  /** Another window is at it, until it is told to go on. */
  async function turnedElsewhere() {
    const { locks, isAwaited } = shared();
    let goOn: () => void = () => undefined;
    const told = new Promise<void>((done) => {
      goOn = done;
    });
    const lock = await newLock();
    const turned = locks.request('ebb-turning-lock', async () => {
      await told;
      await elsewhere((it) => {
        it.objectStore('drafts').clear();
        it.objectStore('meta').put({ key: 'lock', value: lock });
        return it.objectStore('meta').delete('turning');
      });
    });
    await elsewhere((it) => it.objectStore('meta').put({ key: 'turning', value: 'lock' }));
    return { isAwaited, goOn, turned };
  }

  const sealedAlone = [expect.objectContaining({ id: 'd', to: expect.any(Uint8Array) })];

  it('over a connection opened anew waits, and is sealed to the lock that came of it', async () => {
    takeConnection();
    const { isAwaited, goOn, turned } = await turnedElsewhere();
    let isPut = false;
    const putting = journal.putDraft(SECRET).then(() => {
      isPut = true;
    });
    await vi.waitFor(() => expect(isPut || isAwaited()).toBe(true));
    expect(await laidRows()).toMatchObject([{ body: 'Before' }]);
    goOn();
    await Promise.all([turned, putting]);
    expect(await laidRows()).toEqual(sealedAlone);
    expect(journal.stateNow()).toBe('locked');
  });

  it('in a window that opens meanwhile waits as well', async () => {
    journal.db.close();
    const { isAwaited, goOn, turned } = await turnedElsewhere();
    vi.resetModules();
    const database = await import('../../src/store/database.ts');
    const { putDraft } = await import('../../src/store/drafts.ts');
    const opened = database.openStore();
    await vi.waitFor(() => expect(isAwaited()).toBe(true));
    let isPut = false;
    const putting = putDraft(SECRET).then(() => {
      isPut = true;
    });
    await laidRows();
    expect(isPut).toBe(false);
    expect(await laidRows()).toMatchObject([{ body: 'Before' }]);
    goOn();
    await Promise.all([opened, turned, putting]);
    expect(await laidRows()).toEqual(sealedAlone);
    database.db.close();
  });

  it('before a new connection said what lock there is by now is not laid as it lay', async () => {
    takeConnection();
    const lock = await newLock();
    await elsewhere((it) => {
      it.objectStore('drafts').clear();
      return it.objectStore('meta').put({ key: 'lock', value: lock });
    });
    const { renew } = await import('../../src/store/database.ts');
    const { db } = journal;
    const open = db.open.bind(db);
    let putting: Promise<void> = Promise.resolve();
    vi.spyOn(db, 'open').mockImplementationOnce((() =>
      open().then((it) => {
        putting = journal.putDraft(SECRET);
        return it;
      })) as typeof db.open);
    await renew();
    await putting;
    expect(await laidRows()).toEqual(sealedAlone);
  });

  it('in the window that turns it is neither lost nor laid open', async () => {
    shared();
    const { keysOf } = await import('../../src/vault/keys.ts');
    const { turnOn } = await import('../../src/store/turn-lock.ts');
    const putting: Promise<void>[] = [];
    const turned = await turnOn(await keysOf(DATA_KEY()), await newLock(), () => {
      putting.push(journal.putDraft(SECRET));
    });
    expect(turned).toEqual({ ok: true });
    await Promise.all(putting);
    expect(putting.length).toBeGreaterThan(0);
    expect(JSON.stringify(await laidRows())).not.toContain('secret');
    expect((await journal.readDraft('d'))?.body).toBe(SECRET.body);
    expect(journal.stateNow()).toBe('ready');
  });

  it('in the window that fails to turn it is stored as it was', async () => {
    shared();
    const { keysOf } = await import('../../src/vault/keys.ts');
    const { turnOn } = await import('../../src/store/turn-lock.ts');
    let putting: Promise<void> = Promise.resolve();
    const turning = turnOn(await keysOf(DATA_KEY()), await newLock(), () => {
      putting = journal.putDraft(SECRET);
      throw new Error('no more');
    });
    await expect(turning).rejects.toThrow('no more');
    await putting;
    expect(await laidRows()).toMatchObject([{ body: SECRET.body }]);
  });
});
