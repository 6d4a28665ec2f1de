// Pictures that pages show from beside themselves: what is one, what is none, and what takes its place.
import { describe, expect, it, test } from 'vitest';
import { localPaths, pathFrom, withLocal } from '../../src/formats/local-links.ts';

const PICTURE = { id: 'k3v9x2m4tq7w', type: 'image/jpeg' } as const;
const SOUND = { id: 'k3v9x2m4tq7w', type: 'audio/mp4' } as const;

describe('a picture that a page shows from beside itself', () => {
  it.each([
    ['![](images/a.jpg)', 'images/a.jpg', ''],
    ['![The bridge](../a.jpg)', '../a.jpg', 'The bridge'],
    ['![](/assets/img/a.jpg "The bridge")', '/assets/img/a.jpg', 'The bridge'],
    ['![The bridge](<my images/a b.jpg>)', 'my images/a b.jpg', 'The bridge'],
    ['![a\\]b](my%20images/a.jpg?raw=true)', 'my images/a.jpg', 'a b'],
    ['![[a.jpg]]', 'a.jpg', ''],
    ['![[folder/a b.jpg|200]]', 'folder/a b.jpg', ''],
    ['![[a.jpg|The bridge|200x100]]', 'a.jpg', 'The bridge'],
    ['![[a.jpg|Summer 2024]]', 'a.jpg', 'Summer 2024'],
    ['![[a.jpg|2 boats|at night]]', 'a.jpg', '2 boats at night'],
    ['![[ a b.jpg#part one|x]]', 'a b.jpg', 'x'],
    ['![It\\_s 2 \\* 3](a.jpg#part)', 'a.jpg', 'It_s 2 * 3'],
    ['![](100%.jpg)', '100%.jpg', ''],
    ['![The bridge](walk(1).jpg)', 'walk(1).jpg', 'The bridge'],
    ['![](my%20images/walk%20(1).jpg "The bridge (old)")', 'my images/walk (1).jpg', 'The bridge (old)'],
    ["![](a.jpg 'The bridge')", 'a.jpg', 'The bridge'],
    ['![The bridge|300](a.jpg)', 'a.jpg', 'The bridge'],
    ['![The bridge|300x200](a.jpg)', 'a.jpg', 'The bridge'],
    ['![Summer|2 boats](a.jpg)', 'a.jpg', 'Summer|2 boats'],
  ])('is found and taken in: %s', (text, path, said) => {
    expect(localPaths(`Before ${text} behind`)).toEqual([path]);
    const told = withLocal(`Before ${text} behind`, new Map([[path, PICTURE]]));
    expect(told).toBe(`Before ![${said}](media/k3v9x2m4tq7w.jpg) behind`);
  });

  it.each([
    'https://example.org/a.jpg',
    '//example.org/a.jpg',
    'data:image/png;base64,AAAA',
    '{{site.baseurl}}/a.jpg',
    'media/k3v9x2m4tq7w.jpg',
    '/assets/media/k3v9x2m4tq7w.jpg',
    '#top',
  ])('is none that is elsewhere, or Ebb’s own: %s', (address) => {
    expect(localPaths(`![](${address})`)).toEqual([]);
  });

  it.each([
    '`![](a.jpg)`',
    '``a ` ![](a.jpg)``',
    '```\n![](a.jpg)\n```',
    'Text\n\n~~~~ md\n![[a.jpg]]\n~~~\n![](a.jpg)\n~~~~',
    '```\n![](a.jpg)',
    '[a.jpg](a.jpg)',
    '[[a.jpg]]',
    '![[#A heading]]',
    '![](?raw=true)',
  ])('is none in code, and none that is only linked to: %j', (text) => {
    expect(localPaths(text)).toEqual([]);
    expect(withLocal(text, new Map([['a.jpg', PICTURE]]))).toBe(text);
  });

  it('is found behind code', () => {
    const text = '`code` and ``more`` ![](a.jpg)\n\n```\ncode\n```\n\n![[b.jpg]]';
    expect(localPaths(text)).toEqual(['a.jpg', 'b.jpg']);
  });
});

test('a sound that a page shows becomes a link that is called by its file', () => {
  expect(withLocal('![[said/walk.m4a]]', new Map([['said/walk.m4a', SOUND]]))).toBe(
    '[walk.m4a](media/k3v9x2m4tq7w.m4a)',
  );
});

test('what is not kept stays as it is written', () => {
  const text = '![](a.jpg) ![[b.jpg|200]]';
  expect(withLocal(text, new Map())).toBe(text);
});

test.each([
  ['day.md', 'a.jpg', 'a.jpg'],
  ['notes/2025/day.md', '../images/./a.jpg', 'notes/images/a.jpg'],
  ['day.md', '../../a.jpg', 'a.jpg'],
  ['notes/day.md', 'images//a.jpg', 'notes/images/a.jpg'],
])('from %s the path %s is %s', (page, path, file) => {
  expect(pathFrom(page, path)).toBe(file);
});

test('a text of ten thousands of signs that never close is read in a moment', () => {
  const begun = performance.now();
  for (const sign of ['`', '![', '![[', '![](', '![a', '~~~\n', '\n```', '![]( ', '` `` '])
    expect(localPaths(sign.repeat(Math.ceil(200_000 / sign.length)))).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
