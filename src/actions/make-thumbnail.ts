// Draws the thumbnail of a picture from its bytes, and keeps it where there is room.
import type { Medium } from '../journal/medium.ts';
import { thumbnailOf } from '../platform/thumbnail-of.ts';
import { readBytes } from '../store/media.ts';
import { keepThumbnail } from '../store/thumbnails.ts';

/** Why there is none: the bytes are not here, or are no picture. */
export type NoThumbnail = 'missing' | 'broken';

export async function makeThumbnail(medium: Medium): Promise<Uint8Array<ArrayBuffer> | NoThumbnail> {
  const bytes = await readBytes(medium);
  if (!bytes) return 'missing';
  const small = await thumbnailOf(new Blob([bytes], { type: medium.type }));
  if (!small) return 'broken';
  // On a full disk it is shown all the same, and drawn again the next time.
  await keepThumbnail(medium, small).catch(() => undefined);
  return small;
}
