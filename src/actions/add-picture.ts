// Keeps a picture that somebody chose, as small as a page can show it.
import { KEPT_AS, type PictureProblem, pictureOf } from '../platform/picture-of.ts';
import type { StoreFailure } from '../store/failure.ts';
import { keepMedium, type NewMedium, newMedium } from './keep-medium.ts';

export type PictureNotAdded = PictureProblem | StoreFailure;

/** A picture that is about to be added. */
export const namedPicture = (): NewMedium => newMedium(KEPT_AS);

/** Null when it is kept, else why it is not: then nothing of it is. */
export async function addPicture(file: Blob, medium: NewMedium): Promise<PictureNotAdded | null> {
  const picture = await pictureOf(file);
  if (typeof picture === 'string') return picture;
  const { bytes, ...pixels } = picture;
  return keepMedium(medium, bytes, pixels);
}
