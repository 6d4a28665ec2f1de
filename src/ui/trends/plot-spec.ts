// What is drawn on a canvas, in plain values: x in ms of UTC midnight of a local day, shares within 0..1.
import { DAY_MS, dayNumber } from '../../journal/day.ts';
import { type Picture, spanWithin } from '../../trends/picture.ts';
import type { Range } from '../../trends/range.ts';
import type { Strengths } from '../../trends/strength.ts';
import type { Look } from './series.ts';

export type Shape = 'circle' | 'triangle' | 'square' | 'diamond' | 'drop' | 'cross';

/** A share with its interval. */
export interface SharePoint {
  x: number;
  y: number;
  lo: number;
  hi: number;
}

/** A span with too few days for a bar: in words, in numbers, and the room these may take. */
export interface Count {
  x: number;
  text: string;
  k: number;
  n: number;
  fromMs: number;
  toMs: number;
}

export interface PlotSeries extends Look {
  points: SharePoint[];
  counts: Count[];
  named: number[];
  unnamed: number[];
  /** Those named whose day was written about long after it. */
  remembered: number[];
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
  /** Where chapters of the person's own begin, in ms. */
  chapters: number[];
  /** Whether the distance between two lines is filled. */
  hasBand: boolean;
}

/** Strengths of one feeling, y from 1 to 5. */
export interface StrengthSpec extends Look, Strengths {
  min: number;
  max: number;
  /** Where chapters of the person's own begin, in ms. */
  chapters: number[];
}

const SPAN_DAYS = { week: 7, month: 30.4, year: 365.25 };
/** How much of its span a bar fills. */
export const BAR_PART = 0.56;
/** Marks of several feelings in one week stand beside each other, this part of the span apart. */
const APART = 0.13;

/** The left and right edge of a picture: half a day beyond its days, so that each day has its own cell. */
export function edgesOf({ first, last }: Range): { min: number; max: number } {
  return { min: (first - 0.5) * DAY_MS, max: (last + 0.5) * DAY_MS };
}

/** Where the chapters that begin within a range are drawn, in ms: at the left edge of their first day. */
export function chapterLines(chapters: readonly { day: string }[], { first, last }: Range): number[] {
  return chapters
    .map(({ day }) => dayNumber(day))
    .filter((day) => day >= first && day <= last)
    .map((day) => (day - 0.5) * DAY_MS);
}

/** The middle of a span that the range cuts off, moved in so that its bar has room. */
function within(x: number, { min, max, spanMs }: Pick<PlotSpec, 'min' | 'max' | 'spanMs'>): number {
  const half = Math.min(BAR_PART * spanMs, max - min) / 2;
  return Math.min(max - half, Math.max(min + half, x));
}

/** A cut span may reach into the gap beside its neighbour's bar, never over the edge of the picture. */
function roomOf(
  { first, last }: Range,
  { min, max, spanMs }: Pick<PlotSpec, 'min' | 'max' | 'spanMs'>,
): Pick<Count, 'fromMs' | 'toMs'> {
  const own = edgesOf({ first, last });
  const gap = Math.max(0, Math.min(((1 - BAR_PART) / 2) * spanMs, spanMs - (own.max - own.min)));
  return { fromMs: Math.max(min, own.min - gap), toMs: Math.min(max, own.max + gap) };
}

function seriesOf(
  picture: Picture,
  look: Look,
  edges: Pick<PlotSpec, 'min' | 'max' | 'spanMs'>,
  shift: number,
  fraction: Fraction,
): PlotSeries {
  const series: PlotSeries = { ...look, points: [], counts: [], named: [], unnamed: [], remembered: [] };
  for (const [index, { n, k, share, show }] of picture.spans.entries()) {
    const { first, last } = spanWithin(picture.spans, index, picture.range);
    const middle = ((first + last) / 2) * DAY_MS;
    const x = within(middle, edges);
    if (show === 'bar' && share) series.points.push({ x: x + shift, y: share.p, lo: share.lo, hi: share.hi });
    if (show === 'counts') {
      series.counts.push({ x: middle, text: fraction(k, n), k, n, ...roomOf({ first, last }, edges) });
    }
  }
  for (const { day, isNamed } of picture.days) {
    (isNamed ? series.named : series.unnamed).push(day * DAY_MS);
    if (isNamed && picture.remembered.has(day)) series.remembered.push(day * DAY_MS);
  }
  return series;
}

type Fraction = (k: number, n: number) => string;

/** What stands in a picture beside the feelings. */
export interface Beside {
  /** Days with a tick. */
  grid: readonly number[];
  /** Where a chapter begins, in ms (`chapterLines`). */
  chapters: readonly number[];
  hasBand: boolean;
}

/** The drawing of one or several feelings of one range: bars for one, lines for several. */
export function plotOf(
  pictures: readonly Picture[],
  looks: readonly Look[],
  { grid, chapters, hasBand }: Beside,
  fraction: Fraction,
): PlotSpec | null {
  const [picture] = pictures;
  if (!picture) return null;
  const spanMs = SPAN_DAYS[picture.step] * DAY_MS;
  const edges = { ...edgesOf(picture.range), spanMs };
  const middle = (pictures.length - 1) / 2;
  return {
    kind: pictures.length > 1 ? 'lines' : 'bars',
    ...edges,
    grid: grid.map((day) => (day - 0.5) * DAY_MS),
    chapters: [...chapters],
    hasBand: hasBand && pictures.length === 2,
    series: pictures.flatMap((each, index) => {
      const look = looks[index];
      return look ? [seriesOf(each, look, edges, (index - middle) * APART * spanMs, fraction)] : [];
    }),
  };
}
