// A page written anew beside lines that were kept from elsewhere: none of them may speak for the page, none is lost, and
// the front matter stays one that can be read.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryOf, someDay, textOf } from './entry-of.ts';

const page = { when: someDay, title: 'A day', body: 'B', tags: ['sea'], feelings: [] };
/** The lines of front matter behind those that the page says itself. */
const written = (extra: string[]) => {
  const text = textOf({ ...page, extra });
  const front = text.slice(4, text.indexOf('\n---\n', 4));
  return { text, front, lines: front.split('\n').slice(3) };
};

describe('a kept line', () => {
  test.each<[string, string[], string[]]>([
    ['a key of ours in quotes', ['"title": x', "'date': someday"], ['# "title": x', "# 'date': someday"]],
    ['a tag alone', ['tag: x'], ['# tag: x']],
    ['words before any key', ['odd words', 'mine: 1'], ['# odd words', 'mine: 1']],
    ['a delimiter with blanks', ['mine:', '---  ', '...'], ['mine:', '# ---  ', '# ...']],
    ['a key of ours with what is below it', ['tags:', '  - x', 'mine: 1'], ['# tags:', '#   - x', 'mine: 1']],
  ])('is a comment where it is in the way: %s', (_, extra, lines) => {
    const { text, front, lines: found } = written(extra);
    expect(found).toEqual(lines);
    expect(parse(front)).toMatchObject({ title: 'A day', date: '2001-01-01', tags: ['sea'] });
    expect(entryOf(text)).toMatchObject(page);
  });

  test.each([
    ['mine: a ---'],
    ['mine: ...'],
    ['...mine: 1'],
    ['"a title": x'],
    ['titles: [a]'],
    ['date-of-birth: 1'],
    ['mine:', '  title: x', '  - y'],
  ])('stays as it is where it is not: %j', (...extra) => {
    const { text, lines } = written(extra);
    expect(lines).toEqual(extra);
    expect(entryOf(text)).toMatchObject({ ...page, extra });
  });

  test('is one line, whatever stands in it, and its words are apart', () => {
    expect(written(['mine: a\r\n\nb', 'x: 1']).lines).toEqual(['mine: a b', 'x: 1']);
  });
});

describe('feelings', () => {
  test('that have no name any more are not written', () => {
    const text = textOf(
      { ...page, feelings: [{ id: 'gone', intensity: 2 }, { id: 'hope' }], extra: [] },
      (id) => (id === 'gone' ? '' : id),
    );
    expect(text).toContain('emotions: ["hope"]\n');
    expect(text).not.toContain('emotion_intensity');
  });

  test('whose name ends like a strength keep it, and that is said', () => {
    const text = textOf({ ...page, feelings: [{ id: 'calm:3' }], extra: [] });
    expect(text).toContain('emotions: ["calm:3"]\nemotion_intensity: {}\n');
    expect(entryOf(text).feelings).toEqual([{ id: 'calm:3' }]);
  });
});
