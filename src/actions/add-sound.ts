// Keeps a recording that was made for a page.
import type { Medium } from '../journal/medium.ts';
import { now } from '../platform/clock.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { addMedium } from '../store/media.ts';
import { newBlobKey } from '../vault/blob.ts';

/** Null when it is kept, else why it is not. */
export async function addSound(
  bytes: Uint8Array,
  { id, type }: Pick<Medium, 'id' | 'type'>,
): Promise<StoreFailure | null> {
  try {
    await addMedium({ id, type, size: bytes.length, key: newBlobKey(), addedAt: now().at }, bytes);
    return null;
  } catch (error) {
    return failureOf(error);
  }
}
