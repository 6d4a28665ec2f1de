// Finishes what was written: the draft becomes an entry, or a later save of the entry it edits.
import { type Draft, whenOfDraft } from '../journal/draft.ts';
import { type Content, holdsAnything } from '../journal/entry.ts';
import { contentOf, isSameContent, type Save } from '../journal/finish.ts';
import { VOCABULARY } from '../journal/vocabulary.ts';
import { clockOf } from '../journal/when.ts';
import { type Word, wordOf } from '../journal/words.ts';
import { removeDraft } from '../store/drafts.ts';
import { finishDraft, readEntry } from '../store/entries.ts';
import { failureOf, type StoreFailure } from '../store/failure.ts';
import { dropDraft } from './drop-draft.ts';
import { laid } from './keep-draft.ts';
import { making } from './making.ts';

export type Finished =
  | { ok: true; kind: Save['kind'] | 'nothing'; entryId: string | null }
  | { ok: false; code: StoreFailure };

/**
 * Finishes a draft. Holds it nothing at all, the draft simply goes; otherwise a failed write leaves it as it is.
 * @param began what an edit began with: where its entry is gone by now, a page that nobody touched brings nothing back
 */
export async function finishEntry(draft: Draft, began: Draft | null = null): Promise<Finished> {
  const finished = await finish(draft, began);
  if (finished.ok) laid.end(draft.id);
  return finished;
}

async function finish(draft: Draft, began: Draft | null): Promise<Finished> {
  try {
    if (draft.entryId === undefined && !holdsAnything(draft)) {
      // Where it cannot go, nobody is held back for an empty page: what was stored before comes up again later.
      await dropDraft(draft.id);
      return { ok: true, kind: 'nothing', entryId: null };
    }
    const before = draft.entryId === undefined ? null : await readEntry(draft.entryId);
    const content = contentFrom(draft, before);
    if (before === null && began !== null && isSameContent(content, contentFrom(began, null))) {
      await removeDraft(draft.id);
      return { ok: true, kind: 'nothing', entryId: null };
    }
    const save = await finishDraft(draft, content, usedBuiltIns(draft), await making());
    return { ok: true, kind: save.kind, entryId: save.entry.id };
  } catch (error) {
    return { ok: false, code: failureOf(error) };
  }
}

function contentFrom(draft: Draft, before: Content | null): Content {
  return contentOf(draft, whenOfDraft(draft, clockOf(draft.startedAt)), before);
}

// A label is fixed at first use, whatever language the app speaks later.
function usedBuiltIns(draft: Draft): Word[] {
  const used = new Set(draft.feelings.map((feeling) => feeling.id));
  return VOCABULARY.filter((word) => used.has(word.id)).map(wordOf);
}
