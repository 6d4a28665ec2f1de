// The pictures and sounds beside the entries of another program, where they were chosen: an archive, or a folder of files.
// Nothing of them is read before it is asked for.
import { looksLikeZip, type ZipFile, type ZipLimits } from '../formats/zip.ts';
import { zipFolder } from '../formats/zip-folder.ts';
import type { SourceFile } from './jobs.ts';

/** Of one archive, and of all that comes. */
export const MEDIA_LIMITS: ZipLimits = { files: 200_000, fileBytes: 64_000_000, totalBytes: 4_000_000_000 };

export interface OpenFiles {
  paths: readonly string[];
  /** What a file claims to be long, and its first bytes; null where it cannot be begun. */
  look: (path: string, most: number) => Promise<{ size: number; head: Uint8Array } | null>;
  /** All of it; null where it cannot be read. */
  read: (path: string) => Promise<ZipFile['bytes'] | null>;
}

/** Opens them when they are first asked for; null where there are none. */
export type MediaFiles = () => Promise<OpenFiles | null>;

export const allOf = (file: Blob): Promise<ZipFile['bytes'] | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

function once(open: MediaFiles): MediaFiles {
  let opened: Promise<OpenFiles | null> | null = null;
  return () => {
    opened ??= open().catch(() => null);
    return opened;
  };
}

const archives = new WeakMap<File, MediaFiles>();

/** The files of an archive, which is opened once; a file that is none has none. */
export function filesOfArchive({ file }: SourceFile): MediaFiles {
  const files = archives.get(file) ?? openArchive(file);
  archives.set(file, files);
  return files;
}

const openArchive = (file: File): MediaFiles =>
  once(async () => {
    if (!(await looksLikeZip(file))) return null;
    // Each is read once to know it, and once more when it is laid.
    const limits = { ...MEDIA_LIMITS, totalBytes: 2 * MEDIA_LIMITS.totalBytes };
    const { folder, look } = await zipFolder(file, limits);
    return { paths: folder.paths, look, read: folder.read };
  });

/** Files that were chosen side by side. */
export const filesChosen = (files: readonly SourceFile[]): MediaFiles =>
  once(async () => {
    const byPath = new Map(files.map(({ path, file }) => [path, file]));
    return {
      paths: [...byPath.keys()],
      look: async (path, most) => {
        const file = byPath.get(path);
        const head = file ? await allOf(file.slice(0, most)) : null;
        return file && head ? { size: file.size, head } : null;
      },
      read: async (path) => {
        const file = byPath.get(path);
        return file ? allOf(file) : null;
      },
    };
  });
