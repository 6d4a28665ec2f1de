// The folder of second copies, in the browser's private file system (OPFS): files beside the database, so that what
// damages the one leaves the other. A copy counts once its check mark lies beside it, and a mark is an empty file: it is
// there or it is not, so a torn write is never taken for a copy.
import { type Copy, newestCopiesFirst } from '../journal/copies.ts';
import { NAME } from './schema.ts';

const FOLDER = `${NAME}-copies`;
const ALONE = `${NAME}-copies`;
/** `12.zip`, `12.zip.age` where it is sealed. */
const FILE = /^(\d+)\.zip(\.age)?$/;
/** `12-300.checked`: the mark of copy 12, which holds 300; of a sealed one `12.checked`. */
const CHECKED = /^(\d+)(?:-(\d+))?\.checked$/;

/**
 * What is to be done next. `changed`: the journal changed since the last copy. `renew`: older copies hold what is to be
 * gone, and go with the next one.
 */
export type Errand = 'changed' | 'renew';

/** Null where the browser has no such folder, or keeps it from this window. */
export async function copiesFolder(isMade: boolean): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: isMade });
  } catch {
    return null;
  }
}

/** One at a time, in all windows: a copy written, copies removed, the lock turned. */
export function copyingAlone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request(ALONE, work) : work();
}

/** A copy takes seconds; a window that holds on for longer is frozen. */
const PATIENCE_MS = 20_000;

/** The same for what a person waits for: it goes on without a window that does not answer. */
export async function copyingHalted<T>(work: () => Promise<T>): Promise<T> {
  if (!navigator.locks) return work();
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    return work();
  };
  try {
    return await navigator.locks.request(ALONE, { signal: AbortSignal.timeout(PATIENCE_MS) }, begin);
  } catch (error) {
    if (isBegun) throw error;
    return navigator.locks.request(ALONE, { steal: true }, begin);
  }
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

export const copyName = (number: number, isSealed: boolean): string =>
  `${number}.zip${isSealed ? '.age' : ''}`;

export const markName = (number: number, holds: number | null): string =>
  `${number}${holds === null ? '' : `-${holds}`}.checked`;

/** Every copy that was checked, newest first. */
export async function readCopies(): Promise<Copy[]> {
  const folder = await copiesFolder(false);
  if (!folder) return [];
  const names = await namesIn(folder);
  const marks = new Map(names.flatMap((name) => markIn(name)));
  const copies: Copy[] = [];
  for (const name of names) {
    const [, digits, sealed] = FILE.exec(name) ?? [];
    const number = Number(digits);
    const holds = marks.get(number);
    if (digits === undefined || holds === undefined) continue;
    const file = await fileIn(folder, name);
    if (!file) continue;
    copies.push({ number, at: file.lastModified, isSealed: sealed !== undefined, size: file.size, holds });
  }
  return newestCopiesFirst(copies);
}

function markIn(name: string): [number, number | null][] {
  const [, digits, holds] = CHECKED.exec(name) ?? [];
  return digits === undefined ? [] : [[Number(digits), holds === undefined ? null : Number(holds)]];
}

async function fileIn(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch {
    return null;
  }
}

/** The file of a copy; null when it is gone. */
export async function readCopy({
  number,
  isSealed,
}: Pick<Copy, 'number' | 'isSealed'>): Promise<File | null> {
  const folder = await copiesFolder(false);
  return folder && fileIn(folder, copyName(number, isSealed));
}

/** The highest number that any file of the folder has, checked or not; 0 for none. */
export async function lastNumber(folder: FileSystemDirectoryHandle): Promise<number> {
  const numbers = (await namesIn(folder)).map((name) => Number(/^\d+/.exec(name)?.[0] ?? 0));
  return Math.max(0, ...numbers);
}

/** Removes copies; the mark goes first, so that half a removal leaves no copy. */
export async function dropCopies(
  isDropped: (copy: { number: number; isSealed: boolean }) => boolean,
): Promise<void> {
  const folder = await copiesFolder(false);
  if (!folder) return;
  const names = await namesIn(folder);
  const gone = names.flatMap((name) => {
    const [, digits, sealed] = FILE.exec(name) ?? [];
    if (digits === undefined) return [];
    const number = Number(digits);
    return isDropped({ number, isSealed: sealed !== undefined }) ? [{ name, number }] : [];
  });
  for (const { name, number } of gone) {
    const marks = names.filter((mark) => markIn(mark)[0]?.[0] === number);
    for (const one of [...marks, name]) await folder.removeEntry(one);
  }
}

/** Removes every copy and the folder. @throws when the browser does not let go of it */
export async function removeCopies(): Promise<void> {
  if (!(await copiesFolder(false))) return;
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(FOLDER, { recursive: true });
}

/** Notes something to be done; it outlives this window. Never throws: where nothing can be noted there are no copies. */
export async function noteErrand(errand: Errand): Promise<void> {
  const folder = await copiesFolder(true);
  await folder?.getFileHandle(errand, { create: true }).catch(() => undefined);
}

export async function hasErrand(errand: Errand): Promise<boolean> {
  const folder = await copiesFolder(false);
  return folder !== null && (await fileIn(folder, errand)) !== null;
}

export async function endErrand(errand: Errand): Promise<void> {
  const folder = await copiesFolder(false);
  await folder?.removeEntry(errand).catch(() => undefined);
}
