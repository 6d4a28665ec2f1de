// Looks through every file of a browser's profile for words, as somebody with the whole disk would.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often each word stands in each file that holds any, as UTF-8 or as UTF-16 of either order. */
export function foundIn(folder: string, words: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const bytes = bytesOf(path);
    const here = words.filter((word) => formsOf(word).some((form) => bytes.includes(form)));
    if (here.length > 0) found[path.slice(folder.length + 1)] = here;
  }
  return found;
}

/** A browser that still runs takes files away: those hold nothing any more. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

function formsOf(word: string): Buffer[] {
  const little = Buffer.from(word, 'utf16le');
  return [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16()];
}
