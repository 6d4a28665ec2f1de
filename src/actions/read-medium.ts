// The bytes of a picture, to be shown.
import { type Medium, mediumAt } from '../journal/medium.ts';
import { readBytes, readMedia } from '../store/media.ts';

/** Null where they are not on this device, do not open, or the journal gave no answer. */
export async function readMedium(medium: Pick<Medium, 'id' | 'key' | 'type'>): Promise<Blob | null> {
  const bytes = await readBytes(medium).catch(() => null);
  return bytes && new Blob([bytes], { type: medium.type });
}

/** The same of what an address in a text stands for: `media/k3v9x2m4tq7w.jpg`. */
export async function readMediumAt(address: string): Promise<Blob | null> {
  const named = mediumAt(address);
  const [row] = named ? await readMedia([named.id]).catch(() => []) : [];
  return row ? readMedium(row) : null;
}
