// When entries are of: what is compared across other hours says so.
import { expect, it } from 'vitest';
import { dayNumber } from '../../src/journal/day.ts';
import { hourMix, hoursApart, mostHours } from '../../src/trends/hours.ts';
import { markFor } from './making.ts';

const day = (at: number) => `2025-06-${String(at).padStart(2, '0')}`;
const JUNE = { first: dayNumber('2025-06-01'), last: dayNumber('2025-06-30') };
const at = (time: string, count: number) =>
  Array.from({ length: count }, (_, index) => markFor(day(index + 1), [], time));

const mixOf = (...marks: ReturnType<typeof at>[]) => hourMix(marks.flat(), JUNE, 0);

it('counts entries with a time by the part of the day, those of the range alone', () => {
  const removed = { ...markFor(day(3), [], '08:00'), removedAt: 1 };
  const mix = hourMix(
    [...at('20:00', 13), ...at('08:00', 2), markFor(day(9), []), removed, markFor('2025-07-01', [], '08:00')],
    JUNE,
    0,
  );
  expect(mix.timed).toBe(15);
  expect(mostHours(mix)).toEqual({ part: 'evening', k: 13, n: 15 });
});

it('says nothing of fewer than twelve entries', () => {
  expect(mostHours(mixOf(at('20:00', 11)))).toBeNull();
  expect(hoursApart(mixOf(at('20:00', 11)), mixOf(at('08:00', 20)))).toBeNull();
});

it('calls no part of the day the one with the most where two have as many, and still tells the hours apart', () => {
  const halves = mixOf(at('20:00', 7), at('08:00', 7));
  expect(mostHours(halves)).toBeNull();
  expect(mostHours(mixOf(at('20:00', 8), at('08:00', 7)))).toEqual({ part: 'evening', k: 8, n: 15 });
  expect(hoursApart(mixOf(at('20:00', 12)), halves)).toEqual({
    one: { part: 'evening', k: 12, n: 12 },
    other: { part: 'morning', k: 7, n: 14 },
  });
});

it('tells evenings from mornings, and leaves alone what is much the same', () => {
  expect(hoursApart(mixOf(at('20:00', 15)), mixOf(at('08:00', 12), at('20:00', 6)))).toEqual({
    one: { part: 'evening', k: 15, n: 15 },
    other: { part: 'morning', k: 12, n: 18 },
  });
  expect(
    hoursApart(mixOf(at('20:00', 15), at('08:00', 5)), mixOf(at('20:00', 10), at('08:00', 8))),
  ).toBeNull();
});

it('puts the hours after midnight to the day that is lived, and says night', () => {
  const marks = at('01:30', 12);
  expect(hourMix(marks, { first: JUNE.first - 1, last: JUNE.first - 1 }, 4).timed).toBe(1);
  expect(mostHours(hourMix(marks, { ...JUNE, first: JUNE.first - 1 }, 4))?.part).toBe('night');
});
