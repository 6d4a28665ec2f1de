import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameOf, fileNamesOf, slugOf } from '../../src/formats/file-name.ts';
import { entryFieldsOf, type WritableEntry } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';
import type { Content } from '../../src/journal/entry.ts';
import { anyContent, nastyText } from './arbitrary.ts';

const entry = (title?: string, day = '2025-06-19'): Content => ({
  when: { kind: 'date', day },
  body: '',
  tags: [],
  feelings: [],
  extra: [],
  ...(title === undefined ? {} : { title }),
});

function imported(fileName: string): WritableEntry {
  const page = readMarkdown({ path: `_posts/${fileName}`, bytes: encodeText('---\ntitle: x\n---\n') });
  if ('notAPage' in page) throw new Error(page.notAPage);
  return entryFieldsOf(page, (label) => label, { kind: 'date', day: '2001-01-01' });
}

describe('the name of a file', () => {
  test.each([
    ['Craving Secure Connection', '2025-06-19-craving-secure-connection.md'],
    ['  It’s 100 % — fine! ', '2025-06-19-it-s-100-fine.md'],
    ['感情の日記', '2025-06-19-感情の日記.md'],
    ['नमस्ते', '2025-06-19-नमस्ते.md'],
    ['😀', '2025-06-19-entry.md'],
    ['', '2025-06-19-entry.md'],
    [undefined, '2025-06-19-entry.md'],
    ['../../etc/passwd', '2025-06-19-etc-passwd.md'],
    ['İstanbul', '2025-06-19-i̇stanbul.md'],
  ])('of %j is %s', (title, name) => expect(fileNameOf(entry(title))).toBe(name));

  test('fits into 100 bytes, whole characters only, and can be written anywhere', () => {
    fc.assert(
      fc.property(
        fc.oneof(nastyText(40), fc.string({ unit: 'grapheme', minLength: 40 }), fc.constant('感'.repeat(80))),
        (title) => {
          const name = fileNameOf(entry(title), '-12');
          expect(encodeText(name).length).toBeLessThanOrEqual(100);
          expect(name).toMatch(/^2025-06-19-[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*-12\.md$/u);
          expect(name.isWellFormed()).toBe(true);
        },
      ),
    );
    expect(slugOf('a'.repeat(200))).toHaveLength(100);
  });

  test('that an entry came with stays while day and title do', () => {
    const came = imported('2017-2-5-Some (old) name...markdown');
    expect(fileNameOf(came)).toBe('2017-2-5-Some (old) name...markdown');
    expect(fileNameOf({ ...came, body: 'new' })).toBe('2017-2-5-Some (old) name...markdown');
    expect(fileNameOf({ ...came, title: 'New' })).toBe('2017-02-05-new.md');
    expect(fileNameOf({ ...came, when: { kind: 'date', day: '2017-02-06' } })).toBe('2017-02-06-x.md');
  });

  test.each(['con.md', 'a?b.md', 'nul.markdown'])('%s that no Windows can hold is made anew', (name) => {
    expect(fileNameOf(imported(name))).toBe('2001-01-01-x.md');
  });

  test('is never the same twice, even where case does not count', () => {
    const names = fileNamesOf([
      entry('A'),
      entry('a'),
      imported('2025-06-19-A.md'),
      entry('a'),
      imported('2025-06-19-a.md'),
    ]);
    expect(names).toEqual([
      '2025-06-19-a-3.md',
      '2025-06-19-a-4.md',
      '2025-06-19-A.md',
      '2025-06-19-a-5.md',
      '2025-06-19-a-2.md',
    ]);
    fc.assert(
      fc.property(fc.array(anyContent, { maxLength: 12 }), (contents) => {
        const all = fileNamesOf(contents);
        expect(new Set(all.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(contents.length);
      }),
    );
  });
});
