// What was being written in the other journal. A draft here keeps its id, for a window may hold it; one from there
// with other words stays beside it.
import { type Draft, fieldsOf } from './draft.ts';
import { type Content, type Entry, holdsAnything } from './entry.ts';
import { contentOf } from './finish.ts';
import { byBeginning, momentKey } from './merge-separated.ts';
import type { Version } from './version.ts';

export interface DraftsOf {
  /** The entry that a draft from there goes on with, and the save it begins from; null where it stays away. */
  baseOf: (draft: Draft) => Pick<Draft, 'entryId' | 'baseStamp'> | null;
  /** Entries of both journals, and their versions. */
  entries: ReadonlyMap<string, Entry>;
  versions: (entryId: string) => readonly Version[];
  /** A text as texts are compared. */
  reads: (content: Content) => string;
}

/** The drafts to add. Words that stand already in a draft of here or in a finished page are not added again. */
export function mergedDrafts(here: readonly Draft[], there: readonly Draft[], of: DraftsOf): Draft[] {
  const known = new Map(here.map((draft) => [draft.id, draft]));
  const begun = byBeginning(of.entries.values());
  const added: Draft[] = [];
  for (const draft of there) {
    const base = of.baseOf(draft);
    if (base === null) continue;
    const { entryId: _entry, baseStamp: _stamp, ...words } = draft;
    const next: Draft = { ...words, ...base };
    const own = known.get(draft.id);
    if (isFinished(next, begun, of) || (own && isEarlier(draft, own))) continue;
    if (own) next.id = `${draft.id}-${draft.changedAt}`;
    // It came before, and who changed it since meant to.
    if (known.has(next.id)) continue;
    known.set(next.id, next);
    added.push(next);
  }
  return added;
}

/** Whether a draft says nothing that no page says. */
function isFinished(draft: Draft, begun: ReturnType<typeof byBeginning>, of: DraftsOf): boolean {
  const textsOf = (entry: Entry): readonly Content[] => [
    entry,
    ...of.versions(entry.id).map(({ content }) => content),
  ];
  if (draft.entryId === undefined) {
    // An entry that was made of a draft has the moment of its first key. Its text is what the draft grew to.
    const pages = begun.get(momentKey(draft.startedAt)) ?? [];
    return !holdsAnything(draft) || pages.flatMap(textsOf).some((page) => isIn(draft, asWords(page)));
  }
  const page = of.entries.get(draft.entryId);
  if (!page) return false;
  const text = of.reads(contentOf(draft, draft.when ?? page.when, page));
  return textsOf(page).some((one) => of.reads(one) === text);
}

type Words = Pick<Draft, 'title' | 'body' | 'description' | 'tags' | 'feelings' | 'when'>;

function asWords(page: Content): Words {
  return { ...fieldsOf(page), when: page.when };
}

/** Whether the draft here is the same one, further on. */
function isEarlier(draft: Draft, own: Draft): boolean {
  return isIn(draft, own) && (own.changedAt >= draft.changedAt || isIn(own, draft));
}

/** Whether every word of the one stands in the other. */
function isIn(part: Words, whole: Words): boolean {
  return (
    holds(whole.body, part.body) &&
    holds(whole.title, part.title) &&
    holds(whole.description, part.description) &&
    part.tags.every((tag) => whole.tags.includes(tag)) &&
    part.feelings.every((feeling) => isFelt(feeling, whole)) &&
    (part.when === undefined || JSON.stringify(part.when) === JSON.stringify(whole.when))
  );
}

const tidied = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n').trim();

function holds(whole: string, part: string): boolean {
  return tidied(whole).includes(tidied(part));
}

function isFelt({ id, intensity }: Words['feelings'][number], { feelings }: Words): boolean {
  return feelings.some((one) => one.id === id && (intensity === undefined || one.intensity === intensity));
}
