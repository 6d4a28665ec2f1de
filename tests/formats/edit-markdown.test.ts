import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeText } from '../../src/formats/text.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import type { Content } from '../../src/journal/entry.ts';
import { anyContent } from './arbitrary.ts';
import { byLabel, entryOf, SEED_LIKE, textOf, withoutRaw } from './entry-of.ts';

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

  test('keeps a text that begins with a byte order mark of its own', () => {
    const entry = { ...entryOf('No YAML.'), body: '\uFEFFFirst' };
    expect(entryOf(writeMarkdown(entry, byLabel)).body).toBe('\uFEFFFirst');
  });
});
