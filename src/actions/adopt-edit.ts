// An entry edited again: on a draft of its own.
import { draftOfEntry } from '../journal/finish.ts';
import { now } from '../platform/clock.ts';
import { readEntry } from '../store/entries.ts';
import { randomId } from '../store/random-id.ts';
import { type HeldDraft, held, take, takeLeft } from './adopt-draft.ts';
import { laid } from './keep-draft.ts';

/** The draft that edits an entry: one begun earlier that nobody holds, else a fresh one. Null: no such entry. */
export async function adoptEdit(entryId: string): Promise<HeldDraft | null> {
  const entry = await readEntry(entryId);
  if (!entry || entry.removedAt !== undefined) return null;
  const began = draftOfEntry(entry, randomId(), now());
  await takeLeft();
  for (const draft of await laid.all()) {
    if (draft.entryId !== entryId) continue;
    const taken = await take(draft.id);
    if (taken) return { ...taken, isFound: true, began };
  }
  return { ...held(began), began };
}
