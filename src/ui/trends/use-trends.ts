// From written days to pictures. Each step is remembered, so that a tap on a day counts nothing again.
import { useMemo } from 'preact/hooks';
import { t } from '../../i18n/trends.ts';
import { namedTogether, type WrittenDay } from '../../trends/days.ts';
import { type Picture, pictureOf } from '../../trends/picture.ts';
import { strengthsOf } from '../../trends/strength.ts';
import type { Asked } from './address.ts';
import { type Tick, ticksOf } from './axis.ts';
import type { Shown } from './figures.tsx';
import { edgesOf, type PlotSpec, plotOf, type StrengthSpec } from './plot-spec.ts';
import { type Look, looksOf } from './series.ts';
import { type Days, type Journal, useDays } from './use-days.ts';

export interface Trends extends Days {
  ticks: Tick[];
  /** The chosen feelings, those named in the range and those not. */
  shown: Shown[];
  unnamed: Shown[];
  both: number;
  /** One drawing for each of `shown`, or a single one when overlaid. */
  specs: PlotSpec[];
}

function strengthOf(days: readonly WrittenDay[], picture: Picture, look: Look): StrengthSpec | null {
  const strengths = strengthsOf(days, picture.feeling);
  return strengths && { ...strengths, ...look, ...edgesOf(picture.range) };
}

/** All that the page shows, from the journal and what the address asks for. */
export function useTrends(journal: Journal, asked: Asked): Trends {
  const seen = useDays(journal, asked);
  const { words } = journal;
  const { days, feelings } = seen;
  const { first, last } = seen.range;

  const counted = useMemo(() => {
    const looks = looksOf(feelings, words.familyOf);
    const chosen = feelings.flatMap((id, index) => {
      const look = looks[index];
      if (!look) return [];
      const picture = pictureOf(days, id, { first, last });
      return [{ label: words.labelOf(id), look, picture, strength: strengthOf(days, picture, look) }];
    });
    const shown = chosen.filter(({ picture }) => picture.k > 0);
    const both = namedTogether(
      days,
      shown.map(({ picture }) => picture.feeling),
    );
    return { shown, unnamed: chosen.filter(({ picture }) => picture.k === 0), both };
  }, [days, feelings, first, last, words]);

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

  return { ...seen, ...counted, ...drawn };
}
