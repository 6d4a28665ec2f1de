// What the files of all entries would be called: a link in a text may name one.
import type { Mark } from '../journal/mark.ts';
import type { Dictionary } from '../journal/words.ts';
import { readNames } from './selecting.ts';

/** As of which marks the names of files are known: reading every entry for them takes its time. */
let known: { of: string; names: ReadonlyMap<string, string> } = { of: '', names: new Map() };

export async function fileNames(
  marks: readonly Mark[],
  words: Dictionary,
): Promise<ReadonlyMap<string, string>> {
  const of = marks.map(({ id, name, when }) => `${id} ${when.day} ${name}`).join('\n');
  if (known.of !== of) known = { of, names: await readNames({ kind: 'all' }, words, 'posts') };
  return known.names;
}
