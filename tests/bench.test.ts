// The bench's own arithmetic, and the life that it measures.
import { expect, test } from 'vitest';
import { figuresOf, median, tableOf } from '../scripts/bench/figures.mjs';
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
