// Pictures and sounds on a page of entries: drawn from beside it where they go along, in words where they do not, and never
// from what a person wrote as HTML.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediumHtml, policyFor } from '../../src/formats/page-media.ts';
import { softHtml } from '../../src/formats/soft-html.ts';
import type { Medium, MediumType } from '../../src/journal/medium.ts';
import { nastyText } from './arbitrary.ts';

const WORDS = { picture: 'Picture', pictureOf: 'Picture: {description}', sound: 'Voice note' };

const medium = (id: string, type: MediumType, size: Partial<Medium> = {}): [string, Medium] => [
  id,
  { id, type, size: 9, key: 'k', addedAt: 1, ...size },
];
const JPG = 'k3v9x2m4tq71';
const BARE = 'k3v9x2m4tq72';
const SOUND = 'k3v9x2m4tq73';
const GONE = 'k3v9x2m4tq79';
const ALONG = new Map([
  medium(JPG, 'image/jpeg', { width: 40, height: 30 }),
  medium(BARE, 'image/png'),
  medium(SOUND, 'audio/webm'),
]);

const drawn = (body: string, along: ReadonlyMap<string, Medium> = ALONG) =>
  softHtml(body, (placed) => mediumHtml(placed, along, WORDS));
const img = (alt: string) =>
  `<img src="media/${JPG}.jpg" alt="${alt}" width="40" height="30" loading="lazy">`;
const missing = (words: string) => `<em class="missing">${words}</em>`;

describe('a picture that goes along', () => {
  it.each([
    ['alone on its line', `![The bridge](media/${JPG}.jpg)`, `<figure>${img('The bridge')}</figure>`],
    ['that nobody described', `![](media/${JPG}.jpg)`, `<figure>${img('Picture')}</figure>`],
    ['with a title', `![a](media/${JPG}.jpg "At night")`, `<figure>${img('a')}</figure>`],
    ['in another folder', `![a](</assets/media/${JPG}.jpg>)`, `<figure>${img('a')}</figure>`],
    [
      'twice on a line',
      ` ![a](media/${JPG}.jpg) ![b](media/${JPG}.jpg)`,
      `<figure>${img('a')} ${img('b')}</figure>`,
    ],
    [
      'among words',
      `At ![the *b*](media/${JPG}.jpg), *late*.`,
      `<p dir="auto">At ${img('the *b*')}, <em>late</em>.</p>`,
    ],
    ['in bold', `**![a](media/${JPG}.jpg)**`, `<p dir="auto"><strong>${img('a')}</strong></p>`],
    ['in a list', `- ![a](media/${JPG}.jpg)`, `<p class="i" dir="auto">• ${img('a')}</p>`],
    ['in a quote', `> ![a](media/${JPG}.jpg)`, `<blockquote dir="auto">${img('a')}</blockquote>`],
    [
      'whose size nobody noted',
      `![a](media/${BARE}.png)`,
      `<figure><img src="media/${BARE}.png" alt="a" loading="lazy"></figure>`,
    ],
  ])('is drawn %s', (_where, body, html) => {
    expect(drawn(body)).toBe(html);
  });

  it('says what was typed where signs of Markdown were meant as letters', () => {
    expect(drawn(`![ 2 \\* 3 \\& \\[4\\] ](media/${JPG}.jpg)`)).toBe(
      `<figure>${img('2 * 3 &amp; [4]')}</figure>`,
    );
  });

  it('leaves the links beside it as they are drawn elsewhere', () => {
    for (const line of ['[*a*](https://example.org)', '![b](c.jpg)', '[a](b) [c](d)'])
      expect(drawn(line)).toBe(softHtml(line));
    expect(drawn(`[*a*](b) ![a](media/${JPG}.jpg)`)).toBe(`<p dir="auto">[<em>a</em>](b) ${img('a')}</p>`);
    expect(drawn(`\uFFFC ![a](media/${JPG}.jpg)`)).toBe(`<p dir="auto">\uFFFC ${img('a')}</p>`);
  });

  it('parts the lines that it stands between, each a paragraph', () => {
    expect(drawn(`One\n![a](media/${JPG}.jpg)\nTwo`)).toBe(
      `<p dir="auto">One</p>\n<figure>${img('a')}</figure>\n<p dir="auto">Two</p>`,
    );
  });

  it.each([
    ['in code', `\`![a](media/${JPG}.jpg)\``, `<p dir="auto"><code>![a](media/${JPG}.jpg)</code></p>`],
    ['in a block of code', `\`\`\`\n![a](media/${JPG}.jpg)\n\`\`\``, `<pre>![a](media/${JPG}.jpg)</pre>`],
    ['where the sign is escaped', `\\![a](media/${JPG}.jpg)`, `<p dir="auto">\\![a](media/${JPG}.jpg)</p>`],
    ['where it is only linked', `[a](media/${JPG}.jpg)`, `<p dir="auto">[a](media/${JPG}.jpg)</p>`],
    [
      'of somebody else',
      `![a](https://example.com/media/${JPG}.jpg)`,
      `<p dir="auto">![a](https://example.com/media/${JPG}.jpg)</p>`,
    ],
    [
      'of somebody’s HTML',
      `<img src="media/${JPG}.jpg">`,
      `<p dir="auto">&lt;img src=&quot;media/${JPG}.jpg&quot;&gt;</p>`,
    ],
  ])('is as it was typed %s', (_where, body, html) => {
    expect(drawn(body)).toBe(html);
  });

  it('is never mixed up with the letter that stands for it meanwhile', () => {
    const body = `\uFFFC ![a](media/${JPG}.jpg) \`\uFFFC\` \uFFFC`;
    expect(drawn(body)).toBe(`<p dir="auto">\uFFFC ${img('a')} <code>\uFFFC</code> \uFFFC</p>`);
    expect(drawn('\uFFFC')).toBe('<p dir="auto">\uFFFC</p>');
    expect(softHtml('\uFFFC')).toBe('<p dir="auto">\uFFFC</p>');
  });
});

describe('a picture that does not', () => {
  it.each([
    ['by what it shows', `![The quay](media/${GONE}.jpg)`, 'Picture: The quay'],
    ['by what it is', `![](media/${GONE}.jpg)`, 'Picture'],
    ['as it was described', `![$& {description}](media/${GONE}.jpg)`, 'Picture: $&amp; {description}'],
  ])('is named %s, and nothing is asked for', (_how, body, words) => {
    expect(drawn(body)).toBe(`<figure>${missing(words)}</figure>`);
  });
});

describe('a sound', () => {
  it('can be heard where it goes along, and has its name', () => {
    const html = `<span class="sound">Rain<audio controls preload="none" aria-label="Rain" src="media/${SOUND}.webm"></audio></span>`;
    expect(drawn(`[Rain](media/${SOUND}.webm)`)).toBe(`<figure>${html}</figure>`);
    expect(drawn(`![Rain](media/${SOUND}.webm)`)).toBe(`<figure>${html}</figure>`);
    expect(drawn(`[](media/${SOUND}.webm)`)).toContain('>Voice note<audio');
  });

  it('is its name where it does not', () => {
    expect(drawn(`[Rain](media/${GONE}.mp3)`)).toBe(`<figure>${missing('Rain')}</figure>`);
    expect(drawn(`[](media/${GONE}.mp3)`)).toBe(`<figure>${missing('Voice note')}</figure>`);
  });
});

describe('whatever was written', () => {
  const piece = fc.oneof(
    nastyText(3),
    fc.constantFrom(
      `![`,
      '](',
      `media/${JPG}.jpg`,
      `)`,
      '"><script>',
      '" onerror="x',
      '\' "',
      `![a](media/${JPG}.jpg)`,
      `[b](media/${SOUND}.webm)`,
      `![c](media/${GONE}.png)`,
      '\uFFFC',
      '`',
      '**',
      '\n',
      '\n```\n',
      '> ',
      '<',
    ),
  );
  const OURS =
    /^<(?:\/?(?:p|em|strong|code|pre|blockquote|figure|span|audio|br|hr)|p dir="auto"|p class="[hi]" dir="auto"|blockquote dir="auto"|em class="missing"|span class="sound"|img src="media\/\w{12}\.(?:jpg|png)" alt="[^"<>]*"(?: width="40" height="30")? loading="lazy"|audio controls preload="none" aria-label="[^"<>]*" src="media\/\w{12}\.webm")>$/;

  it('nothing else is markup', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = drawn(pieces.join(''));
        const tags = [...html.matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
        expect(tags.filter((tag) => !OURS.test(tag))).toEqual([]);
      }),
    );
  });

  it('it takes no time to speak of', () => {
    const long = [`![a](media/${JPG}.jpg) `.repeat(2_000), '!['.repeat(40_000), '![\\['.repeat(20_000)];
    const before = performance.now();
    for (const body of long) drawn(body);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('the policy of a page', () => {
  it('lets in what lies beside it, where anything does, and nothing else', () => {
    const of = (...ids: string[]) => policyFor(new Map([...ALONG].filter(([id]) => ids.includes(id))));
    const none = "default-src 'none'; style-src 'unsafe-inline'";
    expect(of()).toBe(none);
    expect(of(JPG)).toBe(`${none}; img-src 'self'`);
    expect(of(SOUND)).toBe(`${none}; media-src 'self'`);
    expect(of(JPG, SOUND)).toBe(`${none}; img-src 'self'; media-src 'self'`);
  });
});
