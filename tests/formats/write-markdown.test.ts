import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { decodeBody, delimit, encodeBody } from '../../src/formats/delimiters.ts';
import { entryFieldsOf } from '../../src/formats/page.ts';
import { readMarkdown } from '../../src/formats/read-markdown.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import type { Content } from '../../src/journal/entry.ts';
import { anyContent, nastyBody, nastyText } from './arbitrary.ts';
import { byLabel, entryOf, SEED_LIKE, someDay, textOf, withoutRaw } from './entry-of.ts';

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

describe('a page whose words were joined or renamed', () => {
  const FILE = SEED_LIKE.replace('["loneliness", "hope"]', '["lonely", "hope", "loneliness"]').replace(
    '\n---\n\nI',
    '\nemotion_intensity: {"lonely": 2, "loneliness": 4}\n---\n\nI',
  );
  const joined = (id: string) => (id === 'lonely' ? 'loneliness' : id);

  test('names the word once, with the larger strength, in those two lines alone', () => {
    expect(textOf(entryOf(FILE), joined)).toBe(
      FILE.replace('["lonely", "hope", "loneliness"]', '["loneliness", "hope"]').replace(
        '{"lonely": 2, "loneliness": 4}',
        '{"loneliness": 4}',
      ),
    );
  });

  test('goes out as it came in once that is undone', () => {
    expect(textOf(entryOf(FILE))).toBe(FILE);
  });

  test('changes the tags’ line alone where a tag is called otherwise', () => {
    const entry = { ...entryOf(FILE), tags: ['closeness', 'healing'] };
    expect(textOf(entry)).toBe(FILE.replace('[connection, healing]', '[closeness, healing]'));
  });
});
