// An archive of another program, written in a test.
import type { Folder } from '../../../src/formats/foreign/foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';

/** A text stands as it is, everything else as JSON. */
export function folderOf(files: Readonly<Record<string, unknown>>): Folder {
  return {
    paths: Object.keys(files),
    read: async (path) => {
      const file = files[path];
      return file === undefined ? null : encodeText(typeof file === 'string' ? file : JSON.stringify(file));
    },
  };
}
