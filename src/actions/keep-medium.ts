// Keeps a picture or a recording of a page. What the text calls it is known before its bytes are.
import { type Medium, type MediumType, mediumId } from '../journal/medium.ts';
import { now } from '../platform/clock.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { addMedium } from '../store/media.ts';
import { isFinal } from '../store/store-state.ts';
import { newBlobKey } from '../vault/blob.ts';

/** One that is about to be kept, as a text can name it already. */
export type NewMedium = Pick<Medium, 'id' | 'type'>;

export const newMedium = (type: MediumType): NewMedium => ({
  id: mediumId(crypto.getRandomValues(new Uint8Array(12))),
  type,
});

/** Null when it is kept, else why it is not: then nothing of it is. */
export async function keepMedium(
  medium: NewMedium,
  bytes: Uint8Array,
  more: Pick<Medium, 'width' | 'height' | 'publicOf'> = {},
): Promise<StoreFailure | null> {
  try {
    const row = { ...medium, ...more, size: bytes.length, key: newBlobKey(), addedAt: now().at };
    await addMedium(row, bytes);
    return null;
  } catch (error) {
    const code = failureOf(error);
    // Not by the browser: another window took it, a newer Ebb's perhaps, and this one does not come back to it.
    return code === 'closed' && isFinal() ? 'outdated' : code;
  }
}
