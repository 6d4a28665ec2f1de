// Whether everything that belongs together is there together: an entry with its mark, its version and its words, no
// draft of what is finished, rows all open or all sealed, and a head that comes to what the rows come to.
import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../../src/journal/draft.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { type Mark, markOf } from '../../src/journal/mark.ts';
import type { Version } from '../../src/journal/version.ts';
import type { SealedDraft } from '../../src/store/boxed-draft.ts';
import type { LockRow } from '../../src/store/sealing.ts';
import { type Digest, emptyDigest, isSameDigest, rowTag, withTag } from '../../src/vault/head.ts';
import type { Keys } from '../../src/vault/keys.ts';
import type { SealedRow } from '../../src/vault/row.ts';
import { openedDraft } from '../e2e/opened-draft.ts';
import { idOf, keysOfJournal, metaOf, openedRow, type Row, type Tables } from './laid-rows.ts';

export interface Journal {
  isSealed: boolean;
  entries: Entry[];
  marks: Mark[];
  versions: Version[];
  drafts: Draft[];
  words: { id: string }[];
  /** What does not agree; nothing, if all is well. */
  wrong: string[];
}

const isSealedRow = (row: Row) => 'ct' in row;

/** Reads a journal as it lies on the disk, and judges it. */
export async function judged(tables: Tables, passphrase: string): Promise<Journal> {
  const keys = await keysOfJournal(tables, passphrase);
  const wrong: string[] = [];
  const opened: Tables = {};
  for (const [name, rows] of Object.entries(tables)) {
    if (name !== 'meta') opened[name] = await openedTable(keys, name, rows, wrong, lockIn(tables));
  }
  if (keys) wrong.push(...(await headsWrong(keys, tables)));
  if (metaOf(tables, 'turning') !== undefined) wrong.push('the lock is being turned still');
  const journal = { isSealed: keys !== null, ...opened, wrong } as unknown as Journal;
  wrong.push(...entriesWrong(journal), ...leftOver(journal));
  return journal;
}

const lockIn = (tables: Tables) => metaOf(tables, 'lock') as LockRow | undefined;

async function openedAny(keys: Keys, lock: LockRow | undefined, name: string, row: Row): Promise<Row | null> {
  if (name !== 'drafts' || !lock) return openedRow(keys, name, row);
  return (await openedDraft(keys, lock.identity, row as unknown as SealedDraft)) as Row | null;
}

async function openedTable(
  keys: Keys | null,
  name: string,
  rows: Row[],
  wrong: string[],
  lock: LockRow | undefined,
): Promise<Row[]> {
  const opened: Row[] = [];
  for (const row of rows) {
    if (isSealedRow(row) !== (keys !== null)) wrong.push(`${name} ${idOf(row)} is of the other kind`);
    const open = keys ? await openedAny(keys, lock, name, row) : row;
    if (open) opened.push(open);
    else wrong.push(`${name} ${idOf(row)} does not open`);
  }
  return opened;
}

async function headsWrong(keys: Keys, tables: Tables): Promise<string[]> {
  const head = metaOf(tables, 'head') as Row | undefined;
  const opened = head && (await openedRow(keys, 'meta', { ...head, id: 'head' }));
  if (!opened) return ['the head does not open'];
  let digest = emptyDigest();
  for (const [table, rows] of Object.entries(tables)) {
    if (table === 'meta' || table === 'drafts') continue;
    for (const row of rows) {
      const { rev, iv } = row as unknown as SealedRow;
      digest = withTag(digest, await rowTag(keys, { table, id: idOf(row), rev, iv }), 1);
    }
  }
  return isSameDigest(digest, opened as unknown as Digest) ? [] : ['the head and the rows do not agree'];
}

const asStored = (value: unknown) => JSON.parse(JSON.stringify(value));

function entriesWrong({ entries, marks, versions, words }: Journal): string[] {
  return entries.flatMap((entry) => {
    const wrong: string[] = [];
    const mark = marks.find(({ id }) => id === entry.id);
    if (!mark || !isDeepStrictEqual(asStored(mark), asStored(markOf(entry, mark.isConflicted))))
      wrong.push(`the mark of ${entry.id} is not of its entry`);
    if (!versions.some(({ entryId }) => entryId === entry.id)) wrong.push(`${entry.id} has no version`);
    for (const { id } of entry.feelings)
      if (!words.some((word) => word.id === id)) wrong.push(`no word ${id} for ${entry.id}`);
    return wrong;
  });
}

function leftOver({ entries, marks, versions, drafts }: Journal): string[] {
  const has = (wanted: string) => entries.some(({ id }) => id === wanted);
  return [
    ...marks.filter(({ id }) => !has(id)).map(({ id }) => `a mark without its entry: ${id}`),
    ...versions.filter(({ entryId }) => !has(entryId)).map(({ id }) => `a version without its entry: ${id}`),
    ...drafts
      .filter(({ entryId, body }) => entryId === undefined && entries.some((entry) => entry.body === body))
      .map(({ id }) => `a draft of what is finished: ${id}`),
  ];
}
