// A second copy of the journal, written into the browser's private file system and read back. The file is made under a
// new number, so no write ever touches a copy that is there; only one that was read back takes another's place.
import { readBackup, writeBackup } from '../formats/backup.ts';
import { staleCopies } from '../journal/copies.ts';
import { holdsAnything } from '../journal/entry.ts';
import { readAllRows } from '../store/backup-rows.ts';
import { isJournalWhole } from '../store/check-journal.ts';
import { copiesFolder, copyName, dropCopies, lastNumber, markName, readCopies } from '../store/copies.ts';
import { damagedRows } from '../store/damaged.ts';
import { isSameFile } from '../store/same-file.ts';
import { isWhole, rowsIn } from './back-up.ts';
import type { Jobs } from './jobs.ts';

const PIECE_BYTES = 1_000_000;
/** A copy must never take the room that the next page needs. */
const SPARE_BYTES = 20_000_000;

/**
 * The rows for a copy, as a backup that was read back. `nothing`: the journal is empty, and no copy of that is worth
 * one that is there. `not-whole`: rows are missing or do not open, so older copies are the better ones.
 */
export async function copyOf(at: number): Promise<Jobs['copy']['answer']> {
  if (!(await isJournalWhole())) return { code: 'not-whole' };
  const rows = await readAllRows();
  if (damagedRows().length > 0) return { code: 'not-whole' };
  const holds = rows.entries.length + rows.tombstones.length;
  if (holds === 0 && !rows.drafts.some(holdsAnything)) return { code: 'nothing' };
  const file = await writeBackup({ ...rows }, { createdAt: at });
  return (await isWhole(file, rows)) ? { file, holds } : { code: 'not-verified' };
}

/** Lays a copy beside those that are there, and lets go of those it makes needless. */
export async function layCopy({
  file,
  isSealed,
  holds,
  isRenewing,
}: Jobs['lay-copy']['ask']): Promise<Jobs['lay-copy']['answer']> {
  const folder = await copiesFolder(true);
  if (!folder) return { code: 'no-folder' };
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = (await navigator.storage.estimate?.()) ?? {};
  if (quota - usage < file.size + SPARE_BYTES) return { code: 'full' };
  const before = await readCopies();
  const number = (await lastNumber(folder)) + 1;
  const name = copyName(number, isSealed);
  try {
    await writeFile(folder, name, file);
    const back = await (await folder.getFileHandle(name)).getFile();
    if (!(await isSameFile(back, file))) throw new Error('it does not read as it was written');
    await folder.getFileHandle(markName(number, isSealed ? null : holds), { create: true });
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    return { code: (error as Error).name === 'QuotaExceededError' ? 'full' : 'not-verified' };
  }
  const copies = await readCopies();
  const fullest = Math.max(0, ...before.map((copy) => copy.holds ?? 0));
  // What is to be gone goes only with a journal that has all the rest.
  const isRenewed = isRenewing && (isSealed || holds >= fullest);
  const stale = new Set(
    (isRenewed ? copies.filter((copy) => copy.number !== number) : staleCopies(copies, Date.now())).map(
      (copy) => copy.number,
    ),
  );
  const known = new Set(copies.map((copy) => copy.number));
  // A file without its mark is what a torn write left. Beside a sealed journal nothing lies open.
  await dropCopies(
    (copy) => stale.has(copy.number) || !known.has(copy.number) || (isSealed && !copy.isSealed),
  );
  return { number, isRenewed };
}

/** A page knows no such way of writing, and tests are compiled as pages are. */
interface FileInWorker {
  createSyncAccessHandle(): Promise<{
    write(piece: Uint8Array<ArrayBuffer>, place: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, file: Blob): Promise<void> {
  const handle = (await folder.getFileHandle(name, { create: true })) as unknown as FileInWorker;
  const access = await handle.createSyncAccessHandle();
  try {
    for (let at = 0; at < file.size; at += PIECE_BYTES) {
      const piece = new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
      // A full disk writes less, or throws; which one depends on the browser.
      if (access.write(piece, { at }) !== piece.length) throw new DOMException('', 'QuotaExceededError');
    }
    access.flush();
  } finally {
    access.close();
  }
}

/** Whether a restore would take a plain file: every checksum and row is looked at. Needs no journal. */
export async function isReadable(file: Blob): Promise<boolean> {
  const backup = await readBackup(file);
  return backup.ok && !('code' in (await rowsIn(backup)));
}
