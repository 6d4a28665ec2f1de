// The bench's own arithmetic, and the life that it measures.
import { describe, expect, test } from 'vitest';
import { figuresOf, median, tableOf } from '../scripts/bench/figures.mjs';
import { growthSvg, picturesOf } from '../scripts/bench/growth.mjs';
import { chance, lifeOf, rowsOf } from '../scripts/bench/life.mjs';

test('a median is the middle, or between the two middles', () => {
  expect(median([3])).toBe(3);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('a figure has its spread, and its ratio is that of single rounds', () => {
  // Each round is twice its floor, however slow the minute was.
  const rounds = [
    { app: 20, floor: 10 },
    { app: 200, floor: 100 },
    { app: 44, floor: 22 },
  ];
  expect(figuresOf(rounds, { app: 'floor' })).toEqual([
    { name: 'app', n: 3, median: 44, min: 20, max: 200, unit: 'ms', reference: 'floor', ratio: 2 },
    { name: 'floor', n: 3, median: 22, min: 10, max: 100, unit: 'ms', reference: null, ratio: null },
  ]);
});

test('a name that some rounds have not is counted where it was measured', () => {
  const [figure] = figuresOf([{ app: 10 }, { floor: 5 }, { app: 30, floor: 10 }], { app: 'floor' });
  expect(figure).toMatchObject({ n: 2, median: 20, ratio: 3 });
});

test('the table has a row for each figure, as wide as its widest cell', () => {
  const lines = tableOf(figuresOf([{ app: 20, floor: 10 }], { app: 'floor' })).split('\n');
  expect(lines).toHaveLength(4);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  expect(lines[2]).toMatch(/app .*20 ms.*2\.00 x/);
});

test('the life is the same at every run, newest first, with gaps and days of several pages', () => {
  const pages = lifeOf(2000, '2025-06-19');
  expect(pages).toHaveLength(2000);
  expect(lifeOf(2000, '2025-06-19')).toEqual(pages);
  const days = pages.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(days).size).toBeLessThan(2000);
  const numbers = [...new Set(days)].map((day) => Date.parse(day) / 86_400_000);
  const gaps = numbers.slice(1).map((day, at) => (numbers[at] ?? 0) - day);
  expect(Math.max(...gaps)).toBeGreaterThan(14);
  const lengths = pages.map(({ body }) => body.length);
  expect(Math.min(...lengths)).toBeLessThan(150);
  expect(Math.max(...lengths)).toBeGreaterThan(3000);
  expect(
    pages.filter(({ feelings }) => feelings.some(({ id }) => id === 'loneliness')).length,
  ).toBeGreaterThan(400);
  const { entries, marks } = rowsOf(pages);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(2000);
  expect(marks.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
});

test('chance is within 0 and 1, and not the same for another seed', () => {
  const [one, other] = [chance(1), chance(2)];
  const values = Array.from({ length: 100 }, one);
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  expect(values).not.toEqual(Array.from({ length: 100 }, other));
});

describe('the pictures of growth', () => {
  const figure = (name: string, median: number, reference: string | null = null) => ({
    name,
    n: 3,
    median,
    min: median / 2,
    max: median * 2,
    unit: 'ms',
    reference,
    ratio: null,
  });
  const of = (what: string, count: string) => `${what}, ${count} entries, CPU x1`;
  const figures = ['100', '1,000', '10,000'].flatMap((count, at) => [
    figure(of('floor: a <read>', count), at + 1),
    figure(of('list: page', count), 10 * (at + 1), of('floor: a <read>', count)),
    figure(`list: page, ${count} entries, lock on, CPU x1`, 1),
  ]);

  test('show what was measured in three sizes, each beside its floor, by the number of pages', () => {
    expect(picturesOf([...figures].reverse())).toMatchObject([
      {
        what: 'list: page',
        lines: [
          {
            slower: 1,
            isFloor: false,
            points: [{ count: 100, median: 10 }, { count: 1000 }, { count: 10_000 }],
          },
          {
            slower: 1,
            isFloor: true,
            points: [{ count: 100, median: 1 }, { count: 1000 }, { count: 10_000 }],
          },
        ],
      },
    ]);
  });

  test('show nothing of two sizes', () => {
    expect(growthSvg(figures.slice(0, 6))).toBe(null);
  });

  test('climb where the cost does', () => {
    const svg = growthSvg(figures) ?? '';
    const [, path = ''] = /<g class="x1"><path d="M([^"]*)"/.exec(svg) ?? [];
    const heights = path.split('L').map((point) => Number(point.split(' ')[1]));
    expect(heights).toHaveLength(3);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(new Set(heights).size).toBe(3);
    expect(svg).not.toContain('<read>');
  });
});
