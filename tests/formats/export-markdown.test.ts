// Files written as a person wants them: with the choices as they are at first not one byte differs; with others only
// what was asked for does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exportFileName,
  exportFileNames,
  exportMarkdown,
  formOf,
} from '../../src/formats/export-markdown.ts';
import { readTemplate } from '../../src/formats/export-template.ts';
import { obsidianTag } from '../../src/formats/obsidian.ts';
import type { WritableEntry } from '../../src/formats/page.ts';
import { writeMarkdown } from '../../src/formats/write-markdown.ts';
import { type MarkdownChoices, PLAIN_EXPORT } from '../../src/journal/export-choices.ts';
import { anyContent, nastyText } from './arbitrary.ts';
import { byLabel, entryOf, SEED_LIKE, withoutRaw } from './entry-of.ts';

const bytesOf = (entry: WritableEntry, choices: Partial<MarkdownChoices> = {}) =>
  exportMarkdown(entry, byLabel, formOf({ ...PLAIN_EXPORT, ...choices }));
const textOf = (entry: WritableEntry, choices: Partial<MarkdownChoices> = {}) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(entry, choices));

const FOREIGN = [
  SEED_LIKE,
  SEED_LIKE.replaceAll('\n', '\r\n'),
  '---\ntitle: "x" # why\ndate:   2025-06-19 10:00:00 +0200\nmood: 3\n---\n\n\n\nbody',
  'no front matter\n',
  'old\rlines\r',
  '---\n{title: a, date: 2025-06-19}\n---\nb\n',
  '---\ntitle: foo: bar\n---\nbroken\n',
  '\uFEFF---\ntitle: marked\n---\nx\n',
];

describe('with the choices as they are at first', () => {
  it.each(FOREIGN)('a file that was not touched goes out as it came: %j', (text) => {
    expect(textOf(entryOf(text))).toBe(text);
    expect(textOf(entryOf(text), { shape: 'flat' })).toBe(text);
  });

  it('every entry is written as ever', () => {
    fc.assert(
      fc.property(anyContent, (entry) => {
        expect(bytesOf(entry)).toEqual(writeMarkdown(entry, byLabel));
      }),
    );
  });
});

describe('without strengths or times', () => {
  it('says neither, and everything else as before', () => {
    fc.assert(
      fc.property(anyContent, fc.boolean(), fc.boolean(), (entry, hasStrengths, hasTimes) => {
        const read = entryOf(bytesOf(entry, { hasStrengths, hasTimes }));
        const { when } = entry;
        expect(read.when).toEqual(hasTimes ? when : { kind: 'date', day: when.day });
        expect(read.feelings).toEqual(
          hasStrengths ? entry.feelings : entry.feelings.map(({ id }) => ({ id })),
        );
        expect(read.body).toBe(entry.body);
        expect(read.title).toBe(entry.title);
        expect(read.tags).toEqual(entry.tags);
        expect(read.extra).toEqual(entry.extra);
      }),
    );
  });

  it('changes only the lines that say them in a file that came from elsewhere', () => {
    const file =
      '---\ntitle: "x" # why\ndate: 2025-06-19 10:00:00 +0200\ntimezone: Europe/Rome\nemotions: {hope: 2}\nmood: 3\n---\nb';
    expect(textOf(entryOf(file), { hasStrengths: false, hasTimes: false })).toBe(
      '---\ntitle: "x" # why\ndate: 2025-06-19\nemotions: ["hope"]\nmood: 3\n---\nb',
    );
  });

  it('leaves out strengths that stand beside no feelings', () => {
    const file = '---\nemotion_intensity:\n  hope: 2\n\n  fear: 1\nmood: 3\n---\nb\n';
    const text = textOf(entryOf(file), { hasStrengths: false });
    expect(text).not.toMatch(/hope|fear|intensity/);
    expect(text).toContain('mood: 3');
  });
});

describe('lines of one’s own', () => {
  const with_ = (template: string, text = SEED_LIKE) => textOf(entryOf(text), { template });

  it('add keys at the end, and leave a key that is there', () => {
    const text = SEED_LIKE.replace('emotions:', 'author: Bo\nemotions:');
    expect(with_('author: Ann\nlang: en\n# a note\nrender_with_liquid: false', text)).toBe(
      text.replace('"hope"]\n', '"hope"]\nlang: en\nrender_with_liquid: false\n'),
    );
  });

  it('give keys another name in their place, but not one that is taken', () => {
    expect(with_('emotions -> moods')).toBe(SEED_LIKE.replace('emotions:', 'moods:'));
    expect(with_('emotions -> title2\ntags -> title2')).toBe(SEED_LIKE.replace('emotions:', 'title2:'));
    const taken = SEED_LIKE.replace('tags:', 'moods: x\ntags:');
    expect(with_('emotions -> moods', taken)).toBe(taken);
  });

  it('set the layout, or leave it out', () => {
    expect(with_('layout: journal')).toBe(SEED_LIKE.replace('layout: post', 'layout: journal'));
    expect(with_('layout:')).toBe(SEED_LIKE.replace('layout: post\n', ''));
  });

  it('keep the line ends of a file, and give one without front matter some', () => {
    const text = SEED_LIKE.replaceAll('\n', '\r\n');
    expect(with_('a: 1', text)).toBe(text.replace('"hope"]\r\n', '"hope"]\r\na: 1\r\n'));
    expect(with_('a: 1', 'alone\n')).toBe('---\na: 1\n---\n\nalone\n');
    expect(entryOf(with_('a: 1', '---\n{title: t}\n---\nb\n'))).toMatchObject({
      title: 't',
      extra: ['a: 1'],
    });
  });

  it('can break nothing, whatever is typed', () => {
    const typed = fc.array(
      fc.oneof(
        nastyText(3),
        nastyText(3).map((text) => `key: ${text}`),
      ),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anyContent, typed, (entry, lines) => {
        const template = lines.join('\n');
        const read = entryOf(bytesOf(entry, { template }));
        const layout = readTemplate(template).layout;
        expect(withoutRaw({ ...read, extra: [] })).toEqual(
          withoutRaw({ ...entry, extra: [], ...(layout ? { layout } : {}) }),
        );
      }),
    );
  });

  it('can break no file that came from elsewhere', () => {
    // One line each: a second one may be a key of its own, which rightly stands beside the others.
    const oneLine = nastyText(3).map((text) => `key: ${text.replace(/[\r\n]/g, ' ')}`);
    const typed = fc.array(oneLine, { maxLength: 2 });
    fc.assert(
      fc.property(fc.constantFrom(...FOREIGN), typed, (file, lines) => {
        const entry = entryOf(file);
        const read = entryOf(bytesOf(entry, { template: lines.join('\n') }));
        const layout = readTemplate(lines.join('\n')).layout;
        expect(withoutRaw({ ...read, extra: [] })).toEqual(
          withoutRaw({ ...entry, extra: [], ...(layout ? { layout } : {}) }),
        );
        expect(read.extra.filter((line) => !line.startsWith('key:'))).toEqual(entry.extra);
      }),
    );
  });

  it.each([
    ['oops', 'not-understood'],
    ['title: mine', 'own-key'],
    ['mood -> emotions', 'own-key'],
    ['a: 1\na: 2', 'twice'],
    ['a: 1\nb -> a', 'twice'],
  ])('that cannot be meant are named: %j', (template, code) => {
    expect(readTemplate(template).problems).toEqual([{ line: template.split('\n').length, code }]);
  });

  it('read true, false, numbers and lists as what they are, and all else as text', () => {
    const { fixed } = readTemplate('a: true\nb: 12\nc: [x, "y z", 2]\nd: yes\ne: "false"\nf: {{ x }}\ng:');
    expect(fixed.map(({ value }) => value)).toEqual([
      'true',
      '12',
      '[x, y z, "2"]',
      '"yes"',
      '"false"',
      '"{{ x }}"',
      '',
    ]);
  });
});

describe('for Obsidian', () => {
  const obsidian = { shape: 'obsidian' } as const;

  it('has properties that it understands', () => {
    const entry: WritableEntry = {
      when: { kind: 'zoned', day: '2025-06-19', time: '21:04:00', offset: 60, zone: 'Europe/Lisbon' },
      title: 'A Day: with [Rain] #2 / more?',
      layout: 'post',
      tags: ['long walk', '2025', '#sea/side', '!!'],
      feelings: [{ id: 'loneliness' }, { id: 'hope', intensity: 2 }],
      body: 'Text.',
      extra: ['mood: 3'],
    };
    expect(textOf(entry, obsidian)).toBe(
      [
        '---',
        'title: "A Day: with [Rain] #2 / more?"',
        'date: 2025-06-19T21:04:00',
        'tags:',
        '  - long-walk',
        '  - "_2025"',
        '  - sea/side',
        'emotions:',
        '  - loneliness',
        '  - hope',
        'emotion_intensity:',
        '  - "hope: 2"',
        'timezone: Europe/Lisbon',
        'mood: 3',
        '---',
        '',
        'Text.',
        '',
      ].join('\n'),
    );
    expect(exportFileName(entry, 'obsidian')).toBe('2025-06-19 A Day with Rain 2 more.md');
  });

  it('is read back but for the offset, the layout and the signs of tags', () => {
    fc.assert(
      fc.property(anyContent, (entry) => {
        const read = entryOf(bytesOf(entry, obsidian));
        const { day } = entry.when;
        const when = entry.when.kind === 'date' ? entry.when : { kind: 'local', day, time: entry.when.time };
        const tags = [...new Set(entry.tags.map(obsidianTag))].filter((tag) => tag !== '');
        const { layout: _, ...rest } = entry;
        expect(withoutRaw({ ...read, extra: [] })).toEqual({ ...rest, extra: [], when, tags });
      }),
    );
  });

  it('leaves a note that Obsidian understands as it came, and writes any other anew', () => {
    const note = '---\ntags: [a, b]\ndate: 2025-06-19\n---\nnote';
    expect(textOf(entryOf(note), obsidian)).toBe(note);
    expect(textOf(entryOf('no front matter'), obsidian)).toBe('no front matter');
    expect(textOf(entryOf('---\ntags: a b\ndate: 2025-06-19\n---\nnote\n'), obsidian)).toBe(
      '---\ndate: 2025-06-19\ntags:\n  - a\n  - b\n---\n\nnote\n',
    );
  });

  it('has a name an entry, the day alone where there is no title', () => {
    const entry: WritableEntry = { ...withoutRaw(entryOf(SEED_LIKE)), title: ' ' };
    expect(exportFileNames([entry, { ...entry }, { ...entry, title: 'Sea...' }], 'obsidian')).toEqual([
      '2025-06-19.md',
      '2025-06-19-2.md',
      '2025-06-19 Sea.md',
    ]);
  });
});
