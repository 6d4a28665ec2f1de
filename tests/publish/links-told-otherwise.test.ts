// A private name that hides: in other marks, behind references to characters, in what only shows when somebody rests on
// a link, in brackets, or in the lines at the end of a post.
import { describe, expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';
import type { OtherEntry } from '../../src/publish/entry-targets.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY } from './entry-of.ts';

const FILE = '2025-06-19-what-nobody-knows.md';
const PRIVATE: OtherEntry = { id: 'k3f9-7a2b', title: 'What Nobody Knows', fileName: FILE, postName: null };
const IN_BRACKETS: OtherEntry = {
  id: 'b4b4-1c1c',
  title: 'Never [Told]',
  fileName: '2025-06-21-entry.md',
  postName: null,
};
/** Out under another name than the journal has for it. */
const RENAMED: OtherEntry = {
  id: 's1s1-2d2d',
  title: 'My Shame Day',
  fileName: '2025-06-22-my-shame-day.md',
  postName: '2025-06-22-a-day',
};
const OUT: OtherEntry = {
  id: 'p0s7-1234',
  title: 'A Day With Rain',
  fileName: '2025-06-20-a-day-with-rain.md',
  postName: '2025-06-20-a-day-with-rain',
};
const OTHERS = [PRIVATE, IN_BRACKETS, RENAMED, OUT];
const left = (text: string) => withoutPrivateLinks(text, OTHERS).text;

describe('the title of a private entry in the words of a link to it', () => {
  it.each([
    'What_Nobody_Knows',
    'what~nobody~knows',
    'What&nbsp;Nobody&nbsp;Knows',
    'What&#160;Nobody&#xA0;Knows',
    'What Nobody Kn&#111;ws',
    'What <b>Nobody</b> Knows',
    'What No<wbr>body Knows',
    'What No\u00adbody Kno\u200bws',
    'What\\_Nobody\\_Knows',
    'what&lowbar;nobody&lowbar;knows',
  ])('goes however it is written: %s', (words) => {
    expect(left(`One [${words}](${FILE}) two.`)).toBe('One two.');
    expect(left(`One [${words}][k] two.\n\n[k]: ${FILE}\n`)).toBe('One two.\n\n');
    expect(left(`One <a href="${FILE}">${words}</a> two.`)).toBe('One two.');
  });

  it('is no reason to take words that do not tell it', () => {
    for (const words of ['that_day', 'a &amp; b', 'that <b>day</b>', '&nosuch; day'])
      expect(left(`One [${words}](${FILE}) two.`)).toBe(`One ${words} two.`);
  });
});

describe('a wiki link to a title with brackets of its own', () => {
  it.each(['[[Never [Told]]]', '[[Never \\[Told\\]]]', '[[Never [Told]|then]]', '![[Never [Told]]]'])(
    'is a link: %s',
    (link) => {
      const text = left(`One ${link} two.`);
      expect(text).not.toMatch(/Told|\[/);
      expect(text).toMatch(/^One (then )?two\.$/);
    },
  );

  it('is not made of a link in brackets', () => {
    const text = 'See [[the page](https://example.org)] and [[a][b]] and [ ] [[.';
    expect(left(text)).toBe(text);
  });
});

describe('a post that is out under another name', () => {
  const url = '{% post_url 2025-06-22-a-day %}';

  it.each([
    ['words in other marks', '[my_shame_day](2025-06-22-my-shame-day.md)', `[a day](${url})`],
    ['a title of the link', '[d](2025-06-22-my-shame-day.md "My Shame Day")', `[d](${url})`],
    ['a title in another spelling', "[d](2025-06-22-my-shame-day.md 'my_shame_day')", `[d](${url})`],
    ['the part that is meant', '[d](2025-06-22-my-shame-day.md#my-shame-day)', `[d](${url})`],
    [
      'an attribute',
      '<a title="My Shame Day" href="2025-06-22-my-shame-day.md">d</a>',
      `<a href="${url}">d</a>`,
    ],
    ['a definition', '[d][x]\n\n[x]: 2025-06-22-my-shame-day.md "My Shame Day"\n', `[d][x]\n\n[x]: ${url}\n`],
  ])('is not told by %s', (_, text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it('keeps a title, attributes and a part that tell nothing', () => {
    expect(left('<a class="then" href="2025-06-22-my-shame-day.md">d</a>')).toBe(
      `<a class="then" href="${url}">d</a>`,
    );
    expect(left('[d](2025-06-22-my-shame-day.md#late "That evening")')).toBe(
      `[d](${url}#late "That evening")`,
    );
  });

  it('is linked to without the title of another that is private', () => {
    expect(left('[a](2025-06-20-a-day-with-rain.md "What Nobody Knows")')).toBe(
      '[a]({% post_url 2025-06-20-a-day-with-rain %})',
    );
  });
});

describe('a tag of Jekyll’s that leads to a post', () => {
  it.each([
    '{% post_url  2025-06-20-a-day-with-rain %}',
    '{%- post_url "2025-06-20-a-day-with-rain" -%}',
    '{% post_url 2025-06-20-a-day-with-rain%}',
  ])('is spelt the one way that is known to lead: %s', (tag) => {
    expect(left(`See ${tag} again.`)).toBe('See {% post_url 2025-06-20-a-day-with-rain %} again.');
  });
});

describe('the lines at the end of a post', () => {
  const form = (body: string, choices: Parameters<typeof editionOf>[1]) => {
    const entry = entryOf({ body });
    return publicForm(entry, editionOf(entry, choices), { ...NOBODY, others: OTHERS });
  };

  it('hold no link to a private entry, and its going is told', () => {
    const { content, leftOut, changesNothing } = form('It rained.', {
      writtenNote: `See ${FILE} and k3f9-7a2b.`,
      helpLine: `[[What Nobody Knows]] and [then](${FILE})`,
    });
    expect(content.body).not.toMatch(/nobody|knows|k3f9/i);
    expect(content.body).toContain('then');
    expect(leftOut.filter(({ kind }) => kind === 'link').length).toBeGreaterThan(1);
    expect(changesNothing).toBe(false);
  });

  it('make no link with the end of the text', () => {
    const { content, readText } = form('One [open', { helpLine: `two](${FILE})` });
    expect(`${content.body} ${readText}`).not.toContain('nobody-knows');
    expect(content.body).toContain('open');
  });
});

it('a link with a label that went is listed once', () => {
  const { removed } = withoutPrivateLinks(`See [that day][x] there.\n\n[x]: ${FILE}\n`, OTHERS);
  expect(removed.filter(({ text }) => text !== '').map(({ text }) => text)).toEqual(['that day']);
});

it('no blank is left where a link stood first', () => {
  expect(left('([[What Nobody Knows]] again)')).toBe('(again)');
  expect(left('![[Never [Told]]] x')).toBe('x');
  expect(left('One\n[[What Nobody Knows]] two')).toBe('One\ntwo');
});
