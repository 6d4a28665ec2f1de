// What was written while the journal was locked joins it: each page that nobody is writing on becomes an entry.
import { lockOfDraft } from '../journal/draft.ts';
import { hold } from '../platform/held.ts';
import { putDraft, readDraft, readSealedAside } from '../store/drafts.ts';
import { takeLeft } from './adopt-draft.ts';
import { finishEntry } from './finish-entry.ts';

/**
 * Pages that could not become entries stay drafts, sealed like every other.
 * @param wished what was handed over to be gone on with: it stays a page
 */
export async function joinSealedDrafts(wished: string | null): Promise<void> {
  await takeLeft();
  for (const id of await readSealedAside()) {
    if (id === wished) continue;
    const release = await hold(lockOfDraft(id));
    // Somebody is writing it: it is a draft like any other from its next key on.
    if (!release) continue;
    const draft = await readDraft(id);
    if (draft && !(await finishEntry(draft)).ok) await putDraft(draft);
    release();
  }
}
