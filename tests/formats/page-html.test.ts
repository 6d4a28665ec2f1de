// A page to print: what it shows, and that nothing a person wrote becomes markup or a request.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryHtml, pageAfter, pageBefore } from '../../src/formats/page-html.ts';
import { escapeHtml, softHtml } from '../../src/formats/soft-html.ts';
import { stripsSvg } from '../../src/formats/strips-svg.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { PAPER_WORDS } from '../store/paper-words.ts';
import { anyEntry } from './any-entry.ts';
import { nastyText } from './arbitrary.ts';
import { byLabel } from './entry-of.ts';

const AS_IT_IS = { labelOf: byLabel, resolve: byLabel, along: new Map() };
const HEAD = {
  words: PAPER_WORDS,
  from: '2025-06-01',
  to: '2025-06-30',
  writtenDays: 12,
  feelings: [],
  svg: null,
  along: new Map(),
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=https://example.com/x onerror=alert(1)>',
  "' onload='x",
  '</title></style></main><link rel=stylesheet href=//example.com>',
  '**<b>**',
  '`<i>`',
  '- <u>',
  '> <s>',
  '# <h1>',
  '```\n</pre><script>\n```',
  '&lt;script&gt;',
  '![x](https://example.com/a.png)',
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), nastyText(4));

/** The tags of a text, without what stands in them. */
const tagsIn = (html: string) => [...html.matchAll(/<[^>]*>?/g)].map(([tag]) => tag);
const OURS =
  /^<(?:\/?(?:article|h3|p|em|strong|code|pre|blockquote|br|hr|text|svg|title)|h3 dir="auto"|p dir="auto"|p class="(?:day|named|more|h|i)"(?: dir="auto")?|blockquote dir="auto")>$/;

describe('an entry on the page', () => {
  it('is text, whatever was written', () => {
    fc.assert(
      fc.property(anyEntry, hostile, hostile, (entry, body, title) => {
        const html = entryHtml(
          { ...entry, body, title, description: title, tags: [title], feelings: [{ id: title || 'x' }] },
          PAPER_WORDS,
          AS_IT_IS,
        );
        expect(tagsIn(html).filter((tag) => !OURS.test(tag))).toEqual([]);
      }),
    );
  });

  it('keeps every word of a text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 9 }), hostile, (words, nasty) => {
        const text = softHtml(`${words.join(' ')}\n\n${nasty}`)
          .replace(/<br>/g, '\n')
          .replace(/<[^>]*>/g, '');
        for (const word of words) expect(text).toContain(word);
      }),
    );
  });

  it('says its day, its feelings and how strong they were, and no number for what was not said', () => {
    const [base] = fc.sample(anyEntry, 1) as [Entry];
    // Editions of the language's data differ in a comma.
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
      Date.UTC(2025, 5, 19),
    );
    const html = entryHtml(
      {
        ...base,
        when: { kind: 'local', day: '2025-06-19', time: '21:04:00' },
        title: 'Rain',
        description: 'Once.',
        body: 'One\ntwo\n\n- a\n1. b\n\n> *said*',
        tags: ['sea'],
        feelings: [{ id: 'loneliness' }, { id: 'hope', intensity: 2 }],
      },
      PAPER_WORDS,
      AS_IT_IS,
    );
    expect(html).toBe(
      [
        '<article>',
        '<h3 dir="auto">Rain</h3>',
        `<p class="day">${day}, 21:04</p>`,
        '<p class="named" dir="auto">loneliness, hope (a little)</p>',
        '<p dir="auto"><em>Once.</em></p>',
        '<p dir="auto">One<br>two</p>',
        '<p class="i" dir="auto">• a</p>',
        '<p class="i" dir="auto">1. b</p>',
        '<blockquote dir="auto"><em>said</em></blockquote>',
        '<p class="more" dir="auto">Tags: sea</p>',
        '</article>',
        '',
      ].join('\n'),
    );
  });

  it('has the commas and the digits of its language, in the time as in the day', () => {
    const [base] = fc.sample(anyEntry, 1) as [Entry];
    const words = { ...PAPER_WORDS, language: 'ar-EG', tags: 'وسوم: {tags}' };
    const entry: Entry = {
      ...base,
      when: { kind: 'local', day: '2025-06-19', time: '23:55:00' },
      title: 'مطر',
      description: '',
      body: '',
      tags: ['بحر', 'مشي'],
      feelings: [{ id: 'وحدة' }, { id: 'أمل' }],
    };
    const html = entryHtml(entry, words, AS_IT_IS);
    expect(html).toMatch(/<p class="day">[^<]*، ٢٣:٥٥<\/p>/);
    expect(html).toContain('>وحدة، أمل</p>');
    expect(html).toContain('>وسوم: بحر، مشي</p>');
    expect(html).not.toContain(', ');
    expect(pageBefore({ ...HEAD, words })).toMatch(/<title>Journal، /);
  });
});

describe('the page', () => {
  it('counts days named of days written, and asks for nothing from anywhere', () => {
    const svg = stripsSvg({ first: 0, last: 1, strips: [], ends: ['a', 'b'], title: 'c' });
    const feelings = [{ label: '<b>hope', days: 3 }];
    const html = pageBefore({ ...HEAD, feelings, svg }) + pageAfter(PAPER_WORDS, true);
    expect(html).toContain('<th scope="row" dir="auto">&lt;b&gt;hope</th><td>3 of 12</td>');
    expect(html).toContain('<title>Journal, 1 June 2025 to 30 June 2025</title>');
    expect(html).toContain('nothing');
    expect(html).toContain('default-src &#39;none&#39;');
    const rest = html.replace(/<meta http-equiv[^>]*>/, '');
    expect(rest.match(/\b(?:src|href|url|import|style)\b\s*[=(:]/g)).toBeNull();
    expect(html.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('says so where no feeling was named', () => {
    expect(pageBefore(HEAD)).toContain('<p class="more">none</p>');
    expect(pageBefore(HEAD)).not.toContain('<svg');
  });
});

describe('the picture', () => {
  const days = [
    { day: 10, isNamed: true },
    { day: 12, isNamed: false },
    { day: 99, isNamed: true },
  ];
  const strip = {
    first: 10,
    last: 13,
    ends: ['<', '>'] as const,
    title: '"',
    strips: [{ label: '<x>', days }],
  };

  it('has a mark for each written day of the range, and none for the others', () => {
    const svg = stripsSvg(strip);
    expect(svg.match(/<rect/g)).toHaveLength(2);
    expect(svg.match(/fill="#222222"\/>/g)).toHaveLength(1);
    expect(svg).toContain('&lt;x&gt;');
    expect(stripsSvg(strip)).toBe(svg);
  });

  it('keeps its words within it on a page that is read from the right', () => {
    // A text that begins at the left edge would grow out of the picture there.
    expect(stripsSvg(strip)).toMatch(/^<svg [^>]*direction="ltr"/);
  });

  it('lets no two days cover one another, however long the range is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), (length) => {
        const two = [
          { day: 0, isNamed: true },
          { day: 1, isNamed: true },
        ];
        const svg = stripsSvg({ ...strip, first: 0, last: length, strips: [{ label: '', days: two }] });
        const [a, b] = [...svg.matchAll(/<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)"/g)];
        expect(Number(a?.[1]) + Number(a?.[2])).toBeLessThanOrEqual(Number(b?.[1]) + 0.011);
      }),
    );
  });
});

it('text stands for itself in HTML', () => {
  expect(escapeHtml(`<a href="x">'&'</a>\u0000\uD800`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;\uFFFD\uFFFD',
  );
});
