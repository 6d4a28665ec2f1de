// Which notes go to Obsidian as they came, and how those are written that do not.
import { describe, expect, it, test } from 'vitest';
import {
  isLinkable,
  isObsidianNote,
  obsidianFileName,
  obsidianTag,
  writeObsidian,
} from '../../src/formats/obsidian.ts';
import { encodeText } from '../../src/formats/text.ts';

const utf16 = (text: string) => {
  const units = [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))];
  return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
};
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const front = (lines: string) => encodeText(`---\n${lines}\n---\nA note.\n`);

describe('a note goes to Obsidian as it came', () => {
  test.each([
    'title: Rain',
    'date: 2025-06-19',
    'date: 2025-06-19T10:00',
    'date: 2025-06-19T10:00:05',
    'tags:',
    'tags: []',
    'tags: [a, b/c, d_e]',
    'tags:\n- a\n- ü-ö',
    'aliases: [one, ~]',
    'rating: 5\ndone: true\nempty:',
    '# a comment',
    '',
  ])('where it says %j', (lines) => {
    expect(isObsidianNote(front(lines))).toBe(true);
  });

  test('where it has nothing but a text', () => {
    expect(isObsidianNote(encodeText('A note.\n\n+++ not front matter'))).toBe(true);
    expect(isObsidianNote(encodeText('\uFEFFA note.'))).toBe(true);
  });
});

describe('a note is written anew for Obsidian', () => {
  test.each([
    'date: 2025-06-19 10:00:00',
    'date: 2025-06-19 10:00:00 +0200',
    'date: 2025-06-19T10:00:00Z',
    'date: "2025-06-19"',
    'date: x2025-06-19',
    'date: 2025-06-19x',
    'date: [2025-06-19]',
    'tags: a b',
    'tags: [a b]',
    'tags: ["#a"]',
    'tags: ["2025"]',
    'tags: [a, ~]',
    'tags: {a: b}',
    'emotions: {hope: 3}',
    'list: [{a: b}]',
    'list: [[a]]',
    'title: foo: bar',
    '- a\n- b',
  ])('where it says %j', (lines) => {
    expect(isObsidianNote(front(lines))).toBe(false);
  });

  test.each([
    ['front matter that is never closed', encodeText('---\ntitle: Rain\n')],
    ['front matter in TOML', encodeText('+++\ntitle = "Rain"\n+++\nA note.\n')],
    ['front matter in JSON', encodeText('{\n"title": "Rain"\n}\n\nA note.\n')],
    ['another encoding', latin1('Grüße')],
    ['another width of letters', utf16('A note.')],
  ])('where it has %s', (_, bytes) => {
    expect(isObsidianNote(bytes)).toBe(false);
  });
});

describe('what Obsidian is given', () => {
  const text = (named: Partial<Parameters<typeof writeObsidian>[0]>, extra: string[] = []) =>
    new TextDecoder()
      .decode(
        writeObsidian(
          { when: { kind: 'date', day: '2025-06-19' }, tags: [], feelings: [], ...named },
          'A.',
          extra,
        ),
      )
      .replace(/^---\n|---\n\nA\.\n$/g, '');

  it('is no line for what is not there', () => {
    expect(text({})).toBe('date: 2025-06-19\n');
    expect(text({ tags: ['!!', ' '] })).toBe('date: 2025-06-19\n');
    expect(text({ when: { kind: 'zoned', day: '2025-06-19', time: '10:00:05', offset: 120 } })).toBe(
      'date: 2025-06-19T10:00:05\n',
    );
  });

  it('is each thing on its line, in the order of Ebb’s own', () => {
    expect(
      text(
        {
          layout: 'post',
          title: 'Rain: again',
          description: 'Once.',
          when: { kind: 'local', day: '2025-06-19', time: '10:00:05' },
          tags: ['sea', '#sea', 'long walk'],
          feelings: [{ label: 'hope', intensity: 2 }, { label: 'calm' }, { label: 'hope', intensity: 4 }],
          isNotForLookingBack: true,
        },
        ['mood: 3'],
      ).split('\n'),
    ).toEqual([
      'layout: post',
      'title: "Rain: again"',
      'date: 2025-06-19T10:00:05',
      'tags:',
      '  - sea',
      '  - long-walk',
      'description: Once.',
      'emotions:',
      '  - hope',
      '  - calm',
      'emotion_intensity:',
      '  - "hope: 4"',
      'looking_back: false',
      'mood: 3',
      '',
    ]);
  });

  it('says that no strength is meant where the name of a feeling reads like one', () => {
    expect(text({ feelings: [{ label: 'calm:3' }] })).toContain('emotion_intensity: []\n');
    expect(text({ feelings: [{ label: 'calm:7' }, { label: 'calm' }] })).not.toContain('intensity');
  });

  test.each([
    [' #sea ', 'sea'],
    ['##sea', 'sea'],
    ['a b,, c', 'a-b-c'],
    ['--a--', 'a'],
    ['sea/side_1', 'sea/side_1'],
    ['感情 ü', '感情-ü'],
    ['2025', '_2025'],
    ['#20', '_20'],
    ['2025-06', '2025-06'],
    ['y2025', 'y2025'],
    ['!!', ''],
  ])('the tag %j is %j', (tag, wanted) => {
    expect(obsidianTag(tag)).toBe(wanted);
  });

  const named = (title?: string, suffix?: string) =>
    obsidianFileName(
      { when: { kind: 'date', day: '2025-06-19' }, ...(title === undefined ? {} : { title }) },
      suffix,
    );

  test.each([
    ['A Day', '2025-06-19 A Day.md'],
    ['[A] #1 ^b|c \\ d/e: f*g? "h" <i>', '2025-06-19 A 1 b c d e f g h i.md'],
    ['Rain... ', '2025-06-19 Rain.md'],
    ['...', '2025-06-19.md'],
    ['a\u0000\tb\nc', '2025-06-19 a b c.md'],
    ['Ünï\uD800', '2025-06-19 Ünï\uFFFD.md'],
  ])('the name of a note called %j is %j', (title, wanted) => {
    expect(named(title)).toBe(wanted);
    expect(isLinkable(named(title))).toBe(true);
  });

  it('the name of a note is no longer than others are, with what tells it from another', () => {
    expect(named()).toBe('2025-06-19.md');
    expect(named('Rain', '-2')).toBe('2025-06-19 Rain-2.md');
    for (const [title, suffix] of [
      ['x'.repeat(300), ''],
      ['ü'.repeat(300), '-12'],
      ['a. '.repeat(90), '-2'],
    ] as const) {
      const name = named(title, suffix);
      const bytes = new TextEncoder().encode(name).length;
      expect(bytes).toBeLessThanOrEqual(100);
      expect(bytes).toBeGreaterThan(95);
      expect(name.endsWith(`${suffix}.md`)).toBe(true);
    }
  });

  test.each(['a[b.md', 'a]b.md', 'a#b.md', 'a^b.md', 'a|b.md'])('%j cannot be linked to', (name) => {
    expect(isLinkable(name)).toBe(false);
    expect(isLinkable(name.replace(/[^\w.]/, ' '))).toBe(true);
  });
});
