// From the files a person chose to the pages in them. Every file ends as a page or in the list of what could not
// be read; only what systems leave behind (.DS_Store, .git) is passed over.
import { formatOf } from '../formats/index.ts';
import type { Page } from '../formats/page.ts';
import { type PageItem, readPages } from '../formats/pages.ts';
import { ZIP_LIMITS } from '../formats/zip.ts';
import { isAgeFile } from '../vault/age-magic.ts';
import { type ChosenPage, sha256 } from './comparing.ts';
import type { Progress, SourceFile, Unread } from './jobs.ts';

// Each file is asked of another process of the browser, so several are on their way at a time.
const AT_ONCE = 32;
const TELL_EVERY = 100;
const LEFT_BEHIND =
  /(?:^|\/)(?:\.[^/]+|__MACOSX)\/|(?:^|\/)(?:\.ds_store|thumbs\.db|desktop\.ini|\._[^/]*)$/i;

type Tell = (progress: Progress) => void;

export interface ChosenPages {
  pages: ChosenPage[];
  unread: Unread[];
}

/** Reads chosen files, archives opened, in the order they were chosen. */
export async function readChosen(files: readonly SourceFile[], tell: Tell): Promise<ChosenPages> {
  const wanted = files.filter(({ path }) => !LEFT_BEHIND.test(path));
  const chosen: ChosenPages = { pages: [], unread: [] };
  const limit = { bytes: ZIP_LIMITS.totalBytes };
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    tell({ step: 'reading', done: at, total: wanted.length });
    const some = wanted.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map((file) => readOne(file, limit, tell)));
    for (const { pages, unread } of read) {
      // Not by spreading: an archive may hold more pages than a call takes arguments.
      for (const page of pages) chosen.pages.push(page);
      for (const one of unread) chosen.unread.push(one);
    }
  }
  return chosen;
}

async function readOne(source: SourceFile, limit: { bytes: number }, tell: Tell): Promise<ChosenPages> {
  const read: ChosenPages & { isArchive: boolean } = { pages: [], unread: [], isArchive: false };
  try {
    for await (const item of readPages([{ path: source.path, blob: source.file }])) {
      await take(item, source, read, limit);
      const done = read.pages.length;
      if (done > 0 && done % TELL_EVERY === 0) tell({ step: 'reading', done, total: 0 });
    }
  } catch {
    read.unread.push({ file: source.path, code: 'cannot-open' });
  }
  const code = read.pages.length === 0 ? await backupCode(source, read.isArchive) : null;
  return code ? { pages: [], unread: [{ file: source.path, code }] } : read;
}

async function backupCode(source: SourceFile, isArchive: boolean): Promise<'backup' | 'sealed' | null> {
  if (isArchive) return (await isOurBackup(source)) ? 'backup' : null;
  return (await isAgeFile(source.file)) ? 'sealed' : null;
}

async function isOurBackup({ path, file }: SourceFile): Promise<boolean> {
  return (await formatOf({ path, blob: file })) === 'backup';
}

/** Blank, or a day and a layout around nothing. A line that Ebb does not understand may say something: it stays. */
function saysNothing({ content }: Page): boolean {
  const { title = '', description = '', body, tags, feelings, extra } = content;
  return `${title}${description}${body}`.trim() === '' && tags.length + feelings.length + extra.length === 0;
}

async function take(
  item: PageItem,
  { path, file }: SourceFile,
  read: ChosenPages & { isArchive: boolean },
  limit: { bytes: number },
): Promise<void> {
  const own = 'page' in item ? item.page.path : item.path;
  // What is in an archive has a path of its own.
  read.isArchive ||= own !== path;
  if (LEFT_BEHIND.test(own)) return;
  if (!('page' in item)) {
    read.unread.push({ file: own || path, code: item.code });
    return;
  }
  const { page } = item;
  if (saysNothing(page)) {
    read.unread.push({ file: own, code: 'nothing-in-it' });
    return;
  }
  limit.bytes -= page.bytes.length;
  if (limit.bytes < 0) read.unread.push({ file: own, code: 'too-much' });
  else {
    const modifiedAt = read.isArchive ? null : file.lastModified;
    read.pages.push({ page, key: await sha256(page.bytes), modifiedAt });
  }
}
