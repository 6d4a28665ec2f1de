// The written days of a journal, and which of them and which feelings an address asks for.
import { useMemo } from 'preact/hooks';
import { dayInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/trends.ts';
import { type Chapter, chaptersOf } from '../../journal/chapter.ts';
import { dayNumber, dayOfNumber } from '../../journal/day.ts';
import type { Mark } from '../../journal/mark.ts';
import { clockOf } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import { now } from '../../platform/clock.ts';
import { watchMarks, watchSettings, watchWords } from '../../store/watch.ts';
import { watchLaters } from '../../store/watch-laters.ts';
import { daysWithin, timesNamed, type WrittenDay, writtenDays } from '../../trends/days.ts';
import {
  asFarAs,
  narrowed,
  openingRange,
  RANGES,
  type Range,
  type RangeName,
  type RangesChosen,
  rangeOf,
  rangesChosenOf,
} from '../../trends/range.ts';
import { useWatch } from '../parts/use-watch.ts';
import type { Asked, View } from './address.ts';
import { feelingsShown } from './chosen-feelings.ts';

export interface Journal {
  marks: readonly Mark[];
  words: Dictionary;
  dayStartsAt: number;
  /** The device's calendar day. */
  today: string;
  chapters: readonly Chapter[];
  /** The range last chosen on each page. */
  ranges: RangesChosen;
}

export interface Days {
  /** Every written day. */
  all: WrittenDay[];
  /** Those of the range. */
  days: WrittenDay[];
  range: Range;
  rangeName: RangeName | null;
  rangeWords: string;
  /** The first and the last day there is anything to show of. */
  bounds: Range;
  /** Every feeling ever named, with its days, the most named first. */
  named: { id: string; days: number }[];
  /** The feelings that are shown. */
  feelings: readonly string[];
}

const watchOwn = watchLaters(['chapters', 'rangesChosen']);

/** The value from before where the new one says the same. For small values of plain data. */
function useSame(value: unknown): unknown {
  const text = JSON.stringify(value) ?? '';
  return useMemo(() => value, [text]);
}

/** The journal as trends need it; null until it is read. */
export function useJournal(): Journal | null {
  const marks = useWatch(watchMarks);
  const words = useWatch(watchWords);
  const settings = useWatch(watchSettings);
  const own = useWatch(watchOwn);
  const { day: today } = clockOf(now());
  const dayStartsAt = settings?.dayStartsAt;
  // They are read anew at every change of any setting; what is the same must not be drawn again.
  const [drawn, chosen] = [useSame(own?.chapters), useSame(own?.rangesChosen)];
  const chapters = useMemo(() => chaptersOf(drawn), [drawn]);
  const ranges = useMemo(() => rangesChosenOf(chosen), [chosen]);
  const isRead = own !== null;
  return useMemo(() => {
    if (!marks || !words || dayStartsAt === undefined || !isRead) return null;
    return { marks, words, dayStartsAt, today, chapters, ranges };
  }, [marks, words, dayStartsAt, today, isRead, chapters, ranges]);
}

/** "20 March to 18 June 2025" */
function rangeInWords({ first, last }: Range): string {
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  const year = from.slice(0, 4) === to.slice(0, 4) && first !== last ? {} : ({ year: 'numeric' } as const);
  return t.trends.between(
    dayInWords(from, { day: 'numeric', month: 'long', ...year }),
    dayInWords(to, { day: 'numeric', month: 'long', year: 'numeric' }),
  );
}

function rangeAsked(
  days: readonly WrittenDay[],
  asked: Asked,
  today: number,
  chosen: readonly (RangeName | undefined)[],
) {
  const numbers = days.map(({ day }) => day);
  const firstWritten = numbers[0] ?? null;
  const bounds = { first: firstWritten ?? today, last: Math.max(today, numbers.at(-1) ?? today) };
  const name = asked.range ?? openingRange(numbers, today, chosen);
  const range = rangeOf(name, today, firstWritten);
  if (asked.from === '' && asked.to === '') return { range, name, bounds };
  const own = asFarAs(narrowed(range, asked.from, asked.to), bounds);
  const isSame = (other: Range) => other.first === own.first && other.last === own.last;
  return {
    range: own,
    name: RANGES.find((each) => isSame(rangeOf(each, today, firstWritten))) ?? null,
    bounds,
  };
}

/**
 * What an address asks of a journal; where it asks for no days, the range last chosen on this page, else that of the
 * trends. Each step is remembered, so that a tap on a day counts nothing again.
 */
export function useDays(
  { marks, words, dayStartsAt, today, ranges }: Journal,
  asked: Asked,
  page: View | 'trends',
): Days {
  const all = useMemo(() => writtenDays(marks, dayStartsAt, words.resolve), [marks, dayStartsAt, words]);
  const named = useMemo(() => timesNamed(all), [all]);
  const { range, name, bounds } = rangeAsked(all, asked, dayNumber(today), [ranges[page], ranges.trends]);
  const { first, last } = range;
  const days = useMemo(() => daysWithin(all, first, last), [all, first, last]);
  const key = feelingsShown(asked.feelings, named, words).join(',');
  const feelings = useMemo(() => (key === '' ? [] : key.split(',')), [key]);
  return { all, days, range, rangeName: name, rangeWords: rangeInWords(range), bounds, named, feelings };
}
