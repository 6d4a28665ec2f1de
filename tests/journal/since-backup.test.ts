import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Mark } from '../../src/journal/mark.ts';
import { entriesSince, isBackupDue, SAID_EVERY } from '../../src/journal/since-backup.ts';

const mark = (writtenAt: number, isExample?: true) =>
  ({ writtenAt, ...(isExample && { isExample }) }) as Mark;

it('what was written after the last backup counts, and the example never', () => {
  const marks = [mark(1), mark(2), mark(3), mark(4, true)];
  expect(entriesSince(marks, 2)).toBe(1);
  expect(entriesSince(marks, null)).toBe(3);
});

it('it is said at twenty entries, and after each putting off at twenty more', () => {
  const instants = fc.array(fc.integer({ min: 0, max: 1_000 }), { maxLength: 80 });
  const asOf = fc.option(fc.integer({ min: 0, max: 1_000 }));
  fc.assert(
    fc.property(instants, asOf, asOf, (writtenAts, last, putOff) => {
      const since = Math.max(last ?? -1, putOff ?? -1);
      const expected = writtenAts.filter((at) => at > since).length >= SAID_EVERY;
      expect(
        isBackupDue(
          writtenAts.map((at) => mark(at)),
          last,
          putOff,
        ),
      ).toBe(expected);
    }),
  );
  expect(isBackupDue([], null, 'nonsense')).toBe(false);
});
