import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/journal/day.ts';
import { type Mark, newestFirst } from '../../src/journal/mark.ts';
import { addMonths, lastDayOf, monthsOf, rowsOf, weekdayOf, weeksOf } from '../../src/journal/months.ts';
import { livedDay, type When } from '../../src/journal/when.ts';

const month = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`);

const when: fc.Arbitrary<When> = fc
  .tuple(fc.integer({ min: 20000, max: 20090 }), fc.integer({ min: 0, max: 23 }), fc.boolean())
  .map(([number, hour, hasTime]) => {
    const day = dayOfNumber(number);
    return hasTime
      ? { kind: 'local' as const, day, time: `${String(hour).padStart(2, '0')}:00:00` }
      : { kind: 'date' as const, day };
  });

const marks = fc.array(fc.tuple(fc.uuid(), when, fc.nat()), { maxLength: 60 }).map((rows) =>
  rows
    .map(
      ([id, at, writtenAt]): Mark => ({
        id,
        when: at,
        name: '',
        isTitled: false,
        excerpt: '',
        feelings: [],
        tags: [],
        visibility: 'private',
        writtenAt,
        isConflicted: false,
      }),
    )
    .sort(newestFirst),
);

describe('the rows of a list', () => {
  test('hold every entry once, newest day first, each day begun once', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 23 }), (given, dayStartsAt) => {
        const rows = rowsOf(given, dayStartsAt);
        expect(new Set(rows.map((row) => row.mark))).toEqual(new Set(given));
        expect(rows).toHaveLength(given.length);
        for (const row of rows) expect(row.day).toBe(livedDay(row.mark.when, dayStartsAt));
        const days = rows.map((row) => row.day);
        expect(days).toEqual([...days].sort().reverse());
        const begun = rows.filter((row) => row.isFirstOfDay).map((row) => row.day);
        expect(begun).toEqual([...new Set(days)]);
      }),
    );
  });

  test('keep their order within a day', () => {
    fc.assert(
      fc.property(marks, (given) => {
        expect(rowsOf(given, 0).map((row) => row.mark)).toEqual(given);
      }),
    );
  });

  test('fall into months, each named once, none empty', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const rows = rowsOf(given, 4);
        const months = monthsOf(rows);
        expect(months.flatMap((one) => one.rows)).toEqual(rows);
        expect(new Set(months.map((one) => one.month)).size).toBe(months.length);
        for (const one of months) {
          expect(one.rows.length).toBeGreaterThan(0);
          expect(one.rows.every((row) => row.day.startsWith(one.month))).toBe(true);
        }
      }),
    );
  });
});

describe('the calendar', () => {
  test('knows its days', () => {
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2025-02')).toBe('2025-02-28');
    expect(lastDayOf('1900-02')).toBe('1900-02-28');
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(addMonths('2025-01', -13)).toBe('2023-12');
    expect(addMonths('0000-01', -1)).toBe('0000-01');
    expect(addMonths('9999-12', 5)).toBe('9999-12');
    expect(weekdayOf('2025-06-19')).toBe(4);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  test('lays out June 2025 from Monday and from Sunday', () => {
    const numbers = (startsOn: number) =>
      weeksOf('2025-06', startsOn).map((week) => week.map((day) => (day ? Number(day.slice(8)) : 0)));
    expect(numbers(1)[0]).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(numbers(1).at(-1)).toEqual([30, 0, 0, 0, 0, 0, 0]);
    expect(numbers(7)[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(numbers(6)[0]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('shows every day of a month once, in its weekday’s column, in full weeks', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: 1, max: 7 }), (one, startsOn) => {
        const weeks = weeksOf(one, startsOn);
        const days = weeks.flat().filter((day) => day !== null);
        const count = dayNumber(lastDayOf(one)) - dayNumber(`${one}-01`) + 1;
        expect(days).toHaveLength(count);
        expect(days[0]).toBe(`${one}-01`);
        expect(days).toEqual([...days].sort());
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((day) => day !== null)).toBe(true);
          week.forEach((day, column) => {
            if (day !== null) expect(weekdayOf(day)).toBe(((startsOn - 1 + column) % 7) + 1);
          });
        }
      }),
    );
  });

  test('going on by months and back is standing still', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -11, max: 11 }), (one, by) => {
        expect(addMonths(addMonths(one, by), -by)).toBe(one);
      }),
    );
  });
});
