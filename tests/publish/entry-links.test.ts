import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liquidIn, withoutPrivateLinks } from '../../src/publish/entry-links.ts';
import type { OtherEntry } from '../../src/publish/entry-targets.ts';
import { processorMs } from '../processor-time.ts';
import { WAYS_TO_LINK } from './ways-to-link.ts';

const PRIVATE: OtherEntry = {
  id: 'k3f9-7a2b',
  title: 'What Nobody Knows',
  fileName: '2025-06-19-what-nobody-knows.md',
  fileNames: ['2025-06-19-old-secret-name.md'],
  postName: null,
};
const OUT: OtherEntry = {
  id: 'p0s7-1234',
  title: 'A Day With Rain',
  fileName: '2025-06-20-a-day-with-rain.md',
  postName: '2025-06-20-a-day-with-rain',
};
const OTHERS = [PRIVATE, OUT];
const left = (text: string) => withoutPrivateLinks(text, OTHERS).text;

describe('a link to an entry that is not for others', () => {
  const token = fc
    .string({ unit: fc.constantFrom(...'bcdfgk'), minLength: 6, maxLength: 9 })
    .map((text) => `zq${text}`);
  const other = fc.tuple(token, token, token, token).map(([id, one, two, old]): OtherEntry => {
    const title = `${one[0]?.toUpperCase()}${one.slice(1)} ${two}`;
    const fileName = `2025-06-19-${one}-${two}.md`;
    return { id, title, fileName, fileNames: [`2024-01-02-${old}.md`], postName: null };
  });
  const piece = fc.oneof(
    fc.constantFrom(
      'Words ',
      '. ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '**',
      '\\',
      '<',
      'see ',
    ),
    fc.tuple(fc.nat(WAYS_TO_LINK.length - 1), other),
  );

  it('goes, and tells neither title, slug, file name nor id, in whatever way it is written', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const others = pieces.flatMap((one) => (typeof one === 'string' ? [] : [one[1]]));
        const text = pieces
          .map((one) => (typeof one === 'string' ? one : (WAYS_TO_LINK[one[0]]?.(one[1]) ?? '')))
          .join('');
        expect(withoutPrivateLinks(text, others).text).not.toMatch(/zq[bcdfgk]{6}/i);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['See [that day](../_posts/2025-06-19-what-nobody-knows.md).', 'See that day.'],
    ['See [What nobody knows](../_posts/2025-06-19-what-nobody-knows.md).', 'See.'],
    ['See [that day](#/entries/k3f9-7a2b) again.', 'See that day again.'],
    ['See [that day](/2025/06/19/what-nobody-knows.html "Title") again.', 'See that day again.'],
    ['See [that day](https://blog.example/2025/06/19/what-nobody-knows/) again.', 'See that day again.'],
    ['See [that day](2025-06-19-old-secret-name.md) again.', 'See that day again.'],
    ['See [[What Nobody Knows]] again.', 'See again.'],
    ['See [[What Nobody Knows#Part|that day]] again.', 'See that day again.'],
    ['See ![[2025-06-19-what-nobody-knows]] again.', 'See again.'],
    [
      'See [that day][1] again.\n\n[1]: ../_posts/2025-06-19-what-nobody-knows.md "x"\n',
      'See that day again.\n\n',
    ],
    ['See [that day]({% post_url 2025-06-19-what-nobody-knows %}).', 'See that day.'],
    ['See [that day]({{ site.baseurl }}{% link _posts/2025-06-19-what-nobody-knows.md %}).', 'See that day.'],
    ['See <a class="x" href="../2025-06-19-what-nobody-knows.md">that day</a>.', 'See that day.'],
    ['See <https://blog.example/2025/06/19/what-nobody-knows/>.', 'See.'],
    ['See <[What_nobody_knows](2025-06-19-what-nobody-knows.md)> again.', 'See <> again.'],
    ['See <x[What_nobody_knows](2025-06-19-what-nobody-knows.md)> again.', 'See <x> again.'],
    ['See <https:[What_nobody_knows](2025-06-19-what-nobody-knows.md)> again.', 'See <https:> again.'],
    ['See https://ebb.example/#/entries/k3f9-7a2b, again.', 'See, again.'],
    ['The file _posts/2025-06-19-what-nobody-knows.md is here.', 'The file is here.'],
    ['See ](_posts/2025-06-19-what<wbr>-nobody-knows.md) again.', 'See ]() again.'],
    ['See ][_posts/2025-06-19-what<wbr>-nobody-knows.md] again.', 'See ][] again.'],
    ['See [[Another note]] and [it](../_posts/2020-01-01-it-was.md).', 'See and it.'],
    ['[**that** day](2025-06-19-what-nobody-knows.md)', '**that** day'],
    ['[![a](a.png)](2025-06-19-what-nobody-knows.md)', '![a](a.png)'],
    ['[the %20 day](2025-06-19-what%2Dnobody%2Dknows.md)', 'the %20 day'],
  ])('%j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
  });

  it('is listed with its words and where it led', () => {
    expect(withoutPrivateLinks('See [that day](#/entries/k3f9-7a2b).', OTHERS).removed).toEqual([
      { text: 'that day', target: '#/entries/k3f9-7a2b' },
    ]);
  });
});

describe('a link to a post that is out', () => {
  const url = '{% post_url 2025-06-20-a-day-with-rain %}';

  it.each([
    ['[rain](../_posts/2025-06-20-a-day-with-rain.md)', `[rain](${url})`],
    ['[rain](<../_posts/2025-06-20-a-day-with-rain.md>)', `[rain](${url})`],
    ['[rain](#/entries/p0s7-1234)', `[rain](${url})`],
    ['[rain](/2025/06/20/a-day-with-rain.html#later)', `[rain](${url}#later)`],
    ['[[A Day With Rain]]', `[A Day With Rain](${url})`],
    ['[[a day with rain#And Later|rain]]', `[rain](${url}#and-later)`],
    ['![[2025-06-20-a-day-with-rain]]', `[A Day With Rain](${url})`],
    [`[rain](${url})`, `[rain](${url})`],
    ['[rain]({% link _posts/2025-06-20-a-day-with-rain.md %})', `[rain](${url})`],
    ['[rain][r]\n\n[r]: 2025-06-20-a-day-with-rain.md', `[rain][r]\n\n[r]: ${url}`],
  ])('%j becomes %j', (text, wanted) => {
    expect(left(text)).toBe(wanted);
    expect(left(wanted)).toBe(wanted);
  });

  it('tells only what it is called in public', () => {
    const renamed = {
      ...OUT,
      title: 'Rain With Sarah',
      fileName: '2025-06-20-rain-with-sarah.md',
      postName: '2025-06-20-rain-with-s',
    };
    const texts = [
      '[[Rain With Sarah]]',
      '[[Rain With Sarah|the **rain with Sarah**]]',
      '[Rain with Sarah](2025-06-20-rain-with-sarah.md)',
      '[rain][Rain With Sarah] and [Rain With Sarah].\n\n[Rain With Sarah]: 2025-06-20-rain-with-sarah.md\n',
      'It is 2025-06-20-rain-with-sarah.md.',
      '{% post_url 2025-06-20-rain-with-sarah %}',
    ];
    const [first, ...others] = texts.map((text) => withoutPrivateLinks(text, [renamed]).text);
    expect(first).toBe('[rain with s]({% post_url 2025-06-20-rain-with-s %})');
    for (const text of others) expect(text).not.toMatch(/sarah/i);
    expect(others[2]).toContain('[rain]({% post_url 2025-06-20-rain-with-s %})');
  });

  it('goes where Jekyll could not find the post by its name', () => {
    const note = { ...OUT, fileName: 'A Day With Rain.md', postName: 'A Day With Rain' };
    expect(withoutPrivateLinks('See [[A Day With Rain|rain]].', [note]).text).toBe('See rain.');
  });
});

describe('what leads to no entry', () => {
  it.each([
    'A [site](https://example.org/rain), ![a picture](../assets/2025-06-19.jpg) and [a part](#part).',
    '![[photo.png]] and [a file]({% link assets/paper.pdf %}) and <https://example.org>.',
    'A [b] c [d](e "f") g [h][i].\n\n[i]: https://example.org\n\n[^1]: A note.',
    '[mail](mailto:a@b.example), a task - [ ] and [x].',
    '{{ content }} {% include x.html %}',
  ])('%j stays as it is', (text) => {
    expect(withoutPrivateLinks(text, OTHERS)).toEqual({ text, removed: [] });
  });

  it('is told from our own links where Jekyll would evaluate it', () => {
    expect(liquidIn('[a]({% post_url 2025-06-20-a-day-with-rain %})', OTHERS)).toEqual({
      hasPostUrl: true,
      hasOther: false,
    });
    expect(liquidIn('{% post_url 2025-06-21-unknown %} {{ x }}', OTHERS)).toEqual({
      hasPostUrl: false,
      hasOther: true,
    });
  });
});

it('looking for links takes as long for a long text as for many short ones', () => {
  const long = [
    '[',
    '[](',
    '[[',
    '[a](b',
    '<a href="',
    '{% post_url ',
    '![[a',
    '[a]: ',
    '](',
    '[a][b]',
    '\\[',
  ].map((piece) => piece.repeat(100_000 / piece.length));
  // Together a second here; one that grew with the square would take minutes.
  const before = processorMs();
  for (const text of long) withoutPrivateLinks(text, OTHERS);
  expect(processorMs() - before).toBeLessThan(20_000);
});
