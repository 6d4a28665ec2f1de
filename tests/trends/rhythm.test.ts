import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../src/journal/day.ts';
import { dayRhythm, PARTS, partOf, weekRhythm } from '../../src/trends/rhythm.ts';
import { wilson } from '../../src/trends/share.ts';
import { anyRecorded, asIs, markFor, shuffled } from './making.ts';

const READING = { dayStartsAt: 0, resolve: asIs };
const JUNE = { first: dayNumber('2025-06-01'), last: dayNumber('2025-06-30') };

describe('the days of the week', () => {
  test('begin with Monday and hold written days alone', () => {
    const days = ['2025-06-16', '2025-06-23', '2025-06-22'].map((day, index) => ({
      day: dayNumber(day),
      isNamed: index === 0,
    }));
    const week = weekRhythm(days);
    expect(week).toHaveLength(7);
    expect(week[0]).toEqual({ n: 2, k: 1, share: wilson(1, 2) });
    expect(week[6]).toEqual({ n: 1, k: 0, share: wilson(0, 1) });
    expect(week[3]).toEqual({ n: 0, k: 0, share: null });
  });

  test('add up to all days, whatever their order, and have intervals within 0 and 1', () => {
    const anyTwo = anyRecorded(120).chain((days) => fc.tuple(fc.constant(days), shuffled(days)));
    fc.assert(
      fc.property(anyTwo, ([days, other]) => {
        const week = weekRhythm(days.map((row) => ({ ...row, day: row.day - 150 })));
        expect(weekRhythm(other.map((row) => ({ ...row, day: row.day - 150 })))).toEqual(week);
        expect(week.reduce((sum, { n }) => sum + n, 0)).toBe(days.length);
        for (const { n, share } of week) {
          expect(share === null).toBe(n === 0);
          if (share) expect(share.lo >= 0 && share.hi <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('the parts of the day', () => {
  test('begin at midnight, five, noon and six', () => {
    const times = [
      '00:00:00',
      '04:59:59',
      '05:00:00',
      '11:59:59',
      '12:00:00',
      '17:59:59',
      '18:00:00',
      '23:59:59',
    ];
    expect(times.map(partOf)).toEqual(PARTS.flatMap((part) => [part, part]));
  });

  test('hold entries with a time; those without one stand apart', () => {
    const marks = [
      markFor('2025-06-02', ['hope'], '07:00'),
      markFor('2025-06-02', ['calm'], '08:00'),
      markFor('2025-06-03', ['hope'], '23:00'),
      markFor('2025-06-04', ['hope']),
      markFor('2025-06-05', []),
      { ...markFor('2025-06-05', ['hope'], '09:00'), removedAt: 1 },
      markFor('2025-07-01', ['hope'], '10:00'),
    ];
    const { parts, untimed } = dayRhythm(marks, 'hope', JUNE, READING);
    expect(parts.map(({ part, n, k }) => [part, n, k])).toEqual([
      ['night', 0, 0],
      ['morning', 2, 1],
      ['afternoon', 0, 0],
      ['evening', 1, 1],
    ]);
    expect(parts[0]?.share).toBeNull();
    expect(untimed).toEqual({ n: 2, k: 1, share: wilson(1, 2) });
  });

  test('follow merged words and the wall clock of the entry; the range follows the lived day', () => {
    const zoned = markFor('2025-07-01', ['hopeful'], '01:00');
    const when = { kind: 'zoned', day: '2025-07-01', time: '01:00:00', offset: 600 } as const;
    const resolve = (id: string) => (id === 'hopeful' ? 'hope' : id);
    const marks = [{ ...zoned, when }];
    const late = dayRhythm(marks, 'hope', JUNE, { dayStartsAt: 4, resolve });
    expect(late.parts[0]).toMatchObject({ part: 'night', n: 1, k: 1 });
    expect(dayRhythm(marks, 'hope', JUNE, { dayStartsAt: 0, resolve }).parts[0]?.n).toBe(0);
  });
});
