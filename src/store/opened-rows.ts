// Narrow rows that were opened already, so that a list of ten thousand is not opened anew at every save. Dropped with
// the keys.
import type { TableName } from './rows.ts';
import { isLocked, onForget } from './sealing.ts';

/** Bodies are not kept: whoever shows one opens it. */
const KEPT: readonly TableName[] = ['marks', 'words', 'settings'];

const rows = new Map<string, { iv: Uint8Array; row: unknown }>();
onForget(() => rows.clear());

const nameOf = (table: TableName, id: string) => `${table}/${id}`;

/** The row that this very sealing was of; undefined when it is not known. */
export function remembered(table: TableName, id: string, iv: Uint8Array): unknown {
  const known = rows.get(nameOf(table, id));
  return known?.iv.every((byte, index) => byte === iv[index]) ? known.row : undefined;
}

export function remember(table: TableName, id: string, iv: Uint8Array, row: unknown): void {
  // One that was being opened as the keys were dropped is not kept after all.
  if (KEPT.includes(table) && !isLocked()) rows.set(nameOf(table, id), { iv, row });
}
