// Everything a person chose (files, a folder, a zip) as pages, one at a time, with a reason for each that is none.

import { fileNameIn, kindOfFile } from './file-name.ts';
import type { NotAPage, Page } from './page.ts';
import { readMarkdown } from './read-markdown.ts';
import { beginsAsZip, looksLikeZip, readZip, ZIP_LIMITS, type ZipProblem } from './zip.ts';

/** A file of at most this size is read once, whatever it turns out to be. */
const SMALL_BYTES = 1_000_000;

/** A file as the browser hands it over; `path` with its folders when they are known. */
export interface InputFile {
  path: string;
  blob: Blob;
}

export type PageItem =
  | { page: Page }
  /** `path` is that inside the archive; `archive` the archive it is in. */
  | { path: string; archive?: string; code: NotAPage['notAPage'] | ZipProblem };

function itemOf(path: string, bytes: Uint8Array<ArrayBuffer>, archive?: string): PageItem {
  const read = readMarkdown({ path, bytes });
  if (!('notAPage' in read)) return { page: read };
  return archive === undefined ? { path, code: read.notAPage } : { path, archive, code: read.notAPage };
}

function mayBePage(path: string): boolean {
  return kindOfFile(fileNameIn(path)).startsWith('page');
}

async function* pagesInZip(file: InputFile, signal?: AbortSignal): AsyncGenerator<PageItem, void> {
  const others: string[] = [];
  const isWanted = (path: string) => {
    if (!mayBePage(path)) others.push(path);
    return mayBePage(path);
  };
  for await (const item of readZip(file.blob, signal ? { isWanted, signal } : { isWanted })) {
    yield 'bytes' in item
      ? itemOf(item.path, item.bytes, file.path)
      : { path: item.path, archive: file.path, code: item.problem };
  }
  for (const path of others) yield { path, archive: file.path, code: 'other-extension' };
}

/** What a file that may be a page gives: most are small and are read whole at once, archive or not. */
async function* itemsOfSmall(file: InputFile, signal?: AbortSignal): AsyncGenerator<PageItem, void> {
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  if (beginsAsZip(bytes)) yield* pagesInZip({ ...file, blob: new Blob([bytes]) }, signal);
  else yield itemOf(file.path, bytes);
}

/**
 * The pages in the files, archives opened (one level), in the order given.
 * @throws only the signal's reason, and what the browser throws for a file that is gone
 */
export async function* readPages(
  files: Iterable<InputFile>,
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<PageItem, void> {
  for (const file of files) {
    signal?.throwIfAborted();
    const isSmallPage = mayBePage(file.path) && file.blob.size <= SMALL_BYTES;
    if (isSmallPage) yield* itemsOfSmall(file, signal);
    else if (await looksLikeZip(file.blob)) yield* pagesInZip(file, signal);
    else if (!mayBePage(file.path)) yield itemOf(file.path, new Uint8Array());
    else if (file.blob.size > ZIP_LIMITS.fileBytes) yield { path: file.path, code: 'file-too-large' };
    else yield itemOf(file.path, new Uint8Array(await file.blob.arrayBuffer()));
  }
}
