// The forms in which jrnl keeps and exports a journal: what each of them is, and that none of its words are lost.
import { describe, expect, test } from 'vitest';
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { encryptedJrnl } from '../../../src/formats/jrnl/jrnl-encrypted.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';
import { AFTERNOON, at, contentsOf, read, yaml } from './jrnl-journal.ts';

const json = (entry: object) =>
  read(JSON.stringify({ entries: [{ title: '', body: '', date: '2019-01-01', time: '10:00', ...entry }] }));

describe('a text', () => {
  test.each([
    '2015-04-14 13:23 One\nWords.\n',
    'A list\n2015-04-14 13:23 One\n2015-04-15 13:23 Two\n',
    '# 2015\n## April\n### Notes\n',
    '# 2015\n## April\n### somewhen\n### 2015-04-14 13:23 One\n',
    '# Diary\n## April\n### 2015-04-14 13:23 One\n',
    '# 2015\n## 4\n### 2015-04-14 13:23 One\n',
    '# 2015-04-14\nWords.\n',
    JSON.stringify({ entries: [{ date: '2015-04-14', title: 'One' }] }),
    JSON.stringify({ entries: [{ date: '2015-04-14', title: 'One', body: 3 }] }),
    JSON.stringify({ entries: { date: '2015-04-14', title: 'One', body: '' } }),
  ])('that only looks like a journal is none of jrnl: %j', (text) => {
    expect(foreignIn(encodeText(text), 'x', READING)).toBeNull();
  });

  test.each([
    '\n \n[2015-04-14 13:23] One\nWords.\n',
    '\n \n2015-04-14 13:23 One\nWords.\n2015-04-15 10:00 Two\n',
    '\n \n# 2015-04-14 13:23 One\nWords.\n',
    '# 2015\n \n## April\n### 2015-04-14 13:23 One\nWords.\n',
  ])('is a journal though blank lines stand before its first entry: %j', (text) => {
    const [entry] = read(text).entries;
    expect(entry?.content).toMatchObject({ when: AFTERNOON, title: 'One', body: 'Words.' });
    expect(entry?.line).toBe(text.split('\n').findIndex((line) => line.includes('One')) + 1);
  });

  test('of an entry begins with its first words, however far in, and without blank lines', () => {
    expect(contentsOf('[2015-04-14 13:23] One\n   \n  Words.\n \n')[0]?.body).toBe('  Words.');
  });
});

test.each([
  ['One *', 'One', true],
  ['One *  ', 'One', true],
  ['*', undefined, true],
  ['A **bold** title, **again**', 'A **bold** title, **again**', false],
  ['Footnote*', 'Footnote*', false],
  ['* One', '* One', false],
])('a star stands alone behind a title: %j', (words, title, isStarred) => {
  const [content] = contentsOf(`[2015-04-14 13:23] ${words}\nWords.\n`);
  expect([content?.title, content?.extra]).toEqual([title, isStarred ? ['starred: true'] : []]);
});

describe('a day in numbers', () => {
  test('is the one that there is, though nothing else tells their order', () => {
    expect(contentsOf(yaml({ title: 'One', date: '04/14/2015 13:23' }, '...'))[0]?.when).toEqual(AFTERNOON);
    const both = '[14/04/2015 13:23] One\n[04/14/2015 13:23] Two\n';
    expect(contentsOf(both).map(({ when }) => when)).toEqual([AFTERNOON, AFTERNOON]);
  });

  test('that does not exist is text', () => {
    const [entry, ...others] = contentsOf(
      '[2015-04-14 13:23] One\n[2015-02-30 10:00] two\n[31/04/2015 10:00]',
    );
    expect([entry?.body, others]).toEqual(['[2015-02-30 10:00] two\n[31/04/2015 10:00]', []]);
  });

  test('that may be two is kept as it was written, without the words behind it', () => {
    const [entry] = read('# 04/05/2015 10:00 One\nWords.').entries;
    expect(entry?.content).toMatchObject({ title: 'One', extra: ['original_date: "04/05/2015 10:00"'] });
    expect(entry?.problems.map(({ code }) => code)).toEqual(['date-ambiguous']);
  });
});

describe('in one file of Markdown', () => {
  const whole = (...lines: string[]) => read(['# 2015', '## April', ...lines].join('\n'));

  test.each(['call 05:42 A title', 'Montag 05:42 A title'])(
    'a day with words before a time keeps them: %s',
    (words) => {
      const [entry] = whole(`### 2015-04-14 ${words}`).entries;
      expect(entry?.content).toMatchObject({ when: { kind: 'date', day: '2015-04-14' }, title: words });
    },
  );

  test('a heading of two days is one of the text', () => {
    const [entry, ...others] = whole('### 2015-04-14 13:23 One', '### 2015-04-15/16 Weekend').entries;
    expect([entry?.content.body, others]).toEqual(['### 2015-04-15/16 Weekend', []]);
  });

  test('words below a heading that is of another day than its weekday says are told', () => {
    const { entries, unread } = whole(
      '### Sun 04/05/2015 10:00 One',
      '',
      'Words.',
      '### 14/04/2015 10:00 Two',
    );
    expect(entries.map(({ content }) => content.title)).toEqual(['Two']);
    expect(unread.map(({ code, line, text }) => [code, line, text])).toEqual([
      ['no-day', 3, '### Sun 04/05/2015 10:00 One'],
      ['no-day', 5, 'Words.'],
    ]);
  });
});

describe('an entry of YAML', () => {
  test('that does not end has its last line too, and its words are no fields', () => {
    const [entry] = contentsOf(yaml({ title: 'One' }, '\tA\tb', 'no tab\there', 'title: Two', '\tlast'));
    expect(entry).toMatchObject({ title: 'One', body: 'A\tb\nno tab\there\ntitle: Two\nlast' });
  });

  test('has its tags without the blanks round them', () => {
    expect(contentsOf(yaml({ tags: 'walk , @sea,' }, '\tx'))[0]?.tags).toEqual(['walk', 'sea']);
  });

  test.each([
    ['', 'no-date', []],
    ['soon', 'date-unreadable', ['original_date: soon']],
  ])('keeps its words where nobody can tell its day: %j', (date, code, extra) => {
    const { entries } = read(yaml({ title: 'One', date }, '\tWords.'));
    expect(entries[0]?.content).toMatchObject({ when: null, title: 'One', body: 'Words.', extra });
    expect(entries[0]?.problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('with no day and no words is told', () => {
    expect(read(yaml({ date: '' }, '...')).unread.map(({ code, text }) => [code, text])).toEqual([
      ['nothing-in-it', ''],
    ]);
  });
});

describe('an entry of JSON', () => {
  test.each([
    ['19:00:30', { ...AFTERNOON, day: '2019-01-01', time: '19:00:30' }, [], []],
    [' 19:00 ', at('2019-01-01', '19:00'), [], []],
    ['', { kind: 'date', day: '2019-01-01' }, [], []],
    [undefined, { kind: 'date', day: '2019-01-01' }, [], []],
    ['7 pm', { kind: 'date', day: '2019-01-01' }, ['original_date: "2019-01-01 7 pm"'], ['date-partly-read']],
  ])('is of the time that it names: %j', (time, when, extra, codes) => {
    const [entry] = json({ title: 'One', time }).entries;
    expect([entry?.content.when, entry?.content.extra]).toEqual([when, extra]);
    expect(entry?.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('has its title on one line', () => {
    expect(json({ title: '\r\n A \r\nday\n' }).entries[0]?.content.title).toBe('A day');
  });

  test('of blanks alone is none, and is told', () => {
    const { entries, unread } = json({ body: ' \n ' });
    expect([entries, unread.map(({ code }) => code)]).toEqual([[], ['nothing-in-it']]);
  });
});

test('only a journal that is encrypted is refused, and no text that begins like one', () => {
  const isRefused = (text: string, ...behind: number[]) =>
    encryptedJrnl(Uint8Array.of(...encodeText(text), ...behind), 'x') !== null;
  expect([isRefused('JRNLv3', 0, 200), isRefused('JRNLv3', 1, 0)]).toEqual([true, true]);
  for (const text of ['', 'JRNLv3', 'JRNLv3\tis a format', 'JRNLv2\0', 'Journal\0', '\0'])
    expect(isRefused(text)).toBe(false);
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
  test('of a JSON that has no list of them are those in its words', () => {
    const { entries } = json({ title: 'With @dan', body: 'about #os/2, me@example.org' });
    expect(entries[0]?.content.tags).toEqual(['dan', 'os/2']);
    expect(json({ title: 'With @dan', tags: [] }).entries[0]?.content.tags).toEqual([]);
  });

  test('alone are an entry', () => {
    expect(json({ tags: ['@walk'] }).entries.map(({ content }) => content.tags)).toEqual([['walk']]);
    const tagged = (tags: string) => read(yaml({ date: '2019-01-01 10:00', tags }, '', '...', ''));
    expect(tagged('walk, sea').entries.map(({ content }) => content.tags)).toEqual([['walk', 'sea']]);
    expect(tagged('').unread.map(({ code, text }) => [code, text])).toEqual([
      ['nothing-in-it', '2019-01-01'],
    ]);
  });
});
