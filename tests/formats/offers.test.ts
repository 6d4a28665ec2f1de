// What a page may mean by its other lines: feelings and tags are offered, numbers and whose they are never.
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';

function offered(front: string) {
  const read = readMarkdown({ path: '2025-06-19-x.md', bytes: encodeText(`---\n${front}\n---\n\nx\n`) });
  if ('notAPage' in read) throw new Error(read.notAPage);
  return read.suggestions;
}

describe('a line of another key', () => {
  test.each([
    'mood: 4',
    'mood: "3.5"',
    'mood: -1',
    'mood: 4/5',
    'mood: 80 %',
    'moods: [4, 3]',
    'feelings: ["4", "3,5"]',
    'mood: ٤',
    'mood_source: daylio',
    'mood: 4\nmood_source: daylio\nmood_raw: 7',
    'feeling_source: daylio',
  ])('is never offered as feelings where it is a number alone, or says whose: %j', (front) => {
    expect(offered(front)).toEqual([]);
  });

  test('is offered by its words, and without the numbers among them', () => {
    expect(offered('mood: [calm, 4, "so-so 2"]')).toEqual([
      { kind: 'feelings', key: 'mood', labels: ['calm', 'so-so 2'] },
    ]);
  });

  test('is offered as tags, years too', () => {
    expect(offered('categories: ["2025", sea]')).toEqual([
      { kind: 'tags', key: 'categories', tags: ['2025', 'sea'] },
    ]);
  });
});
