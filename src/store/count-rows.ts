// How many rows each table holds: numbers alone, as they lie, also while the journal is locked.
import { db } from './database.ts';

export interface Counted {
  /** The version of the tables, as the browser counts it. */
  version: number;
  /** Tables by name; null where the count could not be had. */
  rows: Record<string, number | null>;
}

/** Never waits for an opening: a journal that would not open has no counts. Null then. */
export async function countRows(): Promise<Counted | null> {
  if (!db.isOpen()) return null;
  const counts = db.tables.map(async (table) => {
    const count = await table.count().catch(() => null);
    return [table.name, count] as const;
  });
  return { version: db.verno, rows: Object.fromEntries(await Promise.all(counts)) };
}
