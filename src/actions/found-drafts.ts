// What seldom stands at the beginning of a page: a draft that rested is finished, one of another app is gone on with.
import type { Draft } from '../journal/draft.ts';
import { clockOf } from '../journal/when.ts';
import { rememberDraft } from '../platform/this-tab.ts';
import { type FinishedDraft, type FoundDrafts, held, PATIENCE_MS, take } from './adopt-draft.ts';
import { bringInText } from './bring-in.ts';
import { finishEntry } from './finish-entry.ts';

/** Makes it an entry, or a later save of the one it edits; null where that failed, or it brought nothing. */
export async function finishRested(draft: Draft): Promise<FinishedDraft | null> {
  const done = await finishEntry(draft);
  if (!done.ok || done.entryId === null || done.kind === 'same') return null;
  const day = draft.when?.day ?? clockOf(draft.startedAt).day;
  return { entryId: done.entryId, day, isEdit: draft.entryId !== undefined };
}

/** A draft that arrived from another app; null when another page has it, or it is an entry by now. */
export async function takeWished(id: string): Promise<Omit<FoundDrafts, 'finished'> | null> {
  const left = await bringInText(id);
  if (left) return { held: { ...held(left.draft), isFound: true }, trouble: left.trouble };
  const taken = await take(id, PATIENCE_MS);
  // What edits an entry is gone on with on that entry's own page.
  if (taken?.draft.entryId !== undefined) taken.release();
  if (!taken || taken.draft.entryId !== undefined) return null;
  rememberDraft(id);
  return { held: { ...taken, isFound: true, began: null } };
}
