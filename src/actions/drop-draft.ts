import { removeDraft } from '../store/drafts.ts';
import { unstored } from './keep-draft.ts';

/** Lets go of a draft whose words are kept elsewhere. A failure leaves it for the next opening. */
export async function dropDraft(id: string): Promise<void> {
  unstored.delete(id);
  await removeDraft(id).catch(() => undefined);
}
