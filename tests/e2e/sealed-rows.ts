// Rows of a journal that was sealed for the tests, opened and sealed in Node with the key that is known there.
import type { SealedDraft } from '../../src/store/boxed-draft.ts';
import { changedDigest, isInHead } from '../../src/store/head.ts';
import { idOf, TABLES, type TableName } from '../../src/store/rows.ts';
import { type LaidRow, laidBeside, laidId } from '../../src/store/sealed-rows.ts';
import type { LockRow } from '../../src/store/sealing.ts';
import type { Digest } from '../../src/vault/head.ts';
import type { Keys } from '../../src/vault/keys.ts';
import { openRow, type SealedRow, sealRow } from '../../src/vault/row.ts';
import { openedDraft } from './opened-draft.ts';
import type { Row, Tables } from './rows.ts';
import { EPOCH, keysOfTests, sealHead } from './sealed.ts';

/** Tables as they lie in the database. */
export type Laid = Record<string, Row[]>;

const metaOf = (laid: Laid, wanted: string) => laid.meta?.find(({ key }) => key === wanted)?.value;

const lockOf = (laid: Laid): LockRow | null => {
  const lock = metaOf(laid, 'lock') as LockRow | undefined;
  return lock?.epoch === EPOCH ? lock : null;
};

export const isSealedForTests = (laid: Laid): boolean => lockOf(laid) !== null;

const isSealedTable = (name: string): name is TableName => TABLES.some((table) => table === name);

async function openedAt(keys: Keys, place: { table: string; id: string }, row: SealedRow): Promise<unknown> {
  const opened = await openRow(keys, place, row);
  if (!opened.ok) throw new Error(`a row of ${place.table} does not open: ${place.id}`);
  return opened.value;
}

/** The rows of a table as the app sees them, in the order in which an unsealed journal keeps them. */
export async function openRows(laid: Laid, table: string): Promise<Row[]> {
  const [lock, rows = []] = [lockOf(laid), laid[table]];
  if (!lock || !isSealedTable(table)) return rows;
  const keys = await keysOfTests();
  const opened = (rows as unknown as (LaidRow & SealedDraft)[]).map(async (row) => {
    if (table === 'drafts') {
      const draft = await openedDraft(keys, lock.identity, row);
      if (draft === null) throw new Error(`a draft does not open: ${row.id}`);
      return draft;
    }
    return openedAt(keys, { table, id: idOf(row) }, row);
  });
  const all = (await Promise.all(opened)) as Row[];
  return all.sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
}

async function sealedTable(keys: Keys, name: TableName, rows: readonly Row[], before: readonly Row[]) {
  const known = new Map((before as unknown as LaidRow[]).map((row) => [idOf(row), row]));
  const sealing = rows.map(async (row) => {
    const id = await laidId(keys, name, idOf(row));
    const rev = (known.get(id)?.rev ?? 0) + 1;
    return { ...laidBeside(name, id, row), ...(await sealRow(keys, { table: name, id, rev }, row)) };
  });
  const put = await Promise.all(sealing);
  const gone = put.map((row) => known.get(idOf(row))).filter((row) => row !== undefined);
  return { put, gone };
}

/** The rows as they are to lie where `laid` lies, with the head that goes with them. */
export async function sealRows(laid: Laid, tables: Tables): Promise<Record<string, object[]>> {
  const given = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, [...rows]]));
  if (!lockOf(laid)) return given;
  const keys = await keysOfTests();
  const head = metaOf(laid, 'head') as SealedRow;
  const sealed: Record<string, object[]> = { ...given };
  let digest = (await openedAt(keys, { table: 'meta', id: 'head' }, head)) as Digest;
  for (const [name, rows] of Object.entries(given)) {
    if (!isSealedTable(name)) continue;
    const { put, gone } = await sealedTable(keys, name, rows, laid[name] ?? []);
    if (isInHead(name)) digest = await changedDigest(keys, digest, name, { gone, put });
    sealed[name] = put;
  }
  const value = await sealHead(keys, digest, head.rev + 1);
  return { ...sealed, meta: [...(sealed.meta ?? []), { key: 'head', value }] };
}
