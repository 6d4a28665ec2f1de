// Texts made at random of pictures in every spelling, passages and half marks: nothing of a picture is in what goes out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placedPictures } from '../../src/journal/medium.ts';
import { publicTextOf } from '../../src/journal/publishing.ts';
import { mediaById } from '../../src/publish/media-names.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { changesSince, takenUp } from '../../src/publish/take-up.ts';
import { openWords, withoutMedia } from '../../src/publish/without-media.ts';
import { editionOf, entryOf, NOBODY, textOf } from './entry-of.ts';
import { OTHERWISE, PLACED } from './ways-to-show.ts';

const IDS = ['k3v9x2m4tq7w', '0123456789ab', 'grandparents', 'zzzzzzzzzzzz'];
const MEDIA = mediaById(IDS.map((id) => ({ id, type: 'image/jpeg' })));
const NAMED = new RegExp(IDS.join('|'), 'i');

const BRIDGE = '![The bridge](media/k3v9x2m4tq7w.jpg)';
const HALVES = [
  '![',
  '[',
  ']',
  '](',
  '(',
  ')',
  '<',
  '>',
  '"',
  '`',
  '\\',
  'media/',
  'media',
  '[[',
  '![[',
  ']]',
];
const MARKS = [
  ...['Open words.', ' and ', ' ', '\n', '\n\n', '# Head\n', '- ', '> ', '**', '{{ x }}', '```\n', '"'],
  ...[
    '%%',
    ':::private\n',
    ':::\n',
    '%%mine%%',
    '[x]: ',
    '[x]',
    '<img src=',
    '<!--',
    '-->',
    '|',
    '.jpg',
    ':',
  ],
];

/** Words of a picture are of it alone, `zw7zw`, so that each can be looked for. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...MARKS, ...HALVES).map((text) => () => text) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...PLACED, ...OTHERWISE), fc.constantFrom(...IDS)).map(
      ([way, id]) =>
        (words: string) =>
          way(`${id}.jpg`, words),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...IDS), fc.constantFrom('png', 'm4a')).map(
      ([id, ending]) =>
        (words: string) =>
          `![${words} %%of%% it](media/${id}.${ending})`,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...IDS).map((id) => (words: string) => `![${words}](media/${id}`) },
);

let made = 0;
const text = (maxLength: number) =>
  fc.array(piece, { maxLength }).map((pieces) =>
    pieces
      .map((one) => {
        made += 1;
        return one(`zw${made}zw`);
      })
      .join(''),
  );
const line = fc.oneof(fc.constant('A day'), text(3));

const anyEntry = fc.record({
  title: line,
  body: text(12),
  description: line,
  tags: fc.array(line, { maxLength: 2 }),
  extra: fc.array(
    line.map((words) => `note: ${words}`),
    { maxLength: 2 },
  ),
});

type Words = { title?: string; body: string; description?: string; tags: string[] };

/** The descriptions of pictures as Ebb puts them, each word that is of one alone. */
const described = ({ title = '', body, description = '', tags }: Words): string[] =>
  [title, body, description, ...tags].flatMap((words) =>
    placedPictures(words).flatMap((picture) => picture.description.match(/zw\d+zw/g) ?? []),
  );

it('no medium is named in any byte that goes out, and no picture described', () => {
  fc.assert(
    fc.property(anyEntry, anyEntry, line, fc.boolean(), (raw, typed, chosen, isByHand) => {
      const entry = entryOf(raw);
      const copy = { ...publicTextOf(entry), ...(isByHand ? { body: typed.body, tags: typed.tags } : {}) };
      const choices = {
        extraKeys: ['note'],
        contentNote: chosen,
        helpLine: chosen,
        writtenNote: typed.title,
      };
      const edition = editionOf({ ...entry, ...copy }, choices);
      for (const one of [edition, null]) {
        const form = publicForm(entry, one, { ...NOBODY, media: MEDIA });
        const file = postFile(form.content, (id) => id, null, new Set());
        const out = `${file.path}\n${textOf(file.bytes)}\n${form.readText}`;
        expect(out).not.toMatch(NAMED);
        const told = [...described(entry), ...described(one ?? entry)].filter((words) => out.includes(words));
        expect(told).toEqual([]);
      }
    }),
    { numRuns: 1500 },
  );
});

it('a title or a name names none', () => {
  fc.assert(
    fc.property(line, (words) => {
      const open = openWords(words, MEDIA);
      expect(open).not.toMatch(NAMED);
      expect(openWords(open, MEDIA)).toBe(open);
    }),
    { numRuns: 1500 },
  );
});

it('a change that is taken up brings no picture along, and none is offered once all are taken', () => {
  fc.assert(
    fc.property(text(8), text(8), (before, after) => {
      const base = publicTextOf(entryOf({ body: before }));
      const now = publicTextOf(entryOf({ body: after }));
      let edition = base;
      for (const change of changesSince(base, now, base).toReversed()) edition = takenUp(edition, change);
      expect(placedPictures(edition.body)).toEqual([]);
      const told = [before, after].flatMap((body) => described({ body, tags: [] }));
      expect(told.filter((words) => edition.body.includes(words))).toEqual([]);
      expect(changesSince(now, now, edition)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('a picture that comes, goes or moves is no change of what others may read', () => {
  const words = fc.constantFrom('One.', 'Two.', 'Three.');
  const somePlaces = fc.array(fc.nat(3), { maxLength: 3 });
  const rawWith = (paragraphs: string[], places: number[]) => {
    const all = paragraphs.flatMap((one, at) => [...places.filter((p) => p === at).map(() => BRIDGE), one]);
    return [...all, ...places.filter((p) => p === paragraphs.length).map(() => BRIDGE)].join('\n\n');
  };
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 3, maxLength: 3 }),
      somePlaces,
      somePlaces,
      (all, one, other) => {
        const [base, now] = [one, other].map((places) =>
          publicTextOf(entryOf({ body: rawWith(all, places) })),
        );
        expect(now).toEqual(base);
        expect(base?.body).toBe(all.join('\n\n'));
      },
    ),
  );
});

it('a text that names no medium is as it was, byte for byte', () => {
  const words = [
    'grandparents',
    'https://x.example/media/a.jpg',
    '![Sea](sea.jpg)',
    '![[Sea]]',
    '<img src="a.png">',
  ];
  const open = fc
    .array(fc.constantFrom(...MARKS.filter((one) => one !== '.jpg'), ...HALVES, ...words), { maxLength: 25 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(open, (body) => {
      expect(withoutMedia(body, new Map())).toEqual({ text: body, removed: [] });
    }),
    { numRuns: 3000 },
  );
});
