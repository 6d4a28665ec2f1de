// What a person does to their dictionary, one transaction each. Beside `words.ts`, which the first page needs: this
// comes with the page that lists the words.
import type { Arranged } from '../journal/arrange-words.ts';
import { namedBy } from '../journal/edition.ts';
import type { Feeling } from '../journal/entry.ts';
import type { Word } from '../journal/words.ts';
import { eachRow } from './imports.ts';
import type { Unit } from './rows.ts';
import { writing } from './unit.ts';
import { wordsInSettings } from './words-in-settings.ts';

/** A row of the dictionary that was changed, so that it can be changed back; null: there was or is none. */
export interface WordChange {
  id: string;
  before: Word | null;
  after: Word | null;
}

export type Arranging = Exclude<Arranged, { kind: 'put' }> | { kind: 'put'; changes: WordChange[] };

/** Arranges words from what they are at that moment: another window may have changed them since they were read. */
export function arrangeWords(arrange: (rows: Word[]) => Arranged): Promise<Arranging> {
  return writing(['words'], async (unit) => {
    const arranged = arrange(await unit.words.all());
    if (arranged.kind !== 'put') return arranged;
    return { kind: 'put', changes: await putChanged(unit, arranged.rows) };
  });
}

/** Puts rows and tells how they were. */
export async function putChanged({ words }: Unit, rows: readonly Word[]): Promise<WordChange[]> {
  const before = await words.getMany(rows.map(({ id }) => id));
  await words.putMany(rows);
  return rows.map((after, at) => ({ id: after.id, before: before[at] ?? null, after }));
}

const TO_REMOVE = ['words', 'marks', 'versions', 'drafts', 'settings', 'imports', 'editions'] as const;

/** Erases an own word that nothing names. `used`: something does, and it stays. */
export function eraseWord(
  id: string,
): Promise<{ kind: 'put'; changes: WordChange[] } | { kind: 'used' | 'missing' }> {
  return writing(TO_REMOVE, async (unit) => {
    const word = await unit.words.get(id);
    if (!word?.isOwn) return { kind: 'missing' };
    if (await isNamed(unit, id)) return { kind: 'used' };
    await unit.words.removeMany([id]);
    return { kind: 'put', changes: [{ id, before: word, after: null }] };
  });
}

/** Takes changes back, but for words that were changed again since. */
export function undoWords(changes: readonly WordChange[]): Promise<void> {
  return writing(TO_REMOVE, (unit) => putWordsBack(unit, changes));
}

/** The same within a unit over all tables that can name a word. A word that came with them stays where it is named. */
export async function putWordsBack(unit: Unit, changes: readonly WordChange[]): Promise<void> {
  for (const { id, before, after } of changes) {
    const now = (await unit.words.get(id)) ?? null;
    if (JSON.stringify(now) !== JSON.stringify(after)) continue;
    if (before) await unit.words.putMany([before]);
    else if (!now?.isOwn || !(await isNamed(unit, id))) await unit.words.removeMany([id]);
  }
}

/**
 * Whether anything names a word: a page, removed ones too, an earlier text, a draft, a public copy, a template, a hunch, an import that can
 * be undone, or a word that was joined to it.
 */
async function isNamed(unit: Unit, id: string): Promise<boolean> {
  const names = (feelings: readonly Feeling[]) => feelings.some((feeling) => feeling.id === id);
  if ((await unit.words.all()).some(({ mergedInto }) => mergedInto === id)) return true;
  if ((await unit.marks.all()).some(({ feelings }) => names(feelings))) return true;
  if ((await unit.drafts.all()).some(({ feelings }) => names(feelings))) return true;
  if ((await unit.editions.all()).some((edition) => names(namedBy(edition)))) return true;
  if ((await unit.imports.all()).some(({ wordIds }) => wordIds.includes(id))) return true;
  if ((await wordsInSettings(unit)).includes(id)) return true;
  let isThere = false;
  await eachRow(unit.versions, ({ content }) => {
    isThere ||= names(content.feelings);
  });
  return isThere;
}
