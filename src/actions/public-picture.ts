// Makes the copy of a picture that others may see: drawn anew, whatever way the journal's own is kept, so that nothing the
// camera wrote beside it goes along; and under an id of its own.
import { KEPT_AS, type PictureProblem, pictureOf } from '../platform/picture-of.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { readMedia } from '../store/media.ts';
import { keepMedium, type NewMedium, newMedium } from './keep-medium.ts';
import { readMedium } from './read-medium.ts';

export type PublicPictureMade =
  | { ok: true; medium: NewMedium }
  /** `missing`: the picture is not on this device. */
  | { ok: false; code: 'missing' | PictureProblem | StoreFailure };

/** @param id of the journal's picture */
export async function makePublicPicture(id: string): Promise<PublicPictureMade> {
  try {
    const [row] = await readMedia([id]);
    const blob = row ? await readMedium(row) : null;
    if (!blob) return { ok: false, code: 'missing' };
    const picture = await pictureOf(blob);
    if (typeof picture === 'string') return { ok: false, code: picture };
    const { bytes, ...pixels } = picture;
    const medium = newMedium(KEPT_AS);
    const code = await keepMedium(medium, bytes, { ...pixels, publicOf: id });
    return code === null ? { ok: true, medium } : { ok: false, code };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}
