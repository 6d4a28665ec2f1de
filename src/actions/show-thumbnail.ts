// The small picture of a row, to be shown: the one that is kept, or one that is made now. One is made at a time, and
// none for a row that went before its turn came.
import type { Medium } from '../journal/medium.ts';
import { readThumbnail } from '../store/thumbnails.ts';

const TYPE = 'image/jpeg';

/** Pictures that cannot be drawn here: their bytes are not read for it again. */
const broken = new Set<string>();

/** Whether it is known already that there will be none. */
export const isBroken = ({ id }: Pick<Medium, 'id'>): boolean => broken.has(id);

let last: Promise<unknown> = Promise.resolve();

/** Null where there is none: nothing is said of that in a list. */
export async function showThumbnail(medium: Medium, gone: AbortSignal): Promise<Blob | null> {
  const kept = await readThumbnail(medium).catch(() => null);
  if (kept) return new Blob([kept], { type: TYPE });
  const making = last.then(() => (gone.aborted ? null : made(medium)));
  last = making;
  return making;
}

async function made(medium: Medium): Promise<Blob | null> {
  try {
    const { makeThumbnail } = await import('./make-thumbnail.ts');
    const small = await makeThumbnail(medium);
    if (small === 'broken') broken.add(medium.id);
    return typeof small === 'string' ? null : new Blob([small], { type: TYPE });
  } catch {
    return null;
  }
}
