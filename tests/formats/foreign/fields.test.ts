// Values of files of other programs: what says something is kept or counted, and nothing else is.
import { expect, test } from 'vitest';
import { extraLine, literalLines } from '../../../src/formats/foreign/extra-line.ts';
import { briefly, leaveOthersOut, numberAt, recordOf } from '../../../src/formats/foreign/fields.ts';
import { jrnlJson } from '../../../src/formats/jrnl/jrnl-json.ts';
import { READING } from './given.ts';

test('what was left out is counted where it said something', () => {
  const foreign = { leftOut: new Map<string, number>() };
  const empty = { a: '', b: [], c: {}, d: null, e: 0, f: false, g: undefined };
  leaveOthersOut(foreign, { ...empty, kept: 'x' }, new Set(['kept']));
  expect([...foreign.leftOut]).toEqual([]);
  leaveOthersOut(foreign, { a: 'x', b: [0], c: { y: '' }, e: -1, f: true }, new Set());
  leaveOthersOut(foreign, { a: 'x' }, new Set());
  expect(Object.fromEntries(foreign.leftOut)).toEqual({ a: 2, b: 1, c: 1, e: 1, f: 1 });
});

test('an entry is an object and nothing else, and a number is finite', () => {
  expect(['x', 1, true, null, undefined, [], [{}]].map(recordOf)).toEqual(Array(7).fill(null));
  expect(recordOf({ a: 1 })).toEqual({ a: 1 });
  const record = recordOf(JSON.parse('{"far":1e999,"text":"1","near":1.5}'));
  expect(['far', 'text', 'near', 'none'].map((key) => numberAt(record, key))).toEqual([
    null,
    null,
    1.5,
    null,
  ]);
});

test('something refused is named by its first words, on one line', () => {
  expect(briefly('  One\n\n\ttwo  ')).toBe('One two');
  expect(briefly('a day '.repeat(100))).toBe('a day '.repeat(14).slice(0, 80));
  expect(briefly(`${'x'.repeat(79)}😀`)).toBe(`${'x'.repeat(79)}\uFFFD`);
});

test('a date that could not be read is a line, and none where there was nothing', () => {
  expect(literalLines('  some day ', false)).toEqual([extraLine('original_date', 'some day')]);
  expect(literalLines(' ', false)).toEqual([]);
  const { entries } = jrnlJson.read({ entries: [{ date: '', title: 'A', body: '' }] }, 'x.json', READING);
  expect(entries[0]).toMatchObject({ content: { when: null, extra: [] }, problems: [{ code: 'no-date' }] });
});
