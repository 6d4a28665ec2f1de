// What a person meets when they look back. Nothing comes that they kept from it, and nothing heavy comes unasked.
import type { Feeling } from './entry.ts';
import type { Mark } from './mark.ts';
import { VALENCE } from './valence.ts';

type Resolve = (id: string) => string;

/** From here on a feeling is strong: "strongly" and "overwhelming". */
const STRONG = 4;
/** Heavy however strong it was, or where nobody said. */
const ALWAYS_HEAVY = 'hopelessness';
const isUnpleasant = (id: string) => (VALENCE[id] ?? 0) < 0;

/** The marks that may be shown; all of them where the person asked for that. */
export function forLookingBack(marks: readonly Mark[], isAll: boolean): readonly Mark[] {
  return isAll ? marks : marks.filter((mark) => !mark.isNotForLookingBack);
}

function isHeavyFeeling({ id, intensity }: Feeling, resolve: Resolve): boolean {
  const word = resolve(id);
  return word === ALWAYS_HEAVY || ((intensity ?? 0) >= STRONG && isUnpleasant(word));
}

/** Whether an entry names something heavy: an unpleasant word strongly, or hopelessness at all. */
export function isHeavy({ feelings }: Pick<Mark, 'feelings'>, resolve: Resolve): boolean {
  return feelings.some((feeling) => isHeavyFeeling(feeling, resolve));
}

/** The marks that name a feeling, in their order. */
export function naming(marks: readonly Mark[], feeling: string, resolve: Resolve): Mark[] {
  const wanted = resolve(feeling);
  return marks.filter(({ feelings }) => feelings.some(({ id }) => resolve(id) === wanted));
}

/**
 * One of the marks that name a feeling; of any feeling, where none was chosen, one that is not heavy. Null: there is
 * none. The one shown last comes again only where there is no other.
 * @param random at least 0, less than 1
 */
export function pickedAtRandom(
  marks: readonly Mark[],
  { feeling, last }: { feeling: string | null; last: string | null },
  resolve: Resolve,
  random: number,
): Mark | null {
  const all =
    feeling === null ? marks.filter((mark) => !isHeavy(mark, resolve)) : naming(marks, feeling, resolve);
  const others = all.filter(({ id }) => id !== last);
  const some = others.length > 0 ? others : all;
  return some[Math.floor(random * some.length)] ?? null;
}

/** The feelings that any of the marks names, the one named by most first. */
export function namedFeelings(marks: readonly Mark[], resolve: Resolve): string[] {
  const counts = new Map<string, number>();
  for (const { feelings } of marks) {
    for (const id of new Set(feelings.map((feeling) => resolve(feeling.id)))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
