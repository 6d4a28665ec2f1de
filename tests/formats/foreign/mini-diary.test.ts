// Mini Diary: which JSON is one, and that a day says what was written.
import { expect, test } from 'vitest';
import { miniDiary } from '../../../src/formats/mini-diary/mini-diary.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

const metadata = { application: 'Mini Diary', version: 'v3.3.0' };
const day = { title: 'A', text: 'x' };

test.each([
  [{ metadata, entries: {} }, true],
  [{ metadata, entries: { never: day } }, true],
  [{ entries: { '2019-01-01': day, '2019-01-02': day } }, true],
  [{ metadata: { application: 'Another' }, entries: { '2019-01-01': day } }, true],
  [{ entries: { '2019-01-01': day, never: day } }, false],
  [{ entries: {} }, false],
  [{ metadata }, false],
  [{ metadata, entries: [day] }, false],
  [[{ entries: { '2019-01-01': day } }], false],
])('a diary of days is known by its program, or by its days alone: %j', (json, isOne) => {
  expect(miniDiary.fits(json)).toBe(isOne);
});

test('a day keeps its lines and blanks, and has its title on one line', () => {
  const text = '\r\n    four blanks\r\n\r\n- one\rtwo \0\n\n';
  const foreign = miniDiary.read(
    { metadata, entries: { '2019-01-01': { title: ' A\0\r\nday ', text, mood: 'good' } } },
    'x.json',
    READING,
  );
  expectWellFormed(foreign);
  expect(foreign.entries[0]?.content).toMatchObject({
    title: 'A day',
    body: '\n    four blanks\n\n- one\ntwo \uFFFD',
  });
  expect([...foreign.leftOut]).toEqual([['mood', 1]]);
});

test('a day with a title alone, or with words alone, is one', () => {
  const entries = {
    '2019-01-01': { title: 'A', text: '' },
    '2019-01-02': { text: 'x' },
    '2019-01-03': { text: ' \n ' },
  };
  const foreign = miniDiary.read({ metadata, entries }, 'x.json', READING);
  expectWellFormed(foreign);
  expect(foreign.entries.map(({ content }) => [content.title, content.body])).toEqual([
    ['A', ''],
    [undefined, 'x'],
  ]);
  expect(foreign.unread).toEqual([{ file: 'x.json', code: 'nothing-in-it', text: '2019-01-03' }]);
});
