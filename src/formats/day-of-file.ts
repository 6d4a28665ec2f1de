// Whether a file that came in tells its own day. Where it does not, its day was chosen, and goes out in its name.
import { fileNameIn, whenOfPath } from './file-name.ts';
import type { WritableEntry } from './page.ts';
import { partsOf } from './read-markdown.ts';
import { decodeText } from './text.ts';

/** Its bytes are looked at only where its name tells nothing and a day alone is known. */
export function tellsNoDay({ raw }: Pick<WritableEntry, 'raw'>): boolean {
  if (raw?.read.when.kind !== 'date' || whenOfPath(fileNameIn(raw.fileName)) !== null) return false;
  return partsOf(decodeText(raw.bytes).text).owned.when === null;
}
