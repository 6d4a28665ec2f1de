// Narrow rows that were opened already, so that a list of ten thousand is not opened anew at every save. Dropped with
// the keys.
import type { TableName } from './rows.ts';
import { isLocked, onForget } from './sealing.ts';

/** Bodies are not kept: whoever shows one opens it. */
const KEPT: readonly TableName[] = ['marks', 'words', 'settings'];

/** A row as it lies, as far as it tells one from another. */
interface Laid {
  iv: Uint8Array;
}

interface Known extends Laid {
  row: unknown;
  /** The opening that it is part of, until it is over. */
  opening: Promise<void> | null;
}

const known = new Map<TableName, Map<string, Known>>();
onForget(() => known.clear());

function knownOf(table: TableName): Map<string, Known> {
  const rows = known.get(table) ?? new Map<string, Known>();
  known.set(table, rows);
  return rows;
}

const isSame = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/**
 * Opens each row once for each time it was sealed, however many ask for it; undefined where it cannot be opened.
 * @param open opens some of them, in their order
 */
export async function openedOnce<T extends Laid>(
  table: TableName,
  laid: readonly T[],
  idOf: (row: T) => string,
  open: (rows: readonly T[]) => Promise<unknown[]>,
): Promise<unknown[]> {
  if (!KEPT.includes(table)) return open(laid);
  const rows = knownOf(table);
  const fresh: { id: string; laid: T; now: Known }[] = [];
  const asked = laid.map((row) => {
    const id = idOf(row);
    const before = rows.get(id);
    if (before && isSame(before.iv, row.iv)) return before;
    const now: Known = { iv: row.iv, row: undefined, opening: null };
    rows.set(id, now);
    fresh.push({ id, laid: row, now });
    return now;
  });
  if (fresh.length > 0) {
    const keep = (opened: readonly unknown[]) =>
      fresh.forEach(({ id, now }, at) => {
        now.row = opened[at];
        now.opening = null;
        // One that does not open is tried anew; one that was being opened as the keys were dropped is not kept.
        if ((now.row === undefined || isLocked()) && rows.get(id) === now) rows.delete(id);
      });
    const opening = open(fresh.map((one) => one.laid)).then(keep, (error: unknown) => {
      keep([]);
      throw error;
    });
    for (const { now } of fresh) now.opening = opening;
  }
  await Promise.all(new Set(asked.map(({ opening }) => opening)));
  return asked.map(({ row }) => row);
}
