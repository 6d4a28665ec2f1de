// An edit and the bytes around it: line ends of either kind, also mixed, a file that has no last one, the mark at the
// start, and a file that has no front matter yet.
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../src/formats/text.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import type { Content } from '../../src/journal/entry.ts';
import { byLabel, entryOf, textOf } from './entry-of.ts';

const edited = (file: string | Uint8Array<ArrayBuffer>, change: Partial<Content>): string =>
  textOf({ ...entryOf(file), ...change });

describe('a page without front matter', () => {
  test.each<[string, string, string, string]>([
    ['LF', 'a\nb\n', 'a\nc', 'a\nc\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\nc', 'a\r\nc\r\n'],
    ['lone carriage returns', 'a\rb\r', 'a\nc', 'a\rc\r'],
    ['no final line end', 'a\r\nb', 'a\nc', 'a\r\nc'],
    ['nothing in it', '', 'New', 'New\n'],
  ])('gets none for a new text, with %s', (_name, file, body, after) => {
    expect(edited(file, { body })).toBe(after);
  });

  test.each<[string, string, string]>([
    ['LF', 'a\nb', '---\ntitle: t\n---\n\na\nb'],
    ['CRLF', 'a\r\nb\r\n', '---\r\ntitle: t\r\n---\r\n\r\na\r\nb\r\n'],
    ['line ends of every kind', 'a\r\nb\nc\rd\r\n', '---\r\ntitle: t\r\n---\r\n\r\na\r\nb\nc\rd\r\n'],
    // Such a line would not be the end of a delimiter.
    ['lone carriage returns', 'a\rb\r', '---\ntitle: t\n---\n\na\rb\r'],
    ['nothing in it', '', '---\ntitle: t\n---\n'],
  ])('gets it above its own bytes for a title, with %s', (_name, file, after) => {
    expect(edited(file, { title: 't' })).toBe(after);
  });

  test.each<[string, string, string, string]>([
    ['LF', 'a\nb', 'New', '---\ntitle: t\n---\n\nNew'],
    ['CRLF', 'a\r\nb\r\n', 'a\nc', '---\r\ntitle: t\r\n---\r\n\r\na\r\nc\r\n'],
    ['lone carriage returns', 'a\rb\r', 'a\nc', '---\ntitle: t\n---\n\na\nc\n'],
    ['a blank line first', 'a\r\nb', '\nNew', '---\r\ntitle: t\r\n---\r\n\r\n\r\nNew'],
    ['nothing in it', '', 'New', '---\ntitle: t\n---\n\nNew\n'],
  ])('gets it above the new text, with %s', (_name, file, body, after) => {
    expect(edited(file, { title: 't', body })).toBe(after);
  });

  test('has what never closed below the front matter that it gets', () => {
    expect(edited('---\ntitle: x\n', { title: 't' })).toBe('---\ntitle: t\n---\n\n---\ntitle: x\n');
  });
});

describe('a page with front matter', () => {
  test('keeps mixed line ends of a text that was not edited', () => {
    const text = '\r\na\r\nb\nc\rd\r\n';
    expect(edited(`---\ntitle: x\n---\n${text}`, { title: 'new' })).toBe(`---\ntitle: new\n---\n${text}`);
  });

  test('ends a new key as the front matter ends its lines, a new text as most lines end', () => {
    expect(edited('---\ntitle: x\n---\na\r\nb\r\nc\r\nd\r\n', { tags: ['q'] })).toBe(
      '---\ntitle: x\ntags: [q]\n---\na\r\nb\r\nc\r\nd\r\n',
    );
    expect(edited('---\r\ntitle: x\r\n---\r\na\nb\nc\nd\ne\n', { tags: ['q'], body: 'n\nm' })).toBe(
      '---\r\ntitle: x\r\ntags: [q]\r\n---\r\nn\nm\n',
    );
  });

  test('that ends at its last dash gets no line end for a title, and one before a text', () => {
    const file = '---\r\ntitle:  x\r\n---';
    expect(edited(file, { title: 'new' })).toBe('---\r\ntitle:  new\r\n---');
    expect(edited(file, { body: 'New' })).toBe('---\r\ntitle:  x\r\n---\r\n\r\nNew\r\n');
    expect(edited('---\ntitle:  x\n...  ', { body: 'New' })).toBe('---\ntitle:  x\n...  \n\nNew\n');
  });

  test('loses its text and nothing else', () => {
    expect(edited('---\r\ntitle:  x\r\n---  \r\n\r\nB\r\n', { body: '' })).toBe(
      '---\r\ntitle:  x\r\n---  \r\n',
    );
  });
});

describe('the mark at the start of a file', () => {
  const MARK = [0xef, 0xbb, 0xbf];

  test('stays through an edit, with front matter and without', () => {
    const bytes = (text: string) => new Uint8Array([...MARK, ...encodeText(text)]);
    const front = { ...entryOf(bytes('---\ntitle:  x\n---\nB')), title: 'new' };
    expect(writeMarkdown(front, byLabel)).toEqual(bytes('---\ntitle:  new\n---\nB'));
    const bare = { ...entryOf(bytes('B')), body: 'New' };
    expect(writeMarkdown(bare, byLabel)).toEqual(bytes('New'));
  });

  test('stays where a byte further on is no UTF-8', () => {
    const file = new Uint8Array([...MARK, ...encodeText('---\ntitle:  x\n---\nB'), 0xe6]);
    expect(edited(file, { title: 'new' })).toBe('\uFEFF---\ntitle:  new\n---\nB\uFFFD');
  });

  test('of UTF-16 does not come along into UTF-8', () => {
    const file = new Uint8Array(Buffer.from('\uFEFF---\ntitle:  x\n---\nB', 'utf16le'));
    expect(writeMarkdown({ ...entryOf(file), title: 'new' }, byLabel)).toEqual(
      encodeText('---\ntitle:  new\n---\nB'),
    );
  });
});
