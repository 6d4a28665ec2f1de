// One file of an archive as JSON.
import { decodeText } from '../text.ts';
import type { Folder } from './foreign.ts';

/** The value; null when the file is damaged or no JSON (and where it is the value `null`). */
export async function jsonIn(folder: Folder, path: string): Promise<unknown> {
  const bytes = await folder.read(path);
  try {
    return bytes && JSON.parse(decodeText(bytes).text);
  } catch {
    return null;
  }
}
