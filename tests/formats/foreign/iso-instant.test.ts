// Instants with a zone as programs write them, and the clock that their writer saw.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whenAt, zonedIn } from '../../../src/formats/foreign/foreign-when.ts';
import { readIsoInstant } from '../../../src/formats/foreign/iso-instant.ts';
import { moodtracker } from '../../../src/formats/moodtracker/moodtracker.ts';
import { clockOf } from '../../../src/journal/when.ts';

const two = (number: number) => String(number).padStart(2, '0');

describe('an instant that says its offset', () => {
  test('is the day and time that its writer saw, on whatever device it is read', () => {
    const offsets = fc.integer({ min: -1439, max: 1439 });
    const instants = fc.integer({ min: Date.UTC(1, 0, 2), max: Date.UTC(9999, 11, 30) });
    fc.assert(
      fc.property(instants, offsets, fc.constantFrom(':', ''), (some, offset, colon) => {
        const at = Math.floor(some / 1000) * 1000;
        const { day, time } = clockOf({ at, offset });
        const minutes = Math.abs(offset);
        const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
        const read = readIsoInstant(`${day}T${time}${zone}`);
        expect(read).toEqual({ at, offset });
        expect(read && whenAt(read, 'Pacific/Kiritimati')).toStrictEqual({
          when: { kind: 'zoned', day, time, offset },
          problem: null,
        });
      }),
    );
  });

  test.each([
    ['2025-06-19T23:30:00+05:30', '2025-06-19T18:00:00Z', 330],
    ['2025-06-19T23:30:00-03:00', '2025-06-20T02:30:00Z', -180],
    [' 2024-02-29 10:00 +02 ', '2024-02-29T08:00:00Z', 120],
    ['2025-06-19T23:30:59,999-0930', '2025-06-20T09:00:59Z', -570],
    ['2025-06-19T10:00:00-00:00', '2025-06-19T10:00:00Z', 0],
    ['2025-06-19T10:00:00z', '2025-06-19T10:00:00Z', null],
    ['2025-06-19T10:00:00 UTC', '2025-06-19T10:00:00Z', null],
  ])('is that moment: %s', (text, instant, offset) => {
    expect(readIsoInstant(text)).toEqual({ at: Date.parse(instant), offset });
  });

  test.each([
    '2025-06-19T10:00:00',
    '2023-02-29T10:00:00Z',
    '2025-04-31T10:00:00+02:00',
    '2025-13-01T10:00:00Z',
    '2025-06-19T25:00:00Z',
    '2025-06-19T10:61:00Z',
    '2025-06-19T10:00:00+24:00',
    '2025-06-19T10:00:00-99:00',
    'on 2025-06-19T10:00:00Z',
    '',
  ])('is none without a zone of this world, or of no day or time: %j', (text) => {
    expect(readIsoInstant(text)).toBeNull();
  });
});

test('an entry whose offset no clock has keeps what stood there, and its day is asked for', () => {
  const literal = '2022-03-02T10:00:00+99:00';
  const json = [
    { createdAt: '2022-03-01T02:00:00.000Z', mood: 7 },
    { createdAt: literal, mood: 7, exploration: 'Words' },
  ];
  const { entries } = moodtracker.read(json, 'x.json', { deviceZone: 'Europe/Dublin' });
  expect(entries[1]).toMatchObject({
    content: { when: null, body: 'Words' },
    problems: [{ code: 'date-unreadable' }],
  });
  expect(entries[1]?.content.extra).toContain(`original_date: "${literal}"`);
});

describe('an instant without an offset', () => {
  test.each([
    ['Asia/Kolkata', '2025-06-19T20:00:00Z', '2025-06-20', '01:30:00', 330],
    ['America/New_York', '2025-11-02T05:30:00Z', '2025-11-02', '01:30:00', -240],
    ['America/New_York', '2025-11-02T06:30:00Z', '2025-11-02', '01:30:00', -300],
    ['Australia/Lord_Howe', '2025-01-01T00:00:00Z', '2025-01-01', '11:00:00', 660],
    // Samoa had no 30th of December that year.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29', '23:59:59', -600],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31', '00:00:00', 840],
    // Names that were given up stays as the program wrote it.
    ['Asia/Calcutta', '2024-02-29T00:00:00Z', '2024-02-29', '05:30:00', 330],
  ])('is on the clock of its zone, %s at %s', (zone, instant, day, time, offset) => {
    const when = { kind: 'zoned', day, time, offset, zone };
    expect(zonedIn(zone, Date.parse(instant))).toStrictEqual(when);
    expect(whenAt({ at: Date.parse(instant), offset: null }, zone)).toStrictEqual({
      when,
      problem: 'zone-of-device',
    });
  });

  test.each(['', 'Mars/Olympus_Mons', 'GMT+25'])('has no clock in a zone that is none: %j', (zone) => {
    expect(zonedIn(zone, 0)).toBeNull();
    expect(zonedIn(zone, 0)).toBeNull();
    expect(whenAt({ at: 0, offset: null }, zone)).toStrictEqual({
      when: { kind: 'zoned', day: '1970-01-01', time: '00:00:00', offset: 0 },
      problem: 'zone-of-device',
    });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e308, -8.65e15, 8.64e15])('is no day at %d', (at) => {
    expect(zonedIn('Europe/Dublin', at)).toBeNull();
    expect(whenAt({ at, offset: null }, 'Europe/Dublin').when).toBeNull();
    expect(whenAt({ at, offset: 60 }, 'Europe/Dublin').when).toBeNull();
  });
});
