import { removeDraft } from '../store/drafts.ts';

/** Lets go of a draft whose words are kept elsewhere. A failure leaves it for the next opening. */
export async function dropDraft(id: string): Promise<void> {
  await removeDraft(id).catch(() => undefined);
}
