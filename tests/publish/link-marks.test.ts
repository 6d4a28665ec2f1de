// Links in ways of writing that only Markdown's own rules tell from other brackets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPrivateLinks } from '../../src/publish/entry-links.ts';

const FILE = '2025-06-19-what-nobody-knows.md';
const PAGE = '/2025/06/19/what-nobody-knows.html';
const WEB = 'https://blog.example/2025/06/19/what-nobody-knows/';
const OTHERS = [{ id: 'k3f9-7a2b', title: 'What Nobody Knows', fileName: FILE, postName: null }];
const left = (text: string) => withoutPrivateLinks(text, OTHERS).text;

describe('a link to a private entry goes', () => {
  const blank = fc.stringMatching(/^[ \t\n]{0,3}$/);
  const target = fc.constantFrom(FILE, PAGE, WEB, '#/entries/k3f9-7a2b');

  it('with any blanks within its marks', () => {
    fc.assert(
      fc.property(blank, blank, target, (before, behind, address) => {
        expect(left(`One [that day](${before}${address}${behind}) two.`)).toBe('One that day two.');
      }),
    );
  });

  it('with a label in whatever case and blanks', () => {
    const some = blank.filter((text) => text !== '');
    fc.assert(
      fc.property(blank, some, blank, target, fc.boolean(), (before, between, behind, address, isLoud) => {
        const said = `${before}${isLoud ? 'THE' : 'the'}${between}Page${behind}`;
        const text = left(`One [What Nobody Knows][${said}] two.\n\n[the page]: ${address}\n`);
        expect(text).toBe('One two.\n\n');
        expect(left(`One [that day][the page] two.\n\n[${said}]: ${address}\n`)).toBe(
          'One that day two.\n\n',
        );
      }),
    );
  });

  it.each([
    ['from a quote', `> [x]: ${PAGE}\n> [x] is it`, '> x is it'],
    ['from a list', `- one\n- [x]: ${PAGE} "Title"\n- [x] is it`, '- one\n- x is it'],
    ['out of a link to a page', `<a href="https://example.org">see [it](${PAGE})</a>`, null],
    ['in wiki marks out of a link', '<a href="https://example.org">see [[k3f9-7a2b|it]]</a>', null],
    ['behind brackets that belong to no label', `[x][y](${PAGE}) z`, '[x]y z'],
    ['between brackets that nothing closes', `] [x](${PAGE}) [`, '] x ['],
  ])('%s', (_, text, wanted) => {
    expect(left(text)).toBe(wanted ?? '<a href="https://example.org">see it</a>');
  });

  it.each([
    ['by a label', `[that day][k] too.\n\n[k]: ${PAGE}\n`, 'that day too.\n\n'],
    ['in brackets', `[that day](${PAGE}) too.`, 'that day too.'],
    ['in a tag', `<a href="${PAGE}">that day</a> too.`, 'that day too.'],
  ])('far down in a long text, %s', (_, text, wanted) => {
    const before = 'word '.repeat(1_000);
    expect(left(before + text)).toBe(before + wanted);
  });

  it('alone, with the signs behind it kept', () => {
    expect(left(`Did you see ${WEB}?!`)).toBe('Did you see?!');
    expect(left(`It is (${WEB}...)`)).toBe('It is (...)');
    expect(left(`**Look:${WEB}**`)).toBe('**Look:**');
  });
});

describe('words round an address stay', () => {
  it.each([
    ['where a colon behind brackets makes no label', `He wrote [sic]: ${WEB} then.`, 'He wrote [sic]: then.'],
    ['before a sign of a quote', `* Then > [x]: ${WEB} more`, '* Then > [x]: more'],
    ['of a footnote', `One[^1].\n\n[^1]: ${WEB} and more`, 'One[^1].\n\n[^1]: and more'],
    [
      'that only begin like one',
      `Some begin with https:// or http://. [x](${FILE})`,
      'Some begin with https:// or http://. x',
    ],
    ['where brackets close that never opened', `one](${FILE}) two`, 'one]() two'],
  ])('%s', (_, text, wanted) => {
    expect(left(text)).toBe(wanted);
  });
});
