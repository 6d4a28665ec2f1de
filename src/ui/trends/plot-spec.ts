// What is drawn on a canvas, in plain values: x in ms of UTC midnight of a local day, shares within 0..1.
import { MS_PER_DAY } from '../../trends/chart-series.ts';
import { type Picture, spanWithin } from '../../trends/picture.ts';
import type { Range } from '../../trends/range.ts';
import type { Look } from './series.ts';

export type Shape = 'circle' | 'triangle' | 'square' | 'diamond' | 'drop' | 'cross';

/** A share with its interval. */
export interface SharePoint {
  x: number;
  y: number;
  lo: number;
  hi: number;
}

export interface PlotSeries extends Look {
  points: SharePoint[];
  /** Spans with too few days for a bar, in words. */
  counts: { x: number; text: string }[];
  named: number[];
  unnamed: number[];
}

export interface PlotSpec {
  kind: 'bars' | 'lines';
  min: number;
  max: number;
  /** Where the axis has its ticks. */
  grid: number[];
  /** The usual width of one span, in ms. */
  spanMs: number;
  series: PlotSeries[];
}

const SPAN_DAYS = { week: 7, month: 30.4, year: 365.25 };
/** Marks of several feelings in one week stand beside each other, this part of the span apart. */
const APART = 0.13;

/** The left and right edge of a picture: half a day beyond its days, so that each day has its own cell. */
export function edgesOf({ first, last }: Range): { min: number; max: number } {
  return { min: (first - 0.5) * MS_PER_DAY, max: (last + 0.5) * MS_PER_DAY };
}

function seriesOf(picture: Picture, look: Look, shift: number, fraction: Fraction): PlotSeries {
  const series: PlotSeries = { ...look, points: [], counts: [], named: [], unnamed: [] };
  for (const [index, { n, k, share, show }] of picture.spans.entries()) {
    const { first, last } = spanWithin(picture.spans, index, picture.range);
    const x = ((first + last) / 2) * MS_PER_DAY;
    if (show === 'bar' && share) series.points.push({ x: x + shift, y: share.p, lo: share.lo, hi: share.hi });
    if (show === 'counts') series.counts.push({ x, text: fraction(k, n) });
  }
  for (const { day, isNamed } of picture.days) {
    (isNamed ? series.named : series.unnamed).push(day * MS_PER_DAY);
  }
  return series;
}

type Fraction = (k: number, n: number) => string;

/** The drawing of one or several feelings of one range: bars for one, lines for several. */
export function plotOf(
  pictures: readonly Picture[],
  looks: readonly Look[],
  grid: readonly number[],
  fraction: Fraction,
): PlotSpec | null {
  const [picture] = pictures;
  if (!picture) return null;
  const spanMs = SPAN_DAYS[picture.step] * MS_PER_DAY;
  const middle = (pictures.length - 1) / 2;
  return {
    kind: pictures.length > 1 ? 'lines' : 'bars',
    ...edgesOf(picture.range),
    grid: grid.map((day) => (day - 0.5) * MS_PER_DAY),
    spanMs,
    series: pictures.flatMap((each, index) => {
      const look = looks[index];
      return look ? [seriesOf(each, look, (index - middle) * APART * spanMs, fraction)] : [];
    }),
  };
}
