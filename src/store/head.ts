// The head of a sealed journal: how many rows there are and what they come to, sealed. A row that is missing, foreign
// or older than the head does not come to the same. Drafts change at every key and stand in no head.
import { type Digest, emptyDigest, rowTag, withTag } from '../vault/head.ts';
import type { Keys } from '../vault/keys.ts';
import { openRow, type SealedRow, sealRow } from '../vault/row.ts';
import { whileBusy } from './answering.ts';
import { db } from './database.ts';
import { idOf, TABLES, type TableName } from './rows.ts';
import { laidTable } from './sealed-rows.ts';

const PLACE = { table: 'meta', id: 'head' };

export interface Head {
  /** As it lay in the database when it was read; null when there was none. */
  laid: SealedRow | null;
  digest: Digest;
  /** False when it could not be opened: then the digest is what the rows come to now. */
  isSound: boolean;
}

export const isInHead = (name: TableName): boolean => name !== 'drafts';

const tagOf = (keys: Keys, table: TableName, laid: SealedRow) =>
  rowTag(keys, { table, id: idOf(laid), rev: laid.rev, iv: laid.iv });

export async function readHead(keys: Keys): Promise<Head> {
  const row = await db.meta.get('head');
  const laid = (row?.value as SealedRow | undefined) ?? null;
  const opened = laid && (await openRow(keys, PLACE, laid));
  if (opened?.ok) return { laid, digest: opened.value as Digest, isSound: true };
  return { laid, digest: await whileBusy(() => digestOfRows(keys)), isSound: false };
}

/** The digest with rows taken out and rows put in. */
export async function changedDigest(
  keys: Keys,
  digest: Digest,
  table: TableName,
  rows: { gone: readonly SealedRow[]; put: readonly SealedRow[] },
): Promise<Digest> {
  const [gone, put] = await Promise.all(
    [rows.gone, rows.put].map((some) => Promise.all(some.map((row) => tagOf(keys, table, row)))),
  );
  const without = (gone ?? []).reduce((sum, tag) => withTag(sum, tag, -1), digest);
  return (put ?? []).reduce((sum, tag) => withTag(sum, tag, 1), without);
}

export function sealHead(keys: Keys, before: SealedRow | null, digest: Digest): Promise<SealedRow> {
  return sealRow(keys, { ...PLACE, rev: (before?.rev ?? 0) + 1 }, digest);
}

const AT_ONCE = 500;

/** What all rows come to as they lie there. */
export async function digestOfRows(keys: Keys): Promise<Digest> {
  let digest = emptyDigest();
  for (const name of TABLES.filter(isInHead)) {
    const table = laidTable(name);
    const ids = await table.toCollection().primaryKeys();
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const rows = await table.bulkGet(ids.slice(at, at + AT_ONCE));
      const put = rows.filter((row): row is NonNullable<typeof row> => row !== undefined);
      digest = await changedDigest(keys, digest, name, { gone: [], put });
    }
  }
  return digest;
}
