import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountRoom, countPlaces } from '../../src/ui/trends/count-places.ts';

const WIDTH = { line: 16, stack: 6.5 };
const PHONE_PX = 342;

/** The rooms of the weeks of `days` days on a picture of this width, its last week `lastDays` long. */
function roomsOf(days: number, px: number, lastDays: number, widths = WIDTH): CountRoom[] {
  const day = px / days;
  const gap = 7 * day * 0.22;
  const rooms: CountRoom[] = [];
  for (let end = days; end > 0; end = end === days ? days - lastDays : end - 7) {
    const start = Math.max(0, end === days ? days - lastDays : end - 7);
    const more = Math.min(gap, (7 - (end - start)) * day);
    const [from, to] = [Math.max(0, start * day - more), Math.min(px, end * day + more)];
    rooms.unshift({ ...widths, x: ((start + end) / 2) * day, from, to });
  }
  return rooms;
}

const formsOf = (days: number, px: number, lastDays: number) => [
  ...new Set(countPlaces(roomsOf(days, px, lastDays), (px / days) * 7).map(({ form }) => form)),
];

describe('the count of a thin week', () => {
  test.each([1, 2, 3, 4, 5, 6, 7])(
    'is numbers for 90 days on a phone, %i days into this week',
    (lastDays) => {
      expect(formsOf(90, PHONE_PX, lastDays)).not.toContain('ring');
    },
  );

  test('stands in two lines at the edge on a Monday, where one line would reach over the bar', () => {
    const places = countPlaces(roomsOf(90, PHONE_PX, 1), (PHONE_PX / 90) * 7);
    expect(places.at(-1)).toEqual({ form: 'stack', at: PHONE_PX - WIDTH.stack / 2 });
    expect(places.at(-2)?.form).toBe('line');
  });

  test('is a ring for a whole year on a phone, and numbers on a wide screen', () => {
    expect(formsOf(365, PHONE_PX, 7)).toEqual(['ring']);
    expect(formsOf(364, 608, 7)).toEqual(['stack']);
  });

  test('stands off the one before it, so that two in a line are not read as one', () => {
    const width = fc.double({ min: 4, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 900 }),
        fc.integer({ min: 1, max: 7 }),
        width,
        (px, last, line) => {
          const widths = { line, stack: line * 0.4 };
          const places = countPlaces(roomsOf(90, px, last, widths), (px / 90) * 7);
          for (const [index, { form, at }] of places.entries()) {
            const before = places[index - 1];
            if (form !== 'line' || !before || before.form === 'ring') continue;
            expect(at - line / 2 - (before.at + widths[before.form] / 2)).toBeGreaterThanOrEqual(3 - 1e-6);
          }
        },
      ),
    );
  });

  test('stays in its room and off its neighbours, whatever the widths', () => {
    const width = fc.double({ min: 4, max: 40, noNaN: true });
    const days = fc.integer({ min: 3, max: 400 });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 200, max: 900 }),
        fc.integer({ min: 1, max: 7 }),
        width,
        (...given) => {
          const [count, px, last, line] = given;
          const widths = { line, stack: line * 0.4 };
          const rooms = roomsOf(count, px, Math.min(last, count), widths);
          let taken = Number.NEGATIVE_INFINITY;
          for (const [index, { form, at }] of countPlaces(rooms, (px / count) * 7).entries()) {
            if (form === 'ring') continue;
            const half = widths[form] / 2;
            expect(at - half).toBeGreaterThanOrEqual(Math.max(taken, (rooms[index]?.from ?? 0) - 1e-6));
            expect(at + half).toBeLessThanOrEqual((rooms[index]?.to ?? 0) + 1e-6);
            taken = at + half;
          }
        },
      ),
    );
  });
});
