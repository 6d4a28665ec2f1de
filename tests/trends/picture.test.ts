import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../src/journal/day.ts';
import { writtenDays } from '../../src/trends/days.ts';
import { pictureOf, spanHolding, spanWithin } from '../../src/trends/picture.ts';
import { strengthsOf } from '../../src/trends/strength.ts';
import { asIs, markFor } from './making.ts';

const TODAY = dayNumber('2025-06-19');

const anyDays = fc
  .uniqueArray(fc.integer({ min: TODAY - 1200, max: TODAY + 30 }), { maxLength: 200 })
  .chain((days) => fc.tuple(...days.map((day) => fc.tuple(fc.constant(day), fc.boolean()))))
  .map((days) => days.map(([day, isNamed]) => markFor(dayOfNumber(day), isNamed ? ['hope'] : [])));

describe('a picture', () => {
  test('has one count: its spans add up to its sentence, whatever the range', () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 1200 }), (marks, length) => {
        const range = { first: TODAY - length, last: TODAY };
        const { n, k, spans, days } = pictureOf(writtenDays(marks, 0, asIs), 'hope', range);
        const inside = marks.filter(({ when }) => {
          const day = dayNumber(when.day);
          return day >= range.first && day <= range.last;
        });
        expect(n).toBe(inside.length);
        expect(k).toBe(inside.filter(({ feelings }) => feelings.length > 0).length);
        expect(spans.reduce((sum, span) => sum + span.n, 0)).toBe(n);
        expect(spans.reduce((sum, span) => sum + span.k, 0)).toBe(k);
        expect(days.filter(({ isNamed }) => isNamed)).toHaveLength(k);
      }),
    );
  });

  test('cuts its first and last span at the range, and finds the span of a day', () => {
    const range = { first: dayNumber('2025-06-04'), last: dayNumber('2025-06-17') };
    const { spans } = pictureOf([], 'hope', range);
    expect(spans.map((_, index) => spanWithin(spans, index, range))).toEqual([
      { first: dayNumber('2025-06-04'), last: dayNumber('2025-06-08') },
      { first: dayNumber('2025-06-09'), last: dayNumber('2025-06-15') },
      { first: dayNumber('2025-06-16'), last: dayNumber('2025-06-17') },
    ]);
    expect(spanHolding(spans, dayNumber('2025-06-15'))?.start).toBe(dayNumber('2025-06-09'));
    expect(spanHolding(spans, dayNumber('2025-06-16'))?.start).toBe(dayNumber('2025-06-16'));
    expect(spanHolding(spans, dayNumber('2025-06-01'))).toBeNull();
  });
});

describe('strengths', () => {
  const saidOn = (days: number[]) =>
    writtenDays(
      days.map((day) => markFor(dayOfNumber(day), [{ id: 'hope', intensity: 3 }])),
      0,
      asIs,
    );
  const range = { first: TODAY - 100, last: TODAY };
  const run = (length: number, from = 0) => Array.from({ length }, (_, at) => TODAY - 100 + from + at);

  test('are shown from ten days that said one', () => {
    expect(strengthsOf(saidOn(run(9)), 'hope', range)).toBeNull();
    expect(strengthsOf(saidOn(run(10)), 'hope', range)?.points).toHaveLength(10);
  });

  test('do not count days that only named the feeling', () => {
    const named = writtenDays(
      run(30).map((day) => markFor(dayOfNumber(day), ['hope'])),
      0,
      asIs,
    );
    expect(strengthsOf([...saidOn(run(9)), ...named.slice(9)], 'hope', range)).toBeNull();
  });

  test('know the days that no line would show', () => {
    // A hundred days have a half-life of fourteen, so the line breaks after twenty-eight.
    const strengths = strengthsOf(saidOn([...run(9), ...run(1, 40), ...run(2, 80)]), 'hope', range);
    expect(strengths?.lonely).toEqual([{ x: (TODAY - 60) * 86_400_000, y: 3 }]);
  });

  test('have an average for each rated day, a band only where enough days carry it, and fade where they stop', () => {
    const strengths = strengthsOf(saidOn([...run(9), ...run(1, 40), ...run(2, 80)]), 'hope', range);
    expect(strengths?.means).toEqual(strengths?.points);
    expect(strengths?.bands.map(({ length }) => length)).toEqual([6, 1, 0]);
    const ms = (day: number) => (TODAY - 100 + day) * 86_400_000;
    expect(strengths?.fading).toEqual([
      [
        { x: ms(8), y: 3 },
        { x: ms(36), y: 3 },
      ],
      [
        { x: ms(40), y: 3 },
        { x: ms(68), y: 3 },
      ],
      [
        { x: ms(81), y: 3 },
        { x: ms(100), y: 3 },
      ],
    ]);
  });
});
