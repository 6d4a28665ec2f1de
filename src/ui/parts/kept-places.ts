// How large the pictures are that were read in this window: where one is shown again its place is kept from the first
// moment. Gone with the keys.
import type { Medium } from '../../journal/medium.ts';
import { watchSealing } from '../../store/sealing.ts';

/** In pixels. */
export type Size = Pick<Medium, 'width' | 'height'>;

const sizes = new Map<string, Size>();

let isLocked = false;
watchSealing((sealing) => {
  isLocked = sealing.isLocked;
  if (isLocked) sizes.clear();
});

/** Pictures that are about to be shown: nothing below them moves when they come. */
export function keepPlaces(media: readonly Medium[]): void {
  // The page that reads them may end a moment after the keys.
  if (isLocked) return;
  for (const { id, width, height } of media) if (width && height) sizes.set(id, { width, height });
}

/** Null while it is not known, and of a sound. */
export const placeOf = (id: string): Size | null => sizes.get(id) ?? null;
