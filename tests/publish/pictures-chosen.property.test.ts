// A picture that was chosen for others goes out, and with it nothing of the picture that it is a copy of.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PublicPictures } from '../../src/journal/public-picture.ts';
import { mediaById } from '../../src/publish/media-names.ts';
import { postFile } from '../../src/publish/post-file.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { editionOf, entryOf, NOBODY, textOf } from './entry-of.ts';
import { OTHERWISE, PLACED } from './ways-to-show.ts';

const RAW = 'k3v9x2m4tq7w';
const COPY = 'p7k2x9m4tq3w';
const UNCHOSEN = 'zzzzzzzzzzzz';
const media = mediaById([RAW, UNCHOSEN].map((id) => ({ id, type: 'image/jpeg' })));
const pictures: PublicPictures = new Map([[COPY, { id: COPY, type: 'image/jpeg', of: RAW }]]);
const chosen = `![The bridge](media/${COPY}.jpg)`;
const onSite = `![The bridge]({{ '/assets/pictures/${COPY}.jpg' | relative_url }})`;

const formOf = (body: string, context: Partial<typeof NOBODY> = {}) => {
  const entry = entryOf({ body: `![The bridge](media/${RAW}.jpg)` });
  return publicForm(entry, editionOf(entry, {}, { body }), { ...NOBODY, media, pictures, ...context });
};
const fileOf = (body: string) => textOf(postFile(formOf(body).content, String, null, new Set()).bytes);

it('goes out where it stands, under an address that holds on every site', () => {
  const form = formOf(`Before.\n\n${chosen}\n\nBehind.`);
  expect(form.content.body).toBe(`Before.\n\n${onSite}\n\nBehind.`);
  expect(form.pictures.map(({ id }) => id)).toEqual([COPY]);
  expect(form.leftOut).toEqual([]);
  // An address of ours leads to nobody.
  expect(form.traces).toEqual([]);
});

it('has a plain address where Jekyll is told not to evaluate the text', () => {
  const { content } = formOf(`{{ braces }}\n\n${chosen}`);
  expect(content.body).toContain(`](/assets/pictures/${COPY}.jpg)`);
  expect(content.extra).toEqual(['render_with_liquid: false']);
});

it('stays where it may not go out with this entry', () => {
  const form = formOf(`Before.\n\n${chosen}`, { pictures: new Map() });
  expect(form.content.body).not.toContain(COPY);
  expect(form.pictures).toEqual([]);
  expect(form.leftOut).toEqual([{ kind: 'picture', text: `${COPY}.jpg`, field: 'body' }]);
});

it('has its words replaced as all others are, and passages in them stay', () => {
  const people = [{ id: 'p', kind: 'person' as const, forms: ['Sarah'], becomes: 'S.' }];
  const { content } = formOf(`![Sarah %%and him%% there](media/${COPY}.jpg)`, { people });
  expect(content.body).toContain('![S.');
  expect(content.body).not.toMatch(/Sarah|him/);
});

it('takes no other picture along, in whatever way the copy names it', () => {
  const other = fc
    .tuple(fc.constantFrom(...PLACED, ...OTHERWISE), fc.constantFrom(RAW, UNCHOSEN))
    .map(([way, id]) => way(`${id}.jpg`, 'zwordsz'));
  const piece = fc.oneof(other, fc.constant(chosen), fc.constantFrom('Open.', '\n\n', '%%', '](', '![', '`'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const file = fileOf(pieces.join(''));
      expect(file).not.toMatch(new RegExp(`${RAW}|${UNCHOSEN}`, 'i'));
      // What goes along is what the text shows, and nothing else.
      const { pictures: along } = formOf(pieces.join(''));
      expect(along.length).toBe(file.includes(`/assets/pictures/${COPY}.jpg`) ? 1 : 0);
    }),
    { numRuns: 2_000 },
  );
});

it('goes out in no other way than as a picture: named otherwise it stays', () => {
  for (const way of OTHERWISE) {
    const file = fileOf(`Open.\n\n${way(`${COPY}.jpg`, 'words')}`);
    expect(file.replaceAll(`/assets/${COPY}.jpg`, '')).not.toContain(`media/${COPY}`);
  }
});
