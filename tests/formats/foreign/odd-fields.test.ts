// Whatever JSON stands in a known field, every word and number of it comes in or is told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Foreign, nothingRead } from '../../../src/formats/foreign/foreign.ts';
import {
  isListOf,
  isNumber,
  isText,
  isTexts,
  oddIn,
  oddLines,
  textsOf,
  writtenAt,
} from '../../../src/formats/foreign/odd-fields.ts';
import { PROGRAMS } from './json-programs.ts';
import { expectWellFormed } from './well-formed.ts';

const deep = (): unknown => JSON.parse(`${'['.repeat(20_000)}7${']'.repeat(20_000)}`);

describe('a field of another form', () => {
  test('is one line of its name, with each text once', () => {
    const kinds = { a: isText, b: isTexts, c: isListOf(isNumber), d: isText };
    const record = { a: 7, b: [{ x: 'y' }, 'fits', 3], c: ['4', '4', 5], d: 'fits' };
    const odd = oddIn(record, kinds, nothingRead());
    expect(oddLines(odd)).toEqual([
      'original_a: "7"',
      'original_b: ["{\\"x\\":\\"y\\"}", "3"]',
      'original_c: "4"',
    ]);
    expect(textsOf(odd)).toEqual(['7', '{"x":"y"}', '3', '4']);
    expect(oddLines(oddIn(record, { a: isText }, nothingRead(), 'within'))).toEqual([
      'original_within_a: "7"',
    ]);
  });

  test('says nothing where it is empty, and is no key of every object', () => {
    for (const a of [null, undefined, '', ' \n', 0, false, [], {}, [null, [' ']]])
      expect(oddIn({ a }, { a: (value) => [value] }, nothingRead())).toEqual([]);
    expect(oddIn({}, { toString: isText }, nothingRead())).toEqual([]);
    expect(oddIn(null, { a: isText }, nothingRead())).toEqual([]);
  });

  test('that is too deep to be written is told by its name', () => {
    const foreign = nothingRead();
    expect(oddIn({ a: deep() }, { a: isText }, foreign)).toEqual([]);
    expect([...foreign.leftOut]).toEqual([['a', 1]]);
    expect(writtenAt({ a: deep() }, 'a')).toBe('…');
  });

  test('is a date as it was written', () => {
    const record = { a: ' soon ', b: 0, c: [1], d: null, e: JSON.parse('[1e999]') };
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => writtenAt(record, key))).toEqual([
      'soon',
      '0',
      '[1]',
      '',
      '["Infinity"]',
      '',
    ]);
  });
});

/** Words that no base below holds, and that no format takes for marks. */
const word = fc.stringMatching(/^q[a-z]{5,9}$/);
const number = fc.integer({ min: 100_000, max: 999_999 });
const { anyJson } = fc.letrec((tie) => ({
  anyJson: fc.oneof(
    { maxDepth: 4 },
    word,
    number,
    fc.constant(true),
    fc.constant(null),
    fc.array(tie('anyJson'), { maxLength: 3 }),
    fc.dictionary(word, tie('anyJson'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** Every word and number in a JSON. */
function leavesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => [key, ...leavesOf(one)]);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** All that a person gets to see of it: whether an entry has it, or it is told. */
const toldOf = ({ entries, unread, leftOut }: Foreign) => JSON.stringify([entries, unread, [...leftOut]]);

describe.each(Object.entries(PROGRAMS))('a known field of %s', (_, { base, read, ...program }) => {
  const { quiet = [], moments = [], beside = [], inside = {} } = program;

  async function expectKept(entry: unknown, field: string, value: unknown): Promise<void> {
    const foreign = await read(entry);
    expectWellFormed(foreign);
    const isLooked = quiet.includes(field) && typeof value === 'string';
    const isMoment = moments.includes(field) && typeof value === 'number';
    const told = toldOf(foreign);
    if (!isLooked && !isMoment) for (const leaf of leavesOf(value)) expect(told).toContain(leaf);
  }

  test('is an entry as it stands', async () => {
    const { entries, unread, leftOut } = await read(base);
    expect([entries.length, unread, [...leftOut]]).toEqual([1, [], []]);
    expect(entries[0]?.content.extra.join('\n')).not.toContain('original_');
  });

  test.each(Object.keys(base))('may hold anything, and nothing of it is lost: %s', async (field) => {
    await fc.assert(
      fc.asyncProperty(anyJson, async (value) => {
        // What is not known inside of an object is told by its name, and is not looked into.
        fc.pre(!(Object.hasOwn(inside, field) && typeof value === 'object'));
        await expectKept({ ...base, [field]: value }, field, value);
        if (!beside.includes(field)) await expectKept({ date: base.date, [field]: value }, field, value);
      }),
      { numRuns: 60 },
    );
  });

  const known = Object.entries(inside).flatMap(([field, keys]) => keys.map((key) => [field, key] as const));
  test.runIf(known.length > 0)('may be one inside of another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...known), anyJson, async ([field, key], value) => {
        const around = base[field];
        const filled = Array.isArray(around) ? [{ [key]: value }] : { ...(around as object), [key]: value };
        await expectKept({ ...base, [field]: filled }, key, value);
      }),
      { numRuns: 150 },
    );
  });
});
