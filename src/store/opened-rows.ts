// Narrow rows that were opened already, so that a list of ten thousand is not opened anew at every save. Dropped with
// the keys.
import type { TableName } from './rows.ts';
import { isLocked, onForget } from './sealing.ts';

/** Bodies are not kept: whoever shows one opens it. */
const KEPT: readonly TableName[] = ['marks', 'words', 'settings'];

const rows = new Map<string, { iv: Uint8Array; row: unknown }>();
onForget(() => rows.clear());

const nameOf = (table: TableName, id: string) => `${table}/${id}`;

/**
 * Opens a row once for each time it was sealed, however many ask for it; undefined when it cannot be opened.
 * @param iv another at each sealing
 */
export async function openedOnce(
  table: TableName,
  id: string,
  iv: Uint8Array,
  open: () => Promise<unknown>,
): Promise<unknown> {
  if (!KEPT.includes(table)) return open();
  const name = nameOf(table, id);
  const known = rows.get(name);
  if (known?.iv.every((byte, index) => byte === iv[index])) return known.row;
  const opening: { iv: Uint8Array; row: unknown } = { iv, row: open() };
  rows.set(name, opening);
  const row = await opening.row;
  // One that was being opened as the keys were dropped is not kept after all.
  if (rows.get(name) !== opening) return row;
  if (row === undefined || isLocked()) rows.delete(name);
  else opening.row = row;
  return row;
}
