// The example journal in and out, each in one transaction. It leaves no tombstone: it can come and go.
import type { Entry } from '../journal/entry.ts';
import { EXAMPLE_PREFIX, type ExampleRows, ownDraft } from '../journal/example.ts';
import { markOf } from '../journal/mark.ts';
import { foldWord, type Word } from '../journal/words.ts';
import { removeUnusedWords } from './imports.ts';
import type { Unit } from './rows.ts';
import { writing } from './unit.ts';

/** The example's pages as they are here, removed ones too. Those that the person wrote in are none of them. */
export async function exampleIn({ entries }: Unit): Promise<Entry[]> {
  const rows = await entries.beginningWith(EXAMPLE_PREFIX);
  return rows.filter((entry) => entry.isExample);
}

/** Stores the example. False when some of it is here already, in another window perhaps: nothing is changed then. */
export function putExample(rows: ExampleRows): Promise<boolean> {
  return writing(['entries', 'marks', 'versions', 'words'], async (unit) => {
    if ((await exampleIn(unit)).length > 0) return false;
    const known = await unit.entries.getMany(rows.entries.map(({ id }) => id));
    // A page that the person once made theirs keeps its id; the example does without it.
    const fresh = rows.entries.filter((_, index) => known[index] === undefined);
    const ids = new Set(fresh.map(({ id }) => id));
    const meant = await putWords(unit, rows.words);
    const entries = fresh.map((entry) => ({
      ...entry,
      feelings: entry.feelings.map((feeling) => ({ ...feeling, id: meant.get(feeling.id) ?? feeling.id })),
    }));
    await unit.entries.putMany(entries);
    await unit.marks.putMany(entries.map((entry) => markOf(entry, false)));
    await unit.versions.putMany(rows.versions.filter(({ entryId }) => ids.has(entryId)));
    return true;
  });
}

/** Stores words that are not here yet. Gives the id of the person's own word for each they have by the same name. */
async function putWords(unit: Unit, words: readonly Word[]): Promise<Map<string, string>> {
  const here = await unit.words.all();
  const meant = new Map<string, string>();
  for (const word of words) {
    const name = foldWord(word.label);
    const own = here.find(({ id, label, isOwn }) => id === word.id || (isOwn && foldWord(label) === name));
    if (own) meant.set(word.id, own.id);
    else await unit.words.putMany([word]);
  }
  return meant;
}

/** What stayed of it: pages that were being changed, which are drafts of the person's own now. */
export interface ExampleRemoved {
  drafts: number;
}

/**
 * Erases the example without a trace. What somebody was writing in it stays, as a page of their own.
 * @param beside words that texts name which are not in the journal yet
 */
export function removeExample(beside: readonly string[] = []): Promise<ExampleRemoved> {
  return writing(
    ['entries', 'marks', 'versions', 'drafts', 'words', 'editions', 'settings'],
    async (unit) => {
      const entries = await exampleIn(unit);
      const ids = entries.map(({ id }) => id);
      const drafts = await freeDrafts(unit, entries);
      await unit.entries.removeMany(ids);
      await unit.marks.removeMany(ids);
      await unit.versions.removeMany((await unit.versions.ofEntries(ids)).map(({ id }) => id));
      await freeWords(unit, beside);
      return { drafts };
    },
  );
}

async function freeDrafts({ drafts }: Unit, entries: readonly Entry[]): Promise<number> {
  const pages = new Map(entries.map((entry) => [entry.id, entry]));
  let kept = 0;
  for (const draft of await drafts.all()) {
    const page = pages.get(draft.entryId ?? '');
    if (!page) continue;
    const own = ownDraft(draft, page);
    if (own) await drafts.putMany([own]);
    else await drafts.removeMany([draft.id]);
    if (own) kept += 1;
  }
  return kept;
}

/** A word that something of the person's own names stays, as theirs. */
async function freeWords(unit: Unit, beside: readonly string[]): Promise<void> {
  const words = (await unit.words.all()).filter((word) => word.isExample);
  await removeUnusedWords(
    unit,
    words.map(({ id }) => id),
    beside,
  );
  const left = await unit.words.getMany(words.map(({ id }) => id));
  for (const word of left) {
    if (!word) continue;
    const { isExample: _example, ...own } = word;
    await unit.words.putMany([own]);
  }
}
