// A strength that nobody said is not a zero. In code the slip is four characters long, so it is looked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TRENDS = join(import.meta.dirname, '../../src/trends');
const FILLED_IN = /(\?\?=?|\|\|=?)\s*[-+]?0(?![\w.])/g;
/** Counts of days and words, where nothing yet is zero: a map of counts and nothing else. */
const COUNTED = /\bcounts\.get\(\w+\)\s*$/;

function slipsIn(code: string): string[] {
  const text = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  return [...text.matchAll(FILLED_IN)]
    .map(({ index }) => text.slice(Math.max(0, index - 40), index + 5))
    .filter((around) => !COUNTED.test(around.replace(/(\?\?|\|\|)\s*\S*$/, '')));
}

test('a slip is found', () => {
  expect(slipsIn('const mean = row.mean ?? 0;')).toHaveLength(1);
  expect(slipsIn('sum += feeling.intensity || 0;')).toHaveLength(1);
  expect(slipsIn('named.max ??= 0;')).toHaveLength(1);
  expect(slipsIn('means.get(day) ?? 0')).toHaveLength(1);
  expect(slipsIn('counts.set(id, (counts.get(id) ?? 0) + 1); // mean ?? 0')).toEqual([]);
});

test('no missing strength becomes a zero in the statistics', () => {
  const files = readdirSync(TRENDS).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(20);
  const slips = files.flatMap((file) =>
    slipsIn(readFileSync(join(TRENDS, file), 'utf8')).map((slip) => `${file}: ${slip}`),
  );
  expect(slips).toEqual([]);
});
