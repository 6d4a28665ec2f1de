// The small files of other programs that stand in the folders here; a folder `x.folder` is an archive unpacked.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Folder, Foreign } from '../../../src/formats/foreign/foreign.ts';
import { foreignIn, readerOf } from '../../../src/formats/foreign/read-foreign.ts';

export const READING = { deviceZone: 'America/New_York' };

export interface Given {
  program: string;
  name: string;
  path: string;
}

const isFolder = (path: string) => statSync(path).isDirectory();

/** Every given file of every program. */
export const GIVEN: Given[] = readdirSync(import.meta.dirname)
  .filter((program) => isFolder(join(import.meta.dirname, program)))
  .flatMap((program) =>
    readdirSync(join(import.meta.dirname, program, 'given')).map((name) => ({
      program,
      name,
      path: join(import.meta.dirname, program, 'given', name),
    })),
  );

function filesBelow(path: string): string[] {
  return readdirSync(path)
    .sort()
    .flatMap((name) => (isFolder(join(path, name)) ? filesBelow(join(path, name)) : [join(path, name)]));
}

/** A folder on the disk as a reader sees an archive. */
function folderAt(path: string): Folder {
  const files = new Map(filesBelow(path).map((file) => [relative(path, file), file]));
  return {
    paths: [...files.keys()],
    read: async (name) => {
      const file = files.get(name);
      return file === undefined ? null : new Uint8Array(readFileSync(file));
    },
  };
}

/** What the readers make of it; null when none knows it. */
export async function readGiven({ name, path }: Given): Promise<Foreign | null> {
  if (!isFolder(path)) return foreignIn(new Uint8Array(readFileSync(path)), name, READING);
  const folder = folderAt(path);
  const reader = await readerOf(folder);
  return (await reader?.read(folder, name, READING)) ?? null;
}
