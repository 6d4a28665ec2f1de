// Daylio's table, as it is saved again by spreadsheets, filled in by hand, and with nothing in most of its cells.
import { expect, test } from 'vitest';
import { daylioCsv } from '../../../src/formats/daylio/daylio-csv.ts';
import { moodOfName, nameOfGroup } from '../../../src/formats/daylio/mood-names.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

const HEADER = 'full_date,date,weekday,time,mood,activities,note_title,note';
function read(row: string, header = HEADER) {
  const foreign = daylioCsv.read(`${header}\n${row}\n`, 'x.csv', READING);
  expectWellFormed(foreign);
  return foreign;
}

test.each([
  [HEADER, true],
  [HEADER.toUpperCase(), true],
  ['\n \nyear;date;weekday;time;mood;activities;note', true],
  ['date,mood,activities,note', false],
  ['full_date,mood,note', false],
  ['full_date,activities,note', false],
  ['full_date,mood\nactivities,x', false],
  ['A page of activities, mood and full_date.', false],
])('a table that begins %j is one of Daylio: %s', (header, isOne) => {
  expect(daylioCsv.fits(`${header}\n2020-05-30,30 May\n`)).toBe(isOne);
});

test.each<[string, string, unknown, string | undefined]>([
  [
    'a day with blanks around it',
    ' 2020-05-30 ,30 May,Saturday, ',
    { kind: 'date', day: '2020-05-30' },
    undefined,
  ],
  [
    'no full date, and one in words',
    ',31 May 2020,Sunday,9:00',
    { kind: 'local', day: '2020-05-31', time: '09:00:00' },
    undefined,
  ],
  [
    'a minute to midnight',
    '2020-05-30,30 May,Saturday,11:59 PM',
    { kind: 'local', day: '2020-05-30', time: '23:59:00' },
    undefined,
  ],
  [
    'twelve that may be noon or midnight',
    '2020-05-30,30 May,Saturday,12:30 xyz',
    { kind: 'date', day: '2020-05-30' },
    'date-partly-read',
  ],
  [
    'stops, and nothing beside them',
    '12.05.2020,,,18:50',
    { kind: 'local', day: '2020-05-12', time: '18:50:00' },
    'date-ambiguous',
  ],
  [
    'slashes that the weekday turns round',
    '12/05/2020,,Saturday,18:50',
    { kind: 'local', day: '2020-12-05', time: '18:50:00' },
    undefined,
  ],
  ['slashes that fall on its weekday in both orders', '09/05/2020,,Saturday,18:50', null, 'date-unreadable'],
  [
    'a day as both orders say it',
    '05/05/2020,,Tuesday,18:50',
    { kind: 'local', day: '2020-05-05', time: '18:50:00' },
    undefined,
  ],
  [
    'another weekday',
    '2020-05-30,30 May,Monday,18:50',
    { kind: 'local', day: '2020-05-30', time: '18:50:00' },
    'weekday-disagrees',
  ],
  ['a word', 'someday,,,18:50', null, 'date-unreadable'],
])('a row with %s is of the day that it says', (_, cells, when, code) => {
  const [entry] = read(`${cells},rad,,,x`).entries;
  expect(entry?.content.when).toEqual(when);
  expect(entry?.problems.map((problem) => problem.code)).toEqual(code ? [code] : []);
  const isKept = entry?.content.extra.some((line) => line.startsWith('original_date: '));
  expect(isKept).toBe(code !== undefined);
});

test('a year in a column of its own is that of its row', () => {
  expect(
    read('2017,7 June,,18:52,rad,,x', 'year,date,weekday,time,mood,activities,note').entries[0]?.content.when,
  ).toEqual({
    kind: 'local',
    day: '2017-06-07',
    time: '18:52:00',
  });
});

test.each<[string, string, object]>([
  [
    'a mood',
    ',rad,,,',
    { feelings: [{ label: 'rad' }], extra: ['mood: 5', 'mood_source: daylio'], body: '' },
  ],
  ['a mood of its own, with blanks', ', Not Great ,,,', { feelings: [{ label: 'Not Great' }], extra: [] }],
  ['activities', ',,a |  b\u00A0 c | a,,', { feelings: [], tags: ['a', 'b c'] }],
  ['a title of three lines', ',,,"A  \n  day\nout",', { title: 'A day out' }],
  ['a note of three lines', ',,,,"One\n\nthree"', { body: 'One\n\nthree' }],
])('a row of nothing but %s comes in', (_, cells, content) => {
  expect(
    read(`2020-05-30,30 May,Saturday${cells}`.replace('Saturday', 'Saturday,')).entries[0]?.content,
  ).toMatchObject(content);
});

test('a row of nothing but a second note comes in, and one of nothing but scales', () => {
  expect(read('2020-05-30,,,,,,,,more', `${HEADER},note`).entries[0]?.content).toMatchObject({
    when: { kind: 'date', day: '2020-05-30' },
    extra: ['note_2: more'],
  });
  expect(
    read('2020-05-30,,,,Sleep: 8/10', 'full_date,time,mood,activities,scales').entries[0]?.content.extra,
  ).toEqual(['scales: ["Sleep: 8/10"]']);
  expect(read('2020-05-30,,,,,,,, ', `${HEADER},note`).entries).toEqual([]);
});

test('a row without words is named, also where empty cells stand behind it', () => {
  for (const row of ['2020-05-30,30 May,Saturday,18:50,,,,', '2020-05-30,30 May,Saturday,18:50,,,,,,'])
    expect(read(row)).toMatchObject({ entries: [], unread: [{ line: 2, code: 'nothing-in-it', text: row }] });
  expect(read('someday,,,18:50,,,,')).toMatchObject({
    entries: [],
    unread: [{ line: 2, code: 'entry-unreadable' }],
  });
});

test('a note keeps what a spreadsheet parted at the sign of the table', () => {
  const table = `${HEADER.replaceAll(',', ';')}\n30.05.2020;30. Mai;Samstag;18:50;super;;;Rain; then sun\n`;
  expect(daylioCsv.read(table, 'x.csv', READING).entries[0]?.content).toMatchObject({
    body: 'Rain; then sun',
  });
  expect(read('2020-05-30,30 May,Saturday,18:50,rad,,,Rain, then sun').entries[0]?.content.body).toBe(
    'Rain, then sun',
  );
  expect(read('2020-05-30,30 May,Saturday,18:50,rad,,,Rain,,').entries[0]?.content.body).toBe('Rain');
});

test('a column that Daylio does not have is counted where something stands in it', () => {
  const { leftOut } = daylioCsv.read(
    `full_date,mood,activities,weather,luck\n2020-05-30,rad,,rain, \n2020-05-31,rad,,,\n`,
    'x',
    READING,
  );
  expect([...leftOut]).toEqual([['weather', 1]]);
});

test('the names of moods are those of their language alone', () => {
  expect([moodOfName(' Rad ', 'en'), moodOfName('super', 'de'), moodOfName('mauvais', 'fr')]).toEqual([
    5, 5, 2,
  ]);
  expect([
    moodOfName('rad', 'de'),
    moodOfName('rad', null),
    moodOfName('super', 'xx'),
    moodOfName('', 'en'),
  ]).toEqual([null, null, null, null]);
  expect([nameOfGroup(1), nameOfGroup(5), nameOfGroup(0), nameOfGroup(6)]).toEqual(['rad', 'awful', '', '']);
});
