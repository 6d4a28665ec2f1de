// What the statistics of strengths are made from: one number a day, and only for days that said one.
import { type WrittenDay, writtenRows } from './days.ts';

/** A day on which a strength was said, and the mean of what was said, 1 to 5. */
export interface RatedDay {
  /** Local calendar day, days since 1970-01-01. */
  day: number;
  mean: number;
  /** See `WrittenDay`; absent where it is empty. */
  source?: string;
}

/**
 * The rated days of one feeling, oldest first, each with the mean of what was said on it, or with the strongest. A
 * day that named it without a strength is not among them.
 */
export function ratedDays(
  days: readonly WrittenDay[],
  feeling: string,
  of: 'mean' | 'max' = 'mean',
): RatedDay[] {
  return inOrder(
    writtenRows(days, feeling).flatMap((row, index) => {
      const value = row[of];
      if (value === null) return [];
      const source = days[index]?.source ?? '';
      return [{ day: row.day, mean: value, ...(source === '' ? {} : { source }) }];
    }),
  );
}

/** Days in the order of the calendar; the given array stays as it is. */
export function inOrder<T extends { day: number }>(days: readonly T[]): T[] {
  return [...days].sort((a, b) => a.day - b.day);
}

/** The middle value; of an even number the mean of the two in the middle. Null of nothing. */
export function median(values: ArrayLike<number>): number | null {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const [upper, lower] = [sorted[half], sorted[half - 1]];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/** The arithmetic mean. Null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
