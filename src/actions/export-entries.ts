// Takes entries out as Markdown: one, many in an archive, or files in a folder.
import { clockOf } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { pickFolder } from '../platform/files.ts';
import type { Exported, Progress, Selection, Some } from '../workers/jobs.ts';
import { type Handed, handOver, handToSheet } from './hand-over.ts';
import { askOnce, failureOfJob, type JobFailure } from './in-worker.ts';

export type { Exported, Selection } from '../workers/jobs.ts';
export { type Handed, handOver, handToSheet } from './hand-over.ts';

export type ExportedEntry =
  | { ok: true; handed: Handed; file: File }
  | { ok: false; code: JobFailure | 'no-such-entry' | 'cannot-share' };

/** The file of one entry, made beside the page: the page itself loads no reader of files. */
async function fileOf(id: string): Promise<File | null> {
  const made = await askOnce('export-one', { id });
  return made && new File([made.bytes], made.fileName, { type: 'text/markdown' });
}

/** One entry as a file of its own. */
export async function exportEntry(id: string): Promise<ExportedEntry> {
  try {
    const file = await fileOf(id);
    if (!file) return { ok: false, code: 'no-such-entry' };
    return { ok: true, handed: await handOver(file), file };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** One entry through the share sheet: its file, or its text where the browser takes no such file. */
export async function shareEntry(id: string): Promise<ExportedEntry> {
  try {
    const file = await fileOf(id);
    if (!file) return { ok: false, code: 'no-such-entry' };
    const handed = await handToSheet(file);
    return handed === 'not-taken' ? { ok: false, code: 'cannot-share' } : { ok: true, handed, file };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

export type ExportedEntries =
  | ({ ok: true; handed: Handed; file: File } & Exported)
  /** Nothing passes the selection, so no file is made. */
  | ({ ok: true; handed: 'nothing' } & Exported)
  | { ok: false; code: JobFailure };

/** Many entries in one archive, made beside the page. */
export async function exportEntries(
  selection: Selection,
  tell?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ExportedEntries> {
  try {
    const options = { ...(tell ? { tell } : {}), ...(signal ? { signal } : {}) };
    const { zip, ...exported } = await askOnce('export-zip', { selection }, options);
    if (exported.entries === 0) return { ok: true, handed: 'nothing', ...exported };
    // A neutral name: what is in it is nobody's business on a shared screen.
    const file = new File([zip], `ebb-${clockOf(now()).day}.zip`, { type: 'application/zip' });
    return { ok: true, handed: await handOver(file), file, ...exported };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

export type ExportedFolder =
  | ({ ok: true; folder: FileSystemDirectoryHandle; differing: Some<string> } & Exported)
  | { ok: false; code: JobFailure };

/** Asks for a folder to write into; null when the person thought better of it. Call it inside a tap. */
export const chooseFolder = pickFolder;

/** Many entries as files in a folder. Files of the same name with other text stay, unless `replace`. */
export async function exportToFolder(
  selection: Selection,
  folder: FileSystemDirectoryHandle,
  { replace, tell, signal }: { replace: boolean; tell?: (progress: Progress) => void; signal?: AbortSignal },
): Promise<ExportedFolder> {
  try {
    const options = { ...(tell ? { tell } : {}), ...(signal ? { signal } : {}) };
    const answer = await askOnce('export-folder', { selection, folder, replace }, options);
    return { ok: true, folder, ...answer };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
