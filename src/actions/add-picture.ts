// Keeps a picture that somebody chose. What the text calls it is known before its bytes are.
import { type Medium, mediumId } from '../journal/medium.ts';
import { now } from '../platform/clock.ts';
import { KEPT_AS, type PictureProblem, pictureOf } from '../platform/picture-of.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { addMedium } from '../store/media.ts';
import { newBlobKey } from '../vault/blob.ts';

export type PictureNotAdded = PictureProblem | StoreFailure;

/** A picture that is about to be added, as a text can name it already. */
export const namedPicture = (): Pick<Medium, 'id' | 'type'> => ({
  id: mediumId(crypto.getRandomValues(new Uint8Array(12))),
  type: KEPT_AS,
});

/** Null when it is kept, else why it is not: then nothing of it is. */
export async function addPicture(
  file: Blob,
  { id, type }: Pick<Medium, 'id' | 'type'>,
): Promise<PictureNotAdded | null> {
  const picture = await pictureOf(file);
  if (typeof picture === 'string') return picture;
  const { bytes, width, height } = picture;
  const medium = { id, type, width, height, size: bytes.length, key: newBlobKey(), addedAt: now().at };
  try {
    await addMedium(medium, bytes);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
