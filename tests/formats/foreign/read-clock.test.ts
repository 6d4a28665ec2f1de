// Times as programs write them: in every language whose dates are read, on the clocks of twelve and of twenty-four.
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/formats/foreign/languages.ts';
import { readClock } from '../../../src/formats/foreign/read-clock.ts';

const two = (number: number) => String(number).padStart(2, '0');

describe.each(['h12', 'h23'] as const)('a time as %s', (hourCycle) => {
  test.each(LANGUAGES)('is what its writer saw, in %s', (id) => {
    const format = new Intl.DateTimeFormat(id, {
      hour: 'numeric',
      minute: '2-digit',
      hourCycle,
      timeZone: 'UTC',
    });
    for (let hour = 0; hour < 24; hour += 1) {
      const written = format.format(Date.UTC(2023, 0, 1, hour, 50));
      expect(readClock(written, true), written).toBe(`${two(hour)}:50:00`);
    }
  });
});

test.each([
  ['12:00 AM', '00:00:00'],
  ['12:00 PM', '12:00:00'],
  ['9:03', '09:03:00'],
  ['6:50\u202Fpm', '18:50:00'],
  ['6:50\u00A0p.\u00A0m.', '18:50:00'],
  ['6:50 ΜΜ', '18:50:00'],
  ['٦:٥٠ م', '18:50:00'],
  ['18.52 Uhr', '18:52:00'],
  ['8:05 Uhr', '08:05:00'],
  ['18:50 whatever', '18:50:00'],
  ['09:03:59', '09:03:59'],
  ['12:30 p.m.', '12:30:00'],
  ['12:30 a.m.', '00:30:00'],
  // What stands past twelve is no hour of a half day.
  ['18:50 AM', '18:50:00'],
  ['12:20 Uhr', '12:20:00'],
  ['06:50:12 CET', '06:50:12'],
  ['6:50 μ.μ. EET', '18:50:00'],
  ['6:50 odp. SEČ', '18:50:00'],
  ['6:50:12 م غرينتش+3', '18:50:12'],
  ['8:05:12 GMT\u200E+2\u200E', '08:05:12'],
  ['8:05:12 (Θερινή ώρα Ανατολικής Ευρώπης)', '08:05:12'],
  ['6:50 (Abends)', null],
  ['de. 12:50', '00:50:00'],
  ['下午6:50 [GMT+8]', '18:50:00'],
  ['GMT+8 下午6:50', '18:50:00'],
  ['du. 6:50', '18:50:00'],
  ['PM 6:50', '18:50:00'],
  ['AM 12:20', '00:20:00'],
  ['6:50 pm about', '18:50:00'],
  ['오후 6시 5분 3초 GMT+9', '18:05:03'],
  ['18 h 52 min 12 s', '18:52:12'],
  ['18 h 52', '18:52:00'],
  // Morning or evening: nobody here knows.
  ['6:50 xyz', null],
  ['6:50 du soir', null],
  ['12:50 xyz', null],
  ['soir 6:50', '18:50:00'],
  ['6:50 tarde +2', null],
  ['18:60', null],
  ['24:00', null],
  ['9:60', null],
  ['noon', null],
  ['', null],
])('%j alone is %s', (text, time) => {
  expect(readClock(text, true)).toBe(time);
});

test.each([
  // French, Welsh, Portuguese: words that are a half of the day in another language.
  ['à 12:20', '12:20:00'],
  ['am 12:20', '12:20:00'],
  ['à 12:20:30 UTC+1', '12:20:30'],
  ['de 12:20', null],
  ['em 6:50', null],
])('a word that joins a day and its time turns no noon into midnight: %s is %s', (text, time) => {
  expect(readClock(text, true)).toBe(time);
});

test('beside other words a time may be all that is certain', () => {
  expect(readClock(', 6:50:12 PM GMT+2')).toBe('18:50:12');
  expect(readClock(' at 06:50:12 CET')).toBe('06:50:12');
  expect(readClock(' 6:50 PM on a Tuesday')).toBe('18:50:00');
  expect(readClock(' 12:10 a.m. or so')).toBe('00:10:00');
});
