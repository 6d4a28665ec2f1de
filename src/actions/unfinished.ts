// Pages that were left without being finished: a tab was closed, a browser killed, a page reloaded and gone back from.
// Their words are kept, and no list shows them as long as they are no entry.
import { type Draft, lockOfDraft, whenOfDraft } from '../journal/draft.ts';
import { type Entry, firstWords, holdsAnything } from '../journal/entry.ts';
import { contentOf, isSameContent } from '../journal/finish.ts';
import { clockOf } from '../journal/when.ts';
import { heldNames } from '../platform/held-names.ts';
import { readEntries } from '../store/entries.ts';
import { takeLeft } from './adopt-draft.ts';
import { laid } from './keep-draft.ts';

export interface Unfinished {
  /** The draft's. */
  id: string;
  /** The entry that it changes; null for a new page. */
  entryId: string | null;
  /** Its title or its first words; '' where it has none. */
  name: string;
}

const NAME_LENGTH = 60;

const isChanged = (draft: Draft, entry: Entry | undefined): boolean =>
  entry !== undefined &&
  entry.removedAt === undefined &&
  !isSameContent(contentOf(draft, whenOfDraft(draft, clockOf(draft.startedAt)), entry), entry);

/** Those that no page is writing on, newest first: what is being written here or elsewhere is in sight already. */
export async function readUnfinished(): Promise<Unfinished[]> {
  // Letters that have no room in the journal yet are words of a page, too.
  await takeLeft();
  const [drafts, held] = [await laid.all(), await heldNames()];
  const left = drafts.filter((draft) => !held.has(lockOfDraft(draft.id)));
  const entries = new Map(
    (await readEntries(left.flatMap(({ entryId }) => entryId ?? []))).map((entry) => [entry.id, entry]),
  );
  return left.flatMap((draft) => {
    const { id, entryId = null, title, body } = draft;
    const isLeft = entryId === null ? holdsAnything(draft) : isChanged(draft, entries.get(entryId));
    return isLeft ? [{ id, entryId, name: title.trim() || firstWords(body, NAME_LENGTH) }] : [];
  });
}
