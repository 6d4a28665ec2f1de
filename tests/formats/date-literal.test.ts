import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate, writeDate } from '../../src/formats/date-literal.ts';
import type { When } from '../../src/journal/when.ts';
import { anyWhen } from './arbitrary.ts';

const day = (text: string): When => ({ kind: 'date', day: text });
const local = (text: string, time: string): When => ({ kind: 'local', day: text, time });
const zoned = (text: string, time: string, offset: number): When => ({
  kind: 'zoned',
  day: text,
  time,
  offset,
});

describe('a date literal', () => {
  test.each<[string, When]>([
    ['2025-06-19', day('2025-06-19')],
    ['2025-6-9', day('2025-06-09')],
    ['2025/06/19', day('2025-06-19')],
    ['20250619', day('2025-06-19')],
    ['19 Jun 2025', day('2025-06-19')],
    ['19-06-2025', day('2025-06-19')],
    ['19.06.2025', day('2025-06-19')],
    ['June 19, 2025 10am', local('2025-06-19', '10:00:00')],
    ['June 19th, 2025 at 12:05 a.m.', local('2025-06-19', '00:05:00')],
    ['2025-06-19 10:00', local('2025-06-19', '10:00:00')],
    ['2025-06-19 10:00:05', local('2025-06-19', '10:00:05')],
    ['2025-06-19T10:00:05', local('2025-06-19', '10:00:05')],
    ['2025-06-19 24:00:00', local('2025-06-20', '00:00:00')],
    ['2025-06-19 23:59:60', local('2025-06-19', '23:59:59')],
    ['2025-06-19 10:00:00 +0200', zoned('2025-06-19', '10:00:00', 120)],
    ['2025-06-19 10:00:00 +02:00', zoned('2025-06-19', '10:00:00', 120)],
    ['2025-06-19 10:00:00 +02', zoned('2025-06-19', '10:00:00', 120)],
    ['2025-06-19 10:00:00 +2', zoned('2025-06-19', '10:00:00', 120)],
    ['2025-06-19 10:00:00+0200', zoned('2025-06-19', '10:00:00', 120)],
    ['2025-06-19 10:00 -0930', zoned('2025-06-19', '10:00:00', -570)],
    ['2025-06-19T10:00:00Z', zoned('2025-06-19', '10:00:00', 0)],
    ['2025-06-19T10:00:00.123Z', zoned('2025-06-19', '10:00:00', 0)],
    ['2025-06-19T10:00:00.123456789-03:00', zoned('2025-06-19', '10:00:00', -180)],
    ['2025-06-19 10:00:00 UTC', zoned('2025-06-19', '10:00:00', 0)],
    ['2025-06-19 10:00:00 UtC', zoned('2025-06-19', '10:00:00', 0)],
    ['2025-06-19 10:00:00 EST', zoned('2025-06-19', '10:00:00', -300)],
    ['Thu, 19 Jun 2025 10:00:00 +0200', zoned('2025-06-19', '10:00:00', 120)],
    ['Fri Sep  3 11:21:31 CEST 2021', zoned('2021-09-03', '11:21:31', 120)],
  ])('%s is read as what it says', (literal, when) => {
    expect(readDate(literal)).toEqual({ when });
  });

  test.each([
    '06/19/2025',
    '2025',
    '1750327200',
    '1750327200000',
    '',
    'someday',
    '2025-13-01',
    '2025-02-30',
    '10:00',
    '30.02.2025',
    '9'.repeat(1_000_000),
    '20250619101112',
  ])('%.20s says no day for certain', (literal) =>
    expect(readDate(literal)).toEqual({ when: null, code: 'date-unreadable' }),
  );

  test.each([
    ['2023-01-29 18:30:22 2023 -0800', '2023-01-29'],
    ['2023-01-29 16:30-:00+16:30', '2023-01-29'],
    ['2023-01-29 00:10::00 -03:00', '2023-01-29'],
    ['2023-01-29 12.04 UTC', '2023-01-29'],
    ['2023-01-29 25:00', '2023-01-29'],
    ['2023-01-29 10:00 XYZ', '2023-01-29'],
    ['29 Jan 2023 sometime', '2023-01-29'],
  ])('%s is certain only of its day', (literal, certain) => {
    expect(readDate(literal)).toEqual({ when: day(certain), code: 'date-partly-read' });
  });

  test('that could be either way round is read day first, and says so', () => {
    expect(readDate('11-9-2017')).toEqual({ when: day('2017-09-11'), code: 'date-ambiguous' });
    expect(readDate('11-11-2017')).toEqual({ when: day('2017-11-11') });
  });

  test('that was written is read back, zone names apart', () => {
    fc.assert(
      fc.property(anyWhen, (when) => {
        const literal = writeDate(when).replaceAll('"', '');
        const { zone: _, ...said } = { zone: '', ...when };
        expect(readDate(literal)).toEqual({ when: said });
      }),
    );
  });

  test.each([
    [321.17, '+0521'],
    [53.466, '+0053'],
    [-75.033, '-0115'],
    [-0.3, '+0000'],
    [59.7, '+0100'],
  ])('of an offset with seconds, %d minutes, is written in whole minutes', (offset, written) => {
    const when = { kind: 'zoned', day: '1900-01-01', time: '10:00:00', offset } as const;
    expect(writeDate(when)).toBe(`1900-01-01 10:00:00 ${written}`);
  });

  test('never throws', () => {
    const part = fc.constantFrom(
      '2025',
      '06',
      '-',
      '/',
      ':',
      ' ',
      'T',
      '+',
      'Z',
      'Jun',
      '10',
      'am',
      '.',
      'x',
      '0',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { when, code } = readDate(parts.join(''));
        expect(when === null).toBe(code === 'date-unreadable');
      }),
    );
  });
});
