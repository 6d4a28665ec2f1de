import type { Visibility } from '../journal/entry.ts';
import { putVisibility } from '../store/entries.ts';

/** Says who may see an entry. False when there is no such entry. */
export async function changeVisibility(id: string, visibility: Visibility): Promise<boolean> {
  return (await putVisibility(id, visibility)) !== null;
}
