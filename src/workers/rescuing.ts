// A backup of what can still be read where the journal does not open.
import { writeBackup } from '../formats/backup.ts';
import { holdsAnything } from '../journal/entry.ts';
import { readableRows } from '../store/readable-rows.ts';
import type { Jobs } from './jobs.ts';

/** Null where nothing was written, or all of it is sealed. */
export async function rescue(at: number): Promise<Jobs['rescue']['answer']> {
  const found = await readableRows();
  if (!found) return null;
  const { rows, lost } = found;
  if (rows.entries.length === 0 && !rows.drafts.some(holdsAnything)) return null;
  return { file: await writeBackup({ ...rows }, { createdAt: at }), entries: rows.entries.length, lost };
}
