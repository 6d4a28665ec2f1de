import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { tagsInText } from '../../src/formats/tags-in-text.ts';
import { encodeText } from '../../src/formats/text.ts';

test.each([
  ['A #walk by the #place/sea, #öl-bild. #walk', ['walk', 'place/sea', 'öl-bild']],
  ['#first\n(#no) x#no https://x.org/#no \\#no', ['first']],
  ['# Heading\n## Another\n#', []],
  ['#1 #2025 #2025/06 but #y2025', ['y2025']],
  ['`#code` and `` #x `` #out ` #open', ['out', 'open']],
  ['```\n#code\n```\n#after\n~~~~\n#code\n~~~\n#code\n~~~~\n#last', ['after', 'last']],
  ['```\n#code that never closes', []],
  ['#a/ #/b/ #/ #//c//', ['a', 'b', 'c']],
  ['[[#heading]] [x](#anchor) ![[note#part]]', []],
  ['#感情 #мир!', ['感情', 'мир']],
])('the tags in %j are %j', (text, tags) => expect(tagsInText(text)).toEqual(tags));

test('tags in a text are offered, never taken, and those that are known are not offered', () => {
  const text = '---\ntags: [walk]\ncategories: a\n---\n#walk and #sea\n[[A link]] stays text.\n';
  const page = readMarkdown({ path: 'x.md', bytes: encodeText(text) });
  if ('notAPage' in page) throw new Error(page.notAPage);
  expect(page.content).toMatchObject({ tags: ['walk'], body: '#walk and #sea\n[[A link]] stays text.' });
  expect(page.suggestions).toEqual([
    { kind: 'tags', key: 'categories', tags: ['a'] },
    { kind: 'tags', key: '#tag', tags: ['sea'] },
  ]);
});

test('a text of nothing but tags is looked at in moments', () => {
  const startedAt = performance.now();
  expect(tagsInText(`#${'a'.repeat(400_000)}(`)).toEqual([]);
  expect(tagsInText('#a '.repeat(200_000))).toEqual(['a']);
  expect(tagsInText(Array.from({ length: 50_000 }, (_, at) => `#t${at}`).join(' '))).toHaveLength(100);
  expect(tagsInText('`#'.repeat(300_000))).toEqual([]);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
});
