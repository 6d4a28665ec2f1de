// What was being written in both journals. A draft that a window holds here keeps its id and its words, and one from there
// with other words stays beside it. One that nobody holds goes with the page, or the longer draft, that has its words:
// after its hours it would become a page beside that one.
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
  /** Whether a window may be writing in a draft of here. */
  isHeld: (draftId: string) => boolean;
  /** Whether a page of both journals comes, or is changed, by this merge. */
  isNews: (entryId: string) => boolean;
}

/** Drafts to put, and ids of those to take away. Words that stand already in a draft of here or in a finished page are
 * not added again. */
export function mergedDrafts(
  here: readonly Draft[],
  there: readonly Draft[],
  of: DraftsOf,
): { put: Draft[]; gone: string[] } {
  const known = new Map(here.map((draft) => [draft.id, draft]));
  const begun = byBeginning(of.entries.values());
  const put = new Map<string, Draft>();
  for (const draft of there) {
    const base = of.baseOf(draft);
    if (base === null) continue;
    const { entryId: _entry, baseStamp: _stamp, ...words } = draft;
    const next: Draft = { ...words, ...base };
    const others = [...known.values()].filter((one) => isOneBeginning(one, next));
    if (isFinished(next, begun, of) || others.some((one) => isEarlier(draft, one))) continue;
    const older = others.find((one) => isEarlier(one, draft) && !of.isHeld(one.id));
    if (older) next.id = older.id;
    else if (known.has(draft.id)) next.id = `${draft.id}-${draft.changedAt}`;
    // It came before, and who changed it since meant to.
    if (!older && known.has(next.id)) continue;
    known.set(next.id, next);
    put.set(next.id, next);
  }
  const gone = here.filter(
    (draft) => !put.has(draft.id) && !of.isHeld(draft.id) && isInNews(draft, begun, of),
  );
  return { put: [...put.values()], gone: gone.map(({ id }) => id) };
}

/** Whether two drafts are one page that was gone on with on each device. */
const isOneBeginning = (one: Draft, other: Draft): boolean =>
  one.entryId === other.entryId && momentKey(one.startedAt) === momentKey(other.startedAt);

/** Whether all that was begun in a draft stands in a page that was finished elsewhere. */
function isInNews(draft: Draft, begun: ReturnType<typeof byBeginning>, of: DraftsOf): boolean {
  // What an edit took out of its page may be all that it did.
  if (draft.entryId !== undefined) return false;
  const pages = begun.get(momentKey(draft.startedAt)) ?? [];
  const news = pages.filter(({ id, removedAt }) => removedAt === undefined && of.isNews(id));
  return isInTexts(draft, news, of);
}

const textsOf = (entry: Entry, { versions }: DraftsOf): readonly Content[] => [
  entry,
  ...versions(entry.id).map(({ content }) => content),
];

/** Whether all words of a draft stand in one text, of now or before, of one of these pages. */
const isInTexts = (draft: Draft, pages: readonly Entry[], of: DraftsOf): boolean =>
  pages.flatMap((page) => textsOf(page, of)).some((text) => isIn(draft, asWords(text)));

/** Whether a draft says nothing that no page says. */
function isFinished(draft: Draft, begun: ReturnType<typeof byBeginning>, of: DraftsOf): boolean {
  if (draft.entryId === undefined) {
    // An entry that was made of a draft has the moment of its first key. Its text is what the draft grew to.
    const pages = begun.get(momentKey(draft.startedAt)) ?? [];
    return !holdsAnything(draft) || isInTexts(draft, pages, of);
  }
  const page = of.entries.get(draft.entryId);
  if (!page) return false;
  const text = of.reads(contentOf(draft, draft.when ?? page.when, page));
  return textsOf(page, of).some((one) => of.reads(one) === text);
}

type Words = Pick<Draft, 'title' | 'body' | 'description' | 'tags' | 'feelings' | 'when'>;

export function asWords(page: Content): Words {
  return { ...fieldsOf(page), when: page.when };
}

/** Whether another state of a draft is the same one, further on. */
function isEarlier(draft: Draft, other: Draft): boolean {
  return isIn(draft, other) && (other.changedAt >= draft.changedAt || isIn(other, draft));
}

/** Whether every word of the one stands in the other. */
export function isIn(part: Words, whole: Words): boolean {
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
