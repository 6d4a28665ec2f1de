// What of a journal's rows is the person's own, for a backup: all but the example, and what it brought along.
import { namedBy } from '../journal/edition.ts';
import type { Feeling } from '../journal/entry.ts';
import { ownDraft } from '../journal/example.ts';
import { isArranged } from '../journal/own-word.ts';
import type { Word } from '../journal/words.ts';
import type { BackupRows } from './backup-row-check.ts';
import { LAST_OPENED } from './last-opened.ts';

/** Derived on each device, or the way into what is not the journal. */
export const OF_THIS_DEVICE = ['frontWords', 'hostPlace', 'hostToken', 'siteSent', 'picturesLookedAt'];

/** The rows without the example's. What somebody is writing in a page of it goes along as a draft of its own. */
export function ownRows(rows: BackupRows): BackupRows {
  const pages = new Map(rows.entries.filter(({ isExample }) => isExample).map((entry) => [entry.id, entry]));
  const entries = rows.entries.filter(({ isExample }) => !isExample);
  const versions = rows.versions.filter(({ entryId }) => !pages.has(entryId));
  const editions = rows.editions.filter(({ id }) => !pages.has(id));
  const drafts = rows.drafts.flatMap((draft) => {
    const page = pages.get(draft.entryId ?? '');
    return page ? (ownDraft(draft, page) ?? []) : draft;
  });
  const words = ownWords(rows.words, [
    ...entries.map(({ feelings }) => feelings),
    ...versions.map(({ content }) => content.feelings),
    ...drafts.map(({ feelings }) => feelings),
    ...editions.map(namedBy),
  ]);
  const settings = rows.settings.filter(({ key }) => key !== LAST_OPENED && !OF_THIS_DEVICE.includes(key));
  return { ...rows, entries, versions, drafts, words, settings, editions };
}

function ownWords(words: readonly Word[], named: readonly (readonly Feeling[])[]): Word[] {
  const used = new Set(named.flatMap((feelings) => feelings.map(({ id }) => id)));
  for (const { mergedInto } of words) if (mergedInto !== undefined) used.add(mergedInto);

  return words
    .filter((word) => !word.isExample || used.has(word.id) || isArranged(word))
    .map(({ isExample: _example, ...word }) => word);
}
