// Pictures for tests: they begin as their kind does, and the rest is of no meaning.
import type { Medium, MediumType } from '../../src/journal/medium.ts';
import type { SourceFile } from '../../src/workers/jobs.ts';

const HEADS: Partial<Record<MediumType, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

export function picture(seed: number, type: MediumType = 'image/jpeg', length = 3_000) {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * (seed + 7) + (at >> 3)) & 255);
  bytes.set(HEADS[type] ?? []);
  return bytes;
}

/** Ids as they are made: twelve letters and digits. */
export const idOf = (seed: number) => `k3v9x2m4tq${String(seed).padStart(2, '0')}`;

/** Puts a picture into the journal that is open. */
export async function keepPicture(seed: number, type: MediumType = 'image/jpeg') {
  const { addMedium } = await import('../../src/store/media.ts');
  const { newBlobKey } = await import('../../src/vault/blob.ts');
  const bytes = picture(seed, type);
  const medium: Medium = { id: idOf(seed), type, size: bytes.length, key: newBlobKey(), addedAt: 5 };
  await addMedium(medium, bytes);
  return { medium, bytes };
}

/** The bytes of a picture in the journal that is open; null where there are none. */
export async function keptBytes(id: string) {
  const { readBytes, readMedia } = await import('../../src/store/media.ts');
  const [row] = await readMedia([id]);
  return row ? readBytes(row) : null;
}

export const archive = (zip: Blob, name = 'ebb.zip'): SourceFile => ({
  path: name,
  file: new File([zip], name, { lastModified: 0 }),
});
