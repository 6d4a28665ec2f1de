// A question that is not answered is asked again on a new connection, and a database that does not answer is said.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content, draft, freshJournal, making, moment } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let answering: typeof import('../../src/store/answering.ts');
beforeEach(async () => {
  journal = await freshJournal();
  answering = await import('../../src/store/answering.ts');
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  journal.db.close();
});

const never = () => new Promise<never>(() => undefined);
/** Lets seconds go by until it has come. Sealing is no timer: it is let go on in between, in its own time. */
async function inTheEnd<T>(coming: Promise<T>): Promise<T> {
  let isThere = false;
  const end = () => {
    isThere = true;
  };
  coming.then(end, end);
  const latest = performance.now() + 40_000;
  while (!isThere && performance.now() < latest) {
    await seconds(1);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return coming;
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

describe('a connection that hangs', () => {
  it('is given up for a new one, and the question is asked again there', async () => {
    let asked = 0;
    const answer = answering.answered(() => {
      asked += 1;
      return asked === 1 ? never() : Promise.resolve('here');
    });
    await seconds(4);
    expect(asked).toBe(1);
    await seconds(2);
    await vi.waitFor(() => expect(asked).toBe(2));
    expect(await answer).toBe('here');
    expect(journal.stateNow()).toBe('ready');
  });

  // With the lock on the tests' own reading opens it, too.
  it.skipIf(IS_SEALED)('is opened anew once, however many ask for it at once', async () => {
    const { renew } = await import('../../src/store/database.ts');
    const open = vi.spyOn(Dexie.dependencies.indexedDB, 'open');
    await Promise.all([renew(), renew(), renew()]);
    expect(open).toHaveBeenCalledTimes(1);
    await journal.putDraft(draft('d', { body: 'a' }));
    expect((await journal.readDraft('d'))?.body).toBe('a');
  });

  it('does not put an older draft over what was typed since', async () => {
    const transaction = IDBDatabaseOf(journal).transaction;
    let hangs = true;
    vi.spyOn(IDBDatabaseOf(journal), 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      if (!hangs) return transaction.apply(this, given as Parameters<IDBDatabase['transaction']>);
      return new Proxy({}, { get: () => () => ({}), set: () => true }) as IDBTransaction;
    });
    const first = journal.putDraft(draft('d', { body: 'a' })).catch(() => undefined);
    hangs = false;
    await journal.putDraft(draft('d', { body: 'ab' }));
    await seconds(6);
    await first;
    expect((await journal.readDraft('d'))?.body).toBe('ab');
  });
});

describe.runIf(IS_SEALED)('a sealed journal', () => {
  const isWhole = async () => (await import('../../src/store/check-journal.ts')).isJournalWhole();
  const laidDb = async () => (await import('../../src/store/database.ts')).db;

  it('stores an entry once though nobody answers the first time', async () => {
    const db = await laidDb();
    const real = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
    let asked = 0;
    vi.spyOn(db, 'transaction').mockImplementation(((...given: unknown[]) => {
      asked += 1;
      return asked === 1 ? never() : real(...given);
    }) as never);
    const saving = journal.finishDraft(draft('d'), content('Once.'), [], making());
    expect(await inTheEnd(saving)).toMatchObject({ entry: { revision: 1 } });
    expect(asked).toBeGreaterThan(1);
    expect(await journal.db.entries.count()).toBe(1);
    expect(await isWhole()).toBe(true);
  });

  it('stores an entry once though it was stored and only the answer never came', async () => {
    const db = await laidDb();
    const real = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
    let asked = 0;
    vi.spyOn(db, 'transaction').mockImplementation(((...given: unknown[]) => {
      asked += 1;
      const answer = real(...given);
      return asked === 1 ? answer.then(never) : answer;
    }) as never);
    const saving = journal.finishDraft(draft('d'), content('Once.'), [], making());
    expect(await inTheEnd(saving)).toMatchObject({ entry: { revision: 1 } });
    expect(asked).toBeGreaterThan(1);
    expect(await journal.db.entries.count()).toBe(1);
    expect(await journal.db.versions.count()).toBe(1);
    expect(await isWhole()).toBe(true);
  });

  it('keeps both, and is whole, where somebody types while something else is stored', async () => {
    const { writing } = await import('../../src/store/unit.ts');
    await journal.putDraft(draft('d', { body: 'a' }));
    let runs = 0;
    const version = { id: 'v', entryId: 'e', kind: 'edit', stamp: 's', savedAt: moment(1) } as const;
    await writing(['versions', 'drafts'], async (unit) => {
      runs += 1;
      const before = await unit.drafts.get('d');
      if (runs === 1) await journal.putDraft(draft('d', { body: 'ab', changedAt: 1 }));
      await unit.versions.putMany([{ ...version, content: content(`run ${runs}`) }]);
      if (before) await unit.drafts.putMany([{ ...before, title: 'T' }]);
    });
    expect(runs).toBe(2);
    expect(await journal.readDraft('d')).toMatchObject({ body: 'ab', title: 'T' });
    expect(await isWhole()).toBe(true);
  });
});

/** The prototype that every connection of this journal has. */
const IDBDatabaseOf = ({ db }: typeof journal) => Object.getPrototypeOf(db.backendDB()) as IDBDatabase;

describe('a database that does not answer', () => {
  it('is said, asked again, and forgotten once it answers', async () => {
    const { indexedDB } = Dexie.dependencies;
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    let answer: (value: string) => void = () => undefined;
    const asking = answering.answered(() => new Promise<string>((resolve) => (answer = resolve)));
    await seconds(10);
    await vi.waitFor(() => expect(journal.stateNow()).toBe('silent'), { timeout: 10_000 });
    open.mockRestore();
    answer('at last');
    expect(await asking).toBe('at last');
    expect(journal.stateNow()).toBe('ready');
  });

  it('hides nothing worse that was said before', async () => {
    const states = await import('../../src/store/store-state.ts');
    states.enter('missing');
    const open = vi
      .spyOn(Dexie.dependencies.indexedDB, 'open')
      .mockImplementation(() => ({}) as IDBOpenDBRequest);
    let answer: () => void = () => undefined;
    const asking = answering.answered(() => new Promise<void>((resolve) => (answer = resolve)));
    await seconds(20);
    expect(journal.stateNow()).toBe('missing');
    open.mockRestore();
    answer();
    await asking;
    expect(journal.stateNow()).toBe('missing');
  });

  it('is no matter while a long undertaking of this window holds it', async () => {
    let end: () => void = () => undefined;
    const long = answering.whileBusy(() => new Promise<void>((resolve) => (end = resolve)));
    const open = vi
      .spyOn(Dexie.dependencies.indexedDB, 'open')
      .mockImplementation(() => ({}) as IDBOpenDBRequest);
    let answer: () => void = () => undefined;
    const asking = answering.answered(() => new Promise<void>((resolve) => (answer = resolve)));
    await seconds(60);
    expect(journal.stateNow()).toBe('ready');
    open.mockRestore();
    end();
    answer();
    await Promise.all([long, asking]);
  });
});

it('no timer runs once everything is answered', async () => {
  await answering.answered(async () => 'here');
  expect(vi.getTimerCount()).toBe(0);
});
