// The offline worker's own way into the journal, and the inbox beside it, without Dexie.
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftOfArrival } from '../../src/journal/arrival.ts';
import { isRow } from '../../src/store/backup-row-check.ts';
import { addDraftInWorker } from '../../src/store/draft-in-worker.ts';
import { deleteInbox, putArrival, readArrival, readArrivals, removeArrival } from '../../src/store/inbox.ts';
import { SCHEMA } from '../../src/store/schema.ts';
import { draft, freshJournal, moment } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
beforeEach(async () => {
  journal = await freshJournal();
  vi.stubGlobal('indexedDB', (await import('dexie')).Dexie.dependencies.indexedDB);
});
afterEach(() => {
  journal.db.close();
  vi.unstubAllGlobals();
});

const arrived = (id: string) => ({ id, title: 'T', text: 'Words', url: '', moment: moment(5) });

describe('a draft from the offline worker', () => {
  it.skipIf(IS_SEALED)('is a row that the journal, and its backup, take for their own', async () => {
    const row = draftOfArrival(arrived('d'));
    expect(await addDraftInWorker(row)).toBe(true);
    expect(await journal.readDraft('d')).toEqual(row);
    expect(isRow.drafts(row)).toBe(true);
  });

  it.skipIf(IS_SEALED)('replaces no draft of the same id', async () => {
    await journal.putDraft(draft('d', { body: 'Here already' }));
    await expect(addDraftInWorker(draftOfArrival(arrived('d')))).rejects.toThrow();
    expect((await journal.readDraft('d'))?.body).toBe('Here already');
  });

  it.each([
    ['newer', 99],
    ['older', 0],
  ])('goes into no journal of a %s edition', async (_, value) => {
    await journal.db.meta.put({ key: 'schema', value });
    expect(await addDraftInWorker(draftOfArrival(arrived('d')))).toBe(false);
    expect(await journal.readDraft('d')).toBeNull();
  });

  it('makes no journal where there is none', async () => {
    const empty = new IDBFactory();
    vi.stubGlobal('indexedDB', empty);
    expect(await addDraftInWorker(draftOfArrival(arrived('d')))).toBe(false);
    expect(await empty.databases()).toEqual([]);
  });

  it('keeps no upgrade waiting', async () => {
    await addDraftInWorker(draftOfArrival(arrived('d')));
    journal.db.close();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('ebb', (SCHEMA + 1) * 10_000);
      opening.onblocked = () => reject(new Error('blocked'));
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = () => reject(opening.error);
    });
    expect(await addDraftInWorker(draftOfArrival(arrived('e')))).toBe(false);
  });
});

describe('the inbox', () => {
  it('keeps what arrived until it is taken, and is not made by looking', async () => {
    expect(await readArrivals()).toEqual([]);
    expect(await readArrival('a')).toBeNull();
    await removeArrival('a');
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    expect(await names()).toEqual(['ebb']);
    await putArrival(arrived('a'));
    expect(await readArrival('a')).toEqual(arrived('a'));
    await removeArrival('a');
    expect(await readArrivals()).toEqual([]);
    await deleteInbox();
    expect(await names()).toEqual(['ebb']);
  });
});
