// Pictures and sounds as texts name them: what one part of Ebb writes every other part finds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isMediumId,
  isMediumType,
  isPicture,
  type MediumType,
  mediaIn,
  mediumAt,
  mediumFileName,
  mediumId,
  pictureMarkdown,
  placedPictures,
  placedSounds,
  plainDescription,
  soundMarkdown,
} from '../../src/journal/medium.ts';

const TYPES: readonly MediumType[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'audio/webm',
  'audio/mp4',
  'audio/ogg',
  'audio/mpeg',
];

const anyId = fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => mediumId(bytes));
const anyType = fc.constantFrom(...TYPES);
const anyMedium = fc.record({ id: anyId, type: anyType });
/** Texts with all that means something in Markdown, in names and to JavaScript's own ideas of a line. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'[]()!\\`<>*_"\'&#/ \n\r\t\0\u2028\u2029\uFEFF\uD800😀'),
    fc.constantFrom('](', '![', 'media/', '.jpg', '<!--', '<a', '&#93;'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});

const ID = 'k3v9x2m4tq7w';
const JPG = { id: ID, type: 'image/jpeg' } as const;

describe('the id of a picture', () => {
  it('is made of any twelve random bytes, and no two signs of it are one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 40 }), (bytes) => {
        expect(isMediumId(mediumId(bytes))).toBe(true);
      }),
    );
    const signs = Array.from({ length: 256 }, (_, byte) => mediumId(new Uint8Array(12).fill(byte)));
    expect(new Set(signs).size).toBe(32);
    for (const id of signs) expect(isMediumId(id)).toBe(true);
  });

  it('is nothing longer, shorter, or with a sign that is read as another', () => {
    const others = ['', ID.slice(1), `${ID}0`, `${ID}\n`, ` ${ID}`, ID.toUpperCase()];
    for (const sign of 'ilouIé-_/. ') others.push(`${ID.slice(1)}${sign}`, `${sign}${ID.slice(1)}`);
    for (const other of others) expect(isMediumId(other), other).toBe(false);
  });
});

describe('the name of a picture', () => {
  it('says its id and its kind, and is read back as both', () => {
    fc.assert(
      fc.property(anyMedium, (medium) => {
        const name = mediumFileName(medium);
        expect(name).toMatch(/^[0-9a-z]{12}\.[0-9a-z]{3,4}$/);
        expect(mediumAt(`media/${name}`)).toEqual(medium);
      }),
    );
    expect(new Set(TYPES.map((type) => mediumFileName({ id: ID, type }))).size).toBe(TYPES.length);
  });

  it('is told from other files and from sounds', () => {
    expect(TYPES.filter(isPicture)).toEqual(TYPES.slice(0, 4));
    for (const type of TYPES) expect(isMediumType(type)).toBe(true);
    for (const type of ['image/svg+xml', 'text/html', '', null, 7, {}])
      expect(isMediumType(type)).toBe(false);
  });

  it('is found in whatever folder the file lies, and only at the end of an address', () => {
    for (const folder of ['', '/', '../', 'assets/', 'a/b/', '/media/'])
      expect(mediumAt(`${folder}media/${ID}.jpg`), folder).toEqual(JPG);
    for (const other of [
      `${ID}.jpg`,
      `multimedia/${ID}.jpg`,
      `media/${ID}`,
      `media/${ID}.svg`,
      `media/${ID}.JPG`,
      `media/${ID}.jpg?x`,
      `media/${ID}.jpg\n`,
      `media/${ID}.jpg/a`,
      `media/${ID}0.jpg`,
      `media/../${ID}.jpg`,
      'media/constructor1.jpg',
      '',
    ])
      expect(mediumAt(other), other).toBeNull();
  });
});

describe('the media that a text names', () => {
  it('are found in links, code, comments and front matter, each once', () => {
    for (const text of [
      `![A](media/${ID}.jpg)`,
      `![A][a]\n\n[a]: media/${ID}.jpg "b"`,
      `<img src=media/${ID}.jpg>`,
      `\`media/${ID}.jpg\``,
      `<!-- media/${ID}.jpg -->`,
      `image: /assets/media/${ID}.jpg`,
      `\nmedia/${ID}.jpg\n`,
      `media/${ID}.jpg, and media/${ID}.jpg.`,
    ])
      expect(mediaIn(text), text).toEqual([JPG]);
    expect(mediaIn(`mymedia/${ID}.jpg media/${ID}.jpgs media/${ID}.exe`)).toEqual([]);
  });

  it('are among them wherever an address of one stands in a picture or a link', () => {
    const folder = fc.constantFrom('', '/', '../', 'a/', 'ä/', '/media/', 'a b/');
    fc.assert(
      fc.property(anyMedium, folder, anyText, anyText, (medium, inside, before, behind) => {
        const address = `${inside}media/${mediumFileName(medium)}`;
        expect(mediumAt(address)).toEqual(medium);
        expect(mediaIn(`${before}](${address})${behind}`)).toContainEqual(medium);
      }),
    );
  });
});

describe('a picture of somebody else', () => {
  it('is none of the journal’s, whatever its name: an address with a scheme or a host', () => {
    for (const place of [
      'https://example.org/a/',
      'HTTP://example.org/',
      'data:image/',
      '//host/',
      '\\\\host/',
    ]) {
      expect(mediumAt(`${place}media/${ID}.jpg`), place).toBeNull();
      expect(placedPictures(`![A](${place}media/${ID}.jpg)`), place).toEqual([]);
      expect(placedSounds(`[A](${place}media/${ID}.mp3)`), place).toEqual([]);
    }
  });
});

describe('a sound in a text', () => {
  it('is found where it was put, whatever it is called, and is no picture', () => {
    const anySound = fc.record({ id: anyId, type: fc.constantFrom(...TYPES.slice(4)) });
    fc.assert(
      fc.property(anySound, anyText, anyText, (medium, name, behind) => {
        const text = `\n${soundMarkdown(medium, name)}${behind}`;
        const placed = placedSounds(text).find(({ id }) => id === medium.id);
        expect(placed).toMatchObject({ ...medium, description: plainDescription(name) });
        expect(text.slice(placed?.start, placed?.end)).toBe(soundMarkdown(medium, name));
        expect(placedPictures(text).some(({ id }) => id === medium.id)).toBe(false);
        expect(mediaIn(text)).toContainEqual(medium);
      }),
      { numRuns: 500 },
    );
    expect(placedSounds(`![A](media/${ID}.mp3) [B](media/${ID}.jpg)`)).toEqual([]);
  });
});

describe('a picture in a text', () => {
  it('is found where it was put, whatever its description and whatever stands around it', () => {
    fc.assert(
      fc.property(anyMedium, anyText, anyText, anyText, (medium, description, before, behind) => {
        // What stands before may begin a description itself, as nobody writes it by a button.
        const text = `${before.replaceAll('![', '')}\n${pictureMarkdown(medium, description)}${behind}`;
        const placed = placedPictures(text).find(({ id }) => id === medium.id);
        expect(placed).toMatchObject({ ...medium, description: plainDescription(description) });
        expect(text.slice(placed?.start, placed?.end)).toBe(pictureMarkdown(medium, description));
        expect(mediaIn(text)).toContainEqual(medium);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a description on one line, which stays what it is when it is put once more', () => {
    fc.assert(
      fc.property(anyText, (description) => {
        const plain = plainDescription(description);
        expect(plain).not.toMatch(/[[\]\\`\n\r\u2028\u2029]/);
        expect(plainDescription(plain)).toBe(plain);
      }),
      { numRuns: 1000 },
    );
    expect(plainDescription('  Anna’s bridge,\n“at 5” – I <3 it (a lot) 😀 ')).toBe(
      'Anna’s bridge, “at 5” – I <3 it (a lot) 😀',
    );
  });

  it('begins no code and no comment that would end in the text behind it', () => {
    for (const begun of ['`', '``', '<!--', '<a href="', '<?', '</b', '<http://a'])
      expect(plainDescription(`x ${begun} y`), begun).not.toMatch(/`|<\S/);
  });

  it('is found with others in order, in the folder of a site too', () => {
    const text = `a ![](media/${ID}.jpg)![b](../media/${ID}.png)\n![c [d]](media/${ID}.gif) ![e](media/${ID}.mp3)`;
    const found = placedPictures(text).map(({ type, description }) => [type, description]);
    expect(found).toEqual([
      ['image/jpeg', ''],
      ['image/png', 'b'],
      ['audio/mpeg', 'e'],
    ]);
  });

  it('is none where it is only spoken of', () => {
    for (const text of [
      `[A](media/${ID}.jpg)`,
      `![A] (media/${ID}.jpg)`,
      `![A](media/${ID}.jpg "b")`,
      `![A\nB](media/${ID}.jpg)`,
      `![A](media/ ${ID}.jpg)`,
      `![A](multimedia/${ID}.jpg)`,
    ])
      expect(placedPictures(text), text).toEqual([]);
  });
});

describe('a hostile text of 400,000 letters', () => {
  const LENGTH = 400_000;
  const runOf = (unit: string, length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const UNITS = [
    '![',
    '![]',
    '![](',
    '![](/',
    '![](media/',
    `![](media/${ID}`,
    'media/',
    `media/${ID}.`,
    `/media/${ID}.jpg`,
    'a/',
    '](',
    '[](',
    '](a',
    'a:',
    '! [',
    ' ',
    '\n',
    '\t \n',
    '<',
    '<a ',
    '`',
    '\\',
    '[',
    '\0',
  ];

  it.each(UNITS)('of %j takes no more than four times as long as a quarter of it, and some', (unit) => {
    const taken = (length: number) => {
      // Each begins as one that is a picture nearly, and has one at its end, so that nothing is passed over.
      const text = `![](${runOf(unit, length)} ![](media/${ID}.jpg)`;
      const began = performance.now();
      placedPictures(text);
      placedSounds(text);
      mediaIn(text);
      mediumAt(text);
      plainDescription(text);
      pictureMarkdown(JPG, text);
      return performance.now() - began;
    };
    // What is quadratic takes sixteen times as long, and minutes; what takes milliseconds is not measured.
    expect(taken(LENGTH)).toBeLessThan(Math.max(2_000, 8 * taken(LENGTH / 4)));
  });
});
