// Takes entries out: as Markdown, one, many in an archive, or files in a folder; and all in one file of another kind.
import type { MarkdownChoices } from '../journal/export-choices.ts';
import { clockOf } from '../journal/when.ts';
import { now } from '../platform/clock.ts';
import { pickFolder } from '../platform/files.ts';
import { type Printing, printDocument } from '../platform/printing.ts';
import type { Exported, ExportPreview, OneFile, SavedFiles, Selection } from '../workers/export-jobs.ts';
import type { Jobs, Progress } from '../workers/jobs.ts';
import { type Handed, handOver, handToSheet } from './hand-over.ts';
import { askOnce, Converter, failureOfJob, type JobFailure } from './in-worker.ts';
import { readMediumAt } from './read-medium.ts';

export type { Days, Exported, ExportPreview, OneFile, Selection } from '../workers/export-jobs.ts';
export { type Handed, handOver, handToSheet } from './hand-over.ts';

export type ExportedEntry =
  | { ok: true; handed: Handed; file: File }
  | { ok: false; code: JobFailure | 'no-such-entry' | 'cannot-share' };

/** The file of one entry, made beside the page: the page itself loads no reader of files. */
async function fileOf(id: string, isWhole: boolean): Promise<File | null> {
  const made = await askOnce('export-one', { id, isWhole });
  return made && new File([made.file], made.fileName, { type: made.file.type });
}

/** One entry as a file of its own, an archive where it has pictures. */
export async function exportEntry(id: string): Promise<ExportedEntry> {
  try {
    const file = await fileOf(id, true);
    if (!file) return { ok: false, code: 'no-such-entry' };
    return { ok: true, handed: await handOver(file), file };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** One entry's words through the share sheet: their file, or its text where the browser takes no such file. */
export async function shareEntry(id: string): Promise<ExportedEntry> {
  try {
    const file = await fileOf(id, false);
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
  what: Jobs['export-zip']['ask'],
  tell?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ExportedEntries> {
  try {
    const options = { ...(tell ? { tell } : {}), ...(signal ? { signal } : {}) };
    const { zip, ...exported } = await askOnce('export-zip', what, options);
    if (exported.entries === 0) return { ok: true, handed: 'nothing', ...exported };
    const file = new File([zip], named('zip'), { type: 'application/zip' });
    return { ok: true, handed: await handOver(file), file, ...exported };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** A neutral name: what is in it is nobody's business on a shared screen. */
const named = (ending: string) => `ebb-${clockOf(now()).day}.${ending}`;

/** Many entries in one file: a table, data, or a page to print; an archive where pictures or sounds go along. */
export async function exportOneFile(
  what: OneFile,
  tell?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ExportedEntries> {
  const made = await makeOneFile(what, named(what.kind), tell, signal);
  if (!made.ok) return made;
  const { file, ...exported } = made;
  if (exported.entries === 0) return { ...exported, handed: 'nothing' };
  const { type } = file;
  // The name of what lies in the archive: one of pages is called by the day alone.
  const ending = type === 'application/zip' ? `${what.kind}.zip` : what.kind;
  const saved = new File([file], named(ending), { type });
  return { ...exported, handed: await handOver(saved), file: saved };
}

/** Prints a page of entries; `printing` is null where nothing passes the choice. */
export async function printEntries(
  what: OneFile,
  tell?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<({ ok: true; printing: Printing | null } & Exported) | { ok: false; code: JobFailure }> {
  const made = await makeOneFile(what, null, tell, signal);
  if (!made.ok) return made;
  const { file, ...exported } = made;
  if (exported.entries === 0) return { ...exported, printing: null };
  const { PAGE_STYLE } = await import('../formats/page-style.ts');
  const printing = await printDocument(await file.text(), PAGE_STYLE, { read: readMediumAt, signal });
  return printing ? { ...exported, printing } : { ok: false, code: 'cancelled' };
}

async function makeOneFile(
  what: OneFile,
  name: string | null,
  tell?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<({ ok: true; file: Blob } & Exported) | { ok: false; code: JobFailure }> {
  try {
    const options = { ...(tell ? { tell } : {}), ...(signal ? { signal } : {}) };
    return { ok: true, ...(await askOnce('export-file', { what, name }, options)) };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}

/** Shows the first file of an export again and again, by one worker that waits for the next question. */
export class Previewer {
  #converter: Converter | null = null;

  /** Null when it could not be made. */
  async show(selection: Selection, choices: MarkdownChoices): Promise<ExportPreview | null> {
    this.#converter ??= new Converter();
    return this.#converter.ask('export-preview', { selection, choices }).catch(() => null);
  }

  end(): void {
    this.#converter?.end();
    this.#converter = null;
  }
}

export type ExportedFolder =
  | ({ ok: true; folder: FileSystemDirectoryHandle } & SavedFiles & Exported)
  | { ok: false; code: JobFailure };

/** Asks for a folder to write into; null when the person thought better of it. Call it inside a tap. */
export const chooseFolder = () => pickFolder('ebb-export');

/** Many entries as files in a folder. Files of the same name with other text stay, unless `replace`. */
export async function exportToFolder(
  { folder, ...what }: Jobs['export-folder']['ask'],
  tell?: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ExportedFolder> {
  try {
    const options = { ...(tell ? { tell } : {}), ...(signal ? { signal } : {}) };
    const answer = await askOnce('export-folder', { ...what, folder }, options);
    return { ok: true, folder, ...answer };
  } catch (error) {
    return { ok: false, code: failureOfJob(error) };
  }
}
