// Addresses that a blog would give to a private entry go from what is for others, whatever stands round them.
import { expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';
import { mediaById } from '../../src/publish/media-names.ts';
import { withoutMedia } from '../../src/publish/without-media.ts';

const others = () => [
  {
    id: 'k3f9-7a2b',
    title: 'What Nobody Knows',
    fileName: '2025-06-19-what-nobody-knows.md',
    postName: null,
  },
  { id: 'k3f9-7a2c', title: 'Rain', fileName: 'rain.md', postName: null },
];
const left = (text: string) => withoutPrivateLinks(text, others());
const PATH = '/2025/06/19/what-nobody-knows.html';
const WEB = 'https://blog.example/2025/06/19/what-nobody-knows/';

it.each([
  ['words and a colon before a link', `[Later]: [that day](${PATH}) was good.`],
  ['the same in a list', `- [x]: [that day](${PATH})`],
  ['a bracket that is escaped', `[a \\] b](${PATH})`],
  ['a bracket in code', `[press \`]\` there](${PATH})`],
  ['a bracket in a tag', `[a <b title="]"> b](${PATH})`],
  ['quotes that are escaped', `[x](${PATH} "a \\"good\\" day")`],
  ['brackets in a title', `[x](${PATH} (t(u)))`],
  ['a bracket at the end of the address', `[](${PATH}\\()`],
  ['a sign in an attribute before it', `<a title="a > b" href="${PATH}">that day</a>`],
  ['attributes without a blank between', `<a class="x"href="${PATH}">that day</a>`],
  ['a definition in a list with numbers', `1. [a]: ${PATH}\n\n[that day][a]`],
  ['a page behind the page', `[x](${WEB}index.html)`],
  ['comments behind the page', `[x](${WEB}comments)`],
  ['another ending', '[x](/2025/06/19/what-nobody-knows.php)'],
  ['references to characters', '[x](https://blog.example/2025/06/19/what&#45;nobody&#45;knows/)'],
  ['references to slashes', '[x](/2025&#47;06/19/what-nobody-knows/)'],
  ['escaped slashes', '[x](/2025%2F06%2F19%2Fwhat-nobody-knows/)'],
  ['no link at all', `It was at ${PATH}, and in \`${PATH}\`.`],
  ['a frame', `<iframe src="${WEB}"></iframe>`],
])('with %s', (_, text) => {
  const { text: open, removed } = left(text);
  expect(open).not.toMatch(/nobody/i);
  expect(removed.length).toBeGreaterThan(0);
});

it('with words that tell its title, these go too', () => {
  expect(left(`1. [a \\] what nobody knows](${PATH}) and more`).text).not.toMatch(/nobody/i);
});

it('with what stands round them in a sentence, that stays', () => {
  expect(left(`It was at ${PATH}, and that was it.`).text).toBe('It was at, and that was it.');
  expect(left(`[Later]: [that day](${PATH}) was good.`).text).toBe('[Later]: that day was good.');
});

it.each([
  '[Rain](https://en.wikipedia.org/wiki/Rain)',
  'See [[1]](https://example.org/x).',
  'On 2025/06/19/20 we walked.',
  'https://blog.example/2025/06/19/something-else/',
])('that lead elsewhere stay: %s', (text) => {
  expect(left(text)).toEqual({ text, removed: [] });
});

it('that name a picture take its words along, though a bracket stands in them', () => {
  const known = mediaById([{ id: 'k3v9x2m4tq7w', type: 'image/jpeg' }]);
  expect(withoutMedia('One. ![a \\] bridge](media/k3v9x2m4tq7w.jpg) Two.', known).text).toBe('One. Two.');
});
