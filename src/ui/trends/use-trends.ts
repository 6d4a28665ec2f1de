// From written days to pictures. Each step is remembered, so that a tap on a day counts nothing again.
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import type { Chapter } from '../../journal/chapter.ts';
import { dayNumber, dayOfNumber } from '../../journal/day.ts';
import type { Mark } from '../../journal/mark.ts';
import { beforeRange } from '../../trends/before-and-after.ts';
import { namedTogether, type WrittenDay } from '../../trends/days.ts';
import { hourMix, hoursApart } from '../../trends/hours.ts';
import { type Picture, pictureOf } from '../../trends/picture.ts';
import type { Range } from '../../trends/range.ts';
import { strengthsOf } from '../../trends/strength.ts';
import type { Asked } from './address.ts';
import { type Tick, ticksOf } from './axis.ts';
import type { Shown } from './figures.tsx';
import { chapterLines, edgesOf, type PlotSpec, plotOf, type StrengthSpec } from './plot-spec.ts';
import { type Look, looksOf } from './series.ts';
import { type Days, type Journal, useDays } from './use-days.ts';

export interface Trends extends Days {
  ticks: Tick[];
  /** The chosen feelings, those named in the range and those not. */
  shown: Shown[];
  unnamed: Shown[];
  both: number;
  /** Those that begin within the range. */
  chapters: readonly Chapter[];
  /** Where the hours of the days before are others than those of these days, and one is set beside the other. */
  hours: ReturnType<typeof hoursApart>;
  /** One drawing for each of `shown`, or a single one when overlaid. */
  specs: PlotSpec[];
}

function strengthOf(
  days: readonly WrittenDay[],
  picture: Picture,
  look: Look,
  chapters: readonly Chapter[],
): StrengthSpec | null {
  const strengths = strengthsOf(days, picture.feeling, picture.range);
  const lines = chapterLines(chapters, picture.range);
  return strengths && { ...strengths, ...look, ...edgesOf(picture.range), chapters: lines };
}

/** The hours of the days just before a range and its own, where they differ. */
function hoursBeside(marks: readonly Mark[], { first, last }: Range, dayStartsAt: number) {
  const before = { first: first - (last - first + 1), last: first - 1 };
  // Of ten thousand entries most are left aside once, and not for each of the two. A night belongs to the day before.
  const [from, to] = [dayOfNumber(before.first), dayOfNumber(last + 1)];
  const near = marks.filter(({ when }) => when.day >= from && when.day <= to);
  return hoursApart(hourMix(near, before, dayStartsAt), hourMix(near, { first, last }, dayStartsAt));
}

/** All that the page shows, from the journal and what the address asks for. */
export function useTrends(journal: Journal, asked: Asked): Trends {
  const seen = useDays(journal, asked, 'trends');
  const { words, chapters } = journal;
  const { days, feelings } = seen;
  const { first, last } = seen.range;

  const counted = useMemo(() => {
    const looks = looksOf(feelings, words.familyOf);
    const chosen = feelings.flatMap((id, index) => {
      const look = looks[index];
      if (!look) return [];
      const picture = pictureOf(days, id, { first, last });
      const before = beforeRange(seen.all, id, { first, last });
      return [
        {
          label: words.labelOf(id),
          look,
          picture,
          before,
          strength: strengthOf(days, picture, look, chapters),
        },
      ];
    });
    const shown = chosen.filter(({ picture }) => picture.k > 0);
    const both = namedTogether(
      days,
      shown.map(({ picture }) => picture.feeling),
    );
    return { shown, unnamed: chosen.filter(({ picture }) => picture.k === 0), both };
  }, [seen.all, days, feelings, first, last, words, chapters]);

  const drawn = useMemo(() => {
    const ticks = ticksOf({ first, last });
    const groups = asked.isOverlaid ? [counted.shown] : counted.shown.map((each) => [each]);
    const specs = groups.flatMap((group) => {
      const pictures = group.map(({ picture }) => picture);
      const looks = group.map(({ look }) => look);
      const beside = {
        grid: ticks.map(({ day }) => day),
        chapters: chapterLines(chapters, { first, last }),
        hasBand: asked.hasBand,
      };
      return plotOf(pictures, looks, beside, t.trends.fraction) ?? [];
    });
    return { ticks, specs };
  }, [counted, asked.isOverlaid, asked.hasBand, chapters, first, last]);

  const { marks, dayStartsAt } = journal;
  const isBeside = counted.shown.some(({ before }) => before !== null);
  const hours = useMemo(
    () => (isBeside ? hoursBeside(marks, { first, last }, dayStartsAt) : null),
    [marks, first, last, dayStartsAt, isBeside],
  );

  const within = chapters.filter(({ day }) => dayNumber(day) >= first && dayNumber(day) <= last);
  return { ...seen, ...counted, ...drawn, chapters: within, hours };
}
