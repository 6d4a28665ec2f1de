// Keeps a picture that somebody chose: as small as a page can show it, or as it is where that is wished.
import {
  KEPT_AS,
  type PictureProblem,
  pictureOf,
  shownTypeOf,
  wholePictureOf,
} from '../platform/picture-of.ts';
import type { StoreFailure } from '../store/failure.ts';
import { keepMedium, type NewMedium, newMedium } from './keep-medium.ts';

export type PictureNotAdded = PictureProblem | StoreFailure;

/** A picture that is about to be added, as the text names it already. */
export interface ComingPicture {
  file: File;
  medium: NewMedium;
  /** With every byte, and with what the camera wrote. */
  isWhole: boolean;
}

/** Drawn anew. */
export const comingDrawn = (file: File): ComingPicture => ({
  file,
  medium: newMedium(KEPT_AS),
  isWhole: false,
});

/** As it is, where every browser can show it so; drawn anew where not. */
export async function comingWhole(file: File): Promise<ComingPicture> {
  const type = await shownTypeOf(file);
  return type === null ? comingDrawn(file) : { file, medium: newMedium(type), isWhole: true };
}

/** Null when it is kept, else why it is not: then nothing of it is. */
export async function addPicture({ file, medium, isWhole }: ComingPicture): Promise<PictureNotAdded | null> {
  const picture = await (isWhole ? wholePictureOf(file) : pictureOf(file));
  if (typeof picture === 'string') return picture;
  const { bytes, ...pixels } = picture;
  return keepMedium(medium, bytes, pixels);
}
