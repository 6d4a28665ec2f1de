// Day One's plain text, whose dates are as the phone of its user writes them: read, or kept as they stand.
import { describe, expect, test } from 'vitest';
import { dayOneText } from '../../../src/formats/day-one/day-one-text.ts';
import { LANGUAGES } from '../../../src/formats/foreign/languages.ts';
import { READING } from './given.ts';

const journal = (dates: readonly string[]) =>
  dates.map((date) => `\tDate:\t${date}\n\nWords of a day.\n`).join('\n');
const read = (...dates: string[]) => dayOneText.read(journal(dates), 'x.txt', READING).entries;

const MOMENTS = ['2019-01-15T18:50:12', '2019-05-14T08:05:12', '2019-10-20T00:20:00', '2024-02-29T12:20:00'];
const MORE = ['zh', 'zh-Hant', 'ja', 'ko', 'fr-CA', 'pt-PT', 'ar-EG'];
/** Where the day itself is not told by these forms; both are kept, with a doubt. */
const DOUBTFUL = new Set(['eu', 'ga']);

describe.each(['h12', 'h23'] as const)('a date of a clock as %s', (hourCycle) => {
  test.each([...LANGUAGES, ...MORE])('is what its writer saw or is kept beside its day, in %s', (id) => {
    for (const dateStyle of ['long', 'full'] as const) {
      const format = new Intl.DateTimeFormat(id, {
        dateStyle,
        timeStyle: 'long',
        hourCycle,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      const written = MOMENTS.map((moment) => format.format(new Date(`${moment}Z`)));
      expect(dayOneText.fits(journal(written))).toBe(true);
      for (const [at, { content, problems }] of read(...written).entries()) {
        const { when } = content;
        const [day, time] = (MOMENTS[at] ?? '').split('T');
        const isKept =
          content.extra.some((line) => line.startsWith('original_date:')) && problems.length === 1;
        if (!isKept) expect(when, written[at]).toMatchObject({ day, time });
        else if (!DOUBTFUL.has(id)) expect(when, written[at]).toEqual({ kind: 'date', day });
      }
    }
  });
});

test.each([
  [
    'samedi 29 février 2020 à 12:20:00 UTC+1',
    { kind: 'zoned', day: '2020-02-29', time: '12:20:00', offset: 60 },
  ],
  ['29 februari 2020 om 12:20:00', { kind: 'local', day: '2020-02-29', time: '12:20:00' }],
  ['2019年1月15日 星期二 下午6:50:12 [GMT+8]', { kind: 'local', day: '2019-01-15', time: '18:50:12' }],
  [
    '2019년 1월 15일 오후 6시 50분 12초 GMT+9',
    { kind: 'zoned', day: '2019-01-15', time: '18:50:12', offset: 540 },
  ],
  ['2019. január 15., kedd du. 6:50:12', { kind: 'local', day: '2019-01-15', time: '18:50:12' }],
  ['15 January 2019 at 06:50:12 whenever', { kind: 'date', day: '2019-01-15' }],
  ['15 January 2019', { kind: 'date', day: '2019-01-15' }],
  [
    '15 January 2019 at 18:50:12 GMT-03:00',
    { kind: 'zoned', day: '2019-01-15', time: '18:50:12', offset: -180 },
  ],
])('%s is that day and time', (date, when) => {
  const [entry] = read(date);
  expect(entry?.content.when).toEqual(when);
});

test('a date that is told in part is kept as it stands, with a doubt, and one that is told is not', () => {
  const [odd, plain] = read('15 January 2019 at 06:50:12 whenever', '16 January 2019');
  expect(odd?.content.extra).toEqual(['original_date: "15 January 2019 at 06:50:12 whenever"']);
  expect(odd?.problems).toEqual([{ file: 'x.txt', line: 1, code: 'date-partly-read' }]);
  expect([plain?.content.extra, plain?.problems]).toEqual([[], []]);
});

const all = (text: string) => dayOneText.read(text, 'x.txt', READING);

test.each([
  ['\tDate:\t1 January 2019\n', true],
  ['\n \n\tDate :\t1 January 2019\n', true],
  ['\tFecha:\t١ enero\n', true],
  ['\tMood:\t1 January 2019\n', false],
  ['\tDate:\tsoon\n', false],
  ['Words.\n\tDate:\t1 January 2019\n', false],
  ['', false],
])('a text that begins %j is one of Day One: %s', (text, isOne) => expect(dayOneText.fits(text)).toBe(isOne));

test('an entry is what stands between two dates, and its line is that of its date', () => {
  const { entries, unread } = all(
    'Before.\nMore of it.\n\tDate:\t2019-01-01\n\nOne\n\tMood:\tno field\n\tDate:\tno day\n\n\tDate :\t32 January 2019 \n\nTwo\n',
  );
  expect(entries.map(({ line, content: { when, body, extra } }) => [line, when?.day, body, extra])).toEqual([
    [3, '2019-01-01', 'One\n\tMood:\tno field\n\tDate:\tno day', []],
    [9, undefined, 'Two', ['original_date: "32 January 2019"']],
  ]);
  expect(entries[1]?.problems).toEqual([{ file: 'x.txt', line: 9, code: 'date-unreadable' }]);
  expect(unread).toEqual([{ file: 'x.txt', line: 1, code: 'entry-unreadable', text: 'Before. More of it.' }]);
  expect(all('\n \n\tDate:\t2019-01-01\n\nOne').unread).toEqual([]);
});

test.each<[string, string | undefined, string]>([
  ['\n\nTitle\n \n\n   Words\n\nmore\n\n', 'Title', '   Words\n\nmore'],
  ['#  **Big** day #\n\nWords', 'Big day', 'Words'],
  ['A # B\n\nWords', 'A # B', 'Words'],
  ['A ## B\n\nWords', 'A ## B', 'Words'],
  ['Words\nof two lines', undefined, 'Words\nof two lines'],
  ['Words alone', undefined, 'Words alone'],
  ['## Small\n\nWords', undefined, '## Small\n\nWords'],
  ['See [this](https://example.org)\n\nWords', undefined, 'See [this](https://example.org)\n\nWords'],
  ['A\0B\nC', undefined, 'A\uFFFDB\nC'],
])('the text %j is a title and words, none of them lost', (text, title, body) => {
  const [entry] = all(`\tDate:\t2019-01-01\n\n${text}`).entries;
  expect([entry?.content.title, entry?.content.body]).toEqual([title, body]);
});

test('lines beside the date are tags and lines; an entry with tags alone comes in, one with nothing is named', () => {
  const fields = [
    'Tags:\twalk, sea,, walk',
    'TAGS :\tlake ',
    'Photo:\t',
    'Weather:\t5 °C\0',
    'Ort und  Zeit:\tHome',
    'Title:\tNot ours',
    'Mood:\tone',
    'Mood:\ttwo',
  ];
  const { entries, unread } = all(
    `\tDate:\t2019-01-01\n\t${fields.join('\n\t')}\n\nWords\n\n\tDate:\t2019-01-02\n\tTags:\twalk\n\n  \n\n\tDate:\t2019-01-03\n\tPlace:\tHome\n\n \n`,
  );
  expect(entries.map(({ content: { body, tags, extra } }) => [body, tags, extra])).toEqual([
    [
      'Words',
      ['walk', 'sea', 'lake'],
      ['weather: "5 °C\uFFFD"', 'Ort_und_Zeit: Home', 'original_title_line: Not ours', 'Mood: [one, two]'],
    ],
    ['', ['walk'], []],
  ]);
  expect(unread).toEqual([{ file: 'x.txt', line: 18, code: 'nothing-in-it', text: '2019-01-03' }]);
});

test.each([
  ['January 1, 2019 at 11:59:00 PM EST', -300],
  ['1 January 2019 at 23:59:00 GMT', 0],
  ['1 January 2019 at 23:59:00 UTC+05:30', 330],
  ['1 January 2019 at 23:59:00 GMT-11', -660],
  ['1 janvier 2019 à 23:59:00 UTC+0545', 345],
  ['2019-01-01 23:59:00 -1000', -600],
])('%s is a minute to midnight of that day where it was written', (date, offset) => {
  const [entry] = read(date);
  expect(entry?.content.when).toEqual({ kind: 'zoned', day: '2019-01-01', time: '23:59:00', offset });
  expect([entry?.content.extra, entry?.problems]).toEqual([[], []]);
});

test('a month that two languages call so is read, with a doubt, unless another date tells which', () => {
  const doubts = (...dates: string[]) =>
    read(...dates).map(({ content, problems }) => [content.when?.day, problems[0]?.code]);
  expect(doubts('7 listopad 2017')[0]?.[1]).toBe('date-ambiguous');
  expect(read('7 listopad 2017')[0]?.content.extra).toEqual(['original_date: "7 listopad 2017"']);
  expect(doubts('7 listopad 2017', '1 maja 2017').map(([, code]) => code)).toEqual([undefined, undefined]);
});
