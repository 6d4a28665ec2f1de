// What lies beside the database of entries that are erased for good: nothing of them is to come back by it.
import type { Draft } from '../journal/draft.ts';
import { dropLeft, putLeft } from '../platform/left-behind.ts';
import { LEFT } from '../platform/left-names.ts';
import { asLaid } from '../store/drafts.ts';
import { readEntries } from '../store/entries.ts';
import { ownOf } from '../store/removed.ts';
import { reading } from '../store/unit.ts';
import { unstoredFields } from './change-edition.ts';
import { laid, unstored } from './keep-draft.ts';
import { fateOf, openedLeft } from './left-drafts.ts';
import { allLeft, type Left, leavingOf, openLeft, sessionIn } from './left-shape.ts';

/**
 * Before they are erased. What was left of them, and could not be laid into the journal, goes where it holds nothing but
 * their words; other words wait on as a page of their own, as drafts do.
 */
export async function freeLeft(ids: readonly string[]): Promise<void> {
  const pages = new Map((await readEntries(ids)).map((entry) => [entry.id, entry]));
  const versions = await (await reading()).versions.ofEntries(ids);
  const ownIn: Own = (draft) => {
    const page = pages.get(draft.entryId ?? '');
    return page ? ownOf(draft, page, versions) : draft;
  };
  for (const [session, { id }] of unstoredFields) if (pages.has(id)) unstoredFields.delete(session);
  for (const left of allLeft()) if (pages.has(await copyOf(left))) dropLeft(left.name);
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

/** The entry of whose public copy it is; '' where it is of none. */
async function copyOf(left: Left): Promise<string> {
  if (sessionIn(left.value.id) === '') return '';
  return (await openLeft<{ id: string; of: string }>(left))?.of ?? '';
}
