// How an entry stands to others: for the person alone, set aside, or out.
import type { Visibility } from './entry.ts';

/** `aside`: to be published, not out yet. `down`: for the person alone again, and out as far as this journal knows. */
export type PostState = 'private' | 'aside' | 'out' | 'down';

/** @param isOut a copy of it is out as far as this journal knows */
export function postState(visibility: Visibility, isOut: boolean): PostState {
  if (visibility === 'public') return isOut ? 'out' : 'aside';
  return isOut ? 'down' : 'private';
}
