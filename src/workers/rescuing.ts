// A backup of what can still be read where the journal does not open, read back like any other.
import { writeBackup } from '../formats/backup.ts';
import { holdsAnything } from '../journal/entry.ts';
import { readableBytes, readableRows } from '../store/readable-rows.ts';
import { filesOf, isWhole } from './back-up.ts';
import type { Jobs } from './jobs.ts';

/** Null where nothing was written, all of it is sealed, or a restore would not take the file. */
export async function rescue(at: number): Promise<Jobs['rescue']['answer']> {
  const found = await readableRows();
  if (!found) return null;
  const { rows, lost } = found;
  if (rows.entries.length === 0 && !rows.drafts.some(holdsAnything)) return null;
  let lostPictures = 0;
  const files = filesOf(rows, async (medium) => {
    const bytes = await readableBytes(medium);
    if (!bytes) lostPictures += 1;
    return bytes;
  });
  const file = await writeBackup({ ...rows }, { createdAt: at, files });
  if (!(await isWhole(file, rows))) return null;
  return { file, entries: rows.entries.length, lost: lost + lostPictures };
}
