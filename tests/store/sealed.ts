// The same tests on a sealed journal: it is turned on before the first row, and what a test reads or puts by hand goes
// through the seal, so that what it expects of rows need not know of it.
import { vi } from 'vitest';
import type { TableName, Unit } from '../../src/store/rows.ts';
import type { LockRow } from '../../src/store/sealing.ts';

export const IS_SEALED = process.env.SEALED === '1';

const DATA_KEY = () => new Uint8Array(32).fill(7);

/** Web Locks for one window. */
export const alone = {
  locks: {
    request: (_: string, a: unknown, b?: (lock: object) => unknown) =>
      Promise.resolve((b ?? (a as (lock: object) => unknown))({})),
    query: async () => ({ held: [] as { name: string }[] }),
  },
};

export async function sealJournal(): Promise<void> {
  vi.stubGlobal('navigator', alone);
  const { keysOf } = await import('../../src/vault/keys.ts');
  const { sealRow } = await import('../../src/vault/row.ts');
  const { newIdentity } = await import('../../src/vault/identity.ts');
  const { turnOn } = await import('../../src/store/turn-lock.ts');
  const keys = await keysOf(DATA_KEY());
  const { identity, recipient } = newIdentity();
  const lock: LockRow = {
    version: 1,
    epoch: 'made-for-tests',
    slots: [],
    recipient,
    identity: await sealRow(keys, { table: 'meta', id: 'identity', rev: 1 }, identity),
  };
  const turned = await turnOn(keys, lock, () => undefined);
  if (!turned.ok) throw new Error(turned.code);
}

export async function unlockJournal(): Promise<boolean> {
  const { unlockStore, tellUnlocked } = await import('../../src/store/lock.ts');
  const isOpen = await unlockStore(DATA_KEY());
  tellUnlocked();
  return isOpen;
}

export async function isSealed(): Promise<boolean> {
  const { readLock } = await import('../../src/store/lock.ts');
  return (await readLock()) !== null;
}

/** A database whose tables show opened rows and take rows to seal. */
export async function openedTables<T extends object>(db: T): Promise<T> {
  const { reading, writing } = await import('../../src/store/unit.ts');
  const { TABLES } = await import('../../src/store/rows.ts');
  type Row = { id?: string; key?: string };
  const tableOf = (name: TableName) => {
    const rows = async () => (await reading())[name] as Unit['entries'];
    const change = (work: (unit: Unit) => Promise<unknown>) => writing(TABLES, work);
    const all = async () => (await (await rows()).all()) as unknown as Row[];
    const some = (isMeant: (row: Row) => boolean) => ({
      toArray: async () => (await all()).filter(isMeant),
      count: async () => (await all()).filter(isMeant).length,
      first: async () => (await all()).find(isMeant),
    });
    return {
      name,
      get: async (id: string) => (await rows()).get(id),
      bulkGet: async (ids: string[]) => (await rows()).getMany(ids),
      toArray: all,
      count: async () => (await rows()).count(),
      put: (row: Row) => change((unit) => (unit[name] as Unit['entries']).putMany([row as never])),
      add: (row: Row) => change((unit) => (unit[name] as Unit['entries']).putMany([row as never])),
      bulkPut: (some: Row[]) => change((unit) => (unit[name] as Unit['entries']).putMany(some as never[])),
      bulkAdd: (some: Row[]) => change((unit) => (unit[name] as Unit['entries']).putMany(some as never[])),
      delete: (id: string) => change((unit) => unit[name].removeMany([id])),
      update: (id: string, fields: object) =>
        change(async (unit) => {
          const row = await (unit[name] as Unit['entries']).get(id);
          if (row) await (unit[name] as Unit['entries']).putMany([{ ...row, ...fields }]);
        }),
      clear: () => change(async (unit) => unit[name].removeMany(await unit[name].ids())),
      hook: (event: 'creating' | 'deleting', act: () => void) =>
        (db as unknown as Record<TableName, { hook: (...args: unknown[]) => void }>)[name].hook(event, act),
      filter: some,
      toCollection: () => ({ primaryKeys: async () => (await rows()).ids(), ...some(() => true) }),
      where: (field: string) => ({
        equals: (value: unknown) => some((row) => (row as Record<string, unknown>)[field] === value),
      }),
    };
  };
  const tables = new Map<string, unknown>(TABLES.map((name) => [name, tableOf(name)]));
  return new Proxy(db, {
    get(target, name) {
      if (tables.has(String(name))) return tables.get(String(name));
      const value = Reflect.get(target, name);
      if (name === 'tables')
        return (value as { name: string }[]).map((table) => tables.get(table.name) ?? table);
      if (name === 'table')
        return (wanted: string) =>
          tables.get(wanted) ?? (value as (n: string) => unknown).call(target, wanted);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
