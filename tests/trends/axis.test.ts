import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/journal/day.ts';
import { along, ticksOf } from '../../src/ui/trends/axis.ts';

const between = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });
const labels = (first: string, last: string) =>
  ticksOf(between(first, last))
    .map(({ label }) => label)
    .filter((label) => label !== '');

describe('the time axis', () => {
  test('names every second week of a month, the first with its year', () => {
    expect(labels('2025-05-21', '2025-06-19')).toEqual(['26 May 2025', '9 Jun']);
  });

  test('names months of a quarter, the first with its year', () => {
    expect(labels('2025-03-22', '2025-06-19')).toEqual(['April 2025', 'May', 'June']);
  });

  test('names quarters of a year, with a year at the first and at January', () => {
    expect(labels('2024-06-20', '2025-06-19')).toEqual(['Jul 2024', 'Oct', 'Jan 2025', 'Apr']);
  });

  test('names years of a long journal, a few of them', () => {
    expect(labels('2019-03-01', '2025-06-19')).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
    expect(labels('1990-01-01', '2025-06-19').length).toBeLessThanOrEqual(7);
  });

  test('stands at the beginning of its week, month or year and inside the range', () => {
    const range = between('2025-03-22', '2025-06-19');
    for (const { day } of ticksOf(range)) {
      expect(along(day, range)).toBeGreaterThanOrEqual(0);
      expect(along(day, range)).toBeLessThan(1);
    }
    expect(ticksOf(range).map(({ day }) => day)).toEqual(
      ['2025-04-01', '2025-05-01', '2025-06-01'].map(dayNumber),
    );
  });
});
