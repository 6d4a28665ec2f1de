// What lies beside the database of entries that are erased: nothing of them is to come back by it.
import type { Draft } from '../journal/draft.ts';
import type { Entry } from '../journal/entry.ts';
import { dropLeft, putLeft } from '../platform/left-behind.ts';
import { LEFT } from '../platform/left-names.ts';
import { asLaid } from '../store/drafts.ts';
import { readEntries } from '../store/entries.ts';
import type { NamedBeside } from '../store/imports.ts';
import { ownOf as ownOfRemoved } from '../store/removed.ts';
import { reading } from '../store/unit.ts';
import { unstoredFields } from './change-edition.ts';
import { laid, unstored } from './keep-draft.ts';
import { fateOf, openedLeft } from './left-drafts.ts';
import type { LeftFields } from './left-editions.ts';
import { allLeft, type Left, leavingOf, openLeft, sessionIn } from './left-shape.ts';

/** What a person has of a draft that edits a page, should that page go; null where it holds nothing new. */
type OwnOf = typeof ownOfRemoved | ((draft: Draft, page: Entry) => Draft | null);

/**
 * Before they are erased. What was left of them, and could not be laid into the journal, goes where it holds nothing but
 * their words; other words wait on as a page of their own, as drafts do.
 */
export async function freeLeft(ids: readonly string[], ownOf: OwnOf = ownOfRemoved): Promise<void> {
  const pages = new Map((await readEntries(ids)).map((entry) => [entry.id, entry]));
  const versions = await (await reading()).versions.ofEntries(ids);
  const ownIn: Own = (draft) => {
    const page = pages.get(draft.entryId ?? '');
    return page ? ownOf(draft, page, versions) : draft;
  };
  for (const [session, { id }] of unstoredFields) if (pages.has(id)) unstoredFields.delete(session);
  for (const { left, fields } of await openedFields()) if (pages.has(fields.of)) dropLeft(left.name);
  freeUnstored(ownIn);
  await freeOpened(ownIn);
}

/** The draft without what it edits; null where it holds nothing new. The same where it edits something else. */
type Own = (draft: Draft) => Draft | null;

/** What this window would leave as it goes. */
function freeUnstored(ownIn: Own): void {
  for (const draft of [...unstored.values()]) {
    const own = ownIn(draft);
    if (own) unstored.set(own.id, own);
    else laid.end(draft.id);
  }
}

async function freeOpened(ownIn: Own): Promise<void> {
  for (const { left, draft } of await openedLeft()) {
    const own = ownIn(draft);
    const isNothingNew = draft.entryId === undefined && (await fateOf(draft, null)) === 'known';
    if (own === null || isNothingNew) dropLeft(left.name);
    else if (own !== draft) leavingOf(left.name.slice(LEFT.length), await asLaid(own)).forEach(putLeft);
  }
}

/** What was done to public copies, where somebody here can open it. */
async function openedFields(): Promise<{ left: Left; fields: LeftFields }[]> {
  const opened = [];
  for (const left of allLeft()) {
    const fields = sessionIn(left.value.id) === '' ? null : await openLeft<LeftFields>(left);
    if (fields) opened.push({ left, fields });
  }
  return opened;
}

/** What texts name that are not in the journal, of this window and of those before. */
export async function namedBeside(): Promise<NamedBeside> {
  const drafts = [...unstored.values(), ...(await openedLeft()).map(({ draft }) => draft)];
  const here = [...unstoredFields.values()].map((one) => ({ ...one, of: one.id }));
  const copies = [...here, ...(await openedFields()).map(({ fields }) => fields)];
  const texts = copies.flatMap(({ fields }) => [fields, ...(fields.beside ?? [])]);
  return {
    entryIds: [...drafts.flatMap(({ entryId }) => entryId ?? []), ...copies.map((copy) => copy.of)],
    wordIds: [...drafts, ...texts].flatMap(({ feelings = [] }) => feelings.map(({ id }) => id)),
  };
}
