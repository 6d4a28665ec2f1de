// jrnl's own files: a time in whatever form its person chose, and which words beside it are theirs.
import { describe, expect, test } from 'vitest';
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

function read(text: string) {
  const foreign = foreignIn(encodeText(text), 'journal.txt', READING);
  if (!foreign) throw new Error('No journal.');
  expectWellFormed(foreign);
  return foreign;
}
const contentsOf = (text: string) => read(text).entries.map(({ content }) => content);
const headsOf = (text: string) => contentsOf(text).map(({ when, title }) => [when, title]);
const at = (day: string, time: string) => ({ kind: 'local', day, time: `${time}:00` });
const AFTERNOON = at('2015-04-14', '13:23');

describe('a time in brackets is the one that was written', () => {
  test.each([
    ['2015-04-14 12:23 AM', at('2015-04-14', '00:23')],
    ['2015-04-14 12:23 PM', at('2015-04-14', '12:23')],
    ['2015-04-14 01:23PM', AFTERNOON],
    ['2015-04-14 01:23:00 p.m.', AFTERNOON],
    ['2015-04-14 PM 01:23', AFTERNOON],
    ['2015-04-14 午後 01:23', AFTERNOON],
    ['2015-04-14 오후 01:23', AFTERNOON],
    ['2015-04-14 오전 01:23', at('2015-04-14', '01:23')],
    ['2015-04-14 odp. 01:23', AFTERNOON],
    ['2015-04-14 01:23 odp.', AFTERNOON],
    ['2015-04-14 01:23 μμ', AFTERNOON],
    ['2015-04-14 13.23', AFTERNOON],
    ['14.04.2015 13.23 Uhr', AFTERNOON],
    ['14.04.2015 um 13:23:00 Uhr', AFTERNOON],
    ['2015-04-14 13h23', AFTERNOON],
    ['2015-04-14 - 13:23', AFTERNOON],
    ['2015.04.14. 13:23', AFTERNOON],
    ['Tue 2015-04-14 13:23', AFTERNOON],
    ['Tuesday, 04/14/2015 01:23 PM', AFTERNOON],
    ['Di. 14.04.2015 13:23', AFTERNOON],
    ['2015-04-14 (mardi) 01:23 PM', AFTERNOON],
    ['2015-04-14 24:00', at('2015-04-15', '00:00')],
    ['04/14/2015 23:59 PM', at('2015-04-14', '23:59')],
    ['04/14/2015 13:23 CEST', { kind: 'zoned', day: '2015-04-14', time: '13:23:00', offset: 120 }],
    ['14.04.2015 13:23 +0200', { kind: 'zoned', day: '2015-04-14', time: '13:23:00', offset: 120 }],
  ])('%s', (literal, when) => {
    const [entry] = read(`[${literal}] A title\nWords.\n`).entries;
    expect([entry?.content.when, entry?.content.title, entry?.content.body]).toEqual([
      when,
      'A title',
      'Words.',
    ]);
    expect([entry?.content.extra, entry?.problems]).toEqual([[], []]);
  });

  test('and stays as it was written where its weekday is that of another day', () => {
    for (const [literal, line] of [
      ['Montag 14.04.2015 12:30', 'Montag 14.04.2015 12:30'],
      ['2015-04-14 Mo 12:30', '"2015-04-14 Mo 12:30"'],
    ]) {
      const [content] = contentsOf(`[${literal}] A title`);
      expect(content?.when).toEqual(at('2015-04-14', '12:30'));
      expect(content?.extra).toEqual([`original_date: ${line}`]);
    }
  });

  test('and with a weekday before them the other days still tell which number is the month', () => {
    const text = '[Sun 04/05/2015 10:00] One\n[Tue 04/14/2015 10:00] Two\n';
    expect(headsOf(text)).toEqual([
      [at('2015-04-05', '10:00'), 'One'],
      [at('2015-04-14', '10:00'), 'Two'],
    ]);
  });

  test('and a weekday alone tells which number is the month', () => {
    for (const text of ['[Sun 04/05/2015 10:00] One', '# Sun 04/05/2015 10:00 One']) {
      const [entry] = read(text).entries;
      expect([entry?.content.when, entry?.content.extra, entry?.problems]).toEqual([
        at('2015-04-05', '10:00'),
        [],
        [],
      ]);
    }
    // A Monday in May, a Sunday in April.
    expect(headsOf('[Mon 04/05/2015 10:00] One')).toEqual([[at('2015-05-04', '10:00'), 'One']]);
  });

  test('and a day that can be two is told where a zone stands behind it too', () => {
    const [entry] = read('[04/05/2015 10:00 CEST] One').entries;
    expect(entry?.content.when?.day).toBe('2015-05-04');
    expect(entry?.problems.map(({ code }) => code)).toEqual(['date-ambiguous']);
    expect(entry?.content.extra).toEqual(['original_date: "04/05/2015 10:00 CEST"']);
  });

  test.each([
    '2015-04-14 13:23 - 14:30',
    '2015-04-14 13.23 17',
    'see 2015-04-14 13:23',
    '2015-04-14 13:23 call with Bob',
    '2015-04-14 call at Bob’s, 13:23',
  ])('and what has other words beside it is text: %s', (words) => {
    const [entry, ...others] = contentsOf(`[2015-04-14 10:00] One\n[${words}] two`);
    expect(others).toEqual([]);
    expect(entry?.body).toBe(`[${words}] two`);
  });
});

describe('a word behind a time without brackets', () => {
  test('is a word in a journal of 24 hours', () => {
    const text =
      '2015-04-14 12:30 Am Bahnhof\nWords.\n\n2015-04-15 12:40 am I late?\n\n2015-04-16 14:00 PM called\n\n2015-04-17 10:00 Work\n\n2015-04-18 10:00 Home\n\n2015-04-19 10:00 Rest\n';
    expect(headsOf(text).slice(0, 3)).toEqual([
      [at('2015-04-14', '12:30'), 'Am Bahnhof'],
      [at('2015-04-15', '12:40'), 'am I late?'],
      [at('2015-04-16', '14:00'), 'PM called'],
    ]);
  });

  test('tells the half of the day where most times have one', () => {
    const text = '2015-04-14 12:30 AM Late\n\n2015-04-14 12:30 PM Noon\n\n2015-04-15 01:00 PM * Am *\n';
    expect(headsOf(text)).toEqual([
      [at('2015-04-14', '00:30'), 'Late'],
      [at('2015-04-14', '12:30'), 'Noon'],
      [at('2015-04-15', '13:00'), '* Am'],
    ]);
    const small = '2015-04-14 12:30 am late\n\n2015-04-14 01:30 pm noon\n';
    expect(headsOf(small)).toEqual([
      [at('2015-04-14', '00:30'), 'late'],
      [at('2015-04-14', '13:30'), 'noon'],
    ]);
  });

  test('tells it wherever it stands without a blank', () => {
    const text = '2015-04-14 12:30am Late\n\n2015-04-15 13:00 Noon\n\n2015-04-16 13:00 Noon\n';
    expect(headsOf(text)[0]).toEqual([at('2015-04-14', '00:30'), 'Late']);
  });

  test.each([
    ['2019-01-01 12:30 Am Bahnhof', at('2019-01-01', '12:30'), 'Am Bahnhof'],
    ['2019-01-01 12:30 am Bahnhof', at('2019-01-01', '12:30'), 'am Bahnhof'],
    ['2019-01-01 12:30:00 AM A title', at('2019-01-01', '00:30'), 'A title'],
    ['Tuesday 1 January 2019 12:30 Am Bahnhof', at('2019-01-01', '12:30'), 'Am Bahnhof'],
    ['Tuesday 1 January 2019 12:30 AM A title', at('2019-01-01', '00:30'), 'A title'],
    ['2019-01-01 Tuesday 05:42 A title', at('2019-01-01', '05:42'), 'A title'],
    ['2019-01-01 Dienstag 05:42 PM', at('2019-01-01', '17:42'), undefined],
    ['Tue 01.01.2019 05:42 A title', at('2019-01-01', '05:42'), 'A title'],
  ])('and so it is in a page of Markdown: # %s', (head, when, title) => {
    expect(headsOf(`# ${head}\nWords.\n`)).toEqual([[when, title]]);
  });
});

test.each([
  'Sunny 2015-04-14 13:23',
  'Wedding 2015-04-14 13:23',
  'Mon 2015-04-14 13:23',
  'At 2015-04-14 13:23',
])('a heading with a word before its time that is no weekday of that day keeps the word: # %s', (head) => {
  const foreign = foreignIn(encodeText(`# ${head}\nWords.\n`), 'page.md', READING);
  expect(foreign?.entries ?? []).toEqual([]);
});

test('a journal of many short lines is read though its second entry stands far behind its first', () => {
  const text = `2015-04-14 13:23 One\n${'a\n'.repeat(3_000)}2015-04-15 13:23 Two\n`;
  expect(headsOf(text).map(([, title]) => title)).toEqual(['One', 'Two']);
});

test('the days of one file of Markdown tell the order of their numbers, and lose no entry', () => {
  const text =
    '# 2015\n## April\n### 04/05/2015 01:23 PM One\n#### A heading\n### 04/14/2015 12:10 AM Two\n### 04/15/2015 Three\n';
  expect(contentsOf(text).map(({ when, title, body }) => [when, title, body])).toEqual([
    [at('2015-04-05', '13:23'), 'One', '# A heading'],
    [at('2015-04-14', '00:10'), 'Two', ''],
    [{ kind: 'date', day: '2015-04-15' }, 'Three', ''],
  ]);
});

test('one file of Markdown is known though blank lines stand before its first entry', () => {
  expect(headsOf(`# 2015\n${'\n'.repeat(300)}## April\n\n### 2015-04-14 13:23 One\n`)).toEqual([
    [AFTERNOON, 'One'],
  ]);
});

test.each([
  '[2015-04-14 13:23] One *\nWords @a\n\n  more.\n[2015-04-15 10:00] Two\n',
  '2015-04-14 13:23 One\nWords.\n\n2015-04-15 10:00 Two\n',
  '# 2015\n\n## April\n\n### 2015-04-14 13:23 One\n\nWords.\n\n### 2015-04-15 10:00 Two\n',
  '---\ntitle: One\ndate: 2015-04-14 13:23\nstarred: False\ntags: a\nbody: |\t\t\n\tWords.\n...\n',
])('a journal says the same with the line ends of Windows and a mark at its beginning: %j', (text) => {
  expect(contentsOf(text)[0]?.title).toBe('One');
  expect(contentsOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(contentsOf(text));
});

describe('tags', () => {
  const json = (entry: object) =>
    read(JSON.stringify({ entries: [{ title: '', body: '', date: '2019-01-01', time: '10:00', ...entry }] }));

  test('of a JSON that has no list of them are those in its words', () => {
    const { entries } = json({ title: 'With @dan', body: 'about #os/2, me@example.org' });
    expect(entries[0]?.content.tags).toEqual(['dan', 'os/2']);
    expect(json({ title: 'With @dan', tags: [] }).entries[0]?.content.tags).toEqual([]);
  });

  test('alone are an entry', () => {
    expect(json({ tags: ['@walk'] }).entries.map(({ content }) => content.tags)).toEqual([['walk']]);
    const yaml = (tags: string) =>
      read(`---\ntitle: \ndate: 2019-01-01 10:00\nstarred: False\ntags: ${tags}\nbody: |\t\t\n\n...\n`);
    expect(yaml('walk, sea').entries.map(({ content }) => content.tags)).toEqual([['walk', 'sea']]);
    expect(yaml('').unread.map(({ code, text }) => [code, text])).toEqual([['nothing-in-it', '2019-01-01']]);
  });
});
