import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../src/store/failure.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { draft, freshJournal, reopenedJournal } from './journal.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
afterEach(() => journal.db.close());

function stateOf({ watchStoreState }: typeof journal): string {
  let seen = '';
  watchStoreState((state) => {
    seen = state;
  })();
  return seen;
}

describe('the journal', () => {
  it('asks for strict durability: "saved" means flushed', async () => {
    journal = await freshJournal();
    expect(stateOf(journal)).toBe('ready');
    let durability = '';
    await journal.db.transaction('rw', journal.db.meta, (transaction) => {
      durability = (transaction.idbtrans as IDBTransaction & { durability?: string }).durability ?? '';
    });
    // fake-indexeddb may not report it; the real browser's answer is checked end to end.
    expect(['strict', '']).toContain(durability);
    expect(journal.db._options?.chromeTransactionDurability).toBe('strict');
  });

  it('is left alone when a newer Ebb has been here before it was opened', async () => {
    journal = await freshJournal();
    await journal.db.meta.put({ key: 'schema', value: journal.SCHEMA + 1 });
    journal.db.close();
    journal = await reopenedJournal();
    expect(stateOf(journal)).toBe('outdated');
    await expect(journal.putDraft(draft('d'))).rejects.toThrow();
  });

  it('is left alone when a newer Ebb comes while this page is open', async () => {
    journal = await freshJournal();
    await journal.putDraft(draft('before'));
    await journal.db.meta.put({ key: 'schema', value: journal.SCHEMA + 1 });
    const failure = await journal.putDraft(draft('after')).catch(failureOf);
    expect(failure).toBe('outdated');
    expect(stateOf(journal)).toBe('outdated');
    await expect(journal.putDraft(draft('again'))).rejects.toThrow();
    await expect(journal.removeDraft('before')).rejects.toThrow();
  });

  it('that the browser closed and does not open again stays closed, and is not asked for without end', async () => {
    journal = await freshJournal();
    const opening = vi.spyOn(Dexie.dependencies.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no way in', 'UnknownError');
    });
    const connection = journal.db.backendDB();
    connection.onclose?.call(connection, new Event('close'));
    await vi.waitFor(() => expect(opening).toHaveBeenCalled());
    await expect(journal.putDraft(draft('meanwhile'))).rejects.toThrow();
    expect(stateOf(journal)).toBe('closed');
    expect(opening.mock.calls.length).toBeLessThan(20);
    opening.mockRestore();
  });

  it('keeps one device name, also when two writers ask at once', async () => {
    journal = await freshJournal();
    const [a, b] = await Promise.all([journal.deviceId(), journal.deviceId()]);
    expect(a).toBe(b);
    expect(await journal.deviceId()).toBe(a);
  });

  it('knows that name once it is opened: whoever finishes a page waits for no answer about it', async () => {
    journal = await freshJournal();
    const name = await journal.deviceId();
    journal.db.close();
    journal = await reopenedJournal();
    const asking = vi.spyOn(journal.db, 'transaction');
    expect(await journal.deviceId()).toBe(name);
    expect(asking).not.toHaveBeenCalled();
  });
});

describe('why a write failed', () => {
  it('is found where Dexie hides it', () => {
    const quota = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
    expect(failureOf(Object.assign(new Error('y'), { name: 'AbortError', inner: quota }))).toBe('full');
    expect(failureOf(new Error('z', { cause: quota }))).toBe('full');
    expect(failureOf(Object.assign(new Error('y'), { name: 'DatabaseClosedError' }))).toBe('closed');
    expect(failureOf(null)).toBe('failed');
  });
});

describe('settings', () => {
  it('of a wrong kind are the default, and unknown ones are left out', () => {
    const rows = [
      { key: 'dayStartsAt', value: 25 },
      { key: 'notesShown', value: ['kept'] },
      { key: '__proto__', value: { dayStartsAt: 3 } },
      { key: 'future', value: 1 },
    ];
    expect(settingsOf([])).toMatchObject({ dayStartsAt: 0, notesShown: [] });
    expect(settingsOf(rows)).toEqual({ ...settingsOf([]), notesShown: ['kept'] });
  });
});
