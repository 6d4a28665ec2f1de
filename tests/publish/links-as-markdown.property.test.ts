// What Markdown itself takes for a link, held against what goes out: no link, picture or definition leads to a private
// entry any more.
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';

const PAGE = '/2025/06/19/what-nobody-knows.html';
const WEB = 'https://blog.example/2025/06/19/what-nobody-knows/';
const OTHERS = [
  {
    id: 'k3f9-7a2b',
    title: 'What Nobody Knows',
    fileName: '2025-06-19-what-nobody-knows.md',
    postName: null,
  },
];

/** Every address that Markdown finds. */
function addressesIn(node: Nodes): string[] {
  const own = 'url' in node ? [node.url] : [];
  return [...own, ...('children' in node ? node.children.flatMap(addressesIn) : [])];
}

const sign = fc.constantFrom(
  '[',
  '](',
  ']',
  ')',
  '"',
  "'",
  '\\',
  '`',
  '(',
  'x',
  ' ',
  '\n',
  '![',
  '[x][y]',
  '[y]: ',
  '<',
  '>',
  '<b>',
  '**',
  '&quot;',
  '* ',
  '- ',
  '> ',
  '1. ',
);
const link = fc
  .tuple(
    fc.array(sign, { maxLength: 3 }),
    fc.array(sign, { maxLength: 5 }),
    fc.constantFrom(PAGE, WEB),
    fc.array(sign, { maxLength: 4 }),
  )
  .map(
    ([before, words, address, behind]) =>
      `${before.join('')}[${words.join('')}](${address}${behind.join('')})`,
  );
const text = fc
  .array(fc.oneof(link, sign, fc.constantFrom(PAGE, WEB)), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

it('no link that Markdown finds in what goes out leads to a private entry', () => {
  fc.assert(
    fc.property(text, (written) => {
      const addresses = addressesIn(fromMarkdown(withoutPrivateLinks(written, OTHERS).text));
      expect(addresses.filter((address) => address.includes('what-nobody-knows'))).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});
