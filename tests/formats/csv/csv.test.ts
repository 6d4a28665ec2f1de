// Any table: its rows and lines, what its columns seem to be, and what becomes of each cell.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf, readCellDate } from '../../../src/formats/csv/cell-date.ts';
import { type Columns, guessColumns, type Role } from '../../../src/formats/csv/columns.ts';
import { looksLikeTable, readCsv } from '../../../src/formats/csv/read-csv.ts';
import { readTable } from '../../../src/formats/csv/read-table.ts';
import { expectWellFormed } from '../foreign/well-formed.ts';

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

describe('a table', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', ',', '"', '\n', ';', ' ', '\t', '😀'),
    maxLength: 8,
  });

  test('gives back every cell that was written, and the line of every row', () => {
    const rowOf = fc
      .array(cell, { minLength: 3, maxLength: 3 })
      .map(([first = '', ...rest]) => [`x${first}`, ...rest]);
    fc.assert(
      fc.property(fc.array(rowOf, { minLength: 1, maxLength: 12 }), (rows) => {
        const lines = [['one', 'two', 'three'], ...rows].map((row) => row.map(quoted).join(','));
        const table = readTable(lines.join('\n'));
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
        let line = 2;
        for (const [at, row] of table.rows.entries()) {
          expect(row.line).toBe(line);
          line += (lines[at + 1] as string).split('\n').length;
        }
      }),
    );
  });

  test.each([
    [',', 'a,b\r\n1,2\r\n'],
    [';', 'a;b\r1;2'],
    ['tab', 'a\tb\n1\t2\n\n'],
    ['a mark before it', '\uFEFFa,b\n1,2'],
    ['what Excel is told', 'sep=;\na;b\n1;2'],
    ['blank lines before, and a semicolon', '\n \na;b\n1;2'],
  ])('is read with %s between its cells', (_, text) => {
    const { header, rows } = readTable(text.replace('\uFEFF', ''));
    expect([header, rows.map(({ cells }) => cells)]).toEqual([['a', 'b'], [['1', '2']]]);
  });

  test('may have names of several lines', () => {
    expect(readTable('"a\nb";c\n1;"2')).toEqual({
      header: ['a\nb', 'c'],
      rows: [{ line: 3, cells: ['1', '2'], quote: { line: 3, isEnded: false } }],
      delimiter: ';',
    });
    expect(readTable('sep=;\na;b\n1;2').rows[0]?.line).toBe(3);
  });

  test('has a number behind a name that comes again', () => {
    const text = 'date,Note,note,note (2),note,,\n2020-01-01,a,b,c,d,e,f';
    const table = readTable(text);
    expect(table.header).toEqual(['date', 'Note', 'note (3)', 'note (2)', 'note (4)', '', '']);
    const { roles } = guessColumns(table);
    expect(roles.slice(0, 5)).toEqual(['day', 'text', 'text', 'text', 'text']);
    const kept = readCsv(text, { roles: ['day', 'text'], dateOrder: 'dmy' }, 'x.csv').entries[0]?.content;
    expect([kept?.body, kept?.extra]).toEqual([
      'a',
      ['note_3: b', 'note_2: c', 'note_4: d', 'column_6: e', 'column_7: f'],
    ]);
  });

  test('goes on behind a quote that nobody closed, where rows follow', () => {
    const rowsOf = (...lines: string[]) => readTable(['a,b,c,d', ...lines].join('\n')).rows;
    const quote = { line: 2, isEnded: true };
    expect(rowsOf('1,2,3,"open', '5,6,7,8')).toEqual([
      { line: 2, cells: ['1', '2', '3', 'open'], quote },
      { line: 3, cells: ['5', '6', '7', '8'] },
    ]);
    // Down to the next quote, which is another row's.
    expect(rowsOf('1,"open,3,4', '5,6,7,"eight"', '9,"ten","x\ny",12')).toEqual([
      { line: 2, cells: ['1', 'open', '3', '4'], quote },
      { line: 3, cells: ['5', '6', '7', 'eight'] },
      { line: 4, cells: ['9', 'ten', 'x\ny', '12'] },
    ]);
    expect(rowsOf('1,2,3,"open, and', 'more, of the same')).toEqual([
      { line: 2, cells: ['1', '2', '3', 'open, and\nmore, of the same'], quote: { line: 2, isEnded: false } },
    ]);
    expect(rowsOf('1,2,3,"a "b" c"', '5,6,7,8').map(({ quote: odd }) => odd)).toEqual([undefined, undefined]);
  });

  test('with a quote left open in every row is read soon', () => {
    const text = `a,b,c,d\n${'1,2,3,"open\n'.repeat(100_000)}`;
    const startedAt = performance.now();
    readTable(text);
    expect(performance.now() - startedAt).toBeLessThan(8_000);
  });

  test('is told from a text', () => {
    expect(looksLikeTable('date,note\n2020-01-01,x\n2020-01-02,y')).toBe(true);
    expect(looksLikeTable('Dear diary, today\nit rained, and, well, I stayed in.\nSo.')).toBe(false);
    expect(looksLikeTable('one column\n1\n2')).toBe(false);
    expect(looksLikeTable('date,note')).toBe(false);
  });
});

describe('a guess at the columns', () => {
  const guess = (text: string) => guessColumns(readTable(text));

  test.each<[string, string, Role[]]>([
    [
      'names and what is in them',
      'Date,Time,Title,Note,Tags,Mood\n2020-01-02,10:15 PM,A,"long text",walk,4',
      ['day', 'time', 'title', 'text', 'tags', 'mood'],
    ],
    [
      'other languages',
      'Datum;Uhrzeit;Gefühle;Notiz\n02.01.2020;9:15;ruhig;Text',
      ['day', 'time', 'feelings', 'text'],
    ],
    [
      'parts of the day',
      'date,time of day,note\n22nd Sep 2020,pre,x\n22nd Sep 2020,mid,y',
      ['day', 'time', 'text'],
    ],
    ['a mood in words is a feeling', 'date,mood\n2020-01-02,calm', ['day', 'feelings']],
    ['days under a name of their own', 'Wann war es,Was\n2. Januar 2020,x\n2020-01-03,y', ['extra', 'extra']],
    ['days that nobody named so', 'x,y\n2020-01-02,It was a long and quiet day indeed.', ['day', 'text']],
    [
      'two days: the first is the day',
      'date,created_at,note\n2020-01-02,2020-01-03,x',
      ['day', 'extra', 'text'],
    ],
    ['a column with nothing in it', 'date,empty,note\n2020-01-02,,x', ['day', 'none', 'text']],
  ])('%s', (_, text, roles) => {
    expect(guess(text).roles).toEqual(roles);
  });

  test('takes the order of day and month from all dates together', () => {
    expect(guess('date,note\n03/04/2020,x\n25/04/2020,y')).toMatchObject({
      dateOrder: 'dmy',
      isAmbiguous: false,
    });
    expect(guess('date,note\n03/04/2020,x\n04/25/2020,y')).toMatchObject({
      dateOrder: 'mdy',
      isAmbiguous: false,
    });
    expect(guess('date,note\n03/04/2020,x')).toMatchObject({ dateOrder: 'dmy', isAmbiguous: true });
    expect(orderOf(['03.04.2020'])).toBe('dmy');
    // Day first in the Netherlands, month first in the United States.
    expect(orderOf(['03-04-2020'])).toBe(null);
    expect(guess(`date,note\n${'03/04/2020,x\n'.repeat(300)}04/25/2020,y`)).toMatchObject({
      dateOrder: 'mdy',
    });
  });
});

test.each([
  ['2020-01-02', 'dmy', { kind: 'date', day: '2020-01-02' }],
  ['03/04/2020', 'mdy', { kind: 'date', day: '2020-03-04' }],
  ['3/4/20 10:15 PM', 'dmy', { kind: 'local', day: '2020-04-03', time: '22:15:00' }],
  ['22nd Sep 2020', 'dmy', { kind: 'date', day: '2020-09-22' }],
  ['2020-01-02T10:00:00+02:00', 'dmy', { kind: 'zoned', day: '2020-01-02', time: '10:00:00', offset: 120 }],
  ['1/2/85', 'dmy', { kind: 'date', day: '1985-02-01' }],
  ['31/02/2020', 'dmy', null],
  ['soon', 'dmy', null],
] as const)('the cell %s, %s, is read as what it says', (cell, order, when) => {
  expect(readCellDate(cell, order)).toEqual(when);
});

describe('rows as entries', () => {
  const columns = (roles: Role[]): Columns => ({ roles, dateOrder: 'dmy' });

  test('keep every cell somewhere', () => {
    const text =
      'Date,Time of Day,Note,Date,Tags,Feeling,Score\n2020-01-02,pre,"A, b",x,walk | sea;walk,"calm, sad",7,and,more\n,,,,,,\nsoon,,words,,,,';
    const read = readCsv(
      text,
      columns(['day', 'time', 'text', 'extra', 'tags', 'feelings', 'mood']),
      'x.csv',
    );
    expectWellFormed(read);
    expect(read.entries[0]).toMatchObject({
      line: 2,
      content: {
        when: { kind: 'date', day: '2020-01-02' },
        body: 'A, b',
        tags: ['walk', 'sea'],
        feelings: [{ label: 'calm' }, { label: 'sad' }],
        extra: ['mood_raw: "7,and,more"', 'date_2: x', 'time_of_day: pre'],
      },
      problems: [{ file: 'x.csv', line: 2, code: 'row-ragged' }],
    });
    expect(read.entries[1]).toMatchObject({
      content: { when: null, body: 'words', extra: ['column_date: soon'] },
      problems: [{ file: 'x.csv', line: 4, code: 'date-unreadable' }],
    });
    expect(read.entries).toHaveLength(2);
  });

  test('keep what of a day or a time is not understood, and a second cell of what there is once', () => {
    const text = [
      'Date,Time,Rating,Other,Note',
      '2020-01-02 late,all day,3,4,One',
      '2020-01-02 10:00,11:00,3,,Two',
      '03/04/2020 foo,6:50 xyz,,4,Three',
      '03/04/2020 6:50 PM,,3,,Four',
      '2020-01-02,10:15 PM,3,,Five',
    ].join('\n');
    const { entries } = readCsv(text, columns(['day', 'time', 'mood', 'mood', 'text']), 'x.csv');
    expect(entries.map(({ content: { when, extra }, problems }) => [when, extra, problems.length])).toEqual([
      [
        { kind: 'date', day: '2020-01-02' },
        ['mood_raw: "3"', 'column_date: "2020-01-02 late"', 'time: all day', 'other: "4"'],
        1,
      ],
      [{ kind: 'local', day: '2020-01-02', time: '10:00:00' }, ['mood_raw: "3"', 'time: "11:00"'], 0],
      [
        { kind: 'date', day: '2020-04-03' },
        ['mood_raw: "4"', 'column_date: "03/04/2020 foo"', 'time: "6:50 xyz"'],
        1,
      ],
      [{ kind: 'local', day: '2020-04-03', time: '18:50:00' }, ['mood_raw: "3"'], 0],
      [{ kind: 'local', day: '2020-01-02', time: '22:15:00' }, ['mood_raw: "3"'], 0],
    ]);
  });

  test('have keys that are each their own, and words to YAML', () => {
    const names = ['mood_raw', 'yes', 'null', 'draft', 'y'.repeat(2_000)];
    const text = `date,mood,${names.join(',')}\n2020-01-02,3,${names.map(() => 'true').join(',')}`;
    const read = readCsv(text, columns(['day', 'mood', ...names.map(() => 'extra' as const)]), 'x.csv');
    expectWellFormed(read);
    expect(read.entries[0]?.content.extra.map((line) => line.split(':')[0])).toEqual([
      'mood_raw',
      'mood_raw_',
      'column_yes',
      'column_null',
      'column_draft',
      'y'.repeat(60),
    ]);
  });

  test('are told once, and whole, by roles for more or fewer columns than there are', () => {
    const extra = (roles: Role[]) => {
      const read = readCsv('date,3\n2020-01-02,a,b,c', columns(roles), 'x.csv');
      expectWellFormed(read);
      return read.entries[0]?.content.extra;
    };
    expect(extra(['day', 'mood', 'day', 'extra'])).toEqual(['mood_raw: a,b,c']);
    expect(extra(['day'])).toEqual(['column_3: a,b,c']);
  });

  test('are sound whatever the table and whatever is said of its columns', () => {
    const roles = fc.constantFrom<Role>(
      'day',
      'time',
      'title',
      'text',
      'tags',
      'feelings',
      'mood',
      'extra',
      'none',
    );
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('2020-01-02', '1/2/3', 'a|b', '', '\uD800', 'title', '__proto__'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
        fc.array(roles, { maxLength: 7 }),
        (rows, some) => {
          const text = rows.map((row) => row.map(quoted).join(',')).join('\n');
          expectWellFormed(readCsv(text, columns(some), 'x.csv'));
        },
      ),
      { numRuns: 500 },
    );
  });
});
