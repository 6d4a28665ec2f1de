import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/journal/day.ts';
import { writtenDays } from '../../src/trends/days.ts';
import { levelOf, rangeOfYear, yearOfDay, yearRows } from '../../src/trends/year.ts';
import { asIs, markFor } from './making.ts';

const END = dayNumber('2030-01-01');

describe('a year, day by day', () => {
  const days = writtenDays(
    [
      markFor('2023-12-31', ['hope']),
      markFor('2024-02-29', [{ id: 'hope', intensity: 5 }]),
      markFor('2024-03-01', ['calm']),
      markFor('2024-12-31', ['hope']),
      markFor('2025-01-01', ['hope']),
    ],
    0,
    asIs,
  );
  const rows = yearRows(days, 'hope', '2024', END);
  const at = (day: string) => rows.flat().find((row) => row.day === dayNumber(day));

  test('tells named, written and unwritten days apart, and none of them is a zero', () => {
    expect(at('2024-02-29')).toMatchObject({ state: 'present', mean: 5 });
    expect(at('2024-12-31')).toMatchObject({ state: 'present', mean: null });
    expect(at('2024-03-01')).toMatchObject({ state: 'absent', mean: null });
    expect(at('2024-03-02')).toMatchObject({ state: 'missing', mean: null, present: null });
  });

  test('holds no day of another year', () => {
    expect(rows.flat().filter(({ state }) => state === 'present')).toHaveLength(2);
    expect(at('2023-12-31')).toBeUndefined();
    expect(at('2025-01-01')).toBeUndefined();
  });

  test('has a row a month, with the days that month has', () => {
    expect(rows.map(({ length }) => length)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(yearRows([], 'hope', '2025', END)[1]).toHaveLength(28);
    expect(yearRows([], 'hope', '1900', END)[1]).toHaveLength(28);
    expect(yearRows([], 'hope', '2000', END)[1]).toHaveLength(29);
  });

  test('ends with the last day that has come: later months are there, and empty', () => {
    const begun = yearRows(days, 'hope', '2024', dayNumber('2024-03-10'));
    expect(begun.map(({ length }) => length)).toEqual([31, 29, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(yearRows(days, 'hope', '2024', dayNumber('2023-06-01')).flat()).toEqual([]);
  });

  test('holds each of its days once, in order, in the row of its month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (number) => {
        const year = String(number).padStart(4, '0');
        const { first, last } = rangeOfYear(year);
        const months = yearRows([], 'hope', year, last);
        expect(months.flat().map(({ day }) => day)).toEqual(
          Array.from({ length: last - first + 1 }, (_, index) => first + index),
        );
        for (const [index, month] of months.entries()) {
          const named = `${year}-${String(index + 1).padStart(2, '0')}-`;
          expect(month.every(({ day }) => dayOfNumber(day).startsWith(named))).toBe(true);
        }
        expect([yearOfDay(first), yearOfDay(last)]).toEqual([year, year]);
        expect([yearOfDay(first - 1), yearOfDay(last + 1)]).not.toContain(year);
      }),
      { numRuns: 30 },
    );
  });
});

test('a cell is filled more the stronger the day was, and has no tint where nothing was said', () => {
  expect([1, 2.4, 2.5, 3.4, 3.5, 5].map(levelOf)).toEqual([1, 1, 2, 2, 3, 3]);
  expect(levelOf(null)).toBeNull();
});
