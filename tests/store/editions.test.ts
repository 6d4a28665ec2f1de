import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SCHEMA } from '../../src/store/schema.ts';
import { EDITIONS, type GoldenRow, goldenOf, grown, KEYS, lay, textOf } from '../golden/golden.ts';
import { reopenedJournal } from './journal.ts';
import { IS_SEALED } from './sealed.ts';

type Journal = Awaited<ReturnType<typeof reopenedJournal>>;

let journal: Journal | null = null;
beforeEach(() => {
  const factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  vi.stubGlobal('indexedDB', factory);
});
afterEach(() => {
  journal?.db.close();
  journal = null;
  vi.unstubAllGlobals();
});

function stateOf({ watchStoreState }: Journal): string {
  let seen = '';
  watchStoreState((state) => {
    seen = state;
  })();
  return seen;
}

async function tablesOf({ db }: Journal): Promise<Record<string, GoldenRow[]>> {
  const read = Object.keys(KEYS).map(async (name) => [name, await db.table(name).toArray()] as const);
  return Object.fromEntries(await Promise.all(read));
}

const byKey = (name: string, rows: readonly GoldenRow[] = []) =>
  new Map(rows.map((row) => [row[KEYS[name] ?? ''], row]));

/** Brings the rows of an edition to what today's code makes of them. */
function upgraded({ settings = [], meta = [], ...others }: Record<string, GoldenRow[]>) {
  const isOpening = ({ key }: GoldenRow) => key === 'lastOpenedAt';
  return {
    ...others,
    settings: [...settings, ...meta.filter(isOpening)],
    meta: [
      ...meta.filter(({ key }) => key !== 'schema' && key !== 'lastOpenedAt'),
      { key: 'schema', value: SCHEMA },
    ],
  };
}

// A sealed journal is of today: what an older edition laid was open.
describe.skipIf(IS_SEALED)('a journal of an earlier edition', () => {
  it('is at hand for every edition up to the one that is written now', () => {
    expect(EDITIONS).toEqual(Array.from({ length: SCHEMA }, (_, index) => index + 1));
  });

  for (const edition of EDITIONS) {
    for (const count of [0, 1, 5000]) {
      it(`${edition} with ${count} entries opens with every row as it was`, async () => {
        const golden = grown(goldenOf(edition), count);
        await lay(textOf(golden));
        journal = await reopenedJournal();
        expect(stateOf(journal)).toBe('ready');
        const found = await tablesOf(journal);
        const wanted: Record<string, GoldenRow[]> = upgraded(golden.tables);
        for (const name of Object.keys(KEYS))
          expect(byKey(name, found[name]), name).toEqual(byKey(name, wanted[name]));
      });
    }

    it(`${edition} is written in like any other`, async () => {
      await lay(textOf(goldenOf(edition)));
      journal = await reopenedJournal();
      const draft = await journal.db.table('drafts').toCollection().first();
      await journal.putDraft({ ...draft, body: 'Half a sentence.' });
      expect(await journal.db.drafts.get(draft.id)).toMatchObject({ body: 'Half a sentence.' });
    });
  }

  it('whose upgrade throws stays as it was, and opens when that is over', async () => {
    const golden = grown(goldenOf(1), 3);
    await lay(textOf(golden));
    const { put } = IDBObjectStore.prototype;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.transaction.mode === 'versionchange') throw new DOMException('broken off', 'UnknownError');
      return put.apply(this, given);
    });
    journal = await reopenedJournal();
    expect(stateOf(journal)).toBe('failed');
    journal.db.close();
    broken.mockRestore();
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([golden.version]);
    journal = await reopenedJournal();
    expect(stateOf(journal)).toBe('ready');
    expect(await journal.db.entries.count()).toBe(3);
  });
});
