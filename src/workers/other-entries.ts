// Every entry that a text may link to. What is not for others must be known by name, or a link would tell it.
import { type Edition, PLAIN_CHOICES } from '../journal/edition.ts';
import type { Entry } from '../journal/entry.ts';
import { type LedgerRow, onBlog } from '../journal/ledger.ts';
import type { Mark } from '../journal/mark.ts';
import type { Dictionary } from '../journal/words.ts';
import type { OtherEntry } from '../publish/entry-targets.ts';
import { someEntries } from '../store/lots.ts';
import { fileNames } from './file-names.ts';
import { nameIn, stemOf } from './post-names.ts';
import { type Named, namedOf, namesOf } from './selecting.ts';

/** What may be a link to another entry; a text without any needs to know no other. */
const MAY_LINK = /\[|\]|\{%|<|#\/|\.(?:md|markdown|html?)\b|:\/\/|\d{2,4}[-/]\d{1,2}[-/]\d{1,2}/i;

/** Whether any of these texts may be a link to an entry. */
export const mayLinkIn = (texts: readonly (string | undefined)[]): boolean => MAY_LINK.test(texts.join('\n'));

/** Whether anything that may go out of an entry may be a link to another one. */
export function mayLink(entry: Entry, edition: Edition | null): boolean {
  const { title, body, description, tags } = edition ?? entry;
  const { contentNote, helpLine, writtenNote } = edition?.choices ?? PLAIN_CHOICES;
  const added = [contentNote, helpLine, writtenNote];
  return mayLinkIn([title, body, description, entry.layout, ...tags, ...entry.extra, ...added]);
}

/** What the files of removed entries were called, among those of their days. */
async function removedNames(
  own: readonly Mark[],
  removed: readonly Mark[],
): Promise<ReadonlyMap<string, string>> {
  if (removed.length === 0) return new Map();
  const days = new Set(removed.map(({ when }) => when.day));
  const ids = [...own.filter(({ when }) => days.has(when.day)), ...removed].map(({ id }) => id);
  const named: Named[] = [];
  for await (const lot of someEntries(ids)) named.push(...lot.map(namedOf));
  return namesOf(named, 'posts');
}

/**
 * All entries of the person's own, as links may know them.
 * @param removed also theirs: a link to one would tell what it is called, though nobody can follow it
 */
export async function otherEntries(
  own: readonly Mark[],
  removed: readonly Mark[],
  ledger: ReadonlyMap<string, LedgerRow>,
  words: Dictionary,
): Promise<readonly OtherEntry[]> {
  const [names, before] = [await fileNames(own, words), await removedNames(own, removed)];
  return [...own, ...removed].map(({ id, name, isTitled, visibility, removedAt }): OtherEntry => {
    const row = ledger.get(id);
    const sent = [...new Set((row?.outs ?? []).map(({ path }) => nameIn(path)))];
    const stands = visibility === 'public' && removedAt === undefined ? onBlog(row) : null;
    return {
      id,
      ...(isTitled ? { title: name } : {}),
      fileName: (removedAt === undefined ? names : before).get(id) ?? '',
      fileNames: sent,
      // A link to a post that is not there, or soon is not, would stop the build of the whole blog.
      postName: stands && stemOf(nameIn(stands.path)),
    };
  });
}
