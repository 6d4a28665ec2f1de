// The list of what can go wrong with a journal, and of the tests that hold each case.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CASES } from '../scripts/faults/cases.mjs';

test('no case of a journal in trouble stands without a test or a reason', () => {
  const bare = CASES.filter(
    ({ held, left = {} }) => Object.values(held).flat().length + Object.values(left).length === 0,
  );
  expect(bare).toEqual([]);
  expect(new Set(CASES.map((one) => one.case)).size).toBe(CASES.length);
});

test('every test file that a case names is there', () => {
  const files = CASES.flatMap(({ held }) => Object.values(held).flat()).map(
    (name) => name.split(': ')[0] ?? '',
  );
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !existsSync(join(import.meta.dirname, file)))).toEqual([]);
});
