// From what the person chose on the preview to rows that one transaction can write.
import { entryFieldsOf, type PageContent } from '../formats/page.ts';
import type { Entry } from '../journal/entry.ts';
import { firstSave, type Making } from '../journal/finish.ts';
import { clockOf, type When } from '../journal/when.ts';
import type { Word } from '../journal/words.ts';
import { randomId } from '../store/database.ts';
import type { ImportPlan } from '../store/imports.ts';
import type { ComparedPage } from './comparing.ts';
import type { ImportChoices, ImportMaking } from './jobs.ts';
import { Meanings } from './meanings.ts';

/** Whether a page becomes an entry under these choices. */
function isAdded(page: ComparedPage, choices: ImportChoices): boolean {
  // A removed entry whose text still waits is restored, not added.
  if (page.standing === 'same' || page.standing === 'removed') return false;
  if (page.standing === 'changed' && choices.changed === 'leave-out') return false;
  if (page.standing === 'gone' && choices.removed === 'leave-out') return false;
  return page.page.content.when !== null || choices.undated !== 'leave-out';
}

/** The page's own words with what the person took from the offers. */
function takenContent({ page }: ComparedPage, choices: ImportChoices): PageContent {
  const taken = page.suggestions.filter((offer) => choices.offers.includes(offer.key));
  const labels = taken.flatMap((offer) => (offer.kind === 'feelings' ? offer.labels : []));
  const tags = taken.flatMap((offer) => (offer.kind === 'tags' ? offer.tags : []));
  const { content } = page;
  const when = choices.isUtc && content.when?.kind === 'local' ? utc(content.when) : content.when;
  return {
    ...content,
    when,
    tags: [...content.tags, ...tags.filter((tag) => !content.tags.includes(tag))],
    feelings: [...content.feelings, ...labels.map((label) => ({ label }))],
  };
}

function utc({ day, time }: Extract<When, { kind: 'local' }>): When {
  return { kind: 'zoned', day, time, offset: 0 };
}

/** The day of a page that tells none: its file's, on this device's clock, or today. */
function dayFor(page: ComparedPage, choices: ImportChoices, making: ImportMaking): When {
  const { now } = making;
  const at = choices.undated === 'today' ? now.at : (page.modifiedAt ?? now.at);
  return { kind: 'date', day: clockOf({ at, offset: -new Date(at).getTimezoneOffset() }).day };
}

/** The rows of an import. */
export function planImport(
  pages: readonly ComparedPage[],
  rows: readonly Word[],
  knownImports: readonly string[],
  choices: ImportChoices,
  { device, now }: ImportMaking,
): ImportPlan {
  const importId = randomId();
  const make: Making = { randomId, device, now };
  const meanings = new Meanings(rows, () => randomId().slice(0, 8));
  for (const [label, id] of Object.entries(choices.meanings)) meanings.mean(label, id);
  const entries: Entry[] = [];
  const named = new Set<string>();
  for (const compared of pages) {
    if (!isAdded(compared, choices)) continue;
    const page = { ...compared.page, content: takenContent(compared, choices) };
    const otherwise = dayFor(compared, choices, { device, now });
    const { raw, ...content } = entryFieldsOf(page, (label) => meanings.idFor(label), otherwise);
    for (const { id } of content.feelings) named.add(id);
    const { entry } = firstSave(randomId(), content, now, make);
    const origin = { app: 'markdown', key: compared.key, path: page.path, importId };
    // The labels as the journal has them: the file's own spelling is in its bytes, and is no renaming since.
    const labels = content.feelings.map(({ id }) => meanings.labelOf(id));
    entries.push({ ...entry, origin, raw: { ...raw, labels } });
  }
  const words = [...named].map((id) => meanings.wordWith(id)).filter((word) => word !== null);
  const removedIds = pages.flatMap(({ removedId }) => (removedId === null ? [] : [removedId]));
  const restoreIds = choices.removed === 'bring-back' ? [...new Set(removedIds)] : [];
  return { record: { id: importId, at: now.at }, entries, words, restoreIds, knownImports };
}
