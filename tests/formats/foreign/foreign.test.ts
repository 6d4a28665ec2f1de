// Files of other programs: what is read of each in given/ stands in expected/. UPDATE_EXPECTED=1 writes what is read
// now, and still fails, so that somebody looks.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { processorMs } from '../../processor-time.ts';
import { GIVEN, READING, readGiven } from './given.ts';
import { otherValue, placeInside, withOther } from './other-value.ts';
import { expectWellFormed } from './well-formed.ts';

test('there are files to look at', () => expect(GIVEN.length).toBeGreaterThan(5));

test.each(GIVEN)('$program: $name comes in as expected', async (given) => {
  const read = await readGiven(given);
  if (read) expectWellFormed(read);
  const answer = `${JSON.stringify(read && { ...read, leftOut: Object.fromEntries(read.leftOut) }, null, 2)}\n`;
  const expected = join(dirname(dirname(given.path)), 'expected', `${given.name}.json`);
  const isUpdate = process.env.UPDATE_EXPECTED === '1';
  const before = existsSync(expected) ? readFileSync(expected, 'utf8') : '';
  if (isUpdate) writeFileSync(expected, answer);
  expect(answer).toBe(before);
  expect(isUpdate).toBe(false);
});

const FILES = GIVEN.filter(({ path }) => statSync(path).isFile()).map(({ name, path }) => ({
  name,
  bytes: new Uint8Array(readFileSync(path)),
}));

/** The bytes with some of them changed, cut, or said twice. */
const mutated = fc
  .record({
    file: fc.constantFrom(...FILES),
    flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
    cut: fc.double({ min: 0, max: 1, noNaN: true }),
    isCut: fc.boolean(),
    isTwice: fc.boolean(),
  })
  .map(({ file: { name, bytes }, flips, cut, isCut, isTwice }) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, byte] of flips) copy[Math.floor(at * (copy.length - 1))] = byte;
    const part = isCut ? copy.slice(0, Math.floor(cut * copy.length)) : copy;
    return { name, bytes: isTwice ? Uint8Array.from([...part, ...part]) : part };
  });

describe('a file that was damaged', () => {
  test('is read without a fault, and every entry of it is sound', () => {
    fc.assert(
      fc.property(mutated, ({ name, bytes }) => {
        const read = foreignIn(bytes, name, READING);
        if (read) expectWellFormed(read);
      }),
      { numRuns: 400 },
    );
  });
});

const JSON_FILES = FILES.flatMap(({ name, bytes }) => {
  try {
    return [{ name, json: JSON.parse(new TextDecoder().decode(bytes)) as unknown }];
  } catch {
    return [];
  }
});

test('a JSON with any value in the place of any other is read without a fault', () => {
  fc.assert(
    fc.property(fc.constantFrom(...JSON_FILES), placeInside, otherValue, ({ name, json }, at, other) => {
      const text = JSON.stringify(withOther(json, at, other));
      const read = foreignIn(new TextEncoder().encode(text), name, READING);
      if (read) expectWellFormed(read);
    }),
    { numRuns: 600 },
  );
});

describe('what is made to harm', () => {
  const entry = (fields: string) =>
    `{"metadata":{"version":"1.0"},"entries":[{"creationDate":"2024-01-01T00:00:00Z","text":"x",${fields}}]}`;
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const cases: [string, string][] = [
    ['lists ten thousand deep', entry(`"tags":${deep}`)],
    ['keys that are no keys', entry('"__proto__":{"starred":true},"constructor":1,"toString":"x"')],
    ['a line of ten million letters', entry(`"title":"${'a'.repeat(10_000_000)}"`)],
    ['a journal of stops and brackets', `[2020-01-01 10:00] ${'[[(('.repeat(100_000)}`],
    ['a title of blanks', entry(`"text":"# a${' '.repeat(200_000)}x"`)],
    ['a title of marks', entry(`"text":"# a${' #'.repeat(200_000)}x"`)],
    ['many empty lines', entry(`"text":"a${'\\n'.repeat(500_000)}x"`)],
    ['ten million brackets', entry(`"text":"${'['.repeat(10_000_000)}](dayone-moment://x)"`)],
    ['many lines beside a date', `\tDate:\t01 January 2019\n${'\tMood:\tx\n'.repeat(100_000)}\nx`],
    ['many headings', `# 2020\n## May\n${'### 2020-05-01 10:00 x\n'.repeat(20_000)}`],
    ['a date without an end', `\tDate:\t${'1 '.repeat(100_000)}\n\nx`],
  ];
  test.each(cases)('%s: is read soon, or refused', (_, text) => {
    const before = processorMs();
    const read = foreignIn(new TextEncoder().encode(text), 'x', READING);
    // What the look at it takes, with a YAML of a hundred thousand values, is no part of the reading.
    expect(processorMs() - before).toBeLessThan(5_000);
    if (read) expectWellFormed({ ...read, entries: read.entries.slice(0, 100) });
    expect(Object.hasOwn(Object.prototype, 'starred')).toBe(false);
  });
});
