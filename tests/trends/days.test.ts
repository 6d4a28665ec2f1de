import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber, isoWeek, weekStart } from '../../src/journal/day.ts';
import type { Feeling, Intensity } from '../../src/journal/entry.ts';
import type { Mark } from '../../src/journal/mark.ts';
import {
  dailyAggregate,
  daysWithin,
  namedTogether,
  timesNamed,
  writtenDays,
  writtenRows,
} from '../../src/trends/days.ts';
import { asIs, feelingOf, markFor } from './making.ts';
import vectors from './vectors.json' with { type: 'json' };

const FIRST = dayNumber('2025-06-01');
const LAST = FIRST + 30;

const anyFeeling: fc.Arbitrary<Feeling> = fc
  .record({
    id: fc.constantFrom('loneliness', 'hope', 'calm'),
    strength: fc.option(fc.integer({ min: 1, max: 5 })),
  })
  .map(({ id, strength }) => (strength === null ? { id } : { id, intensity: strength as Intensity }));

const anyMarks: fc.Arbitrary<Mark[]> = fc.array(
  fc
    .record({
      day: fc.integer({ min: FIRST - 20, max: LAST + 20 }),
      hour: fc.option(fc.integer({ min: 0, max: 23 })),
      feelings: fc.array(anyFeeling, { maxLength: 4 }),
    })
    .map(({ day, hour, feelings }) =>
      markFor(dayOfNumber(day), feelings, hour === null ? undefined : `${String(hour).padStart(2, '0')}:30`),
    ),
  { maxLength: 60 },
);

const rowsFor = (marks: Mark[], feeling = 'loneliness', dayStartsAt = 0) =>
  dailyAggregate(writtenDays(marks, dayStartsAt, asIs), feeling, FIRST, LAST);

describe('the vectors', () => {
  test.each(vectors.dayNumber.cases)('number $date by local calendar and ISO week', (given) => {
    expect(dayNumber(given.date)).toBe(given.day);
    expect(isoWeek(given.day)).toBe(given.isoWeek);
    expect(weekStart(given.day)).toBe(given.weekStartDay);
  });

  const marks = vectors.dailyAggregate.entries.map((entry) =>
    markFor(entry.localDate, entry.emotions.map(feelingOf), entry.localTime),
  );

  test.each(vectors.dailyAggregate.cases)('add up $emotion with days from $dayStartsAtHour:00', (given) => {
    const days = writtenDays(marks, given.dayStartsAtHour, asIs);
    const rows = dailyAggregate(days, given.emotion, dayNumber(given.first), dayNumber(given.last));
    expect(rows).toHaveLength(given.rows.length);
    for (const [index, row] of rows.entries()) {
      const { mean, share, ...exact } = given.rows[index] ?? { mean: null, share: null };
      expect(row).toMatchObject(exact);
      for (const [found, wanted] of [
        [row.mean, mean],
        [row.share, share],
      ] as const) {
        if (wanted === null) expect(found).toBeNull();
        else expect(found).toBeCloseTo(wanted, 9);
      }
    }
  });

  test('read names without numbers as presence, and other feelings of that day as absent', () => {
    const { frontMatter, rows } = vectors.seedEntry;
    const days = writtenDays([markFor(frontMatter.date, frontMatter.emotions)], 0, asIs);
    const day = dayNumber(frontMatter.date);
    for (const feeling of ['loneliness', 'hope', 'calm'] as const) {
      expect(dailyAggregate(days, feeling, day, day)).toEqual(rows[feeling]);
    }
  });

  test('count the days that name two feelings', () => {
    const { first, second, expect: wanted } = vectors.mixedFeelings;
    const named = first.map((value, index) =>
      markFor(dayOfNumber(FIRST + index), [
        ...(value ? ['loneliness'] : []),
        ...(second[index] ? ['hope'] : []),
      ]),
    );
    expect(namedTogether(writtenDays(named, 0, asIs), ['loneliness', 'hope'])).toBe(wanted.both);
  });
});

describe('daily rows', () => {
  test('do not depend on the order of entries', () => {
    fc.assert(
      fc.property(
        anyMarks.chain((marks) =>
          fc.tuple(
            fc.constant(marks),
            fc.shuffledSubarray(marks, { minLength: marks.length, maxLength: marks.length }),
          ),
        ),
        fc.integer({ min: 0, max: 23 }),
        ([marks, shuffled], hour) => {
          expect(rowsFor(shuffled, 'hope', hour)).toEqual(rowsFor(marks, 'hope', hour));
        },
      ),
    );
  });

  test('are the same whatever was written outside the range', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const inside = marks.filter(({ when }) => {
          const day = dayNumber(when.day);
          return day >= FIRST && day <= LAST;
        });
        expect(rowsFor(marks)).toEqual(rowsFor(inside));
      }),
    );
  });

  test('never turn a day without writing, or without a strength, into a zero', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const written = new Set(marks.map(({ when }) => dayNumber(when.day)));
        const rows = rowsFor(marks);
        const empty = { entries: 0, present: null, rated: null, mean: null, max: null, share: null };
        expect(rows.filter(({ day }) => !written.has(day))).toEqual(
          rows.filter(({ state }) => state === 'missing').map(({ day, state }) => ({ day, state, ...empty })),
        );
        const unrated = rows.filter(({ rated }) => rated === 0);
        expect(unrated.every(({ mean, max }) => mean === null && max === null)).toBe(true);
        expect(rows.every(({ mean }) => mean === null || mean >= 1)).toBe(true);
        expect(rows.every(({ state, present }) => (state === 'absent') === (present === 0))).toBe(true);
      }),
    );
  });

  test('have one row for each day, and the written ones are the same without the others', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const rows = rowsFor(marks);
        expect(rows.map((row) => row.day)).toEqual(Array.from({ length: 31 }, (_, index) => FIRST + index));
        const days = daysWithin(writtenDays(marks, 0, asIs), FIRST, LAST);
        expect(writtenRows(days, 'loneliness')).toEqual(rows.filter((row) => row.state !== 'missing'));
      }),
    );
  });
});

describe('written days', () => {
  test('leave out removed entries and days that no calendar has', () => {
    const removed = { ...markFor('2025-06-10', ['hope']), removedAt: 1 };
    expect(writtenDays([removed, markFor('2025-02-30', ['hope'])], 0, asIs)).toEqual([]);
  });

  test('follow merged words, so that a day naming both names one', () => {
    const merged = (id: string) => (id === 'lonely-x' ? 'loneliness' : id);
    const marks = [
      markFor('2025-06-10', [
        { id: 'lonely-x', intensity: 4 },
        { id: 'loneliness', intensity: 2 },
      ]),
    ];
    const [day] = writtenDays(marks, 0, merged);
    expect([...(day?.feelings ?? [])]).toEqual([['loneliness', { present: 1, rated: 1, sum: 4, max: 4 }]]);
  });

  test('say which feelings were named most, by days and not by entries', () => {
    const marks = [
      markFor('2025-06-10', ['calm'], '08:00'),
      markFor('2025-06-10', ['calm'], '09:00'),
      markFor('2025-06-11', ['hope']),
      markFor('2025-06-12', ['hope', 'calm']),
      markFor('2025-06-13', ['hope']),
    ];
    expect(timesNamed(writtenDays(marks, 0, asIs))).toEqual([
      { id: 'hope', days: 3 },
      { id: 'calm', days: 2 },
    ]);
  });
});
