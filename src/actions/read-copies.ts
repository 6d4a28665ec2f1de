// The second copies of this device, for who looks at one, or has lost what it is a copy of.
import type { Copy } from '../journal/copies.ts';
import { clockOf } from '../journal/when.ts';
import { copiesFolder, readCopies, readCopy } from '../store/copies.ts';
import { readIdentity } from '../store/lock.ts';
import { isLocked, isSealed } from '../store/sealing.ts';
import { askAge } from './ask-age.ts';
import { askOnce } from './in-worker.ts';
import { wayIntoBackup } from './sealed-backup.ts';

export type { Copy } from '../journal/copies.ts';

/** Newest first; null where this browser has no place for copies. */
export async function listCopies(): Promise<Copy[] | null> {
  // A folder is made to know whether one can be.
  return (await copiesFolder(true)) ? readCopies() : null;
}

/** A copy as a file that `restoreBackup` takes; null when it is gone. */
async function fileOf(copy: Copy): Promise<File | null> {
  const file = await readCopy(copy);
  if (!file) return null;
  const { day } = clockOf({ at: copy.at, offset: -new Date(copy.at).getTimezoneOffset() });
  return new File([file], `ebb-copy-${day}.zip${copy.isSealed ? '.age' : ''}`);
}

/**
 * A copy to be restored, opened already where this window has the key; else as it lies, and a restore asks for what
 * opens it. Null when it is gone.
 */
export async function openCopy(number: number): Promise<{ file: File; at: number } | null> {
  const copy = (await readCopies()).find((one) => one.number === number);
  const file = copy && (await fileOf(copy));
  if (!file) return null;
  if (!copy.isSealed || !isSealed() || isLocked()) return { file, at: copy.at };
  // A copy of another lock stays closed to this one's key.
  const opened = await askAge('open', { file, key: { identity: await readIdentity() } }).catch(() => null);
  if (!opened?.ok) return { file, at: copy.at };
  return { file: new File([opened.file], file.name.replace(/\.age$/, '')), at: copy.at };
}

/**
 * The newest copy that can be read, for a journal that cannot: a plain one is read whole, of a sealed one the way in is
 * looked at (its passphrase or recovery key opens it in `restoreBackup`). Needs no open journal; never throws.
 */
export async function newestReadableCopy(): Promise<(Copy & { file: File }) | null> {
  try {
    for (const copy of await readCopies()) {
      const file = await fileOf(copy);
      if (!file) continue;
      const isReadable = copy.isSealed
        ? (await wayIntoBackup(file)) !== null
        : await askOnce('check-copy', { file });
      if (isReadable) return { ...copy, file };
    }
  } catch {
    // Locked, or no worker: there is none that this window can read.
  }
  return null;
}
