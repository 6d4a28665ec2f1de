// jrnl's own files: a time in whatever form its person chose, and which words beside it are theirs.
import { describe, expect, test } from 'vitest';
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';
import { AFTERNOON, at, contentsOf, read } from './jrnl-journal.ts';

const headsOf = (text: string) => contentsOf(text).map(({ when, title }) => [when, title]);

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
    ['2015-04-14 Tuesday 13:23 CEST', { kind: 'zoned', day: '2015-04-14', time: '13:23:00', offset: 120 }],
    ['14. Mai 2015 13:23 CEST', { kind: 'zoned', day: '2015-05-14', time: '13:23:00', offset: 120 }],
    ['Tue Apr 14 13:23:00 2015 UTC', { kind: 'zoned', day: '2015-04-14', time: '13:23:00', offset: 0 }],
    ['Tues 04/14/2015 13:23', AFTERNOON],
    ['2015年04月14日 13時23分00秒', AFTERNOON],
    ['14. April 2015', { kind: 'date', day: '2015-04-14' }],
    ['Dienstag, 14. April 2015', { kind: 'date', day: '2015-04-14' }],
    [' 2015-04-14 13:23 ', AFTERNOON],
  ])('%s', (literal, when) => {
    const [entry] = read(`[${literal}] A title\nWords.\n`).entries;
    expect([entry?.content.when, entry?.content.title, entry?.content.body]).toEqual([
      when,
      'A title',
      'Words.',
    ]);
    expect([entry?.content.extra, entry?.problems]).toEqual([[], []]);
  });

  test.each([
    ['Montag 14.04.2015 13:23', 'Montag 14.04.2015 13:23'],
    ['2015-04-14 Mo 13:23', '"2015-04-14 Mo 13:23"'],
    ['Thurs 04/14/2015 13:23', 'Thurs 04/14/2015 13:23'],
    ['Wed Apr 14 13:23:00 2015', 'Wed Apr 14 13:23:00 2015'],
    ['Mittwoch, 14. April 2015 13:23', 'Mittwoch, 14. April 2015 13:23'],
  ])('and stays as it was written where its weekday is that of another day: %s', (literal, line) => {
    const [content] = contentsOf(`[${literal}] A title`);
    expect([content?.when, content?.extra]).toEqual([AFTERNOON, [`original_date: ${line}`]]);
  });

  test.each([
    '2015-04-14 call 13:23',
    '14 avril 2015 13:23 - 14:30',
    '14 avril 2015 13:23 au lac',
    '14. April 2015 Freibad 13:23',
    '13:23 14 avril 2015',
  ])('and keeps what stands beside it that may say more: %s', (literal) => {
    const [content] = contentsOf(`[${literal}] A title`);
    expect([content?.when, content?.extra]).toEqual([AFTERNOON, [`original_date: "${literal}"`]]);
  });

  test('and a weekday is no reason to turn the order of numbers that the other days tell', () => {
    // A Monday in May, where the months come first.
    const [, second] = contentsOf('[04/14/2015 10:00] One\n[Mon 04/05/2015 10:00] Two\n');
    expect(second?.when).toEqual(at('2015-04-05', '10:00'));
    expect(second?.extra).toEqual(['original_date: Mon 04/05/2015 10:00']);
  });

  test('and a twelfth month tells no order of the numbers', () => {
    for (const other of ['12/04/2015', '04/12/2015']) {
      const { entries } = read(`[04/05/2015 10:00] One\n[${other} 10:00] Two\n`);
      expect(entries.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
        ['date-ambiguous'],
        ['date-ambiguous'],
      ]);
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
    '2015-04-14 23:23 call',
    '2015-04-14 Tuesday 15:42 call with Bob',
    '2015-04-14 Tuesday 13:23 - 14:30',
    'Freibad 14. April 2015',
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
    ['Tuesday 1 January 2019 12:30', at('2019-01-01', '12:30'), undefined],
    ['2019-01-01 12:00 Tuesday 05:42 late', at('2019-01-01', '12:00'), 'Tuesday 05:42 late'],
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
