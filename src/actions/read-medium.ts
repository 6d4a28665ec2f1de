// The bytes of a picture, to be shown.
import type { Medium } from '../journal/medium.ts';
import { readBytes } from '../store/media.ts';

/** Null where they are not on this device, do not open, or the journal gave no answer. */
export async function readMedium(medium: Pick<Medium, 'id' | 'key' | 'type'>): Promise<Blob | null> {
  const bytes = await readBytes(medium).catch(() => null);
  return bytes && new Blob([bytes], { type: medium.type });
}
