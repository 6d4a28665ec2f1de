import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mediumFileName, type NamedMedium } from '../../src/journal/medium.ts';
import {
  asShownHere,
  hiddenPictures,
  openPictures,
  publicPictures,
  publicPicturesIn,
  withPicturePut,
  withPublicPictures,
  withSiteAddresses,
} from '../../src/journal/public-picture.ts';

const RAW = 'k3v9x2m4tq7w';
const OWN: NamedMedium = { id: 'p7k2x9m4tq3w', type: 'image/jpeg' };
const row = { ...OWN, size: 1, key: 'key', addedAt: 0 };
const known = publicPictures([
  { ...row, publicOf: RAW },
  { ...row, id: 'zzzzzzzzzzzz' },
]);
const here = `media/${mediumFileName(OWN)}`;

test('of the pictures of a journal those alone are for others that were chosen for them', () => {
  expect([...known.values()]).toEqual([{ ...OWN, of: RAW }]);
});

test('a chosen picture leads to where a site has it, and every other stands as it stood', () => {
  const text = `![One](${here})\n\n![Two](media/${RAW}.jpg) ![](${here})`;
  expect(withPublicPictures(text, known)).toBe(
    `![One](/assets/pictures/p7k2x9m4tq3w.jpg)\n\n![Two](media/${RAW}.jpg) ![](/assets/pictures/p7k2x9m4tq3w.jpg)`,
  );
});

test('whatever a text says, its chosen pictures read the same here after the way to a site and back', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constant(`![A bridge](${here})`),
    fc.constant('\n\n'),
    fc.constant('{{ page.title }}'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const onSite = withPublicPictures(text, known);
      expect(asShownHere(onSite)).toBe(text);
      expect(asShownHere(withSiteAddresses(onSite, known))).toBe(text);
      const count = publicPicturesIn(onSite, known).length;
      expect(count).toBe(text.includes(`](${here})`) ? 1 : 0);
    }),
  );
});

test('an address that a person typed, of a file that is none of ours, stays as it is typed', () => {
  const text = '![x](/assets/pictures/aaaaaaaaaaaa.jpg)';
  expect(withSiteAddresses(text, known)).toBe(text);
  expect(publicPicturesIn(text, known)).toEqual([]);
});

test('a picture that stands within private passages alone is hidden, and one that stands outside too is not', () => {
  const private_ = `:::private\n![x](media/${RAW}.jpg)\n:::`;
  expect(hiddenPictures(private_)).toEqual(new Set([RAW]));
  expect(hiddenPictures(`${private_}\n\n![x](media/${RAW}.jpg)`)).toEqual(new Set());
});

test('what a private passage says of a picture is not what goes along where it stands openly too', () => {
  const raw = `:::private\n![Where she lives](media/${RAW}.jpg)\n:::\n\n![A house](media/${RAW}.jpg)`;
  expect(openPictures(raw).map(({ description }) => description)).toEqual(['A house']);
  expect(openPictures(`![A house %%of hers%%](media/${RAW}.jpg)`)).toEqual([]);
});

test('a picture comes behind the paragraph that it follows in what was written', () => {
  const put = (copy: string, before: string) => withPicturePut(copy, '![](p)', before);
  expect(put('One.\n\nTwo.', 'One.\n\n')).toBe('One.\n\n![](p)\n\nTwo.');
  // The copy says it a little otherwise behind it.
  expect(put('One. And more.\nStill it.\n\nTwo.', 'One.')).toBe(
    'One. And more.\nStill it.\n\n![](p)\n\nTwo.',
  );
  expect(put('Otherwise.', 'One.')).toBe('Otherwise.\n\n![](p)');
  expect(put('One.', '')).toBe('![](p)\n\nOne.');
  expect(put('', '')).toBe('![](p)');
  expect(put('', 'Gone.')).toBe('![](p)');
  // A second one stands behind the first.
  expect(put('One.\n\n![](q)\n\nTwo.', 'One.')).toBe('One.\n\n![](q)\n\n![](p)\n\nTwo.');
});

test('whatever a copy says, putting a picture into it takes away none of its words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (copy, before) => {
      const put = withPicturePut(copy, '![](p)', before);
      expect(put).toContain('![](p)');
      const words = (text: string) => text.split(/\s+/).join('');
      expect(words(put.replace('![](p)', ''))).toBe(words(copy));
    }),
  );
});
