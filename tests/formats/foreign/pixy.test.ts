// Pixy's items: the clock of whoever wrote, though the file has that of Greenwich, and what its versions call things.
import { describe, expect, test } from 'vitest';
import { extraLine } from '../../../src/formats/foreign/extra-line.ts';
import { pixy } from '../../../src/formats/pixy/pixy.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

/** An item of a minute to midnight in New York, with what is said otherwise. */
const item = (fields: object) => ({
  id: 'a',
  date: '2024-01-30',
  dateTime: '2024-01-31T04:59:31.120Z',
  createdAt: '2024-01-31T05:02:00.001Z',
  rating: 'good',
  message: '',
  ...fields,
});

function read(items: unknown, more: object = {}) {
  const json = { version: '1.0.0', items, settings: {}, ...more };
  expect(pixy.fits(json)).toBe(true);
  const foreign = pixy.read(json, 'x.json', READING);
  expectWellFormed(foreign);
  return foreign;
}

function one(fields: object, more: object = {}) {
  const [found] = read([item(fields)], more).entries;
  if (!found) throw new Error('No entry.');
  return { ...found.content, codes: found.problems.map(({ code }) => code) };
}

const inNewYork = (day: string, time: string) => ({
  kind: 'zoned',
  day,
  time,
  offset: -300,
  zone: 'America/New_York',
});
const SCORED = ['mood: 4', 'mood_source: pixy'];

test.each([
  { items: [{ date: '2024-01-30', message: 'x' }] },
  { items: [{ rating: 'good', message: 'x' }] },
  { items: [{ date: '2024-01-30', rating: 4 }] },
  { items: ['good'] },
  { items: {} },
  [{ date: '2024-01-30', rating: 'good' }],
])('a JSON whose items have no day or no rating is none of Pixy: %j', (json) => {
  expect(pixy.fits(json)).toBe(false);
});

describe('an item of Pixy', () => {
  test('of a minute to midnight is of the day that it was here, and not in Greenwich', () => {
    const { when, extra, codes } = one({});
    expect([when, extra]).toEqual([inNewYork('2024-01-30', '23:59:31'), SCORED]);
    expect(codes).toEqual(['zone-of-device']);
  });

  test('that was moved to another day in the program is of that day, with the first one beside it', () => {
    const { when, extra } = one({ dateTime: '2024-01-28T17:00:00.000Z' });
    expect(when).toEqual(inNewYork('2024-01-28', '12:00:00'));
    expect(extra).toEqual(['original_date: "2024-01-30"', ...SCORED]);
    expect(one({ dateTime: '2024-01-28T05:00:00.000Z' }).when).toEqual(inNewYork('2024-01-28', '00:00:00'));
  });

  test('is of its moment where its day is missing or cannot be read', () => {
    const elsewhere = '2024-01-29T23:00:00.000Z';
    for (const [date, extra] of [
      ['never', ['original_date: never']],
      ['', []],
    ]) {
      const odd = item({ date, dateTime: elsewhere, createdAt: elsewhere });
      const [, found] = read([item({}), odd]).entries;
      expect(found?.content).toMatchObject({
        when: inNewYork('2024-01-29', '18:00:00'),
        extra: [...(extra ?? []), ...SCORED],
      });
    }
  });

  test('is read though blanks stand round what it says', () => {
    const { when, feelings, extra } = one({
      date: ' 2024-01-30 ',
      dateTime: ' 2024-01-31T04:59:31Z ',
      rating: ' good ',
      emotions: [' calm_', '', ' ', 3, null, 'calm'],
    });
    expect(when).toEqual(inNewYork('2024-01-30', '23:59:31'));
    expect([feelings, extra]).toEqual([
      [{ label: 'good' }, { label: 'calm' }],
      [...SCORED, 'original_emotions: "3"'],
    ]);
  });

  test('of words alone comes in as they stand, and one of blanks is told', () => {
    const { entries, unread } = read([
      item({}),
      item({ rating: '', message: '  Set in\r\nand on \n' }),
      item({ rating: '', message: ' \n ' }),
      null,
    ]);
    expect(entries.map(({ content }) => content.body)).toEqual(['', '  Set in\nand on']);
    expect(unread).toEqual([
      { file: 'x.json', code: 'nothing-in-it', text: '2024-01-30' },
      { file: 'x.json', code: 'entry-unreadable' },
    ]);
  });

  test('has no time where an old version knew its day alone', () => {
    const day = { kind: 'date', day: '2024-01-30' };
    const midnight = '2024-01-30T05:00:00.000Z';
    const elsewhere = '2024-01-29T23:00:00.000Z';
    for (const fields of [
      { dateTime: midnight },
      { dateTime: elsewhere, createdAt: elsewhere },
      { dateTime: undefined },
      { dateTime: ' ' },
      { dateTime: undefined, date: midnight },
    ]) {
      const { when, extra } = one(fields);
      expect([when, extra]).toEqual([day, SCORED]);
    }
    expect(one({ dateTime: elsewhere }).when).toEqual(inNewYork('2024-01-29', '18:00:00'));
    // Written at once, with the seconds of somebody's clock.
    const atOnce = '2024-01-31T04:59:31.000Z';
    expect(one({ dateTime: atOnce, createdAt: atOnce }).when).toEqual(inNewYork('2024-01-30', '23:59:31'));
    expect(one({ dateTime: undefined, date: '2024-01-31T04:59:00Z' }).when).toEqual(
      inNewYork('2024-01-30', '23:59:00'),
    );
  });

  test('keeps a moment that nobody can read beside its day, and both where neither can be read', () => {
    const day = { kind: 'date', day: '2024-01-30' };
    expect(one({ dateTime: 'soon' })).toMatchObject({
      when: day,
      extra: ['original_date: soon', ...SCORED],
      codes: ['date-partly-read'],
    });
    expect(one({ dateTime: '2024-01-28 or so' })).toMatchObject({
      when: day,
      extra: ['original_date: "2024-01-28 or so"', ...SCORED],
      codes: ['date-partly-read'],
    });
    expect(one({ date: 'never', dateTime: 'soon' })).toMatchObject({
      when: null,
      extra: ['original_date: never soon', ...SCORED],
      codes: ['date-unreadable'],
    });
    expect(one({ date: '2024-01-30 or so', dateTime: undefined })).toMatchObject({
      when: day,
      extra: ['original_date: "2024-01-30 or so"', ...SCORED],
      codes: ['date-partly-read'],
    });
  });

  test('says how the night was, whichever version wrote it', () => {
    expect(one({ sleep: { quality: 'very_bad' } }).extra).toContain('sleep: very bad');
    expect(one({ sleep: 6 }).extra).toContain('sleep: 6');
    const nothing = [{ quality: null }, { quality: ' ' }, {}, null, '', ' ', false];
    for (const sleep of nothing) expect(one({ sleep }).extra).toEqual(SCORED);
    for (const sleep of [Number.POSITIVE_INFINITY, true])
      expect(one({ sleep }).extra).toEqual([...SCORED, extraLine('original_sleep', String(sleep))]);
    expect([...read([item({ sleep: { quality: 'good', hours: 7 } })]).leftOut]).toEqual([['sleep.hours', 1]]);
    expect(one({ sleep: { quality: 5 } }).extra).toEqual([...SCORED, 'original_sleep_quality: "5"']);
  });

  test('has a date of another form beside its moment', () => {
    const [, found] = read([item({}), item({ date: 20240130 })]).entries;
    expect(found?.content).toMatchObject({
      when: inNewYork('2024-01-30', '23:59:31'),
      extra: ['original_date: "20240130"', ...SCORED],
    });
    expect(one({ dateTime: 7 })).toMatchObject({
      when: { kind: 'date', day: '2024-01-30' },
      extra: ['original_date: "7"', ...SCORED],
      codes: ['date-partly-read'],
    });
  });

  test('that says nothing but how the night was comes in', () => {
    const { entries } = read([item({}), item({ id: 'b', rating: null, sleep: { quality: 'good' } })]);
    expect(entries[1]?.content.extra).toEqual(['sleep: good']);
  });

  test('has its tags by the name that an older version gave them', () => {
    const tags = [{ id: '1' }, { id: '2' }, { id: '3', name: ' own ' }];
    const settings = {
      tags: [
        { id: '1', title: ' ', name: ' walk ' },
        { id: '2', title: '' },
      ],
    };
    const more = { settings, tags: [{ id: '2', title: 'sea' }] };
    expect(one({ tags }, more)).toMatchObject({ tags: ['walk', 'sea', 'own'], codes: ['zone-of-device'] });
  });

  test('keeps a tag that no list has, and one that is none', () => {
    const tags = ['1', 'sun', 3, { id: 7, title: 'own' }];
    const more = { tags: [{ id: '1', title: 'walk' }, { title: 'Nobody’s' }] };
    expect(one({ tags }, more)).toMatchObject({
      tags: ['walk', 'own'],
      extra: [...SCORED, 'original_tags: [sun, "3"]', 'original_tags_id: "7"'],
      codes: ['zone-of-device', 'tags-unreadable'],
    });
  });
});
