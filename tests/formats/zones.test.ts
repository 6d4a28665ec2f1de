// What was written comes back whatever the device's zone and clock are when it goes out and when it comes in.
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import { anyContent } from './arbitrary.ts';
import { byLabel, entryOf, withoutRaw } from './entry-of.ts';

const home = process.env.TZ;

/** Zone, the instant the clock shows, and the offset in minutes that `getTimezoneOffset` must then tell. */
const PLACES = [
  ['Pacific/Kiritimati', '2025-06-19T12:00:00Z', -840],
  ['Pacific/Pago_Pago', '2025-06-19T12:00:00Z', 660],
  ['Asia/Kolkata', '2025-06-19T12:00:00Z', -330],
  // The second before and the second after Berlin leaves an hour out, and after it repeats one.
  ['Europe/Berlin', '2025-03-30T00:59:59Z', -60],
  ['Europe/Berlin', '2025-03-30T01:00:00Z', -120],
  ['Europe/Berlin', '2025-10-26T01:00:00Z', -60],
  // São Paulo's midnight of that day did not exist.
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z', 120],
] as const;

function goTo(zone: string, instant: string): void {
  process.env.TZ = zone;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
}

afterEach(() => {
  vi.useRealTimers();
  process.env.TZ = home;
});

describe('a random entry', () => {
  test.each(PLACES)('survives out and in, in %s at %s', (zone, instant, offset) => {
    fc.assert(
      fc.property(anyContent, (content) => {
        goTo(zone, instant);
        // Without this the test could pass in a zone that never took.
        expect(new Date().getTimezoneOffset()).toBe(offset);
        const bytes = writeMarkdown(content, byLabel);
        goTo('Pacific/Marquesas', '2030-01-01T00:00:00Z');
        expect(writeMarkdown(content, byLabel)).toEqual(bytes);
        goTo(zone, instant);
        expect(withoutRaw(entryOf(bytes))).toEqual(content);
      }),
      { numRuns: 200 },
    );
  });
});
