// Which second copies stay: whatever happens to a journal, the copies never come to less than what is promised.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Copy, staleCopies } from '../../src/journal/copies.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 2, 8);

const copy = (number: number, at: number, rest: Partial<Copy> = {}): Copy => ({
  number,
  at,
  isSealed: false,
  size: 1,
  holds: 1,
  ...rest,
});

/** What is there after copies were made one by one, each time with the stale ones gone. */
function rolled(made: readonly Copy[]): Copy[] {
  let there: Copy[] = [];
  for (const next of made) {
    there.push(next);
    const stale = new Set(staleCopies(there, next.at));
    there = there.filter((one) => !stale.has(one));
  }
  return there;
}

/** Copies in the order they were made, with hours or days between them. */
const making = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 0, max: 120 }),
      isSealed: fc.boolean(),
      entries: fc.integer({ min: 0, max: 500 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((steps) => {
    let at = START;
    return steps.map(({ hours, isSealed, entries }, index) => {
      at += hours * HOUR;
      return copy(index + 1, at, { isSealed, holds: isSealed ? null : entries });
    });
  });

it('the newest two always stay, and there are never more than six', () => {
  fc.assert(
    fc.property(making, (made) => {
      const kept = rolled(made);
      expect(kept).toEqual(expect.arrayContaining(made.slice(-2)));
      expect(kept.length).toBeLessThanOrEqual(6);
    }),
  );
});

it('there is always one of another day and one of another week, once there were', () => {
  fc.assert(
    fc.property(making, (made) => {
      const kept = rolled(made);
      const newest = made.at(-1)?.at ?? 0;
      for (const span of [DAY, 7 * DAY]) {
        const isOther = ({ at }: Copy) => Math.floor(at / span) !== Math.floor(newest / span);
        expect(kept.some(isOther)).toBe(made.some(isOther));
      }
    }),
  );
});

it('a journal that lost pages does not push out the copy that has them, for 30 days', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ hours: fc.integer({ min: 1, max: 24 }), holds: fc.integer({ min: 0, max: 149 }) }),
        {
          minLength: 1,
          maxLength: 30,
        },
      ),
      (after) => {
        const full = copy(1, START, { holds: 300 });
        let at = START;
        const made = after.map(({ hours, holds }, index) => {
          at += hours * HOUR;
          return copy(index + 2, at, { holds });
        });
        expect(rolled([full, ...made])).toContainEqual(full);
      },
    ),
  );
});

it('sealed copies outlive a journal that was lost with its lock and began anew', () => {
  const sealed = copy(1, START, { isSealed: true, holds: null });
  const anew = Array.from({ length: 20 }, (_, index) => copy(index + 2, START + (index + 1) * DAY));
  expect(rolled([sealed, ...anew])).toContainEqual(sealed);
});

it('a clock that jumps keeps the newest by number', () => {
  const made = [copy(1, START), copy(2, START + 3650 * DAY), copy(3, START - 400 * DAY)];
  expect(staleCopies(made, START - 400 * DAY)).not.toContainEqual(made[2]);
  expect(rolled(made)).toContainEqual(made[2]);
});
