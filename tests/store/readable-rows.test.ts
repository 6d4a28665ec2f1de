import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readableRows } from '../../src/store/readable-rows.ts';
import { type Golden, goldenOf, grown, lay, textOf } from '../golden/golden.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

const golden = (): Golden => grown(goldenOf(1), 4);

describe('what can be read of a journal that does not open', () => {
  it('is every row of the person’s own, with the schema of today', async () => {
    const { tables } = golden();
    await lay(textOf(golden()));
    const found = await readableRows();
    expect(found?.lost).toBe(0);
    expect(new Set(found?.rows.entries.map(({ body }) => body))).toEqual(
      new Set(tables.entries?.map(({ body }) => body)),
    );
    expect(found?.rows.drafts).toEqual(tables.drafts);
    expect(found?.rows.versions).toHaveLength(4);
    expect(found?.rows.meta).toEqual([{ key: 'schema', value: 4 }]);
  });

  it('leaves out what makes no sense, and counts it', async () => {
    const { tables, version } = golden();
    const [first, ...others] = tables.entries ?? [];
    await lay(textOf({ version, tables: { ...tables, entries: [{ id: first?.id, body: 7 }, ...others] } }));
    const found = await readableRows();
    expect(found?.lost).toBe(1);
    expect(new Set(found?.rows.entries.map(({ id }) => id))).toEqual(new Set(others.map(({ id }) => id)));
  });

  it('takes one row after the other where a table does not come as a whole', async () => {
    await lay(textOf(golden()));
    const { getAll } = IDBObjectStore.prototype;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (this.name === 'entries') throw new DOMException('damaged', 'UnknownError');
      return getAll.apply(this, given);
    });
    const found = await readableRows();
    broken.mockRestore();
    expect(found?.rows.entries).toHaveLength(4);
  });

  it('says of a table of which nothing can be read that something is lost', async () => {
    await lay(textOf(golden()));
    const refuse = () => {
      throw new DOMException('damaged', 'UnknownError');
    };
    for (const name of ['getAll', 'getAllKeys'] as const) {
      const real = IDBObjectStore.prototype[name];
      vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...given) {
        return this.name === 'versions' ? refuse() : real.apply(this, given);
      });
    }
    const found = await readableRows();
    vi.restoreAllMocks();
    expect(found?.lost).toBe(1);
    expect(found?.rows.entries).toHaveLength(4);
  });

  it('is nothing where there is no journal, and makes none', async () => {
    expect(await readableRows()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is nothing where the rows are sealed', async () => {
    const { tables, version } = golden();
    await lay(
      textOf({ version, tables: { ...tables, meta: [...(tables.meta ?? []), { key: 'lock', value: {} }] } }),
    );
    expect(await readableRows()).toBeNull();
  });
});
