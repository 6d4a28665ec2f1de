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
  // Morning or evening: nobody here knows.
  ['6:50 xyz', null],
  ['6:50 du soir', null],
  ['24:00', null],
  ['9:60', null],
  ['noon', null],
  ['', null],
])('%j alone is %s', (text, time) => {
  expect(readClock(text, true)).toBe(time);
});

test('beside other words a time may be all that is certain', () => {
  expect(readClock(', 6:50:12 PM GMT+2')).toBe('18:50:12');
  expect(readClock(' at 06:50:12 CET')).toBe('06:50:12');
});
