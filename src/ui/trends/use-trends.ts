// From marks and an address to pictures. Each step is remembered, so that a tap on a day counts nothing again.
import { useMemo } from 'preact/hooks';
import { dayInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/trends.ts';
import { dayNumber, dayOfNumber } from '../../journal/day.ts';
import type { Mark } from '../../journal/mark.ts';
import type { Dictionary } from '../../journal/words.ts';
import { daysWithin, namedTogether, timesNamed, type WrittenDay, writtenDays } from '../../trends/days.ts';
import { type Picture, pictureOf } from '../../trends/picture.ts';
import { narrowed, openingRange, type Range, type RangeName, rangeOf } from '../../trends/range.ts';
import { strengthsOf } from '../../trends/strength.ts';
import type { Asked } from './address.ts';
import { type Tick, ticksOf } from './axis.ts';
import { feelingsShown } from './chosen-feelings.ts';
import type { Shown } from './figures.tsx';
import { edgesOf, type PlotSpec, plotOf, type StrengthSpec } from './plot-spec.ts';
import { type Look, looksOf } from './series.ts';

export interface Journal {
  marks: readonly Mark[];
  words: Dictionary;
  dayStartsAt: number;
  /** The device's calendar day. */
  today: string;
}

export interface Trends {
  range: Range;
  rangeName: RangeName | null;
  rangeWords: string;
  ticks: Tick[];
  /** Every feeling ever named, with its days. */
  named: { id: string; days: number }[];
  /** Written days of the range. */
  days: WrittenDay[];
  hasEntries: boolean;
  /** The chosen feelings, those named in the range and those not. */
  shown: Shown[];
  unnamed: Shown[];
  both: number;
  /** One drawing for each of `shown`, or a single one when overlaid. */
  specs: PlotSpec[];
}

function rangeInWords({ first, last }: Range): string {
  const [from, to] = [dayOfNumber(first), dayOfNumber(last)];
  const year = from.slice(0, 4) === to.slice(0, 4) && first !== last ? {} : ({ year: 'numeric' } as const);
  return t.trends.between(
    dayInWords(from, { day: 'numeric', month: 'long', ...year }),
    dayInWords(to, { day: 'numeric', month: 'long', year: 'numeric' }),
  );
}

function rangeAsked(days: readonly WrittenDay[], asked: Asked, today: number) {
  const numbers = days.map(({ day }) => day);
  const name = asked.range ?? openingRange(numbers, today);
  const range = rangeOf(name, today, numbers[0] ?? null);
  if (asked.from === '' && asked.to === '') return { range, name };
  return { range: narrowed(range, asked.from, asked.to), name: null };
}

function strengthOf(days: readonly WrittenDay[], picture: Picture, look: Look): StrengthSpec | null {
  const strengths = strengthsOf(days, picture.feeling);
  return strengths && { ...strengths, ...look, ...edgesOf(picture.range) };
}

/** All that the page shows, from the journal and what the address asks for. */
export function useTrends({ marks, words, dayStartsAt, today }: Journal, asked: Asked): Trends {
  const all = useMemo(() => writtenDays(marks, dayStartsAt, words.resolve), [marks, dayStartsAt, words]);
  const named = useMemo(() => timesNamed(all), [all]);
  const { range, name } = rangeAsked(all, asked, dayNumber(today));
  const { first, last } = range;
  const ids = feelingsShown(asked.feelings, named, words);
  const key = ids.join(',');

  const counted = useMemo(() => {
    const within = { first, last };
    const days = daysWithin(all, first, last);
    const feelings = key === '' ? [] : key.split(',');
    const looks = looksOf(feelings, words.familyOf);
    const chosen = feelings.flatMap((id, index) => {
      const look = looks[index];
      if (!look) return [];
      const picture = pictureOf(days, id, within);
      return [{ label: words.labelOf(id), look, picture, strength: strengthOf(days, picture, look) }];
    });
    const shown = chosen.filter(({ picture }) => picture.k > 0);
    const both = namedTogether(
      days,
      shown.map(({ picture }) => picture.feeling),
    );
    return { days, shown, unnamed: chosen.filter(({ picture }) => picture.k === 0), both };
  }, [all, key, first, last, words]);

  const drawn = useMemo(() => {
    const ticks = ticksOf({ first, last });
    const groups = asked.isOverlaid ? [counted.shown] : counted.shown.map((each) => [each]);
    const specs = groups.flatMap((group) => {
      const pictures = group.map(({ picture }) => picture);
      const looks = group.map(({ look }) => look);
      const grid = ticks.map(({ day }) => day);
      return plotOf(pictures, looks, grid, t.trends.fraction) ?? [];
    });
    return { ticks, specs };
  }, [counted, asked.isOverlaid, first, last]);

  return {
    range,
    rangeName: name,
    rangeWords: rangeInWords(range),
    named,
    hasEntries: all.length > 0,
    ...counted,
    ...drawn,
  };
}
