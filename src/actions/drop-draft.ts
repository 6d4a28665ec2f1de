import { removeDraft } from '../store/drafts.ts';
import { laid } from './keep-draft.ts';

/** Lets go of a draft whose words are kept elsewhere. A failure leaves it for the next opening. */
export async function dropDraft(id: string): Promise<void> {
  laid.end(id);
  await removeDraft(id).catch(() => undefined);
}
