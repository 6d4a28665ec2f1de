// Whether somebody was away for too long, whatever the clock did meanwhile.
import { expect, test } from 'vitest';
import { isOver } from '../../src/platform/absence.ts';

test('an absence is over its time when as much has gone by, and not before', () => {
  expect(isOver(1_000, 60_999, 60_000)).toBe(false);
  expect(isOver(1_000, 61_000, 60_000)).toBe(true);
});

test('no time at all is over at once, and no end is never over', () => {
  expect(isOver(1_000, 1_000, 0)).toBe(true);
  expect(isOver(0, Number.MAX_SAFE_INTEGER, null)).toBe(false);
});

test('a clock that went back proves no short absence', () => {
  expect(isOver(1_000, 999, 60_000)).toBe(true);
  expect(isOver(1_000, -1_000_000, null)).toBe(false);
});
