// Ebb's own table, back into a journal: what its cells said comes back as it was, feelings with their numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctFeelings } from '../../../src/formats/canonical.ts';
import { EntriesTable } from '../../../src/formats/entries-csv.ts';
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';
import type { Entry } from '../../../src/journal/entry.ts';
import { tidyLabel } from '../../../src/journal/own-word.ts';
import { anyEntry, textOf } from '../any-entry.ts';
import { byLabel } from '../entry-of.ts';
import { expectWellFormed } from '../foreign/well-formed.ts';

const known = (text: string) => {
  const foreign = foreignIn(encodeText(text), 'ebb.csv', { deviceZone: 'Europe/Berlin' });
  if (!foreign) throw new Error('No program knows it.');
  return foreign;
};

const read = (text: string) => {
  const foreign = known(text);
  expectWellFormed(foreign);
  return foreign;
};

const tableOf = (entries: readonly Entry[]) => {
  const table = new EntriesTable(byLabel);
  for (const entry of entries) table.add(entry);
  return textOf(table.parts());
};

const HEAD = 'date,time,utc_offset,time_zone,title,text,description,tags,visibility';
const one = (row: string, heads = '') => {
  const [entry] = read(`\uFEFF${HEAD}${heads}\r\n${row}\r\n`).entries;
  if (!entry) throw new Error('No entry.');
  return entry;
};

describe('the table that Ebb writes', () => {
  it('comes back with its feelings and their numbers, its clock and its zone, and no lines of its own', () => {
    const { content, problems } = one(
      '2025-06-19,21:04:00,UTC+02:00,Europe/Berlin,A Day,"I keep ""it"".",For once,walk; b c,private,2,x,,3',
      ',hope,loneliness,calm,title (feeling)',
    );
    expect(content).toEqual({
      when: { kind: 'zoned', day: '2025-06-19', time: '21:04:00', offset: 120, zone: 'Europe/Berlin' },
      title: 'A Day',
      body: 'I keep "it".',
      description: 'For once',
      tags: ['walk', 'b c'],
      feelings: [{ label: 'hope', intensity: 2 }, { label: 'loneliness' }, { label: 'title', intensity: 3 }],
      extra: [],
    });
    expect(problems).toEqual([]);
  });

  it.each([
    ["'- milk", '- milk'],
    ["''=1", "'=1"],
    ["'tis", "'tis"],
    ["'", "'"],
    ['\u00A0in between\u00A0', '\u00A0in between\u00A0'],
    ['"\u00A0\n\n two  "', '\u00A0\n\n two  '],
  ])('loses no letter at an end, and one apostrophe where it put one: %j', (cell, body) => {
    expect(one(`2025-06-19,,,,,${cell},,,private`).content.body).toBe(body);
  });

  it.each([
    ['2025-06-19,,,', { kind: 'date', day: '2025-06-19' }],
    ['2025-06-19,21:04:00,,', { kind: 'local', day: '2025-06-19', time: '21:04:00' }],
    ['2025-06-19,21:04:00,UTC-01:30,', { kind: 'zoned', day: '2025-06-19', time: '21:04:00', offset: -90 }],
    ['2025-06-19,21:04,UTC+00:00,', { kind: 'zoned', day: '2025-06-19', time: '21:04:00', offset: 0 }],
  ])('lies on the clock that it tells: %s', (cells, when) => {
    expect(one(`${cells},,x,,,private`).content.when).toEqual(when);
  });

  it.each([
    [
      '2025-06-19,late,UTC+02:00,',
      'date-partly-read',
      'original_date: 2025-06-19 late UTC+02:00',
      '2025-06-19',
    ],
    ['2025-06-19,21:04:00,two,', 'date-partly-read', 'original_date: 2025-06-19 21:04:00 two', '2025-06-19'],
    ['soon,,,', 'date-unreadable', 'original_date: soon', undefined],
  ])('keeps what was changed in it and cannot be read: %s', (cells, code, line, day) => {
    const { content, problems } = read(
      `${HEAD}\r\n2025-06-18,,,,,before,,,private\r\n${cells},,x,,,private\r\n`,
    ).entries[1] ?? { problems: [] };
    expect([content?.when?.day, problems.map((problem) => problem.code)]).toEqual([day, [code]]);
    expect(content?.extra.map((written) => written.replaceAll('"', ''))).toEqual([line]);
  });

  it('names a feeling whose number is none, and keeps what stood there', () => {
    const { content, problems } = one('2025-06-19,,,,,x,,,private,7', ',hope');
    expect(content.feelings).toEqual([{ label: 'hope' }]);
    expect(content.extra).toEqual(['original_strengths: ["hope: 7"]']);
    expect(problems.map(({ code }) => code)).toEqual(['intensity-unreadable']);
  });

  it('says that nothing comes in as public', () => {
    const { entries, leftOut } = read(`${HEAD}\r\n2025-06-19,,,,,x,,,public\r\n2025-06-20,,,,,y,,,private`);
    expect([...leftOut]).toEqual([['visibility', 1]]);
    expect(entries.flatMap(({ content }) => content.extra)).toEqual([]);
  });

  it('comes back from a spreadsheet that writes it with semicolons', () => {
    const { entries } = read(
      `${HEAD.replaceAll(',', ';')};hope\r\n2025-06-19;;;;;"a; b";;c; d;private;4`.replace('c; d', '"c; d"'),
    );
    expect(entries[0]?.content).toMatchObject({
      body: 'a; b',
      tags: ['c', 'd'],
      feelings: [{ label: 'hope', intensity: 4 }],
    });
  });

  it('is asked about like any other where its days are written otherwise by now, or its columns are others', () => {
    const reading = { deviceZone: 'Europe/Berlin' };
    for (const text of [
      `${HEAD}\r\n19.06.2025,,,,,x,,,private`,
      'date,time,title,text\r\n2025-06-19,,,x',
      HEAD,
    ])
      expect(foreignIn(encodeText(text), 'x.csv', reading)).toBeNull();
  });

  it('comes back whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), async (given) => {
        // The words of a journal are tidy, and no two are told apart by case alone.
        const entries = given.map((entry) => ({
          ...entry,
          feelings: entry.feelings.map((one) => ({ ...one, id: `${tidyLabel(one.id).toLowerCase()}.` })),
        }));
        const text = await tableOf(entries);
        // Nor has a text such a sign: a file with it is none.
        fc.pre(!text.includes('\0'));
        const back = known(text).entries;
        expect(back).toHaveLength(entries.length);
        for (const [at, { content }] of back.entries()) {
          const { when, title = '', body, description = '', tags, feelings } = entries[at] as Entry;
          expect(content).toMatchObject({ when, body, extra: [] });
          expect([content.title ?? '', content.description ?? '']).toEqual([title, description]);
          expect(content.tags).toEqual([...new Set(tags.join('; ').split('; '))].filter((tag) => tag !== ''));
          const named = distinctFeelings(feelings.map(({ id, ...rest }) => ({ label: id, ...rest })));
          expect(new Set(content.feelings)).toEqual(new Set(named));
        }
      }),
    );
  });
});
