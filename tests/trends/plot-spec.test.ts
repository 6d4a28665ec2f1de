import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/journal/day.ts';
import { writtenDays } from '../../src/trends/days.ts';
import { pictureOf } from '../../src/trends/picture.ts';
import { plotOf } from '../../src/ui/trends/plot-spec.ts';
import { looksOf } from '../../src/ui/trends/series.ts';
import { asIs, markFor } from './making.ts';

const DAY_MS = 86_400_000;
const range = { first: dayNumber('2025-06-02'), last: dayNumber('2025-06-22') };
const journal = writtenDays(
  [
    markFor('2025-06-02', ['loneliness']),
    markFor('2025-06-03', ['loneliness', 'hope']),
    markFor('2025-06-05', []),
    markFor('2025-06-12', ['hope']),
  ],
  0,
  asIs,
);
const NOTHING_BESIDE = { grid: [], chapters: [], hasBand: false };
const fraction = (k: number, n: number) => `${k}/${n}`;
const plotFor = (...feelings: string[]) =>
  plotOf(
    feelings.map((feeling) => pictureOf(journal, feeling, range)),
    looksOf(feelings, () => null),
    NOTHING_BESIDE,
    fraction,
  );

describe('what is drawn', () => {
  test('is a bar for three days, a count for one, and nothing for an unwritten week', () => {
    const series = plotFor('loneliness')?.series[0];
    expect(series?.points.map(({ y }) => y)).toEqual([2 / 3]);
    expect(series?.counts.map(({ text }) => text)).toEqual(['0/1']);
  });

  test('gives the count of a cut week the gap beside its neighbour, never room beyond the edge', () => {
    const monday = { first: range.first, last: range.last + 1 };
    const days = writtenDays([markFor('2025-06-23', ['hope'])], 0, asIs);
    const plot = plotOf(
      [pictureOf(days, 'hope', monday)],
      looksOf(['hope'], () => null),
      NOTHING_BESIDE,
      fraction,
    );
    const [count] = plot?.series[0]?.counts ?? [];
    expect(count).toMatchObject({ text: '1/1', k: 1, n: 1, x: monday.last * DAY_MS, toMs: plot?.max });
    const sunday = monday.last - 1;
    // The bar before it ends 0.22 weeks before its week does.
    expect((count?.fromMs ?? 0) / DAY_MS).toBeCloseTo(sunday + 0.5 - 0.22 * 7, 6);
  });

  test('is a filled mark, a hollow mark or no mark for each day', () => {
    const series = plotFor('loneliness')?.series[0];
    const days = (values: number[] | undefined) => values?.map((ms) => ms / DAY_MS);
    expect(days(series?.named)).toEqual([dayNumber('2025-06-02'), dayNumber('2025-06-03')]);
    expect(days(series?.unnamed)).toEqual([dayNumber('2025-06-05'), dayNumber('2025-06-12')]);
  });

  test('is bars for one feeling and lines, side by side, for two', () => {
    expect(plotFor('hope')?.kind).toBe('bars');
    const both = plotFor('loneliness', 'hope');
    expect(both?.kind).toBe('lines');
    const [first, second] = both?.series.map(({ points }) => points[0]?.x ?? Number.NaN) ?? [];
    expect(first).toBeLessThan(second ?? Number.NaN);
  });

  test('gives every day a cell of its own inside the edges', () => {
    const plot = plotFor('hope');
    expect((plot?.min ?? 0) / DAY_MS).toBe(range.first - 0.5);
    expect((plot?.max ?? 0) / DAY_MS).toBe(range.last + 0.5);
  });

  test('is nothing when there is no feeling', () => {
    expect(plotFor()).toBeNull();
  });
});

describe('the look of a feeling', () => {
  const family = (id: string) => (id === 'sadness' ? 'low' : null);
  const looks = (...ids: string[]) => looksOf(ids, family);

  test('is fixed for loneliness and hope, wherever they stand', () => {
    for (const ids of [
      ['loneliness', 'hope'],
      ['calm', 'hope', 'joy', 'loneliness'],
    ]) {
      const found = looks(...ids);
      expect(found[ids.indexOf('loneliness')]).toEqual({ colour: '--series-loneliness', shape: 'circle' });
      expect(found[ids.indexOf('hope')]).toEqual({ colour: '--series-hope', shape: 'triangle' });
    }
  });

  test('is the third and fourth for others, then their own ink with shapes of their own', () => {
    const found = looks('calm', 'joy', 'sadness', 'constructor');
    expect(found.map(({ colour }) => colour)).toEqual([
      '--series-third',
      '--series-fourth',
      '--low-ink',
      '--muted',
    ]);
    expect(new Set(found.map(({ shape }) => shape)).size).toBe(4);
  });
});
