// The example journal among the person's own: what belongs to it, and what does not any more.
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { contentOf, isSameContent } from './finish.ts';
import type { Version } from './version.ts';
import type { Word } from './words.ts';

/** Begins every id of the example, so that its few rows are found without reading all the others. */
export const EXAMPLE_PREFIX = 'example-';

/** Everything that loading the example stores. */
export interface ExampleRows {
  entries: Entry[];
  /** Earlier texts of the entries that were edited later. */
  versions: Version[];
  /** Words that are not of the vocabulary. */
  words: Word[];
}

/**
 * What the person has of a draft that edits a page of the example, should that page go: a draft of its own with
 * every word of it, or null when nothing was changed. It is about the day it was begun, unless a day was set.
 */
export function ownDraft(draft: Draft, page: Entry): Draft | null {
  if (isSameContent(page, contentOf(draft, draft.when ?? page.when, page))) return null;
  const { entryId: _page, baseStamp: _stamp, when, ...own } = draft;
  const isDaySet = when !== undefined && JSON.stringify(when) !== JSON.stringify(page.when);
  return isDaySet ? { ...own, when } : own;
}
