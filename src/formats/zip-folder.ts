// An archive as a folder whose files are read when they are asked for: of a gigabyte of photos with a few megabytes
// of text, only the text is unpacked.
import { BlobWindow } from './blob-window.ts';
import type { Folder } from './foreign/foreign.ts';
import { problemBeforeReading, SYSTEM_FILE, type ZipLimits, type ZipProblem } from './zip.ts';
import { type ZipEntry, zipEntries } from './zip-directory.ts';
import { unpack, unpackHead } from './zip-unpack.ts';

/** One file may be all of a life in JSON. */
const LIMITS: ZipLimits = { files: 200_000, fileBytes: 256_000_000, totalBytes: 400_000_000 };

export interface ZipFolder {
  folder: Folder;
  /** Files that can never be read; the whole archive's problem has an empty path. */
  problems: { path: string; problem: ZipProblem }[];
  /** What a file claims to be long, and its first bytes; null where it cannot be begun. */
  look: (path: string, most: number) => Promise<{ size: number; head: Uint8Array } | null>;
}

/**
 * The archive's files; nothing is unpacked yet. Of two files of one name the last counts.
 * @throws what the browser throws for a file that is gone
 */
export async function zipFolder(blob: Blob, limits: ZipLimits = LIMITS): Promise<ZipFolder> {
  const entries = new Map<string, ZipEntry>();
  const problems: ZipFolder['problems'] = [];
  for await (const entry of zipEntries(blob)) {
    if (entry === null) {
      problems.push({ path: '', problem: 'archive-damaged' });
      break;
    }
    if (entries.size >= limits.files) {
      problems.push({ path: '', problem: 'too-many-files' });
      break;
    }
    if (entry.isFolder || SYSTEM_FILE.test(entry.path)) continue;
    const problem = problemBeforeReading(entry);
    if (problem) problems.push({ path: entry.path, problem });
    else entries.set(entry.path, entry);
  }
  const window = new BlobWindow(blob);
  let left = limits.totalBytes;
  const read = async (path: string) => {
    const entry = entries.get(path);
    if (!entry || left <= 0) return null;
    const { bytes, size } = await unpack(window, entry, Math.min(limits.fileBytes, left));
    left -= size;
    return bytes;
  };
  const look = async (path: string, most: number) => {
    const entry = entries.get(path);
    const head = entry ? await unpackHead(window, entry, most) : null;
    return entry && head ? { size: entry.bytes, head } : null;
  };
  return { folder: { paths: [...entries.keys()], read }, problems, look };
}
