// A name of the list with tags of HTML, comments, links or marks of other kinds in it: a reader sees the name and nothing
// of these, so it is found, and what belongs to other words stays with them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaced, replacementsIn } from '../../src/publish/people.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY, textOf } from './entry-of.ts';
import { person } from './person.ts';

const PEOPLE = [
  person('S.', 'Sarah', 'Sarah Okafor'),
  person('M. M.', 'Mona Miller'),
  person('N.', 'Nina', 'Nina Bose'),
  person('Z.', 'José', 'D’Arcy', 'Šárka'),
];
const told = (text: string, people = PEOPLE) => replaced(text, replacementsIn(text, people, 'body'), []);

describe('a name of the list is found', () => {
  it.each([
    ['so <b>S</b>arah', 'so <b>S.</b>'],
    ['so S<b>arah</b>', 'so <b>S.</b>'],
    ['so S<sub>a</sub>rah, Sa<wbr>rah', 'so S., S.'],
    ['so <b><i>S</i></b>arah’s hat', 'so <b><i>S.</i></b>’s hat'],
    ['so <b>S</b><i>arah</i>', 'so <b>S.</b><i></i>'],
    ['so Sa<span class="x>y"\nid=z>r</span>ah', 'so S.'],
    ['so <B>Sarah</B> Okafor', 'so <B>S.</B>'],
    ['so un<b>Sarah</b>d', 'so un<b>S.</b>d'],
  ])('with tags in it, which stay round it where they are of others: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so Mona<!-- x --> Miller', 'so M. M.'],
    ['so Mona <!-- x > y --> Miller', 'so M. M.'],
    ['so Sa<!---->rah, Sa<!-->rah, Sa<?x?>rah, Sa<![CDATA[x]]>rah', 'so S., S., S., S.'],
    ['so <!-- Sarah -->', 'so <!-- S. -->'],
  ])('with comments in it: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so [x][**Mona** Miller]', 'so [x][**M. M.**]'],
    ['so ][ **M**ona Miller ]', 'so ][ **M. M.** ]'],
    ['so [**S**arah][1] Okafor', 'so [**S.**][1]'],
    ['so [Mona][1] Miller', 'so [M. M.][1]'],
  ])('in the label of a link, which is read where no line defines it: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so Mona<br>Miller, Mona<br/>\nMiller', 'so M. M., M. M.'],
    ['<td>Mona</td>\n<td>Miller</td>', '<td>M. M.</td><td></td>'],
    ['so Sa<br>rah', 'so Sa<br>rah'],
    ['so Mona<img src="a.png"> Miller', 'so Mona<img src="a.png"> Miller'],
  ])('over the end of a line, but not over a picture: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so [Mona](https://x.example) Miller', 'so [M. M.](https://x.example)'],
    ['so Mona [Miller](https://x.example "y")', 'so [M. M.](https://x.example "y")'],
    ['so [*Mona*](x) Miller', 'so [*M. M.*](x)'],
    ['so *[Mona](x)* Miller', 'so *[M. M.](x)*'],
    ['so [Mona][1] Miller, [Mona] Miller', 'so [M. M.][1], [M. M.]'],
    ['so ([Mona](x) Miller)', 'so ([M. M.](x))'],
    ['so [Mona]({{ site.url }}/x) Miller', 'so [M. M.]({{ site.url }}/x)'],
  ])('with a link in it, which leads where it led: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so _Mona_ Miller, Mona _Miller_', 'so _M. M._, _M. M._'],
    ['so __Mona__ __Miller__', 'so __M. M.__'],
    ['so ==Mona== Miller', 'so ==M. M.=='],
    ['so *Mona*{: .x} Miller', 'so *M. M.*'],
    ['so Mona[^1] Miller', 'so M. M.[^1]'],
    ['so Sa{{ "" }}rah', 'so S.{{ "" }}'],
    ['so Mona_Miller, a_b_Sarah_c', 'so M. M., a_b_S._c'],
  ])('with low lines, attributes, notes and the mark of a kept line: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so <a href="/sarah">Sarah</a> Okafor', 'so <a href="/s.">S.</a>'],
    ['so [Mona](x "Mona Miller") Miller', 'so [M. M.](x "M. M.")'],
    ['so Sa<b title="Sarah">rah</b>', 'so <b title="S.">S.</b>'],
    ['so Mona[^sarah] Miller\n\n[^sarah]: x', 'so M. M.[^s.]\n\n[^s.]: x'],
  ])('and another in what stays of these: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so S&#97rah, S&#0000000097;rah, S&#x00000061;rah', 'so S., S., S.'],
    ['so Sa&ZeroWidthSpace;rah, Sa&NoBreak;rah, Sa&lrm;rah, Sa&ic;rah', 'so S., S., S., S.'],
    ['so Mona&Tab;Miller, Mona&NewLine;Miller, Mona&hairsp;Miller', 'so M. M., M. M., M. M.'],
    ['so D&#146;Arcy, D&CloseCurlyQuote;Arcy, &Scaron;&aacute;rka, &#138;árka', 'so Z., Z., Z., Z.'],
    ['so &Sscr;arah, &Sfr;&aopf;rah', 'so S., S.'],
    ['so https://x.example/?q=Mona%0AMiller', 'so https://x.example/?q=M. M.'],
  ])('in whatever way its letters are written: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it.each([
    ['so Sa\uFEFFrah, Sa\u001Frah, Sa\u{1D173}rah, Sa\uFFF9rah', 'so S., S., S., S.'],
    ['so Mona\u2800Miller, Mona\uFEFFMiller', 'so M. M., M. M.'],
  ])('with letters that nobody sees: %j becomes %j', (text, wanted) => {
    expect(told(text)).toBe(wanted);
  });

  it('where tags are written to be read, or end nowhere, it is left as it is read', () => {
    const text = 'so Sa\\<b>rah, &lt;b&gt;S&lt;/b&gt;arah, Sa<b rah, 1 < Sa and rah > 2';
    expect(told(text)).toBe(text);
  });
});

it('a link to a post that is out goes on leading there, whatever the name beside its words', () => {
  const others = [
    { id: 'a', title: 'Nina', fileName: '2025-06-21-nina.md', postName: '2025-06-21-nina' },
    { id: 'b', title: 'Out', fileName: '2025-06-20-out.md', postName: '2025-06-20-out' },
  ];
  const bodyOf = (body: string) =>
    publicForm(entryOf({ body }), null, { ...NOBODY, people: PEOPLE, others }).content.body;
  expect(bodyOf('so [Sarah](2025-06-20-out.md) Okafor')).toBe('so [S.]({% post_url 2025-06-20-out %})');
  expect(bodyOf('so [Nina](2025-06-21-nina.md) Bose')).toBe('so [N.]({% post_url 2025-06-21-nina %})');
});

it('such a name is in nothing of a post, and the post is not taken for the file it came as', () => {
  const entry = entryOf({
    title: '<b>S</b>arah',
    body: 'With <b>S</b>arah.',
    tags: ['Sa<wbr>rah'],
    description: '[Mona](x) Miller',
    extra: ['note: <b>S</b>arah'],
  });
  const form = publicForm(entry, editionOf(entry, { extraKeys: ['note'] }), { ...NOBODY, people: PEOPLE });
  const { path, bytes } = postFile(form.content, (id) => id, null, new Set());
  expect(`${path} ${textOf(bytes)}`.replace(/<[^<>]*>/g, '')).not.toMatch(/sarah|mona|miller/i);
  expect(form.content.extra).toEqual(['note: <b>S.</b>']);
  expect(form.changesNothing).toBe(false);
  expect(form.replaced).toHaveLength(5);
});

it('what a reader sees of a text holds no name, whatever tags stand in it', () => {
  const tag = fc.constantFrom(
    '<b>',
    '</b>',
    '<i class="x">',
    '</i>',
    '<wbr>',
    '<!-- x -->',
    '<span>',
    '</span>',
  );
  const name = fc.constantFrom('Sarah', 'Sarah Okafor', 'Mona Miller');
  const piece = fc
    .tuple(name, fc.array(fc.tuple(fc.nat(12), tag), { maxLength: 5 }))
    .map(([said, tags]) =>
      [...said]
        .map((letter, at) => tags.flatMap(([place, one]) => (place === at ? one : [])).join('') + letter)
        .join(''),
    );
  const seen = (text: string) => text.replace(/<!--.*?-->|<[^<>]*>/g, '');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, tag), { maxLength: 4 }), (pieces) => {
      const text = `so ${pieces.join(', ')} went`;
      const open = told(text);
      expect(seen(open)).toBe(told(seen(text)));
      const tagsOf = (one: string) => (one.match(/<\/?[bis]\w*/g) ?? []).length;
      // Whole pairs alone go.
      expect((tagsOf(text) - tagsOf(open)) % 2).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});
