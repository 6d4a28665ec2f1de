// Drafts: written at every keystroke, one small put each.
import type { Draft } from '../journal/draft.ts';
import { db, guardSchema } from './database.ts';

export async function putDraft(draft: Draft): Promise<void> {
  await db.transaction('rw', db.drafts, db.meta, async () => {
    await guardSchema();
    await db.drafts.put(draft);
  });
}

export async function removeDraft(id: string): Promise<void> {
  await db.transaction('rw', db.drafts, db.meta, async () => {
    await guardSchema();
    await db.drafts.delete(id);
  });
}

/** Every draft, the last changed first. */
export async function readDrafts(): Promise<Draft[]> {
  const drafts = await db.drafts.toArray();
  return drafts.sort((a, b) => b.changedAt - a.changedAt);
}
