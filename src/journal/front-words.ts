// The first row of the writing page: who has written a while finds their own most-used words there.
import type { Mark } from './mark.ts';
import { VOCABULARY } from './vocabulary.ts';
import type { Dictionary } from './words.ts';

/** Entries it takes until the person's own words take the row over. */
const FROM_ENTRIES = 10;
/** Words in the row, as many as Ebb begins with. */
const IN_ROW = 12;

/**
 * The ids of the row, the most used first, filled up with the words Ebb begins with. Empty while there are fewer than
 * ten entries. `marks`: the person's own that are not removed.
 */
export function frontWords(marks: readonly Mark[], words: Dictionary): string[] {
  if (marks.length < FROM_ENTRIES) return [];
  const counts = new Map<string, number>();
  for (const { feelings } of marks) {
    for (const id of new Set(feelings.map((feeling) => words.resolve(feeling.id)))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const offered = words.offered().map(({ id }) => id);
  // Equal ones keep the order of the vocabulary, so that nothing moves without a reason.
  const used = offered
    .filter((id) => counts.has(id))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const isOffered = new Set(offered);
  const starters = VOCABULARY.filter(
    ({ id, isStarter }) => isStarter && isOffered.has(id) && !counts.has(id),
  );
  return [...used, ...starters.map(({ id }) => id)].slice(0, IN_ROW);
}
