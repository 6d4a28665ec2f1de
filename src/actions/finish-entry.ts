// Finishes what was written: the draft becomes an entry, or a later save of the entry it edits.
import { type Draft, whenOfDraft } from '../journal/draft.ts';
import { holdsAnything } from '../journal/entry.ts';
import { contentOf, type Save } from '../journal/finish.ts';
import { VOCABULARY } from '../journal/vocabulary.ts';
import { clockOf } from '../journal/when.ts';
import { type Word, wordOf } from '../journal/words.ts';
import { removeDraft } from '../store/drafts.ts';
import { finishDraft, readEntry } from '../store/entries.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { making } from './making.ts';

export type Finished =
  | { ok: true; kind: Save['kind'] | 'nothing'; entryId: string | null }
  | { ok: false; code: StoreFailure };

/** Finishes a draft. Holds it nothing at all, the draft simply goes; a failed write leaves it as it is. */
export async function finishEntry(draft: Draft): Promise<Finished> {
  try {
    if (draft.entryId === undefined && !holdsAnything(draft)) {
      await removeDraft(draft.id);
      return { ok: true, kind: 'nothing', entryId: null };
    }
    const before = draft.entryId === undefined ? null : await readEntry(draft.entryId);
    const when = whenOfDraft(draft, clockOf(draft.startedAt));
    const content = contentOf(draft, when, before);
    const save = await finishDraft(draft, content, usedBuiltIns(draft), await making());
    return { ok: true, kind: save.kind, entryId: save.entry.id };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

// A label is fixed at first use, whatever language the app speaks later.
function usedBuiltIns(draft: Draft): Word[] {
  const used = new Set(draft.feelings.map((feeling) => feeling.id));
  return VOCABULARY.filter((word) => used.has(word.id)).map(wordOf);
}
