import { describe, expect, it } from 'vitest';
import { withoutKeepSigns } from '../../src/publish/keep-signs.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { entryOf, NOBODY } from './entry-of.ts';

describe('a line that somebody keeps is plain words for others', () => {
  it.each([
    ['I ==stayed== that night.', 'I stayed that night.'],
    ['- ==one==\n> ==two==\n\n# ==three== and ==four==', '- one\n> two\n\n# three and four'],
    ['==See [there](https://a.example/?q)==', 'See [there](https://a.example/?q)'],
    ['==See https://a.example/q==', 'See https://a.example/q'],
    ['a **==b==** c', 'a **b** c'],
  ])('%j becomes %j', (text, wanted) => {
    expect(withoutKeepSigns(text)).toBe(wanted);
  });

  it.each([
    'if a == b, and c == d',
    '`a ==b== c`',
    '```\n==code==\n```',
    'text\n\n    ==code==',
    '\\==not kept==',
    'Heading\n==\n\nmore ==',
    'https://a.example/?a==b==&c',
    '[there](/a==b==c) and <a href="x==y==z">',
    "{% if a =='b' and c=='d' %}",
  ])('and what is none stays as it is: %j', (text) => {
    expect(withoutKeepSigns(text)).toBe(text);
  });

  it('in a post, where no sign that goes ends a private passage or leaves one unfound', () => {
    const told = (body: string) => publicForm(entryOf({ body }), null, NOBODY).content.body;
    expect(told('So I ==stayed== there.')).toBe('So I stayed there.');
    expect(told('one\n\n:::private\nhidden\n==:::==\nhidden too\n:::\n\ntwo')).not.toContain('hidden');
    expect(told('one ==%==% hidden')).not.toContain('hidden');
  });
});
