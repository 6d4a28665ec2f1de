// A table row by row: which sign parts its cells, what its columns are called, and the line that each row and each open
// quote is said to be on.
import { describe, expect, test } from 'vitest';
import { namedCells, readTable, rowProblems } from '../../../src/formats/csv/read-table.ts';

function read(text: string) {
  const table = readTable(text);
  return {
    header: table.header,
    rows: table.rows.map(({ line, cells }) => [line, ...cells]),
    problems: table.rows
      .flatMap((row) => rowProblems(table, row, 'f'))
      .map(({ line, code }) => `${code}:${line}`),
  };
}

describe('the sign between cells', () => {
  test.each<[string, string, string[]]>([
    ['lines below have more of another', 'ab,c\nx;y;z;w\nx;y;z;w\n', ['ab', 'c']],
    ['quoted names have more of another', '"a;b;c;d",e\n1,2\n', ['a;b;c;d', 'e']],
    ['a quoted name holds a line end', '"a;\n;b;c",e\n1,2\n', ['a;\n;b;c', 'e']],
    ['a name holds a lone quote', 'a";b;c\n1;2;3\n', ['a"', 'b', 'c']],
    ['blank lines come first', '\n \na\tb,c\td\n', ['a', 'b,c', 'd']],
  ])('is that of the first row, also where %s', (_name, text, header) => {
    expect(readTable(text).header).toEqual(header);
  });

  test('is what the first line tells a spreadsheet', () => {
    expect(read('sep=;\na,b;c\n1,5;2\n')).toEqual({
      header: ['a,b', 'c'],
      rows: [[3, '1,5', '2']],
      problems: [],
    });
  });
});

describe('the names of columns', () => {
  test.each([
    [' Mood ,mood', ['Mood', 'mood (2)']],
    ['a,a, a (2) ', ['a', 'a (3)', 'a (2)']],
    ['a (1),a', ['a (1)', 'a']],
    ['a,A,a,,', ['a', 'A (2)', 'a (3)', '', '']],
  ])('are each once: %s', (line, header) => {
    expect(readTable(`${line}\n1\n`).header).toEqual(header);
  });

  test.each(['', '\n \n', ',,\n'])('are none in a file that says nothing: %j', (text) => {
    expect(readTable(text)).toMatchObject({ header: [], rows: [] });
  });

  test('find their cells, and the last one what is beyond it', () => {
    const row = (...cells: string[]) => ({ line: 1, cells });
    expect([...namedCells(['A', 'b'], row('1', '2', '3'), ',')]).toEqual([
      ['a', '1'],
      ['b', '2,3'],
    ]);
    expect([...namedCells(['A', 'b'], row('1'), ',')]).toEqual([
      ['a', '1'],
      ['b', ''],
    ]);
    expect([...namedCells([], row('1'), ',')]).toEqual([]);
    expect(namedCells(['a', 'b'], row('1', '2; so', ' three'), ';').get('b')).toBe('2; so; three');
    expect(namedCells(['a', 'b'], row('1', '2', '', ' '), ',').get('b')).toBe('2');
  });
});

describe('a quote that nobody closed', () => {
  const BELOW = '1,2,3,4\n5,6,7,8\n';
  const rowsBelow = (from: number) => [
    [from, '1', '2', '3', '4'],
    [from + 1, '5', '6', '7', '8'],
  ];

  test('is measured by the header, not by a row that has more cells', () => {
    expect(read(`a,b,c,d\n1,2,3,"x\ny",5,6\n1,2,,"never\n${BELOW}`)).toEqual({
      header: ['a', 'b', 'c', 'd'],
      rows: [[2, '1', '2', '3', 'x\ny', '5', '6'], [4, '1', '2', '', 'never'], ...rowsBelow(5)],
      problems: ['row-ragged:2', 'quote-ended:4'],
    });
  });

  test('is measured by the header, not by the line above that tells the sign', () => {
    expect(read(`sep=,\na,b,c,d\n1,2,,"never\n${BELOW}`)).toEqual({
      header: ['a', 'b', 'c', 'd'],
      rows: [[3, '1', '2', '', 'never'], ...rowsBelow(4)],
      problems: ['quote-ended:3'],
    });
  });

  test('is named by the line where it opens, further down than its row begins', () => {
    expect(read(`a,b,c,d\r\n1,"x\r\ny",,"never\r\n${BELOW}`)).toEqual({
      header: ['a', 'b', 'c', 'd'],
      rows: [[2, '1', 'x\ny', '', 'never'], ...rowsBelow(4)],
      problems: ['quote-ended:3'],
    });
  });

  test('keeps a sign of the table in its words, where the row is whole with them or without', () => {
    expect(read(`a,b,c,d\n1,2,3,"never, and so\n${BELOW}`).rows).toEqual([
      [2, '1', '2', '3', 'never, and so'],
      ...rowsBelow(3),
    ]);
    expect(read(`a,b,c,d\n1,2,"never,4\n${BELOW}`).rows).toEqual([
      [2, '1', '2', 'never', '4'],
      ...rowsBelow(3),
    ]);
  });

  test.each([
    ['one of two lines below is a row', 'words\n1,2,3,4\n', true],
    ['one of three is', 'words\nand more\n1,2,3,4\n', false],
    ['none is', 'words\n', false],
    ['a blank line and a row follow', '\n\n1,2,3,4\n', true],
    ['nothing but a line end follows', '', false],
  ])('ends with its line where %s', (_name, below, isEnded) => {
    const { rows, problems } = read(`a,b,c,d\n1,2,3,"never\n${below}`);
    expect(problems[0]).toBe(`${isEnded ? 'quote-ended' : 'quote-unclosed'}:2`);
    expect(rows[0]).toEqual([2, '1', '2', '3', isEnded ? 'never' : `never\n${below}`]);
  });

  test('in the last line takes what follows into its cell', () => {
    expect(read('a,b,c,d\n1,2,3,"never').rows).toEqual([[2, '1', '2', '3', 'never']]);
  });

  test.each<[string, string, boolean]>([
    ['begin with a day as it does', '2021-10-01,5,x\n2021-10-02,6,y\n2021-10-03,6,y\n', true],
    ['begin with a day, and one does not', '2021-10-01,5,x\nthen, at night,\n', false],
    ['begin with words', 'then, at night,\nor later, never, so\n', false],
    ['begin with a day, and one is shorter', '2021-10-01,5,x\n2021-10-02,6\n', false],
  ])('in a table of three columns ends with its line where all below it %s: %s', (_name, below, isEnded) => {
    const { rows } = read(`date,mood,note\n2021-09-28,4,"never\n${below}`);
    expect(rows[0]).toEqual([2, '2021-09-28', '4', isEnded ? 'never' : `never\n${below}`]);
    const words = read(`date,mood,note\nlast week,4,"never\n${below}`).rows;
    expect(words).toEqual([[2, 'last week', '4', `never\n${below}`]]);
  });

  test('in the first cell of a narrow table says nothing of how its row begins', () => {
    expect(read('date,note\n"2021-09-28,x\n2021-09-29,y\n').rows).toHaveLength(1);
    expect(read('date,note\n2021-09-28,"x\n2021-09-29,y\n').rows).toHaveLength(2);
  });

  test('ends with its line twenty times in a file; the next one keeps all that follows, none of it lost', () => {
    const pair = (at: number) => `${at},x,,"never\n${at},y,z,w\n`;
    const all = Array.from({ length: 22 }, (_, at) => pair(at));
    const { rows, problems } = read(`a,b,c,d\n${all.join('')}`);
    expect(problems).toEqual([
      ...Array.from({ length: 20 }, (_, at) => `quote-ended:${at * 2 + 2}`),
      'quote-unclosed:42',
    ]);
    expect(rows).toHaveLength(41);
    expect(rows.at(-2)).toEqual([41, '19', 'y', 'z', 'w']);
    expect(rows.at(-1)).toEqual([42, '20', 'x', '', `never\n20,y,z,w\n${pair(21)}`]);
  });
});
