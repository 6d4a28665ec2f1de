// Day One's pictures, wherever they stand, and its archives of several journals.
import { describe, expect, test } from 'vitest';
import { dayOneFolder, dayOneJson } from '../../../src/formats/day-one/day-one.ts';
import { entry, one } from './day-one-entries.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

const contentOf = (fields: object) => one(fields).content;

describe('pictures of an entry', () => {
  const photo = (id: string, fields: object = {}) => ({
    identifier: id,
    md5: `${id.toLowerCase()}1`,
    type: 'jpeg',
    ...fields,
  });
  const names = (fields: object) => one(fields).media.map(({ name }) => name);

  test('stand where the text names them, and behind it in their order where it does not', () => {
    const { content, media } = one({
      text: 'One ![](dayone-moment://b) [my words](dayone-moment:/video/Q) ![](dayone-moment:/nothing/N)\n\n',
      photos: [
        photo('A', { orderInEntry: 2 }),
        photo('B', { orderInEntry: 1 }),
        photo('D', { orderInEntry: 3 }),
        photo('C'),
        null,
        7,
      ],
    });
    expect(content.body).toBe(
      [
        'One ![b1.jpeg](photos/b1.jpeg) [my words](dayone-moment:/video/Q) ![N](dayone-moment:/nothing/N)',
        '![c1.jpeg](photos/c1.jpeg)',
        '![a1.jpeg](photos/a1.jpeg)',
        '![d1.jpeg](photos/d1.jpeg)',
      ].join('\n\n'),
    );
    expect(media).toEqual([
      { kind: 'photo', name: 'photos/b1.jpeg' },
      { kind: 'video', name: 'Q' },
      { kind: 'photo', name: 'N' },
      { kind: 'photo', name: 'photos/c1.jpeg' },
      { kind: 'photo', name: 'photos/a1.jpeg' },
      { kind: 'photo', name: 'photos/d1.jpeg' },
    ]);
  });

  test('are known by their bytes alone, or by their name alone', () => {
    expect(names({ text: '![](dayone-moment://E1)', photos: [{ md5: 'e1', type: 'png' }] })).toEqual([
      'photos/e1.png',
    ]);
    expect(
      names({ photos: [{ filename: 'IMG_1.HEIC' }, {}], pdfAttachments: [{ identifier: 'Doc' }] }),
    ).toEqual(['IMG_1.HEIC', 'photos', 'pdfs/Doc']);
    expect(one({ text: 'x  ', photos: [] }).content.body).toBe('x  ');
  });

  test('and films that are on the web are links to there; what is no address of the web stays as it is', () => {
    const at = (address: string) => Buffer.from(address).toString('base64url');
    const said = (address: string, label = '') =>
      contentOf({ text: `[${label}](dayone-external:/video/${at(address)})` }).body;
    expect(said('https://example.org/~ü?>')).not.toContain('](http');
    expect(said('https://example.org/~ü?ÿ', 'My film')).toBe('[My film](https://example.org/~ü?ÿ)');
    expect(said('http://example.org/a')).toContain('](http://example.org/a)');
    for (const odd of ['javascript:alert(1)', 'see https://example.org/', 'https://example.org/ and more'])
      expect(said(odd)).toBe(`[](dayone-external:/video/${at(odd)})`);
    const broken = `[](dayone-external:/video/${Buffer.from('https://example.org/\xFF', 'latin1').toString('base64url')})`;
    expect(contentOf({ text: broken }).body).toBe(broken);
  });
});

describe('an archive', () => {
  const folderOf = (files: Record<string, unknown>) => ({
    paths: Object.keys(files),
    read: async (path: string) => new Uint8Array(Buffer.from(JSON.stringify(files[path]))),
  });
  const journal = (...entries: unknown[]) => ({ metadata: { version: '1.0' }, entries });

  test('is one of Day One by the journals in it, an empty one too, and takes those and its pictures', async () => {
    expect(await dayOneFolder.fits(folderOf({ 'a.json': [], 'b.json': journal() }))).toBe(true);
    expect(
      await dayOneFolder.fits(
        folderOf({ 'a.json': { entries: [] }, 'b.json': { entries: [{ date: 'x' }] } }),
      ),
    ).toBe(false);
    expect(dayOneJson.fits({ metadata: {}, entries: [{ text: 'x' }] })).toBe(false);
    expect(
      [
        'Journal.json',
        'x/Journal.json',
        'x/y/a.json',
        'photos/a.jpeg',
        'x/pdfs/a.pdf',
        'notes/a.md',
        'photos/x/a.jpeg',
      ].map(dayOneFolder.takes),
    ).toEqual([true, true, false, true, true, false, false]);
  });

  test('says of each entry which of its journals it is from, by that one’s name', async () => {
    const files = {
      'x/my.json notes.JSON': journal(
        entry({ uuid: 'A', photos: [{ identifier: 'P', md5: 'p.1', type: 'jpeg' }] }),
      ),
      'x/ .json': journal(entry({ uuid: 'B' })),
      'x/photos/p.1.jpg': null,
      'x/ Home .json': journal(entry({ uuid: 'C' })),
    };
    const foreign = await dayOneFolder.read(folderOf(files), 'x.zip', READING);
    expectWellFormed(foreign);
    expect(foreign.entries.map(({ nativeId, content, media }) => [nativeId, content.extra, media])).toEqual([
      ['A', ['journal: my.json notes'], [{ kind: 'photo', name: 'x/photos/p.1.jpg' }]],
      ['B', [], []],
      ['C', ['journal: Home'], []],
    ]);
  });

  test('names what in it is no journal, and reads the others', async () => {
    const { entries, unread } = await dayOneFolder.read(
      folderOf({ 'a.json': [1], 'b.json': journal(entry({})), 'c.json': null }),
      'x.zip',
      READING,
    );
    expect(entries.map(({ content }) => content.extra)).toEqual([[]]);
    expect(unread).toEqual([
      { file: 'a.json', code: 'entry-unreadable' },
      { file: 'c.json', code: 'json-damaged' },
    ]);
  });
});
