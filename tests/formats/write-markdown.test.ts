import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodeBody, delimit, encodeBody } from '../../src/formats/delimiters.ts';
import { entryFieldsOf, type Page, type WritableEntry } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import type { Content } from '../../src/journal/entry.ts';
import { anyContent, nastyBody, nastyText } from './arbitrary.ts';

const byLabel = (id: string) => id;
const someDay = { kind: 'date', day: '2001-01-01' } as const;

function pageOf(bytes: Uint8Array<ArrayBuffer>, path = '2000-01-01-x.md'): Page {
  const page = readMarkdown({ path, bytes });
  if ('notAPage' in page) throw new Error(page.notAPage);
  return page;
}

function entryOf(text: string | Uint8Array<ArrayBuffer>) {
  const bytes = typeof text === 'string' ? encodeText(text) : text;
  return entryFieldsOf(pageOf(bytes), byLabel, someDay);
}

function withoutRaw(entry: WritableEntry): Content {
  const { raw: _, ...content } = entry;
  return content;
}

function textOf(entry: WritableEntry, labelOf = byLabel): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeMarkdown(entry, labelOf));
}

const SEED_LIKE = [
  '---',
  'layout: post',
  'title: A Day With Rain',
  'date: 2025-06-19',
  'tags: [connection, healing]',
  'description: Sitting with it, for once — quietly.',
  'emotions: ["loneliness", "hope"]',
  '---',
  '',
  'I keep coming back to it.',
  '',
  'That’s all.',
  '',
].join('\n');

describe('a new entry', () => {
  test('is written in the canonical form', () => {
    const content: Content = {
      when: { kind: 'date', day: '2025-06-19' },
      title: 'A Day With Rain',
      body: 'I keep coming back to it.\n\nThat’s all.',
      description: 'Sitting with it, for once — quietly.',
      layout: 'post',
      tags: ['connection', 'healing'],
      feelings: [{ id: 'l' }, { id: 'h' }],
      extra: [],
    };
    const labels: Record<string, string> = { l: 'loneliness', h: 'hope' };
    expect(textOf(content, (id) => labels[id] ?? id)).toBe(SEED_LIKE);
  });

  test('keeps zone, strengths and lines that are not ours', () => {
    const content: Content = {
      when: { kind: 'zoned', day: '2025-06-19', time: '23:30:00', offset: -570, zone: 'Pacific/Marquesas' },
      body: '',
      tags: ['a, b', '2025'],
      feelings: [{ id: 'calm', intensity: 2 }, { id: 'hope' }],
      extra: ['mood: 3', '---', 'title: old', '  more'],
      title: 'yes',
    };
    expect(textOf(content)).toBe(
      '---\ntitle: "yes"\ndate: 2025-06-19 23:30:00 -0930\ntags: ["a, b", "2025"]\nemotions: ["calm", "hope"]\n' +
        'emotion_intensity: {"calm": 2}\ntimezone: Pacific/Marquesas\nmood: 3\n# ---\n# title: old\n#   more\n---\n',
    );
  });

  test('is read back as it was, whatever its words are', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const read = withoutRaw(entryOf(writeMarkdown(content, byLabel)));
        expect(read).toEqual(content);
      }),
      { numRuns: 2000 },
    );
  });

  test('is written the same after it was read', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const bytes = writeMarkdown(content, byLabel);
        expect(textOf(withoutRaw(entryOf(bytes)))).toBe(new TextDecoder().decode(bytes));
      }),
      { numRuns: 500 },
    );
  });

  test.each(['1.1', '1.2'] as const)('says the same to a YAML %s parser', (version) => {
    fc.assert(
      fc.property(anyContent, (content) => {
        // yaml's 1.1 mode alone takes `e1` for a number, and then for none (NaN); the 1.1 schema does not.
        fc.pre(
          ![content.title, content.description, ...content.tags].some((one) =>
            /^e[-+]?[\d_]+$/i.test(one ?? ''),
          ),
        );
        const text = textOf({ ...content, extra: [] });
        const found = delimit(text);
        if (found === null || found === 'unclosed') throw new Error('no front matter');
        const data = parse(text.slice(found.blockStart, found.blockEnd), { version }) as Record<
          string,
          unknown
        >;
        expect(data.title).toEqual(content.title);
        expect(data.description).toEqual(content.description);
        expect(data.tags ?? []).toEqual(content.tags);
        expect(data.emotions ?? []).toEqual(content.feelings.map((feeling) => feeling.id));
      }),
      { numRuns: 1000 },
    );
  });

  test('loses no blank line of its body', () => {
    fc.assert(
      fc.property(nastyBody, (body) => {
        expect(decodeBody(encodeBody(body), true).body).toBe(body);
      }),
    );
  });
});

describe('an untouched page', () => {
  test.each([
    ['the canonical form', SEED_LIKE],
    ['no front matter', 'No YAML.'],
    ['CRLF and no final line end', '---\r\ntitle: x\r\n---\r\n\r\nBody'],
    [
      'comments, odd spacing and quotes',
      "---  \n# top\ntitle:   'x' # side\n\n\ntags:\n - a\n...\n\n\nBody\n\n",
    ],
    ['a mark at the start', '\uFEFF---\ntitle: x\n---\nBody\n'],
    ['broken YAML', '---\ntitle: a: b\ntags: [#a, b]\n---\nBody\n'],
    ['lone carriage returns', 'a\rb\r'],
    ['nothing', ''],
  ])('with %s goes out as it came in', (_name, text) => {
    const bytes = encodeText(text);
    expect(writeMarkdown(entryOf(bytes), byLabel)).toEqual(bytes);
  });

  test('goes out as it came in whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), nastyText(30).map(encodeText)), (some) => {
        const bytes = new Uint8Array([...encodeText('---\ntitle: x\n'), ...some]);
        const page = readMarkdown({ path: 'x.md', bytes });
        if ('notAPage' in page) return;
        expect(writeMarkdown(entryFieldsOf(page, byLabel, someDay), byLabel)).toEqual(bytes);
      }),
    );
  });
});

/** Lines that differ, as one run: what was there, what is there now. */
function hunk(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split(/(?<=\n)/), after.split(/(?<=\n)/)];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) };
}

const ODD_FILE =
  '---\r\n# mine\r\nlayout:   post\r\ntitle:    "Old"   # working title\r\n\r\ntags:\r\n  - a # first\r\n  # between\r\n  - b\r\n' +
  'excerpt: >\r\n  more\r\ndate: 2025-06-19 10:00:00 +0200\r\ndescription: |\r\n  two\r\n  lines\r\nemotions: {hope: 2, calm: }\r\n---\r\n\r\n\r\nBody\r\n\r\n';

describe('an edited page', () => {
  test.each<[string, Partial<Content>, string[], string[]]>([
    [
      'title',
      { title: 'New: one' },
      ['title:    "Old"   # working title\r\n'],
      ['title:    "New: one"   # working title\r\n'],
    ],
    [
      'tags',
      { tags: ['c'] },
      ['tags:\r\n', '  - a # first\r\n', '  # between\r\n', '  - b\r\n'],
      ['tags: [c]\r\n', '# first\r\n', '# between\r\n'],
    ],
    [
      'description',
      { description: 'one' },
      ['description: |\r\n', '  two\r\n', '  lines\r\n'],
      ['description: one\r\n'],
    ],
    ['layout', { layout: 'page' }, ['layout:   post\r\n'], ['layout:   page\r\n']],
    [
      'when',
      { when: { kind: 'local', day: '2025-06-20', time: '08:00:00' } },
      ['date: 2025-06-19 10:00:00 +0200\r\n'],
      ['date: "2025-06-20 08:00:00"\r\n'],
    ],
    [
      'when with a zone',
      { when: { kind: 'zoned', day: '2025-06-20', time: '08:00:00', offset: 120, zone: 'Europe/Berlin' } },
      ['emotions: {hope: 2, calm: }\r\n'],
      [],
    ],
    [
      'feelings',
      { feelings: [{ id: 'hope', intensity: 5 }] },
      ['emotions: {hope: 2, calm: }\r\n'],
      ['emotions: ["hope"]\r\n', 'emotion_intensity: {"hope": 5}\r\n'],
    ],
    ['body', { body: 'New\n---\ntext' }, ['\r\n', 'Body\r\n', '\r\n'], ['New\r\n', '---\r\n', 'text\r\n']],
  ])('changes only the lines of its %s', (name, change, gone, come) => {
    const entry = { ...entryOf(ODD_FILE), ...change };
    const after = textOf(entry);
    if (name !== 'when with a zone') expect(hunk(ODD_FILE, after)).toEqual({ gone, come });
    expect(after).toContain(
      name === 'when with a zone' ? 'calm: }\r\ntimezone: Europe/Berlin\r\n---' : '---',
    );
    expect(withoutRaw(entryOf(after))).toEqual(withoutRaw({ ...entry, extra: entryOf(after).extra }));
  });

  test('takes a key out with its lines', () => {
    const { title: _, ...entry } = entryOf(ODD_FILE);
    expect(hunk(ODD_FILE, textOf(entry)).gone).toEqual(['title:    "Old"   # working title\r\n']);
  });

  test('gets a new key behind the nearest one before it', () => {
    const entry = { ...entryOf('---\ntitle: x\nmine: 1\n---\nB\n'), tags: ['a'], description: 'd' };
    expect(textOf(entry)).toBe('---\ntitle: x\ntags: [a]\ndescription: d\nmine: 1\n---\nB\n');
    const bare = { ...entryOf('B'), title: 't' };
    expect(textOf(bare)).toBe('---\ntitle: t\n---\n\nB');
  });

  test('follows a renamed word and goes back with it', () => {
    const text = '---\ntitle: x\nemotions: [hope, calm]\nemotion_intensity: {"hope": 2}\nz: 1\n---\nB\n';
    const entry = entryOf(text);
    const renamed = textOf(entry, (id) => (id === 'hope' ? 'trust' : id));
    expect(renamed).toBe(
      '---\ntitle: x\nemotions: ["trust", "calm"]\nemotion_intensity: {"trust": 2}\nz: 1\n---\nB\n',
    );
    expect(textOf(entry)).toBe(text);
  });

  test('joins two words that became one', () => {
    const entry = entryOf('---\nemotions: ["hope", "trust"]\n---\nB\n');
    expect(textOf(entry, () => 'hope')).toBe('---\nemotions: ["hope"]\n---\nB\n');
  });

  test('that was not UTF-8 becomes UTF-8 with every character', () => {
    const latin = new Uint8Array([...encodeText('---\ntitle: caf'), 0xe9, ...encodeText('\n---\nBody\n')]);
    expect(textOf({ ...entryOf(latin), body: 'New' })).toBe('---\ntitle: café\n---\nNew\n');
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(
        new Uint16Array([...'---\r\ntitle: é\r\n---\r\nB'].map((c) => c.charCodeAt(0))).buffer,
      ),
    ]);
    expect(textOf({ ...entryOf(utf16), title: 'ü' })).toBe('---\r\ntitle: ü\r\n---\r\nB');
  });

  test('says what the entry says, whatever was changed in whatever file', () => {
    const files = [
      ODD_FILE,
      SEED_LIKE,
      'No YAML.',
      '',
      '---\n---\n',
      '---\ntitle: a: b\ntags: x y\n---',
      '---\n{title: x, b: [1]}\n---\nB',
      '---\n- a\n- b\n---\nB\n',
      '---\n  title: x\n  b: 1\n---\nB\n',
      '---\ntag: a\ntags: [y, z]\n---\nB\n',
      '---\ntitle: &t x\nb: *t\n---\nB\n',
      '---\ndefaults: &d {title: x}\n<<: *d\n---\nB\n',
      '---\r\ntitle: x\r\n---',
      '---\ntitle: x\ntitle: y\ntags: [a]\ntags: [b]\n---\nB\n',
      '---\n? title\n: x\n---\nB\n',
      '---\ntags: # mine\n- a\n---\nB\n',
      '---\ntitle: x\n ---\ny: z\n---\nB\n',
      '---\ntitle: "a\n---\nb"\ntags: [a]\n---\nB\n',
      '---\ndate: someday\ntags: 2025\n---\nB\n',
    ];
    const field = fc.constantFrom<keyof Content>(
      'when',
      'title',
      'body',
      'description',
      'layout',
      'tags',
      'feelings',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        anyContent,
        fc.uniqueArray(field, { minLength: 1 }),
        (file, other, keys) => {
          const before = entryOf(file);
          const after = { ...before } as Record<string, unknown>;
          for (const key of keys) {
            if (other[key] === undefined) delete after[key];
            else after[key] = other[key];
          }
          const entry = after as unknown as typeof before;
          const read = withoutRaw(entryOf(writeMarkdown(entry, byLabel)));
          const { extra: _, ...said } = read;
          const { extra: __, ...wanted } = withoutRaw(entry);
          const isDated = JSON.stringify(wanted.when) === JSON.stringify(before.when);
          expect(isDated ? { ...said, when: null } : said).toEqual(
            isDated ? { ...wanted, when: null } : wanted,
          );
        },
      ),
      { numRuns: 1500 },
    );
  });
});
