// Tags as the statistics see them: on which written days each was used.
import { dayNumber } from '../journal/day.ts';
import type { Mark } from '../journal/mark.ts';
import { livedDay } from '../journal/when.ts';

/** For each tag, as it was written, the days (day numbers) on which an entry had it. */
export type TagDays = ReadonlyMap<string, ReadonlySet<number>>;

/** The days of every tag. Removed entries and entries whose day is none of the calendar are left out. */
export function tagDays(marks: readonly Mark[], dayStartsAt: number): TagDays {
  const days = new Map<string, Set<number>>();
  for (const mark of marks) {
    if (mark.removedAt !== undefined) continue;
    const day = dayNumber(livedDay(mark.when, dayStartsAt));
    if (Number.isNaN(day)) continue;
    for (const tag of mark.tags) {
      const known = days.get(tag);
      if (known) known.add(day);
      else days.set(tag, new Set([day]));
    }
  }
  return days;
}

/** The `most` tags used on the most of the given days, by number of days, then by the tag itself. */
export function mostUsedTags(
  tags: TagDays,
  days: readonly { day: number }[],
  most: number,
): { tag: string; days: number }[] {
  return [...tags]
    .map(([tag, used]) => ({ tag, days: days.filter(({ day }) => used.has(day)).length }))
    .filter((row) => row.days > 0)
    .sort((a, b) => b.days - a.days || (a.tag < b.tag ? -1 : 1))
    .slice(0, most);
}
