// What a sealed journal is on the disk, and what happens to one that somebody tampers with.
import { Dexie, RangeSet } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { content, draft, freshJournal, making, reopenedJournal } from './journal.ts';
import { alone, IS_SEALED, sealJournal, unlockJournal } from './sealed.ts';

type Laid = { id: string; rev: number; iv: Uint8Array; ct: Uint8Array };
type Window = Awaited<ReturnType<typeof reopenedJournal>>;

/** Of a page that is being written, the key of its moment stands beside it, sealed. */
const READABLE: Record<string, string[]> = { versions: ['id', 'entryId'], drafts: ['id', 'by'] };

let journal: Window;
const laid = (name: string) => journal.db.table<Laid, string>(name);

async function finish(window: Window, id: string, title: string): Promise<string> {
  const word = { id: 'loneliness', label: 'loneliness', family: 'alone', isOwn: false };
  const page = content(`The body of ${title}`, { title, feelings: [{ id: 'loneliness' }] });
  const save = await window.finishDraft(draft(id), page, [word], making());
  return save.entry.id;
}

/** The journal as another window sees it once it is unlocked. */
async function anotherWindow(): Promise<Window> {
  const window = await reopenedJournal();
  await unlockJournal();
  return window;
}

const reads = () => import('../../src/store/unit.ts').then(({ reading }) => reading());

describe.skipIf(IS_SEALED)('a journal', () => {
  beforeEach(async () => {
    vi.stubGlobal('navigator', alone);
    journal = await freshJournal();
    vi.stubGlobal('indexedDB', Dexie.dependencies.indexedDB);
  });
  afterEach(() => {
    journal.db.close();
    vi.unstubAllGlobals();
  });

  it('that is sealed has nothing readable but ids and revisions', async () => {
    await finish(journal, 'd', 'Before the lock');
    await journal.db.settings.put({ key: 'dayStartsAt', value: 4 });
    await sealJournal();
    await finish(journal, 'e', 'After the lock');
    await journal.putDraft(draft('f', { body: 'Being written' }));
    for (const table of journal.db.tables) {
      if (table.name === 'meta') continue;
      for (const row of (await table.toArray()) as Laid[]) {
        const readable = Object.keys(row).filter((name) => !['rev', 'iv', 'ct'].includes(name));
        expect(readable).toEqual(READABLE[table.name] ?? [table.schema.primKey.keyPath]);
        expect(row.ct.length % 1024).toBe(16);
        expect(JSON.stringify(readable.map((name) => (row as never)[name]))).not.toMatch(/lone|dayStarts/);
      }
    }
    const [page] = (await laid('drafts').toArray()) as (Laid & { by: Laid })[];
    expect(Object.keys(page?.by ?? {}).sort()).toEqual(['ct', 'iv', 'rev']);
  });

  it('that is sealed takes what two windows write at once', async () => {
    await sealJournal();
    const other = await anotherWindow();
    const ids = await Promise.all([
      ...[1, 2, 3, 4].map((n) => finish(journal, `a${n}`, `Here ${n}`)),
      ...[1, 2, 3, 4].map((n) => finish(other, `b${n}`, `There ${n}`)),
    ]);
    const entries = await other.readEntries(ids);
    expect(entries.map(({ title }) => title).sort()).toEqual(
      ['Here', 'There'].flatMap((name) => [1, 2, 3, 4].map((n) => `${name} ${n}`)).sort(),
    );
    const { isJournalWhole } = await import('../../src/store/check-journal.ts');
    expect(await isJournalWhole()).toBe(true);
    other.db.close();
  });

  it('that is sealed ends with what was asked last, where one window asks many times at once', async () => {
    await sealJournal();
    const { updateLater, readLater } = await import('../../src/store/later-settings.ts');
    // The first is so long at its sealing that another would be stored before it.
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementationOnce(async (...given) => {
      for (let asked = 0; asked < 300; asked += 1) await journal.db.meta.get('lock');
      return encrypt(...given);
    });
    const typed = ['Morning p', 'Morning pa', 'Morning pages'];
    await Promise.all(typed.map((text) => updateLater('templates', () => text)));
    vi.restoreAllMocks();
    expect(await readLater('templates')).toBe('Morning pages');
  });

  it('that is sealed takes the next change after one that failed', async () => {
    await sealJournal();
    const { updateLater, readLater } = await import('../../src/store/later-settings.ts');
    const failing = updateLater('templates', () => {
      throw new Error('no');
    });
    const next = updateLater('templates', () => 'here');
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(await readLater('templates')).toBe('here');
  });

  it('whose window knows nothing of the lock yet is not written by it in the open', async () => {
    const old = journal;
    const other = await reopenedJournal();
    await sealJournal();
    await expect(old.putDraft(draft('x', { body: 'open' }))).rejects.toThrow();
    await expect(finish(old, 'x', 'open')).rejects.toThrow();
    expect(await other.db.drafts.count()).toBe(0);
    journal = other;
  });

  it('that is locked is not read, and takes a page that it cannot read back', async () => {
    await finish(journal, 'd', 'A page');
    await sealJournal();
    journal = await reopenedJournal();
    await expect(reads()).rejects.toThrow('');
    await journal.putDraft(draft('g', { body: 'Written in the dark' }));
    await expect(journal.readDraft('g')).rejects.toThrow();
    const [row] = (await journal.db.drafts.toArray()) as unknown as (Laid & { to?: Uint8Array })[];
    expect(row?.to).toBeInstanceOf(Uint8Array);
    await unlockJournal();
    expect((await journal.readDraft('g'))?.body).toBe('Written in the dark');
  });

  it('that is locked says nothing more to whoever watched it, and breaks nothing', async () => {
    await sealJournal();
    const { watching } = await import('../../src/store/watch.ts');
    const { rowsNow } = await import('../../src/store/unit.ts');
    const { dropKeys } = await import('../../src/store/sealing.ts');
    const heard: number[] = [];
    const failed = vi.fn();
    let asked = 0;
    // One that does not wait for anything before it asks.
    const stop = watching(() => {
      asked += 1;
      return rowsNow().ledger.all();
    })((rows) => heard.push(rows.length), failed);
    await vi.waitFor(() => expect(heard).toEqual([0]));
    dropKeys();
    // As word of what another window wrote comes in.
    Dexie.on.storagemutated.fire({ [`idb://${journal.db.name}/ledger/`]: new RangeSet('a') });
    await vi.waitFor(() => expect(asked).toBe(2));
    stop();
    expect(heard).toEqual([0]);
    expect(failed).not.toHaveBeenCalled();
  });

  it('that an earlier Ebb locked opens the page that was written then and has waited since', async () => {
    await sealJournal();
    const { lockRow } = await import('../../src/store/sealing.ts');
    const { sealBox } = await import('../../src/vault/identity.ts');
    const { keysOf, newDataKey } = await import('../../src/vault/keys.ts');
    const { sealRow } = await import('../../src/vault/row.ts');
    const key = newDataKey();
    const page = draft('g', { body: 'Written in the dark, long ago' });
    const row = await sealRow(await keysOf(key), { table: 'drafts', id: 'g', rev: 1 }, page);
    await laid('drafts').put({ id: 'g', to: await sealBox(lockRow()?.recipient ?? '', key), ...row } as Laid);
    expect((await journal.readDraft('g'))?.body).toBe('Written in the dark, long ago');
  });

  it('that was being turned when the browser died is as it was before', async () => {
    await finish(journal, 'd', 'A page');
    await journal.db.meta.put({ key: 'turning', value: 'lock' });
    journal.db.close();
    journal = await reopenedJournal();
    expect(await journal.db.entries.count()).toBe(1);
    expect(await journal.db.meta.get('turning')).toBeUndefined();
    await finish(journal, 'e', 'Another');
  });

  describe('that was tampered with', () => {
    let id: string;
    let other: string;
    beforeEach(async () => {
      await sealJournal();
      id = await finish(journal, 'd', 'One');
      other = await finish(journal, 'e', 'Two');
    });
    const isWhole = async () => (await import('../../src/store/check-journal.ts')).isJournalWhole();
    const opened = async () => (await (await reads()).entries.all()).map(({ title }) => title);

    it('shows no row in the place of another', async () => {
      const [one, two] = await laid('entries').bulkGet([id, other]);
      await laid('entries').bulkPut([
        { ...(one as Laid), id: other },
        { ...(two as Laid), id },
      ]);
      expect(await opened()).toEqual([]);
      expect(await isWhole()).toBe(false);
    });

    it('opens the rest where one row is damaged', async () => {
      const row = (await laid('entries').get(id)) as Laid;
      const ct = row.ct.slice();
      ct[5] = (ct[5] ?? 0) ^ 1;
      await laid('entries').put({ ...row, ct });
      expect(await opened()).toEqual(['Two']);
      const { damagedRows } = await import('../../src/store/damaged.ts');
      expect(damagedRows()).toEqual([{ table: 'entries', id }]);
      // A changed text was sealed under the same revision and IV: the digest does not know of it, opening does.
      expect(await isWhole()).toBe(true);
    });

    it('reports an older row that was put back, and one that is missing', async () => {
      expect(await isWhole()).toBe(true);
      const before = (await laid('entries').get(id)) as Laid;
      await journal.removeEntry(id, 1);
      const now = (await laid('entries').get(id)) as Laid;
      await laid('entries').put(before);
      expect(await isWhole()).toBe(false);
      await laid('entries').put(now);
      expect(await isWhole()).toBe(true);
      await laid('marks').delete(other);
      expect(await isWhole()).toBe(false);
    });

    it('still takes a word when its head is damaged', async () => {
      const head = (await journal.db.meta.get('head'))?.value as unknown as Laid;
      await journal.db.meta.put({ key: 'head', value: { ...head, ct: head.ct.slice(1) } as never });
      expect(await isWhole()).toBe(false);
      await finish(journal, 'h', 'Three');
      expect((await opened()).sort()).toEqual(['One', 'Three', 'Two']);
    });
  });

  describe.each(['unlocked', 'locked'])('that is sealed and %s', (state) => {
    beforeEach(async () => {
      await sealJournal();
      if (state === 'locked') journal = await reopenedJournal();
    });
    const bodyAfterUnlocking = async () => {
      if (state === 'locked') await unlockJournal();
      return (await journal.readDraft('d'))?.body;
    };

    it('is asked to keep a key in the moment of the key: a window may be gone in the next', async () => {
      await journal.putDraft(draft('d', { body: 'Half a sente' }));
      const connection = journal.db.backendDB();
      const transaction = connection.transaction.bind(connection);
      const asked: unknown[] = [];
      const asking = vi.spyOn(connection, 'transaction').mockImplementation((names, mode, options) => {
        const made = transaction(names, mode, options);
        const commit = made.commit.bind(made);
        made.commit = () => {
          asked.push([names, mode]);
          commit();
        };
        return made;
      });
      const kept = journal.putDraft(draft('d', { body: 'Half a sentence' }));
      expect(asking).toHaveBeenCalledTimes(2);
      asking.mockRestore();
      // One to put it, one to see whose journal it is; neither waits for this window to end it.
      expect(asked).toEqual([
        ['drafts', 'readwrite'],
        ['meta', undefined],
      ]);
      await kept;
      expect(await bodyAfterUnlocking()).toBe('Half a sentence');
    });

    it('keeps the keys in their order that come before it has anything to seal with', async () => {
      const { subtle } = crypto;
      const encrypt = subtle.encrypt.bind(subtle);
      let release: () => void = () => undefined;
      const slow = new Promise<void>((done) => {
        release = done;
      });
      const spy = vi.spyOn(subtle, 'encrypt');
      spy.mockImplementation(async (...given) => {
        await slow;
        return encrypt(...given);
      });
      if (state === 'unlocked') await unlockJournal();
      const bodies = ['Half', 'Half a', 'Half a sentence'];
      const kept = bodies.map((body) => journal.putDraft(draft('d', { body })));
      await vi.waitFor(() => expect(spy).toHaveBeenCalledTimes(1));
      release();
      await Promise.all(kept);
      spy.mockRestore();
      expect(await bodyAfterUnlocking()).toBe('Half a sentence');
    });

    it('takes no key of a page for that of another, nor a changed one', async () => {
      await journal.putDraft(draft('d', { body: 'One' }));
      await journal.putDraft(draft('e', { body: 'Two' }));
      const [one, two] = (await laid('drafts').bulkGet(['d', 'e'])) as [Laid, Laid];
      await laid('drafts').bulkPut([
        { ...one, id: 'e' },
        { ...two, ct: two.ct.slice(1), id: 'd' },
      ]);
      if (state === 'locked') await unlockJournal();
      expect(await journal.readDrafts()).toEqual([]);
    });
  });

  it('does not lay an older text over what somebody types in a draft meanwhile', async () => {
    await sealJournal();
    await journal.putDraft(draft('d', { body: 'one' }));
    const { writing } = await import('../../src/store/unit.ts');
    let tries = 0;
    await writing(['drafts'], async ({ drafts }) => {
      const row = await drafts.get('d');
      tries += 1;
      if (tries === 1) await journal.putDraft(draft('d', { body: 'one two' }));
      if (row) await drafts.putMany([{ ...row, title: 'A title' }]);
    });
    const now = await journal.readDraft('d');
    expect([tries, now?.title, now?.body]).toEqual([2, 'A title', 'one two']);
  });

  it('waits for a window that does not let go, and says so', async () => {
    await finish(journal, 'd', 'One');
    const holding = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('ebb');
      opening.onsuccess = () => done(opening.result);
    });
    const states: string[] = [];
    const stop = journal.watchStoreState((state) => states.push(state));
    const sealing = sealJournal();
    await vi.waitFor(() => expect(states.at(-1)).toBe('blocked'));
    holding.close();
    await sealing;
    stop();
    expect(states.at(-1)).toBe('ready');
    expect(Object.keys((await laid('entries').toArray())[0] ?? {})).toContain('ct');
  });

  it('is not opened for good where that would cost a row, unless it may', async () => {
    await sealJournal();
    const id = await finish(journal, 'd', 'One');
    await finish(journal, 'e', 'Two');
    const row = (await laid('entries').get(id)) as Laid;
    await laid('entries').put({ ...row, ct: row.ct.slice(1) });
    const { turnOff } = await import('../../src/store/turn-lock.ts');
    expect(await turnOff(false, () => undefined)).toEqual({ ok: false, code: 'damaged', count: 1 });
    expect(await journal.db.meta.get('lock')).toBeDefined();
    expect(await turnOff(true, () => undefined)).toEqual({ ok: true });
    expect((await journal.db.entries.toArray()).map(({ title }) => title)).toEqual(['Two']);
  });

  it.each([
    ['is gone', undefined],
    ['is no lock any more', { key: 'lock', value: { epoch: 'x' } }],
  ])(
    'that is sealed and whose lock %s is not taken for an open one, and nothing is written',
    async (_, row) => {
      await finish(journal, 'd', 'One');
      await sealJournal();
      await (row ? journal.db.meta.put(row as never) : journal.db.meta.delete('lock'));
      const before = await journal.db.entries.toArray();
      const window = await reopenedJournal();
      const { watchStoreState } = await import('../../src/store/store-state.ts');
      const states: string[] = [];
      watchStoreState((state) => states.push(state));
      expect(states).toEqual(['lockless']);
      await expect(window.putDraft(draft('f', { body: 'Open' }))).rejects.toThrow();
      await expect(finish(window, 'e', 'Open')).rejects.toThrow();
      await journal.db.open();
      expect(await journal.db.entries.toArray()).toEqual(before);
      expect(await journal.db.drafts.toArray()).toEqual([]);
    },
  );

  it('that is opened for good is what it was', async () => {
    await finish(journal, 'd', 'One');
    const before = await journal.db.entries.toArray();
    await sealJournal();
    await finish(journal, 'e', 'Two');
    const { turnOff } = await import('../../src/store/turn-lock.ts');
    expect(await turnOff(false, () => undefined)).toEqual({ ok: true });
    const after = await journal.db.entries.toArray();
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(await journal.db.meta.toCollection().primaryKeys()).toEqual(['schema', 'tally']);
  });
});
