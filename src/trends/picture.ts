// All that one feeling's picture, sentence and table are made of: one count, so that they cannot disagree.
import { daysWithin, isRemembered, type WrittenDay } from './days.ts';
import type { Range } from './range.ts';
import { type RecordedDay, recordedDays, type SpanShare, spanShares } from './share.ts';
import { type Step, spanStarts, stepOf } from './spans.ts';

export interface Picture {
  feeling: string;
  range: Range;
  step: Step;
  /** Written days of the range, and those that named the feeling. */
  n: number;
  k: number;
  spans: SpanShare[];
  days: RecordedDay[];
  /** The days of which all was written long after them. */
  remembered: ReadonlySet<number>;
}

/** A feeling's picture over a range, counted from written days alone; `step` is what one bar stands for. */
export function pictureOf(
  days: readonly WrittenDay[],
  feeling: string,
  range: Range,
  step: Step = stepOf(range),
): Picture {
  const written = daysWithin(days, range.first, range.last);
  const within = recordedDays(written, feeling);
  return {
    feeling,
    range,
    step,
    n: within.length,
    k: within.filter(({ isNamed }) => isNamed).length,
    spans: spanShares(within, spanStarts(step, range), range.last),
    days: within,
    remembered: new Set(written.filter(isRemembered).map(({ day }) => day)),
  };
}

/** The part of a span that lies in the range (day numbers, both included). */
export function spanWithin(spans: readonly SpanShare[], index: number, range: Range): Range {
  const start = spans[index]?.start ?? range.first;
  const next = spans[index + 1]?.start ?? range.last + 1;
  return { first: Math.max(start, range.first), last: Math.min(next - 1, range.last) };
}

/** The span that holds a day of the range; null when none does. */
export function spanHolding(spans: readonly SpanShare[], day: number): SpanShare | null {
  return spans.findLast(({ start }) => start <= day) ?? null;
}
