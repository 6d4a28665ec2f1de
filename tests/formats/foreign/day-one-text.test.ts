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
