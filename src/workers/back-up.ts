// A backup of everything, read back before anyone is told that it is done.
import { readBackup, writeBackup } from '../formats/backup.ts';
import type { ZipFile } from '../formats/zip.ts';
import { MEDIA, mediumAt, mediumFileName } from '../journal/medium.ts';
import { type BackupRows, checkedRows, readAllRows } from '../store/backup-rows.ts';
import { readBytes } from '../store/media.ts';
import type { Counts, Jobs, Progress } from './jobs.ts';

type Tell = (progress: Progress) => void;

/** @param files ids of the media whose bytes are there: a row may name one that is not on this device */
export function countsOf(
  { entries, versions, drafts, media, words }: BackupRows,
  files: readonly string[],
): Counts {
  const removed = entries.filter((entry) => entry.removedAt !== undefined).length;
  const there = new Set(files);
  // What was drawn anew for a public copy is no other picture.
  const pictures = media.filter(({ id, publicOf }) => publicOf === undefined && there.has(id)).length;
  return {
    entries: entries.length - removed,
    removed,
    versions: versions.length,
    drafts: drafts.length,
    pictures,
    words: words.length,
  };
}

/** The rows as the journal will hold them once the backup is told: with the moment of this one. */
function stamped(rows: BackupRows, at: number): BackupRows {
  const others = rows.settings.filter((row) => row.key !== 'lastBackupAt');
  return { ...rows, settings: [...others, { key: 'lastBackupAt', value: at }] };
}

/** The files of pictures and sounds, one in memory at a time. What is not on this device cannot come along. */
export async function* filesOf(
  { media }: Pick<BackupRows, 'media'>,
  read: typeof readBytes = readBytes,
): AsyncGenerator<ZipFile, void> {
  for (const medium of media) {
    const bytes = await read(medium);
    if (bytes) yield { path: `${MEDIA}/${mediumFileName(medium)}`, bytes };
  }
}

type ReadableBackup = Extract<Awaited<ReturnType<typeof readBackup>>, { ok: true }>;

/** The rows of a backup, checked one by one: what a restore would store. */
export async function rowsIn({ manifest, rows }: ReadableBackup): Promise<ReturnType<typeof checkedRows>> {
  const tables: Record<string, unknown[]> = {};
  for (const [table, count] of Object.entries(manifest.counts ?? {})) {
    const found: unknown[] = [];
    for await (const row of rows(table)) found.push(row);
    if (found.length !== count) return { code: 'damaged' };
    tables[table] = found;
  }
  return checkedRows(tables);
}

/** The media whose bytes lie in a backup. */
export const mediaOf = ({ files = [] }: ReadableBackup['manifest']): string[] =>
  files.flatMap(({ name }) => mediumAt(name)?.id ?? []);

/** What a restore of this backup would give back; null unless it is as many sound rows of every table. */
async function readBack(zip: Blob, rows: BackupRows): Promise<Counts | null> {
  const back = await readBackup(zip);
  const found = back.ok ? await rowsIn(back) : back;
  if (!back.ok || 'code' in found) return null;
  const isAll = Object.entries(rows).every(
    ([table, { length }]) => found[table as keyof BackupRows].length === length,
  );
  return isAll ? countsOf(found, mediaOf(back.manifest)) : null;
}

/** Whether a restore would give back all of it. */
export const isWhole = async (zip: Blob, rows: BackupRows): Promise<boolean> =>
  (await readBack(zip, rows)) !== null;

/** Writes a backup and reads it back. `not-verified`: a restore would not take it, or not give back all of it. */
export async function backUp(at: number, tell: Tell = () => undefined): Promise<Jobs['back-up']['answer']> {
  const rows = stamped(await readAllRows(), at);
  tell({ step: 'writing', done: 0, total: 0 });
  const zip = await writeBackup({ ...rows }, { createdAt: at, files: filesOf(rows) });
  tell({ step: 'checking', done: 0, total: 0 });
  const counts = await readBack(zip, rows);
  return counts ? { zip, counts } : { code: 'not-verified' };
}
