// What a list calls an entry that may have no words at all.
import { longDay } from '../../i18n/index.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Dictionary } from '../../journal/words.ts';

/** Its title or first words; else its feelings; else its day. Never empty: a link needs a name. */
export function entryName(mark: Pick<Mark, 'name' | 'feelings' | 'when'>, words: Dictionary): string {
  if (mark.name !== '') return mark.name;
  const feelings = mark.feelings.map(({ id }) => words.labelOf(id)).join(', ');
  return feelings === '' ? longDay(mark.when.day) : feelings;
}

/** The text of an entry without a title: the words it is called by, and how it goes on. */
export function wordsInTwo({ name, excerpt }: Mark): [first: string, rest: string] {
  const begun = name.replace(/…$/, '');
  const rest = excerpt.startsWith(begun) ? excerpt.slice(begun.length).trimStart() : '';
  return rest === '' ? [name, ''] : [begun, rest];
}
