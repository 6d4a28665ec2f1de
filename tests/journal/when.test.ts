import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOfNumber, isDay } from '../../src/journal/day.ts';
import { clockOf, compareWhen, isWhen, livedDay, type When } from '../../src/journal/when.ts';
import { clockOn } from '../../src/platform/clock.ts';

describe('a day', () => {
  it('is its number and back, from year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const day = dayOfNumber(number);
        return (
          (isDay(day) && dayNumber(day) === number && dayNumber(addDays(day, 1)) === number + 1) ||
          day === '9999-12-31'
        );
      }),
    );
  });

  it('is refused when the calendar has no such day', () => {
    for (const text of [
      '2025-02-29',
      '2025-13-01',
      '2025-00-10',
      '2025-6-9',
      '',
      'someday',
      '2025-06-19T00:00',
    ]) {
      expect(isDay(text), text).toBe(false);
    }
    expect(isDay('2024-02-29')).toBe(true);
  });
});

describe('the literal of an entry', () => {
  it('belongs to the evening before until the hour at which the day begins', () => {
    const at = (time: string): When => ({ kind: 'local', day: '2025-06-17', time });
    expect(livedDay(at('01:30:00'), 4)).toBe('2025-06-16');
    expect(livedDay(at('04:00:00'), 4)).toBe('2025-06-17');
    expect(livedDay({ kind: 'date', day: '2025-06-17' }, 4)).toBe('2025-06-17');
    expect(livedDay(at('00:00:00'), 0)).toBe('2025-06-17');
  });

  it('is what the device showed, whatever the zone of the machine that reads it', () => {
    expect(clockOf({ at: Date.UTC(2025, 5, 19, 23, 30, 5), offset: 630 })).toEqual({
      day: '2025-06-20',
      time: '10:00:05',
    });
    expect(clockOf({ at: Date.UTC(2025, 5, 19, 1, 0, 0), offset: -660 })).toEqual({
      day: '2025-06-18',
      time: '14:00:00',
    });
  });

  it('is refused with a day, a time or an offset that does not exist', () => {
    expect(isWhen({ kind: 'local', day: '2025-06-19', time: '24:00:00' })).toBe(false);
    expect(isWhen({ kind: 'zoned', day: '2025-06-19', time: '10:00:00', offset: 1440 })).toBe(false);
    expect(isWhen({ kind: 'zoned', day: '2025-06-19', time: '10:00:00', offset: -570 })).toBe(true);
  });

  it('comes before the times of its day when it has none', () => {
    const date: When = { kind: 'date', day: '2025-06-19' };
    const local: When = { kind: 'local', day: '2025-06-19', time: '00:00:00' };
    expect(compareWhen(date, local)).toBeLessThan(0);
    expect(compareWhen(local, { kind: 'date', day: '2025-06-18' })).toBeGreaterThan(0);
  });
});

describe('a time set by hand', () => {
  it('has an offset in whole minutes, also before there was standard time', () => {
    for (const day of ['1880-01-01', '1900-01-01', '0205-06-19']) {
      expect(Number.isInteger(clockOn(day, '10:00:00').offset), day).toBe(true);
    }
  });

  it('moves forward out of an hour that a clock change leaves out, and takes the earlier of two', () => {
    if (process.env.TZ !== 'Australia/Lord_Howe')
      return expect(clockOn('2025-06-19', '21:04:00').offset).toBe(0);
    // Lord Howe moves by half an hour: 2025-10-05 02:00 becomes 02:30; 2025-04-06 02:00 becomes 01:30.
    expect(clockOn('2025-10-05', '02:10:00')).toEqual({ day: '2025-10-05', time: '02:40:00', offset: 660 });
    expect(clockOn('2025-04-06', '01:45:00')).toEqual({ day: '2025-04-06', time: '01:45:00', offset: 660 });
    expect(clockOn('2025-06-19', '21:04:00').offset).toBe(630);
  });
});
