// Files written into a folder that the person chose. Only what is not there yet is written, and nothing is ever deleted:
// a file of the same name with other bytes may be somebody's work.
import type { ZipFile } from '../formats/zip.ts';

async function bytesIn(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | null> {
  try {
    const handle = await folder.getFileHandle(name);
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return null;
    throw error;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

async function putFile(folder: FileSystemDirectoryHandle, { path, bytes }: ZipFile): Promise<void> {
  const writable = await (await folder.getFileHandle(path, { create: true })).createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** The folder at a path, made where it is not there. */
export async function folderAt(
  folder: FileSystemDirectoryHandle,
  path: string,
): Promise<FileSystemDirectoryHandle> {
  let place = folder;
  for (const name of path.split('/')) place = await place.getDirectoryHandle(name, { create: true });
  return place;
}

/** Writes files, and keeps what became of each. */
export class FolderFiles {
  /** Files that were there with the same bytes. */
  same = 0;
  /** Names that were there with other bytes, and were left. */
  readonly differing: string[] = [];
  readonly #replace: boolean;

  constructor(replace: boolean) {
    this.#replace = replace;
  }

  /**
   * Whether the file was written.
   * @param file with its name alone
   * @param told what it is called where it differs
   */
  async put(place: FileSystemDirectoryHandle, file: ZipFile, told: string = file.path): Promise<boolean> {
    const there = await bytesIn(place, file.path);
    if (there && isSame(there, file.bytes)) this.same += 1;
    else if (there && !this.#replace) this.differing.push(told);
    else {
      await putFile(place, file);
      return true;
    }
    return false;
  }
}
