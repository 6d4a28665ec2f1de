// Erasing takes every row or none, and asks no other window for leave.
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putConnectedOrigin, readConnectedOrigin } from '../../src/store/connected-origin.ts';
import { content, draft, freshJournal, making } from './journal.ts';

let journal: Awaited<ReturnType<typeof freshJournal>>;
let erase: typeof import('../../src/store/erase.ts');
beforeEach(async () => {
  journal = await freshJournal();
  // What lies beside the journal is asked for without Dexie.
  vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  erase = await import('../../src/store/erase.ts');
});
afterEach(() => journal.db.close());

async function counts(): Promise<number[]> {
  return Promise.all(journal.db.tables.map((table) => table.count()));
}

async function fill(): Promise<void> {
  await journal.finishDraft(draft('d'), content('Words'), [], making());
  await journal.putDraft(draft('open', { body: 'Half' }));
  await journal.deviceId();
}

describe('erasing', () => {
  it('leaves no row in any table, also while another window holds on', async () => {
    await fill();
    const { indexedDB } = Dexie.dependencies;
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ebb');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    expect(await erase.emptyStore()).toBe('emptied');
    expect(await counts()).toEqual(journal.db.tables.map(() => 0));
    held.close();
    expect(await erase.deleteStore()).toBe(true);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('forgets which host was connected', async () => {
    await putConnectedOrigin('https://git.example.org');
    expect(await erase.emptyStore()).toBe('emptied');
    expect(await erase.deleteStore()).toBe(true);
    expect(await readConnectedOrigin()).toBeNull();
    expect(await Dexie.dependencies.indexedDB.databases()).toEqual([]);
  });

  it('that fails halfway leaves every row as it was', async () => {
    await fill();
    const before = await counts();
    const fail = () => {
      throw new Error('the disk is gone');
    };
    // The last table but one refuses; the ones before it were emptied by then.
    journal.db.imports.hook('deleting', fail);
    await journal.db.imports.put({ id: 'i', at: 0, added: 0, wordIds: [] });
    await expect(erase.emptyStore()).rejects.toThrow();
    journal.db.imports.hook('deleting').unsubscribe(fail);
    await journal.db.imports.delete('i');
    expect(await counts()).toEqual(before);
  });

  it('says when the journal cannot be opened: a newer Ebb has been here', async () => {
    await fill();
    journal.outdated();
    expect(await erase.emptyStore()).toBe('unopened');
    expect(await erase.deleteStore()).toBe(true);
  });
});
