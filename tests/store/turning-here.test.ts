// One window turns the lock and something else is done in it meanwhile: that waits, and is then done as rows lie by then.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockRow } from '../../src/store/sealing.ts';
import { content, draft, freshJournal, making } from './journal.ts';
import { alone, IS_SEALED, sealJournal } from './sealed.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;

const store = async () => ({
  ...(await import('../../src/store/turn-lock.ts')),
  ...(await import('../../src/store/unit.ts')),
  ...(await import('../../src/store/settings.ts')),
  ...(await import('../../src/store/sealing.ts')),
});

async function newLock(): Promise<{ keys: Awaited<ReturnType<typeof keysOf>>; lock: LockRow }> {
  const { newIdentity } = await import('../../src/vault/identity.ts');
  const { sealRow } = await import('../../src/vault/row.ts');
  const keys = await keysOf();
  const { identity, recipient } = newIdentity();
  const sealed = await sealRow(keys, { table: 'meta', id: 'identity', rev: 1 }, identity);
  return { keys, lock: { version: 1, epoch: 'of this window', slots: [], recipient, identity: sealed } };
}

async function keysOf() {
  const vault = await import('../../src/vault/keys.ts');
  return vault.keysOf(new Uint8Array(32).fill(7));
}

/** Every row as it lies. */
async function laid(): Promise<string> {
  const { db } = journal;
  const all = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(all);
}

/** Turns it on; each time a few rows are sealed this is begun, too. */
async function turnOnWhile(work: () => Promise<unknown>): Promise<PromiseSettledResult<unknown>[]> {
  const { turnOn } = await store();
  const { keys, lock } = await newLock();
  const working: Promise<unknown>[] = [];
  const turned = await turnOn(keys, lock, () => {
    working.push(work());
  });
  expect(turned).toEqual({ ok: true });
  expect(working.length).toBeGreaterThan(0);
  return Promise.allSettled(working);
}

/** What waits until it is told to go on. */
function held() {
  let goOn: () => void = () => undefined;
  const waits = new Promise<void>((done) => {
    goOn = done;
  });
  return { held: waits, goOn };
}

const isDone = (all: PromiseSettledResult<unknown>[]) =>
  expect(all.filter(({ status }) => status === 'rejected')).toEqual([]);

beforeEach(async () => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, a: unknown, b?: (lock: object) => unknown) => {
    const held = last.then(() => (b ?? (a as (lock: object) => unknown))({}));
    last = held.catch(() => undefined);
    return held;
  };
  journal = await freshJournal();
  vi.stubGlobal('navigator', { locks: { request } });
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  await journal.finishDraft(draft('d'), content('Before'), [], making());
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.skipIf(IS_SEALED)('while this window turns the lock on', () => {
  it('an entry is finished, sealed, when that has ended', async () => {
    let made = 0;
    const finish = () => {
      made += 1;
      return journal.finishDraft(draft(`e${made}`), content(`Meanwhile ${made}`), [], making());
    };
    isDone(await turnOnWhile(finish));
    expect((await laid()).includes('Meanwhile')).toBe(false);
    const all = await (await (await store()).reading()).entries.all();
    expect(all).toHaveLength(made + 1);
    const { isJournalWhole } = await import('../../src/store/check-journal.ts');
    expect(await isJournalWhole()).toBe(true);
  });

  it('a setting is changed when that has ended', async () => {
    const { putSetting, readSettings } = await store();
    isDone(await turnOnWhile(() => putSetting('dayStartsAt', 4)));
    expect((await readSettings()).dayStartsAt).toBe(4);
    expect(journal.stateNow()).toBe('ready');
  });

  it('what is read before the connection is back waits for it', async () => {
    const { turnOn, reading } = await store();
    const { keys, lock } = await newLock();
    let read: Promise<unknown> = Promise.resolve();
    const close = journal.db.close.bind(journal.db);
    vi.spyOn(journal.db, 'close').mockImplementationOnce((options) => {
      close(options);
      read = reading().then((unit) => unit.entries.all());
    });
    await turnOn(keys, lock, () => undefined);
    expect(await read).toMatchObject([{ body: 'Before' }]);
  });

  it('a write that was held up from before is laid sealed, and not open among sealed rows', async () => {
    const { turnOn, putSetting, readSettings } = await store();
    const { keys, lock } = await newLock();
    const { transaction } = journal.db;
    const turned = held();
    vi.spyOn(journal.db, 'transaction').mockImplementationOnce(((...asked: unknown[]) =>
      turned.held.then(() => transaction.apply(journal.db, asked as never))) as never);
    const putting = putSetting('dayStartsAt', 4);
    await vi.waitFor(() => expect(journal.db.transaction).toHaveBeenCalled());
    await turnOn(keys, lock, () => undefined);
    turned.goOn();
    await putting;
    expect((await laid()).includes('dayStartsAt')).toBe(false);
    expect((await readSettings()).dayStartsAt).toBe(4);
  });
});

describe.skipIf(IS_SEALED)('while this window turns the lock off', () => {
  it('what was begun sealed is written open when that has ended', async () => {
    vi.stubGlobal('navigator', alone);
    await sealJournal();
    const { turnOff, writing, readSettings } = await store();
    const turned = held();
    let times = 0;
    const writingIt = writing(['settings'], async ({ settings }) => {
      times += 1;
      await settings.putMany([{ key: 'dayStartsAt', value: 4 }]);
      if (times === 1) await turned.held;
    });
    await vi.waitFor(() => expect(times).toBe(1));
    expect(await turnOff(false, () => undefined)).toEqual({ ok: true });
    turned.goOn();
    await writingIt;
    expect((await readSettings()).dayStartsAt).toBe(4);
    expect((await journal.db.meta.toArray()).map(({ key }) => key)).not.toContain('head');
    expect(await journal.db.settings.get('dayStartsAt')).toEqual({ key: 'dayStartsAt', value: 4 });
    expect(journal.stateNow()).toBe('ready');
  });
});
