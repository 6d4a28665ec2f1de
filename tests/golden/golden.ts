// Journals as each edition of Ebb's rows laid them, kept for ever: today's code opens every one of them.
import { readFileSync } from 'node:fs';

export type GoldenRow = Record<string, unknown>;

/** A database as it lay: what the browser called it, and the rows of each table. */
export interface Golden {
  /** The browser's own number of the database. */
  version: number;
  tables: Record<string, GoldenRow[]>;
}

export const EDITIONS = [1, 2, 3, 4] as const;

export const goldenOf = (edition: (typeof EDITIONS)[number]): Golden =>
  JSON.parse(readFileSync(new URL(`./edition-${edition}.json`, import.meta.url), 'utf8')) as Golden;

/** The same journal with so many entries, each with what belongs to it; 0 for one in which nobody wrote yet. */
export function grown(golden: Golden, count: number): Golden {
  const { entries = [], versions = [], marks = [], ...others } = golden.tables;
  const again = (
    rows: readonly GoldenRow[],
    fields: (row: GoldenRow, name: (id: unknown) => string) => GoldenRow,
  ) =>
    Array.from({ length: count }, (_, index) => {
      const name = (id: unknown) => `${String(id).slice(0, -4)}${index.toString(16).padStart(4, '0')}`;
      const row = rows[index % rows.length] ?? {};
      return fields(row, name);
    });
  return {
    ...golden,
    tables: {
      ...(count === 0 ? { ...others, drafts: [], words: [], tombstones: [], imports: [] } : others),
      entries: again(entries, (row, name) => ({
        ...row,
        id: name(row.id),
        body: `${row.body} (${name('')})`,
      })),
      versions: again(versions, (row, name) => ({ ...row, id: name(row.id), entryId: name(row.entryId) })),
      marks: again(marks, (row, name) => ({ ...row, id: name(row.id) })),
    },
  };
}

/** Every table with its key, and the one index there is. */
export const KEYS: Readonly<Record<string, string>> = {
  entries: 'id',
  marks: 'id',
  versions: 'id',
  drafts: 'id',
  words: 'id',
  tombstones: 'id',
  imports: 'id',
  editions: 'id',
  ledger: 'id',
  sent: 'id',
  media: 'id',
  blobs: 'id',
  settings: 'key',
  meta: 'key',
};

/** Lays a journal where there is none: runs in a page too, so it stands on nothing outside itself. */
export function lay(text: string): Promise<void> {
  const { version, tables, keys } = JSON.parse(text) as Golden & { keys: Record<string, string> };
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ebb', version);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(keys)) {
        const store = opening.result.createObjectStore(name, { keyPath });
        if (name === 'versions') store.createIndex('entryId', 'entryId');
        for (const row of tables[name] ?? []) store.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

/** What `lay` takes: the tables that the edition had. */
export function textOf(golden: Golden): string {
  const keys = Object.entries(KEYS).filter(([name]) => Object.hasOwn(golden.tables, name));
  return JSON.stringify({ ...golden, keys: Object.fromEntries(keys) });
}
