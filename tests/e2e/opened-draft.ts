// A page that is being written, as it lies in a sealed journal, opened in Node: with the journal's own key where it was
// sealed like every row, else with the key of the moment that lies beside it.
import type { SealedDraft } from '../../src/store/boxed-draft.ts';
import type { Bytes } from '../../src/vault/bytes.ts';
import { openBox } from '../../src/vault/identity.ts';
import type { Keys } from '../../src/vault/keys.ts';
import { openAtOnce } from '../../src/vault/quick-row.ts';
import { openRow, type SealedRow } from '../../src/vault/row.ts';

async function valueAt(keys: Keys, table: string, id: string, row: SealedRow): Promise<unknown> {
  const opened = await openRow(keys, { table, id }, row);
  return opened.ok ? opened.value : null;
}

/** The key of a page that was written while the journal was locked. */
async function keyInBox(keys: Keys, identity: SealedRow, to: Bytes): Promise<Bytes | null> {
  const opened = await openBox(String(await valueAt(keys, 'meta', 'identity', identity)), to);
  return opened.ok ? opened.bytes : null;
}

/** Null where it does not open. */
export async function openedDraft(keys: Keys, identity: SealedRow, row: SealedDraft): Promise<unknown> {
  const { id, by, to } = row;
  if (!by && !to) return valueAt(keys, 'drafts', id, row);
  const key = to
    ? await keyInBox(keys, identity, to)
    : await valueAt(keys, 'drafts', 'key of the moment', by as SealedRow);
  if (!(key instanceof Uint8Array)) return null;
  const opened = openAtOnce(new Uint8Array(key), { table: 'drafts', id }, row);
  return opened.ok ? opened.value : null;
}
