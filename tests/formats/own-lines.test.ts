// Lines of a person's own in a file that came from elsewhere: the bytes around them stay, and what is typed is read the
// same however it is spaced.
import { describe, expect, test } from 'vitest';
import { exportMarkdown, formOf } from '../../src/formats/export-markdown.ts';
import { readTemplate } from '../../src/formats/export-template.ts';
import { encodeText } from '../../src/formats/text.ts';
import { PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { byLabel, entryOf } from './entry-of.ts';

function written(file: string | Uint8Array<ArrayBuffer>, template: string): string {
  const bytes = exportMarkdown(entryOf(file), byLabel, formOf({ ...PLAIN_EXPORT, template }));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('a key that is added', () => {
  test.each([
    [
      'LF above CRLF',
      '---\ntitle: x\n---\na\r\nb\r\nc\r\nd\r\n',
      '---\ntitle: x\na: 1\n---\na\r\nb\r\nc\r\nd\r\n',
    ],
    [
      'CRLF above LF',
      '---\r\ntitle: x\r\n---\r\na\nb\nc\nd\n',
      '---\r\ntitle: x\r\na: 1\r\n---\r\na\nb\nc\nd\n',
    ],
    ['no line end at the last dash', '---\ntitle:  x\n---', '---\ntitle:  x\na: 1\n---'],
    ['front matter without lines', '---\n---\nB', '---\na: 1\n---\nB'],
    ['no front matter, CRLF', 'a\r\nb', '---\r\na: 1\r\n---\r\n\r\na\r\nb'],
    ['no front matter, lone carriage returns', 'a\rb\r', '---\na: 1\n---\n\na\rb\r'],
    ['nothing in it', '', '---\na: 1\n---\n'],
  ])('leaves every other byte of a file with %s', (_name, file, after) => {
    expect(written(file, 'a: 1')).toBe(after);
  });

  test('without a value has no blank behind it', () => {
    expect(written('---\ntitle: x\n---\nB', 'a:')).toBe('---\ntitle: x\na:\n---\nB');
  });

  test('leaves the mark of UTF-8 where it is, and only that', () => {
    const file = '---\ntitle: x\n---\nB';
    const after = '---\ntitle: x\na: 1\n---\nB';
    expect(written(`\uFEFF${file}`, 'a: 1')).toBe(`\uFEFF${after}`);
    expect(written('\uFEFFB', 'a: 1')).toBe('\uFEFF---\na: 1\n---\n\nB');
    const damaged = new Uint8Array([...encodeText(`\uFEFF${file}`), 0xe6]);
    expect(written(damaged, 'a: 1')).toBe(`\uFEFF${after}\uFFFD`);
    const wide = new Uint8Array(Buffer.from(`\uFEFF${file}`, 'utf16le'));
    expect(written(wide, 'a: 1')).toBe(after);
  });
});

describe('a key under another name', () => {
  test.each([
    ['---\n  title: x\n  mood:  3 # of 5\n---\nB', '---\n  title: x\n  energy:  3 # of 5\n---\nB'],
    ['---\n"mood" :  3\nmoody: 1\n---\nB', '---\nenergy :  3\nmoody: 1\n---\nB'],
    ["---\nx: 'mood: 1'\n'mood': 3\n---\nB", "---\nx: 'mood: 1'\nenergy: 3\n---\nB"],
    ['---\r\nmood: 3\r\nx: 1\r\nmood: 4\r\n---\r\nB', '---\r\nenergy: 3\r\nx: 1\r\nenergy: 4\r\n---\r\nB'],
  ])('is that alone: %j', (file, after) => {
    expect(written(file, 'mood -> energy')).toBe(after);
  });

  test('is nothing to a file that has no front matter', () => {
    expect(written('mood: 3\r', 'mood -> energy')).toBe('mood: 3\r');
  });
});

describe('what is typed', () => {
  test('may be spaced and ended in any way', () => {
    expect(readTemplate('  a: 1  \n\n   \n# note\n  # b: 2\nc:   x#\rd: 2\r\nlayout:  "my one" ')).toEqual({
      layout: 'my one',
      fixed: [
        { key: 'a', value: '1' },
        { key: 'c', value: 'x#' },
        { key: 'd', value: '2' },
      ],
      renamed: new Map(),
      problems: [],
    });
  });

  test('is text where it is quoted, and a list without its empty places', () => {
    const { fixed } = readTemplate(`a: "Ann"\nb: 'true'\nc: [p, , q,]\nd: Ann`);
    expect(fixed.map(({ value }) => value)).toEqual(['"Ann"', '"true"', '[p, q]', 'Ann']);
  });

  test('gives a key one other name, the first', () => {
    const { renamed, problems } = readTemplate('mood -> energy\nmood -> force');
    expect([...renamed]).toEqual([['mood', 'energy']]);
    expect(problems).toEqual([{ line: 2, code: 'twice' }]);
  });
});
