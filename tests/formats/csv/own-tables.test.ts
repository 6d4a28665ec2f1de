// Tables as people keep them by hand, and as forms on the web and spreadsheets give them: what each column is taken
// for, and what becomes of every cell.
import { describe, expect, test } from 'vitest';
import { orderOf, readWholeCell } from '../../../src/formats/csv/cell-date.ts';
import { guessColumns, type Role } from '../../../src/formats/csv/columns.ts';
import { looksLikeTable, readCsv } from '../../../src/formats/csv/read-csv.ts';
import { readTable } from '../../../src/formats/csv/read-table.ts';
import { expectWellFormed } from '../foreign/well-formed.ts';

const guess = (text: string) => guessColumns(readTable(text));
/** What a person gets who changes nothing about the guess. */
function read(text: string, roles?: Role[]) {
  const columns = roles ? { roles, dateOrder: 'dmy' as const } : guess(text);
  const foreign = readCsv(text, columns, 'x.csv');
  expectWellFormed(foreign);
  return foreign;
}
const contents = (text: string, roles?: Role[]) => read(text, roles).entries.map(({ content }) => content);
const day = (written: string) => ({ when: { kind: 'date', day: written }, isWhole: true });

describe('day and month in numbers', () => {
  test.each([
    [['12/05/2020', '05/12/2020', '12/12/2020'], null],
    [['12/05/2020', '13/05/2020'], 'dmy'],
    [['05/12/2020', '05/13/2020'], 'mdy'],
    [['03.04.2020', '05/06/2020'], null],
    [['03.04.2020', '2020-05-06-10', 'born 3/4/5', 'soon'], 'dmy'],
  ])('stand in the order that all of %j allow: %s', (cells, order) => {
    expect(orderOf(cells)).toBe(order);
  });

  test('stand in the order of most dates where one was written the other way round', () => {
    const dates = ['01/13/2020', '02/14/2020', '03/04/2020', '31/03/2020'];
    expect(orderOf(dates)).toBe('mdy');
    const days = contents(`date,note\n${dates.map((date) => `${date},x`).join('\n')}`).map(
      ({ when }) => when?.day,
    );
    expect(days).toEqual(['2020-01-13', '2020-02-14', '2020-03-04', undefined]);
    expect(orderOf(['13/01/2020', '01/13/2020'])).toBeNull();
    expect(guess('date,note\n13/01/2020,x\n01/13/2020,y')).toMatchObject({ isAmbiguous: true });
  });

  test('are asked for beside days that nobody can take otherwise', () => {
    expect(guess('date,note\n2020-01-02,x\n03/04/2020,y').isAmbiguous).toBe(true);
    expect(guess('date,note\n2020-01-02,x').isAmbiguous).toBe(false);
    expect(guess('date,note\n03.04.2020,x').isAmbiguous).toBe(false);
  });

  test.each([
    [' 03/04/2020 ', day('2020-04-03')],
    ['3.4.70', day('1970-04-03')],
    ['3.4.69', day('2069-04-03')],
    ['2020-01-02', day('2020-01-02')],
    ['31/02/2020', { when: null, isWhole: false }],
    ['soon', { when: null, isWhole: false }],
    ['03/04/2020 6:50 xyz', { when: { kind: 'date', day: '2020-04-03' }, isWhole: false }],
    ['03/04/2020, 9:15', { when: { kind: 'local', day: '2020-04-03', time: '09:15:00' }, isWhole: true }],
    [
      '3/4/2020, 10:15:30\u202FPM',
      { when: { kind: 'local', day: '2020-04-03', time: '22:15:30' }, isWhole: true },
    ],
  ])('%j says what it says, and whether that is all', (cell, said) => {
    expect(readWholeCell(cell, 'dmy')).toEqual(said);
  });

  test('leave no line behind where they were read', () => {
    expect(contents('date,note\n03/04/2020,x')[0]?.extra).toEqual([]);
    expect(contents('date,note\n"3/4/2020, 10:15:00 PM",x')[0]?.extra).toEqual([]);
  });
});

describe('a column', () => {
  test.each<[string, string, Role[]]>([
    ['days that are month first alone', 'date,note\n04/25/2020,x', ['day', 'text']],
    ['a name of days and words below', 'date,note\nsoon,x\nlater,y', ['extra', 'text']],
    [
      'days, and one cell of five that is none',
      `date,note\n${'2020-01-02,x\n'.repeat(4)}soon,y`,
      ['day', 'text'],
    ],
    [
      'another day before the one that is named so',
      'born,date,note\n1980-01-02,2020-01-02,x',
      ['extra', 'day', 'text'],
    ],
    [
      'times, and as many words',
      'date,time,note\n2020-01-02,9:15,x\n2020-01-02,later,y',
      ['day', 'time', 'text'],
    ],
    [
      'words that hold a part of the day',
      'date,time,note\n2020-01-02,"my pm",x\n2020-01-02,pm walk,y',
      ['day', 'extra', 'text'],
    ],
    [
      'scores with a comma, a sign, many digits',
      'date;mood\n2020-01-02;3,5\n2020-01-03;-1\n2020-01-04;10\n2020-01-05;7.25\n2020-01-06; 4 ',
      ['day', 'mood'],
    ],
    [
      'four scores and a word',
      'date,rating\n2020-01-02,4\n2020-01-02,4\n2020-01-02,4\n2020-01-02,4\n2020-01-02,ok',
      ['day', 'mood'],
    ],
    [
      'words with numbers in them',
      'date,mood\n2020-01-02,4 of 5\n2020-01-03,at 10\n2020-01-04,3x5',
      ['day', 'feelings'],
    ],
    ['scores under a name of feelings', 'date,feelings\n2020-01-02,4\n2020-01-03,calm', ['day', 'extra']],
    ['the words of a rating', 'date,rating\n2020-01-02,good', ['day', 'extra']],
    ['only some rows that have a day', 'when,note\n2020-01-02,x\n,y\n,z', ['day', 'text']],
  ])('is guessed by what is in it: %s', (_, text, roles) => {
    expect(guess(text).roles).toEqual(roles);
  });
});

describe('a text', () => {
  const question = 'How do you feel today, and what could have made it a little better than it was?';

  test('is a table whose names are whole questions, where a day stands in each row', () => {
    const form = `Timestamp,"${question}"\n1/13/2020 18:50:12,Tired\n1/14/2020 18:50:12,"Calm, at last"`;
    expect(looksLikeTable(form)).toBe(true);
    expect(contents(form).map(({ when, extra }) => [when?.day, extra.length])).toEqual([
      ['2020-01-13', 1],
      ['2020-01-14', 1],
    ]);
    expect(looksLikeTable(`Place,"${question}"\nHome,Tired\nSea,"Calm, at last"`)).toBe(false);
    expect(looksLikeTable(`Place,${'n'.repeat(60)}\nHome,Tired`)).toBe(true);
  });

  test('is one where a row of five is of another length, and none where more are', () => {
    const rows = (odd: number) => `a,b\n${'1,2\n'.repeat(5 - odd)}${'1,2,3\n'.repeat(odd)}`;
    expect([looksLikeTable(rows(1)), looksLikeTable(rows(2))]).toEqual([true, false]);
    expect(looksLikeTable(`a,b\n${'1,2\n'.repeat(20)}${'1\n'.repeat(80)}`)).toBe(true);
  });
});

describe('a row', () => {
  test('says the same with semicolons between its cells: a comma in a score, a sign in the words', () => {
    const text = 'Datum;Stimmung;Text\n03.04.2020;3,5;Hallo; du\n04.04.2020;4;"Zeile\n\nnoch; eine"\n';
    expect(contents(text).map(({ body, extra }) => [body, extra])).toEqual([
      ['Hallo; du', ['mood_raw: "3,5"']],
      ['Zeile\n\nnoch; eine', ['mood_raw: "4"']],
    ]);
    expect(contents('date\tnote\n2020-01-02\tone\ttwo')[0]?.body).toBe('one\ttwo');
  });

  test('has no more words for the empty cells behind its last one, and is named', () => {
    const { entries, unread } = read('date,note\n2020-01-02,x,,\n2020-01-03,,,\n2020-01-04,y,,z');
    expect(entries.map(({ content: { body }, problems }) => [body, problems[0]?.code])).toEqual([
      ['x', 'row-ragged'],
      ['y,,z', 'row-ragged'],
    ]);
    expect(unread).toEqual([{ file: 'x.csv', line: 3, code: 'nothing-in-it', text: '2020-01-03,,,' }]);
  });

  test('keeps the words of several columns apart, a title in one line, and nothing around them', () => {
    const [content] = contents(
      'date,title,title,note,note,tags,tags\n2020-01-02,"A  day\nout",late," one\n",,a  b,"a b\nc|d"',
      ['day', 'title', 'title', 'text', 'text', 'tags', 'tags'],
    );
    expect(content).toMatchObject({ title: 'A day out late', body: 'one', tags: ['a b', 'c', 'd'] });
    expect(contents('date,note,more\n2020-01-02,one,two', ['day', 'text', 'text'])[0]?.body).toBe(
      'one\n\ntwo',
    );
    expect(contents('date,note\n2020-01-02,one')[0]).not.toHaveProperty('title');
  });

  test.each<[string, string, Role[]]>([
    ['a title', '2020-01-02,One', ['day', 'title']],
    ['a tag', '2020-01-02,One', ['day', 'tags']],
    ['a feeling', '2020-01-02,One', ['day', 'feelings']],
    ['a score', '2020-01-02,4', ['day', 'mood']],
    ['a line', '2020-01-02,One', ['day', 'extra']],
  ])('comes in with no more than %s', (_, row, roles) => {
    expect(read(`a,b\n${row}`, roles)).toMatchObject({ entries: [{ app: 'csv', line: 2 }], unread: [] });
  });

  test('without any of them is named by its line and words', () => {
    expect(read('date,note,who\n2020-01-02,,  \n', ['day', 'text', 'extra'])).toMatchObject({
      entries: [],
      unread: [{ file: 'x.csv', line: 2, code: 'nothing-in-it', text: '2020-01-02,,' }],
    });
  });

  test('without a day comes in and asks for one, and says whether a day stood there', () => {
    const { entries } = read('date,note\n,x\nsoon,y\n', ['day', 'text']);
    expect(
      entries.map(({ content: { when, body, extra }, problems }) => [when, body, extra, problems[0]?.code]),
    ).toEqual([
      [null, 'x', [], 'no-date'],
      [null, 'y', ['column_date: soon'], 'date-unreadable'],
    ]);
  });

  test('keeps each column under a key that reads as its name', () => {
    const text = '"__ Sleep  (h) __",2nd walk,!!!,Größe,date\n7,yes,x,y,2020-01-02';
    expect(contents(text, ['extra', 'extra', 'extra', 'extra', 'day'])[0]?.extra).toEqual([
      'sleep_h: "7"',
      'column_2nd_walk: "yes"',
      'column_3: x',
      'größe: "y"',
    ]);
  });
});
