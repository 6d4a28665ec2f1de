// From what the person chose on the preview to rows that one transaction can write.
import { extraLine } from '../formats/foreign/extra-line.ts';
import { contentOf, entryFieldsOf, type PageContent } from '../formats/page.ts';
import type { Content, Entry, Origin } from '../journal/entry.ts';
import { firstSave, type Making } from '../journal/finish.ts';
import { clockOf, type When } from '../journal/when.ts';
import { foldWord, type Word } from '../journal/words.ts';
import type { ImportPlan } from '../store/imports.ts';
import { randomId } from '../store/random-id.ts';
import type { Compared } from './comparing.ts';
import type { ImportChoices, ImportMaking } from './jobs.ts';
import { Meanings } from './meanings.ts';

/** Whether it becomes an entry under these choices. */
function isAdded({ standing, content }: Compared, choices: ImportChoices): boolean {
  // A removed entry whose text still waits is restored, not added.
  if (standing === 'same' || standing === 'removed') return false;
  if (standing === 'changed' && choices.changed === 'leave-out') return false;
  if (standing === 'gone' && choices.removed === 'leave-out') return false;
  return content.when !== null || choices.undated !== 'leave-out';
}

/** Its own words with what the person took from the offers, and feelings that are tags among the tags. */
function takenContent({ page, content, place, suggestions }: Compared, choices: ImportChoices): PageContent {
  const taken = suggestions.filter((offer) => choices.offers.includes(offer.key));
  const offered = taken.flatMap((offer) => (offer.kind === 'feelings' ? offer.labels : []));
  const feelings = [...content.feelings, ...offered.map((label) => ({ label }))];
  const isTag = ({ label }: { label: string }) => choices.meanings[foldWord(label)]?.kind === 'tag';
  const tags = [
    ...content.tags,
    ...taken.flatMap((offer) => (offer.kind === 'tags' ? offer.tags : [])),
    ...feelings.filter(isTag).map(({ label }) => label),
  ];
  const isUtc = choices.isUtc && page !== null && content.when?.kind === 'local';
  return {
    ...content,
    when: isUtc ? utc(content.when as Extract<When, { kind: 'local' }>) : content.when,
    // Tags that a file names twice stay as they are; what is added to them comes once.
    tags: tags.filter((tag, at) => at < content.tags.length || tags.indexOf(tag) === at),
    feelings: feelings.filter((feeling) => !isTag(feeling)),
    extra: choices.places === 'keep' ? [...content.extra, ...place] : content.extra,
  };
}

function utc({ day, time }: Extract<When, { kind: 'local' }>): When {
  return { kind: 'zoned', day, time, offset: 0 };
}

/** The day of what tells none: its file's, on this device's clock, or today. */
function dayFor({ modifiedAt }: Compared, choices: ImportChoices, making: ImportMaking): When {
  const { now } = making;
  const at = choices.undated === 'today' ? now.at : (modifiedAt ?? now.at);
  return { kind: 'date', day: clockOf({ at, offset: -new Date(at).getTimezoneOffset() }).day };
}

/** The rows of an import. */
export function planImport(
  all: readonly Compared[],
  rows: readonly Word[],
  knownImports: readonly string[],
  choices: ImportChoices,
  { device, now }: ImportMaking,
): Omit<ImportPlan, 'media'> {
  const importId = randomId();
  const make: Making = { randomId, device, now };
  const meanings = new Meanings(rows, () => randomId().slice(0, 8));
  for (const [label, meaning] of Object.entries(choices.meanings))
    if (meaning.kind === 'word') meanings.mean(label, meaning.id);
  const entries: Entry[] = [];
  const named = new Set<string>();
  for (const one of all) {
    if (!isAdded(one, choices)) continue;
    const { content, ...rest } = rowOf(
      one,
      takenContent(one, choices),
      dayFor(one, choices, { device, now }),
      meanings,
    );
    for (const { id } of content.feelings) named.add(id);
    const { entry } = firstSave(randomId(), content, now, make);
    entries.push({ ...entry, ...rest, origin: originOf(one, importId) });
  }
  const words = [...named].map((id) => meanings.wordWith(id)).filter((word) => word !== null);
  const removedIds = all.flatMap(({ removedId }) => (removedId === null ? [] : [removedId]));
  const restoreIds = choices.removed === 'bring-back' ? [...new Set(removedIds)] : [];
  return { record: { id: importId, at: now.at }, entries, words, restoreIds, knownImports };
}

function rowOf(
  { page }: Compared,
  taken: PageContent,
  otherwise: When,
  meanings: Meanings,
): { content: Content } & Pick<Entry, 'raw'> {
  const idFor = (label: string) => meanings.idFor(label);
  if (!page) {
    const { content } = contentOf(taken, idFor, otherwise);
    return { content: { ...content, extra: [...content.extra, ...wordsKept(taken, meanings)] } };
  }
  const { raw, ...content } = entryFieldsOf({ ...page, content: taken }, idFor, otherwise);
  // The labels as the journal has them: the file's own spelling is in its bytes, and is no renaming since.
  return { content, raw: { ...raw, labels: content.feelings.map(({ id }) => meanings.labelOf(id)) } };
}

/** What the file calls feelings that mean another word here: who regrets that finds there what it was. */
function wordsKept({ feelings }: PageContent, meanings: Meanings): string[] {
  const isOther = (label: string) =>
    foldWord(meanings.wordWith(meanings.idFor(label))?.label ?? label) !== foldWord(label);
  const kept = feelings.map(({ label }) => label).filter(isOther);
  return kept.length === 0 ? [] : [extraLine('original_feelings', kept)];
}

const originOf = ({ app, key, said, path }: Compared, importId: string): Origin => ({
  app,
  key,
  ...(said === null ? {} : { said }),
  path,
  importId,
});
