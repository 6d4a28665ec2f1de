// The notes that stand for pictures and recordings of other programs, and what takes their place.
import { describe, expect, it, test } from 'vitest';
import type { Media } from '../../src/formats/foreign/foreign.ts';
import { noteOf } from '../../src/formats/foreign/media-note.ts';
import { withKept } from '../../src/formats/kept-links.ts';
import { placedPictures, placedSounds } from '../../src/journal/medium.ts';

const PICTURE = { id: 'k3v9x2m4tq7w', type: 'image/jpeg' } as const;
const SOUND = { id: 'k3v9x2m4tq7w', type: 'audio/mp4' } as const;
const NAMED = '![](media/k3v9x2m4tq7w.jpg)';

const kept = (name: string) => new Map([[name, PICTURE]]);

describe('a picture that is kept', () => {
  it.each([
    'photos/d5579fd5.jpeg',
    'media/2010-10-26_154753488/a (1).jpg',
    'assets/photos/a b',
    'a](javascript:x) [b',
    'a<b>\\',
    'a\n\nb',
    '100%.jpg',
    ' a.jpg ',
    'photos/a&b.jpg',
    'Übung.jpg',
  ])('takes the place of its note, whatever it is called: %j', (name) => {
    const note = noteOf({ kind: 'photo', name });
    expect(withKept(`Before ${note} behind`, kept(name))).toBe(`Before ${NAMED} behind`);
  });

  it('keeps what was said of it, as it can stand in a text', () => {
    const text = noteOf({ kind: 'photo', name: 'a.jpg' }, 'The [old] bridge');
    const told = withKept(text, kept('a.jpg'));
    expect(placedPictures(told)).toMatchObject([{ id: PICTURE.id, description: 'The old bridge' }]);
  });

  it('is found by an address that is written as one', () => {
    expect(withKept('![](Resources/AB%2012.jpg)', kept('Resources/AB 12.jpg'))).toBe(NAMED);
    expect(withKept('![](Resources/AB%2012.jpg)', kept('Resources/AB%2012.jpg'))).toBe(NAMED);
    expect(withKept('![](photos/a&amp;b.jpg)', kept('photos/a&b.jpg'))).toBe(NAMED);
    expect(withKept('![](photos/a&amp;b.jpg)', kept('photos/a&amp;b.jpg'))).toBe(NAMED);
  });
});

test('a recording that is kept is called by its name', () => {
  const media: Media = { kind: 'audio', name: 'audios/walk.m4a' };
  const told = withKept(noteOf(media), new Map([[media.name, SOUND]]));
  expect(placedSounds(told)).toMatchObject([{ id: SOUND.id, description: 'walk.m4a' }]);
});

test('every other link stays as it is', () => {
  const text = '![b](photos/b.jpg) [a](https://example.org/a.jpg) `a.jpg` <a.jpg> ![](%E0%A4%A.jpg)';
  expect(withKept(text, kept('a.jpg'))).toBe(text);
  expect(withKept(text, new Map())).toBe(text);
});
