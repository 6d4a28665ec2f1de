// Entries as nasty as people and programs make them, for the property tests of this folder.
import fc from 'fast-check';
import { dayOfNumber } from '../../src/journal/day.ts';
import type { Content, Intensity } from '../../src/journal/entry.ts';
import type { When } from '../../src/journal/when.ts';

const PIECES = [
  'a',
  'B',
  'é',
  'Zoë',
  'word ',
  ' ',
  '  ',
  '---',
  '...',
  '\n---\n',
  ':',
  ': ',
  ' #',
  '#',
  '"',
  "'",
  '\\',
  '\t',
  '-',
  '- ',
  '?',
  '? ',
  '!',
  '&x',
  '*x',
  '%',
  '@',
  '`',
  '|',
  '>',
  '[',
  ']',
  '{',
  '}',
  ',',
  '~',
  'null',
  'yes',
  'No',
  'on',
  '12:30',
  '1_000',
  '0x1F',
  '2025-06-19',
  '.5',
  '=',
  '<<',
  '\u0085',
  '\u2028',
  '\u2029',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u007F',
  '\u200B',
  '\u202E',
  '😀',
  '👩‍👩‍👧',
  'שלום',
  'مرحبا',
  '感情',
  '\uFFFE',
  '\uFFFF',
  '\u00A0',
  '{{ x }}',
  '{% y %}',
  '//',
  '://',
  ':1',
  ':5',
  ': 3',
  'true',
  'e1',
  '+',
  '0',
  '9',
  '_',
  '$',
  '(',
  ')',
  '%%',
  ':::private',
];

const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 3 }));
const manyPieces = (max: number) => fc.array(piece, { maxLength: max }).map((parts) => parts.join(''));

/** Text on any lines, LF only, well formed: what the app lets in. */
export const nastyText = (max = 8): fc.Arbitrary<string> =>
  manyPieces(max).map((text) => text.replace(/\r\n?/g, '\n').toWellFormed());

export const nastyBody: fc.Arbitrary<string> = fc
  .array(fc.oneof(nastyText(4), fc.constantFrom('', '---', '...', '  ', '```', '# h')), { maxLength: 6 })
  .map((lines) => lines.join('\n'));

const day = fc.integer({ min: -719_162, max: 2_932_896 }).map(dayOfNumber);
const two = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
const time = fc.tuple(two(23), two(59), two(59)).map((parts) => parts.join(':'));

export const anyWhen: fc.Arbitrary<When> = fc.oneof(
  fc.record({ kind: fc.constant('date' as const), day }),
  fc.record({ kind: fc.constant('local' as const), day, time }),
  fc.record({
    kind: fc.constant('zoned' as const),
    day,
    time,
    offset: fc.integer({ min: -1439, max: 1439 }),
  }),
  fc.record({
    kind: fc.constant('zoned' as const),
    day,
    time,
    offset: fc.integer({ min: -720, max: 840 }),
    zone: fc.constantFrom('Europe/Berlin', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+3'),
  }),
);

const label = nastyText(3).filter((text) => text !== '');
const intensity = fc.option(fc.constantFrom<Intensity>(1, 2, 3, 4, 5), { nil: undefined });

const feelings = fc
  .uniqueArray(fc.tuple(label, intensity), { selector: ([text]) => text, maxLength: 4 })
  .map((pairs) =>
    pairs.map(([id, strength]) => (strength === undefined ? { id } : { id, intensity: strength })),
  );

const EXTRA_BLOCKS = [
  ['author: Ann'],
  ['published: false'],
  ['# a comment'],
  ['categories:', '- a', '- b'],
  ['excerpt: >-', '  folded', '', '  text'],
  ['nested:', '  title: not mine', '  tags: [x]'],
  ['"quoted key": 1'],
  ['über: ok'],
  ['image: {path: a.png, alt: "x: y"}'],
  ['mood: 3'],
];

const extra = fc
  .uniqueArray(fc.constantFrom(...EXTRA_BLOCKS), { maxLength: 3 })
  .map((blocks) => blocks.flat());

/** An entry; the ids of its feelings are their labels. */
export const anyContent: fc.Arbitrary<Content> = fc
  .record({
    when: anyWhen,
    title: fc.option(nastyText(), { nil: undefined }),
    body: nastyBody,
    description: fc.option(nastyText(), { nil: undefined }),
    layout: fc.option(fc.constantFrom('post', 'page', 'my layout', ''), { nil: undefined }),
    tags: fc.array(label, { maxLength: 4 }),
    feelings,
    extra,
  })
  .map(({ title, description, layout, ...rest }) => ({
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(layout === undefined ? {} : { layout }),
  }));
