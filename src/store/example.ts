// The example journal in and out, each in one transaction. It leaves no tombstone: it can come and go.
import type { Entry } from '../journal/entry.ts';
import { EXAMPLE_PREFIX, type ExampleRows, ownDraft } from '../journal/example.ts';
import { markOf } from '../journal/mark.ts';
import { foldWord, type Word } from '../journal/words.ts';
import { db, guardSchema } from './database.ts';
import { removeUnusedWords } from './imports.ts';

/** The example's pages as they are here, removed ones too. Those that the person wrote in are none of them. */
export async function readExample(): Promise<Entry[]> {
  const rows = await db.entries.where('id').startsWith(EXAMPLE_PREFIX).toArray();
  return rows.filter((entry) => entry.isExample);
}

/** Stores the example. False when some of it is here already, in another window perhaps: nothing is changed then. */
export function putExample(rows: ExampleRows): Promise<boolean> {
  return db.transaction('rw', [db.entries, db.marks, db.versions, db.words, db.meta], async () => {
    await guardSchema();
    if ((await readExample()).length > 0) return false;
    const known = await db.entries.bulkGet(rows.entries.map(({ id }) => id));
    // A page that the person once made theirs keeps its id; the example does without it.
    const fresh = rows.entries.filter((_, index) => known[index] === undefined);
    const ids = new Set(fresh.map(({ id }) => id));
    const meant = await putWords(rows.words);
    const entries = fresh.map((entry) => ({
      ...entry,
      feelings: entry.feelings.map((feeling) => ({ ...feeling, id: meant.get(feeling.id) ?? feeling.id })),
    }));
    await db.entries.bulkAdd(entries);
    await db.marks.bulkAdd(entries.map((entry) => markOf(entry, false)));
    await db.versions.bulkPut(rows.versions.filter(({ entryId }) => ids.has(entryId)));
    return true;
  });
}

/** Stores words that are not here yet. Gives the id of the person's own word for each they have by the same name. */
async function putWords(words: readonly Word[]): Promise<Map<string, string>> {
  const here = await db.words.toArray();
  const meant = new Map<string, string>();
  for (const word of words) {
    const name = foldWord(word.label);
    const own = here.find(({ id, label, isOwn }) => id === word.id || (isOwn && foldWord(label) === name));
    if (own) meant.set(word.id, own.id);
    else await db.words.put(word);
  }
  return meant;
}

/** What stayed of it: pages that were being changed, which are drafts of the person's own now. */
export interface ExampleRemoved {
  drafts: number;
}

/** Erases the example without a trace. What somebody was writing in it stays, as a page of their own. */
export function removeExample(): Promise<ExampleRemoved> {
  const tables = [db.entries, db.marks, db.versions, db.drafts, db.words, db.meta];
  return db.transaction('rw', tables, async () => {
    await guardSchema();
    const entries = await readExample();
    const ids = entries.map(({ id }) => id);
    const drafts = await freeDrafts(entries);
    await db.entries.bulkDelete(ids);
    await db.marks.bulkDelete(ids);
    await db.versions.where('entryId').anyOf(ids).delete();
    await freeWords();
    return { drafts };
  });
}

async function freeDrafts(entries: readonly Entry[]): Promise<number> {
  const pages = new Map(entries.map((entry) => [entry.id, entry]));
  let kept = 0;
  for (const draft of await db.drafts.toArray()) {
    const page = pages.get(draft.entryId ?? '');
    if (!page) continue;
    const own = ownDraft(draft, page);
    if (own) await db.drafts.put(own);
    else await db.drafts.delete(draft.id);
    if (own) kept += 1;
  }
  return kept;
}

/** A word that something of the person's own names stays, as theirs. */
async function freeWords(): Promise<void> {
  const words = (await db.words.toArray()).filter((word) => word.isExample);
  await removeUnusedWords(words.map(({ id }) => id));
  const left = await db.words.bulkGet(words.map(({ id }) => id));
  for (const word of left) {
    if (!word) continue;
    const { isExample: _example, ...own } = word;
    await db.words.put(own);
  }
}
