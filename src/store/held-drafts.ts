// Which drafts a window is writing in. It holds a Web Lock for each, under a name that every window makes alike.
import { lockOfDraft } from '../journal/draft.ts';

/** Their ids; null where the browser cannot say. */
export async function heldDrafts(): Promise<{ has: (draftId: string) => boolean } | null> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return null;
  const { held = [] } = await locks.query();
  const names = new Set(held.map(({ name }) => name));
  return { has: (draftId) => names.has(lockOfDraft(draftId)) };
}
