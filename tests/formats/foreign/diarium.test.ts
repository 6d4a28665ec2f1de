// Diarium's JSON: the clock that was written, and every picture with its own entry.
import { describe, expect, test } from 'vitest';
import { diariumFolder, diariumJson } from '../../../src/formats/diarium/diarium.ts';
import { readerOf } from '../../../src/formats/foreign/read-foreign.ts';
import { folderOf } from './folder-of.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

const entry = (fields: object) => ({ date: '2010-10-26T23:59:53', heading: 'A day', html: '', ...fields });

function one(fields: object) {
  const foreign = diariumJson.read([entry(fields)], 'x.json', READING);
  expectWellFormed(foreign);
  const [found] = foreign.entries;
  if (!found) throw new Error('No entry.');
  return { ...found, leftOut: [...foreign.leftOut] };
}

async function readAll(files: Record<string, unknown>) {
  const folder = folderOf(files);
  const foreign = await (await readerOf(folder))?.read(folder, 'diarium.zip', READING);
  if (!foreign) throw new Error('No archive.');
  expectWellFormed(foreign);
  return foreign;
}
const mediaIn = async (files: Record<string, unknown>) =>
  (await readAll(files)).entries.map(({ content, media }) => [content.title, media.map(({ name }) => name)]);

describe('a date', () => {
  const local = { kind: 'local', day: '2010-10-26', time: '23:59:53' };

  test.each([
    ['2010-10-26T23:59:53.48828', local],
    ['2010-10-26T23:59:53', local],
    ['2010-10-26 23:59:53', local],
    ['2010-10-26T23:59', { ...local, time: '23:59:00' }],
    ['2010-10-26', { kind: 'date', day: '2010-10-26' }],
    ['2010-10-26T23:59:53Z', { ...local, kind: 'zoned', offset: 0 }],
    ['2010-10-26T23:59:53.4882811+02:00', { ...local, kind: 'zoned', offset: 120 }],
  ])('is on the clock that it names: %s', (date, when) => {
    const { content, problems } = one({ date });
    expect([content.when, content.extra, problems]).toEqual([when, [], []]);
  });

  test.each([
    ['2010-10-26T25:00:00', 'date-partly-read', '2010-10-26'],
    ['2010-10-26 evening', 'date-partly-read', '2010-10-26'],
    ['10/26/2010 11:59:53 PM', 'date-unreadable', undefined],
    [634236767934882800, 'date-unreadable', undefined],
  ])('stays as it was written where not all of it is read: %s', (date, code, day) => {
    const { content, problems } = one({ date });
    expect(content.when?.day).toBe(day);
    expect(content.extra).toHaveLength(1);
    expect(content.extra[0]).toContain(String(date));
    expect(problems).toEqual([{ file: 'x.json', code }]);
  });

  test.each(['', '  ', null])('may be missing, and the words are kept: %j', (date) => {
    const { content, problems } = one({ date });
    expect([content.when, content.title, content.extra]).toEqual([null, 'A day', []]);
    expect(problems).toEqual([{ file: 'x.json', code: 'no-date' }]);
  });

  test('with fractions of a second is an id, and a day with dots is none', () => {
    expect(one({ date: '2010-10-26T23:59:53.48828' }).nativeId).toBe('2010-10-26T23:59:53.48828');
    expect(one({ date: '26.10.2010' }).nativeId).toBeNull();
    expect(one({ date: '2010-10-26T23:59:53' }).nativeId).toBeNull();
  });
});

test('an entry of tags, of stars or of people alone comes in', () => {
  for (const fields of [
    { tags: ['walk'] },
    { rating: 1 },
    { people: ['A'] },
    { tags: ['a', 'b'], rating: 5 },
  ])
    expect(one({ heading: '', ...fields }).content.when?.day).toBe('2010-10-26');
});

test('the stars of an entry are its mood, the most of them too', () => {
  expect(one({ rating: 5 }).content.extra).toEqual(['mood: 5', 'mood_source: diarium']);
});

test('an entry has its title on one line', () => {
  expect(one({ heading: ' A \r\n\t day ' }).content.title).toBe('A day');
});

test('what stands in a list and is no entry is told, and so is an entry without words', () => {
  const blank = entry({ heading: ' \n', html: '<p>&nbsp;</p>' });
  const { entries, unread } = diariumJson.read([null, blank, 'x', entry({})], 'x.json', READING);
  expect(entries).toHaveLength(1);
  expect(unread).toEqual([
    { file: 'x.json', code: 'entry-unreadable' },
    { file: 'x.json', code: 'nothing-in-it', text: '2010-10-26T23:59:53' },
    { file: 'x.json', code: 'entry-unreadable' },
  ]);
});

test.each([
  [{ date: '2010-10-26', heading: 'A day' }, true],
  [{ date: '2010-10-26', html: '' }, true],
  [[null, { date: '2010-10-26', html: '' }, {}], true],
  [{ date: '2010-10-26', rating: 3 }, false],
  [{ heading: 'A day', html: '' }, false],
  [{ date: 1288100000, heading: 'A day' }, false],
  [{ date: '2010-10-26', heading: 7, html: null }, false],
  [[], false],
  [null, false],
])('a JSON is one of Diarium where an entry of it has a date and words: %j', (json, isOne) => {
  expect(diariumJson.fits(json)).toBe(isOne);
});

describe('pictures', () => {
  const a = { date: '2010-10-26T15:47:53.48828', heading: 'A', html: '' };
  const b = { date: '2010-10-26T15:47:53.9999999', heading: 'B', html: '' };
  const c = { date: '2010-10-26T15:47:53', heading: 'C', html: '' };
  const folder = (digits: string) => `media/2010-10-26_154753${digits}/x.jpg`;

  test('of entries in one second are each with their own', async () => {
    const files = { 'a.json': a, 'b.json': b, 'c.json': c };
    expect(
      await mediaIn({ ...files, [folder('488')]: '', [folder('999')]: '', [folder('000')]: '' }),
    ).toEqual([
      ['A', [folder('488')]],
      ['B', [folder('999')]],
      ['C', [folder('000')]],
    ]);
    for (const digits of ['488', '4882811'])
      expect(await mediaIn({ 'all.json': [a, b], [folder(digits)]: '' })).toEqual([
        ['A', [folder(digits)]],
        ['B', []],
      ]);
  });

  test('of a folder that tells only the second, or rounds it, are with the entry of that second', async () => {
    for (const digits of ['', '489'])
      expect(await mediaIn({ 'a.json': a, [folder(digits)]: '' })).toEqual([['A', [folder(digits)]]]);
  });

  test('are told where their entry is damaged or gone', async () => {
    const lost = 'media/2011-01-01_000000000/x.jpg';
    const { unread } = await readAll({
      'a.json': a,
      'b.json': '[{"date',
      'day.json': { date: '2010-10-26', heading: 'A day alone' },
      'settings.json': { theme: 'dark' },
      [lost]: '',
      'media/x/y.jpg': '',
    });
    expect(unread).toEqual([
      { file: 'b.json', code: 'json-damaged' },
      { file: 'settings.json', code: 'entry-unreadable' },
      { file: lost, code: 'no-day' },
      { file: 'media/x/y.jpg', code: 'no-day' },
    ]);
  });

  test('alone are an entry, and so are stars alone', async () => {
    const { date } = a;
    const files = {
      '0.json': c,
      '1.json': { date },
      '2.json': [null, { date: '2010-10-27', rating: 2 }],
      [folder('488')]: '',
    };
    const { entries, unread } = await readAll(files);
    expect(entries.map(({ content }) => content.body !== '' || content.extra.length > 0)).toEqual([
      false,
      true,
      true,
    ]);
    expect(unread).toEqual([{ file: '2.json', code: 'entry-unreadable' }]);
  });

  test('and files of other kinds are told from them', async () => {
    const names = ['a.HEIF', 'b.avif', 'c.wmv', 'd.wma', 'e.pdf', 'f.json'];
    const media = Object.fromEntries(names.map((name) => [`media/2010-10-26_154753488/${name}`, '']));
    const { entries, unread } = await readAll({ 'a.json': a, ...media });
    expect(entries[0]?.media.map(({ kind }) => kind)).toEqual([
      'photo',
      'photo',
      'video',
      'audio',
      'document',
      'document',
    ]);
    expect(unread).toEqual([]);
  });
});

test('an archive is known though its first files are damaged', async () => {
  const broken = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`${at}.json`, '[{"date']));
  const { entries, unread } = await readAll({ ...broken, 'x.json': entry({}) });
  expect([entries.length, unread.length]).toEqual([1, 5]);
});

test('an archive of other JSON is none of Diarium', async () => {
  expect(await readerOf(folderOf({ 'a.json': { theme: 'dark' }, 'b.json': '[{"date' }))).toBeNull();
});

test('only its entries and pictures are those of the program', () => {
  const its = ['a.json', 'x/b.JSON', 'media/2010-10-26_154753488/c.jpg', 'x/Media/y/d.txt'];
  const others = ['notes.md', 'media/e.jpg', 'amedia/x/f.jpg'];
  expect([...its, ...others].filter(diariumFolder.takes)).toEqual(its);
});
