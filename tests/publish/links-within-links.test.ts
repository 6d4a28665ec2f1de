// A link in the address of another, in what is told beside one, or in the value of a tag: which of them a reader is shown
// depends on who reads, so none of them may tell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { entryOf, NOBODY } from './entry-of.ts';

const FILE = '2025-06-19-zqbcdfgk.md';
const OTHERS = [
  { id: 'k3f9-7a2b', title: 'Zqbcdfgk', fileName: FILE, postName: null },
  {
    id: 'p0s7-1234',
    title: 'A Day With Rain',
    fileName: '2025-06-20-a-day-with-rain.md',
    postName: '2025-06-20-a-day-with-rain',
  },
];
const left = (text: string) => withoutPrivateLinks(text, OTHERS).text;

describe('a link within another goes with the title in it', () => {
  it.each([
    [`One []({{ x }}[Zqbcdfgk](${FILE})) two.`, 'One []({{ x }}) two.'],
    [`One [a](x[Zqbcdfgk](${FILE})) two.`, 'One [a](x) two.'],
    [`One [a](<x [Zqbcdfgk](${FILE})>) two.`, 'One [a](<x >) two.'],
    ['One [a](x[[Zqbcdfgk]]) two.', 'One [a](x) two.'],
    ['One ![a](x[[Zqbcdfgk]]) two.', 'One ![a](x) two.'],
    [`One [a](https://x.example "[Zqbcdfgk](${FILE})") two.`, 'One [a](https://x.example "") two.'],
    ['One [a](b "[[Zqbcdfgk]]") two.', 'One [a](b "") two.'],
    [`One [a](b '[Zqbcdfgk][r]') two.\n\n[r]: ${FILE}`, "One [a](b '') two.\n\n"],
    [`One [a](b "<a href='${FILE}'>Zqbcdfgk</a>") two.`, 'One [a](b "") two.'],
    [`[a]: b "[Zqbcdfgk](${FILE})"`, '[a]: b ""'],
    [`One [[<a href='${FILE}'>Zqbcdfgk</a>.png]] two.`, 'One two.'],
  ])('%j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it.each([
    [`One [a]({{ x }}[that day](${FILE})) two.`, 'One [a]({{ x }}that day) two.'],
    [`One [that day]({{ x }}[Zqbcdfgk](${FILE})) two.`, 'One [that day]({{ x }}) two.'],
    ['One [a](x[2025]) two.', 'One [a](x[2025]) two.'],
    [
      'One [a]({{ x }}[rain](2025-06-20-a-day-with-rain.md)) two.',
      'One [a]({{ x }}[rain]({% post_url 2025-06-20-a-day-with-rain %})) two.',
    ],
  ])('and words that tell nothing stay: %j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it('and with the words of the outer one, which leads there too once Liquid has read it', () => {
    expect(left(`One [Zqbcdfgk]({{ x }}[that day](${FILE})) two.`)).toBe('One two.');
  });

  it('and is listed', () => {
    const form = publicForm(entryOf({ body: `[]({{ x }}[Zqbcdfgk](${FILE}))` }), null, {
      ...NOBODY,
      others: OTHERS,
    });
    expect(form.leftOut).toEqual([{ kind: 'link', text: 'Zqbcdfgk', field: 'body' }]);
    expect(form.changesNothing).toBe(false);
  });

  it('however deep they are put into each other', () => {
    const wrap = fc.constantFrom<(inner: string) => string>(
      (inner) => `[]({{ x }}${inner})`,
      (inner) => `[a](x${inner})`,
      (inner) => `[a](<x ${inner}>)`,
      (inner) => `[a](b "${inner}")`,
      (inner) => `![a]( ${inner} c)`,
      (inner) => `[a ${inner}](b)`,
      (inner) => `<p title="${inner}">a</p>`,
      (inner) => `<b>${inner}</b>`,
      (inner) => `\n[a]: b '${inner}'\n`,
      (inner) => `{% link ${inner} %}`,
    );
    const link = fc.constantFrom(
      `[Zqbcdfgk](${FILE})`,
      '[[Zqbcdfgk]]',
      `[Zqbcdfgk](#/entries/k3f9-7a2b)`,
      `[Zqbcdfgk]({{ x }}${FILE})`,
    );
    fc.assert(
      fc.property(link, fc.array(wrap, { maxLength: 3 }), (inner, wraps) => {
        const text = wraps.reduce<string>((text, one) => one(text), inner);
        expect(left(`One ${text} two.`)).not.toMatch(/zqbcdfgk/i);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a link that kramdown alone takes for one goes', () => {
  it.each([
    [`One [Zqbcdfgk](my notes/${FILE}) two.`, 'One two.'],
    ['One [Zqbcdfgk](my notes/zqbcdfgk.md) two.', 'One two.'],
    [`One [that day](my notes/${FILE}) two.`, 'One that day two.'],
    [`One [Zqbcdfgk]({{ x }} ${FILE}) two.`, 'One two.'],
    [`One [Zqbcdfgk](${FILE} {{ x }}) two.`, 'One two.'],
    [`One ![Zqbcdfgk](${FILE} =300x200) two.`, 'One two.'],
    [`One [Zqbcdfgk](see ${FILE}) two.`, 'One two.'],
    [`One [Zqbcdfgk](${FILE}`, 'One'],
    ['One [Zqbcdfgk][1] two.\n\n[1]: my notes/zqbcdfgk.md "Zqbcdfgk"\n', 'One two.\n\n'],
    [`One [that day](${FILE}){: title="Zqbcdfgk"} two.`, 'One that day two.'],
    [
      'One [rain](my notes/2025-06-20-a-day-with-rain.md) two.',
      'One [rain]({% post_url 2025-06-20-a-day-with-rain %}) two.',
    ],
  ])('%j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it.each(['One [two](three four) five.', 'One [two](three [four) five](six).', '[One]: two three four.'])(
    'and no other: %j',
    (text) => {
      expect(left(text)).toBe(text);
    },
  );
});

describe('a link to a private entry goes', () => {
  it.each([
    [`One [\`]\`Zqbcdfgk](${FILE}) two.`, 'One two.'],
    [`One [<b title="]">Zqbcdfgk</b>](${FILE}) two.`, 'One two.'],
    [`One [\`]\` that day](${FILE}) two.`, 'One `]` that day two.'],
    [`One [a]\n\n\`]\` that day](${FILE}) two.`, 'One [a]\n\n`]` that day]() two.'],
  ])('where a bracket stands in code or in a tag: %j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it('as a program for notes has it', () => {
    expect(left('One [Zqbcdfgk](obsidian://open?vault=x&file=Zqbcdfgk) two.')).toBe('One two.');
    expect(left('One [that day](obsidian://open?file=notes%2Fzqbcdfgk.md&vault=x) two.')).toBe(
      'One that day two.',
    );
    expect(left('One [rain](obsidian://open?file=A%20Day%20With%20Rain).')).toBe(
      'One [rain]({% post_url 2025-06-20-a-day-with-rain %}).',
    );
    expect(left('One [that](obsidian://open?file=Recipes) two.')).toBe(
      'One [that](obsidian://open?file=Recipes) two.',
    );
  });
});

it('what is told beside a link to a post that is out does not tell how it is called in the journal', () => {
  const others = [{ id: 'a', title: 'Zqbcdfgk', fileName: '2025-06-20-out.md', postName: '2025-06-20-out' }];
  expect(withoutPrivateLinks('[x](2025-06-20-out.md){: title="Zqbcdfgk"} y', others).text).toBe(
    '[x]({% post_url 2025-06-20-out %}) y',
  );
});

describe('a tag that names an entry goes', () => {
  it.each([
    [`One <area href="${FILE}" alt="Zqbcdfgk"> two.`, 'One two.'],
    [`One <iframe src="${FILE}" title="Zqbcdfgk"></iframe> two.`, 'One two.'],
    [`One <button onclick="location='${FILE}'">Zqbcdfgk</button> two.`, 'One two.'],
    [`One <q cite="https://x.example/2025/06/19/zqbcdfgk/">Zqbcdfgk</q> two.`, 'One two.'],
    [`One <a href=${FILE}>Zqbcdfgk`, 'One'],
    [`One <a href=${FILE}>Zqbcdfgk\ntwo.`, 'One\ntwo.'],
    [`One <b data-day="k3f9-7a2b">two</b> three.`, 'One two three.'],
    [`One <a href="${FILE}">two [three](x).`, 'One two [three](x).'],
    [`One <a title="a > b" href="${FILE}" id="c > d">two</a> three.`, 'One two three.'],
    [`One <area alt="a > Zqbcdfgk" href="${FILE}" id="c > d"> two.`, 'One two.'],
    [`One {% include x.html page="${FILE}" title="Zqbcdfgk" %} two.`, 'One two.'],
  ])('%j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it('and words that go with it are listed', () => {
    const { removed } = withoutPrivateLinks(`<q cite="/2025/06/19/zqbcdfgk/">Zqbcdfgk then</q>`, OTHERS);
    expect(removed).toEqual([{ text: 'Zqbcdfgk then', target: '/2025/06/19/zqbcdfgk/' }]);
  });

  it('but not with a long part of the page', () => {
    const words = 'And so on. '.repeat(60);
    expect(left(`<div id="k3f9-7a2b">${words}</div>`)).toBe(words);
  });

  it('by a name with marks and tags in it as well', () => {
    expect(left('See 2025-06-19-**zqbcdfgk**.md here.')).toBe('See here.');
    expect(left('See 2025-06-19-zq<wbr>bcdfgk.md here.')).toBe('See here.');
  });
});
