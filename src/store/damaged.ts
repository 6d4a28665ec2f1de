// Sealed rows that would not open in this window: what a screen says of them, so that the rest can be shown.
import type { TableName } from './rows.ts';
import { onForget } from './sealing.ts';

export interface DamagedRow {
  table: TableName;
  id: string;
}

let found: readonly DamagedRow[] = [];
const listeners = new Set<(rows: readonly DamagedRow[]) => void>();

function enter(rows: readonly DamagedRow[]): void {
  found = rows;
  for (const listener of listeners) listener(rows);
}

onForget(() => enter([]));

export function noteDamaged(table: TableName, id: string): void {
  if (found.some((row) => row.table === table && row.id === id)) return;
  enter([...found, { table, id }]);
}

export const damagedRows = (): readonly DamagedRow[] => found;

/** Calls back now and whenever another is found; returns how to stop. */
export function watchDamaged(listener: (rows: readonly DamagedRow[]) => void): () => void {
  listeners.add(listener);
  listener(found);
  return () => listeners.delete(listener);
}
