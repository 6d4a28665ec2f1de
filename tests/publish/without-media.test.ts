import { describe, expect, it } from 'vitest';
import type { KnownMedia } from '../../src/publish/media-names.ts';
import { mediaById, withNamed } from '../../src/publish/media-names.ts';
import { publicForm } from '../../src/publish/public-form.ts';
import { withoutMedia } from '../../src/publish/without-media.ts';
import { editionOf, entryOf, NOBODY } from './entry-of.ts';

const ID = 'k3v9x2m4tq7w';
const FILE = `media/${ID}.jpg`;
const NONE: KnownMedia = new Map();
const KNOWN = mediaById([{ id: ID, type: 'image/jpeg' }]);

describe('of what names a medium', () => {
  it.each([
    [`See [the **bridge**](${FILE} "The bridge").`, 'See the **bridge**.'],
    [`See [the bridge][b] and [b].\n\n[b]: ${FILE} 'Bridge'\n\nEnd.`, 'See the bridge and b.\n\nEnd.'],
    [`See <a class="x" href="${FILE}">the bridge</a>.`, 'See the bridge.'],
    [`See [[${FILE}|the bridge]].`, 'See the bridge.'],
    [`See [the bridge](${FILE} =300x200) there.`, 'See the bridge there.'],
    [`See [the bridge]({% link ${FILE} %}).`, 'See the bridge.'],
    [`Wow!<a href="${FILE}">The bridge</a>.`, 'Wow!The bridge.'],
    [`See [the bridge ![a](${FILE})](${FILE}).`, 'See the bridge.'],
    [`${'word '.repeat(20)}[![a](${FILE})the bridge](${FILE})`, `${'word '.repeat(20)}the bridge`],
    [`See [the bridge][b][, the sea][b].\n\n[b]: ${FILE}\n\nEnd.`, 'See the bridge, the sea.\n\nEnd.'],
  ])('the words of a link stay: %j is %j', (text, left) => {
    expect(withoutMedia(text, NONE).text).toBe(left);
  });

  it.each([
    [`a\n\n![the [old] bridge](${FILE})\n\nb`, 'a\n\nb'],
    [`a\n\n![the bridge][b]\n\nb\n\n[b]: ${FILE}`, 'a\n\nb'],
    [`a\n\n![[${FILE}|the bridge]]\n\nb`, 'a\n\nb'],
    [`a\n\n![[${ID}.jpg]]\n\nb`, 'a\n\nb'],
    [`a\n\n[[${ID}.jpg#page=2]]\n\nb`, 'a\n\nb'],
    [`a\n\n<img src="${FILE}" alt="a > b">\n\nb`, 'a\n\nb'],
    [`a\n\n<IMG ALT=bridge SRC=/x/${FILE}>\n\nb`, 'a\n\nb'],
    [`a\n\n<figure><img src="${FILE}"><figcaption>bridge</figcaption></figure>\n\nb`, 'a\n\nb'],
    [`a\n\n<audio><source src="media&#47;${ID}.m4a"></audio>\n\nb`, 'a\n\nb'],
    [`a\n\n<video controls>\n<source src="${FILE}">\nNo video.\n</video>\n\nb`, 'a\n\nb'],
    [`a\n\n[![the [old] bridge](${FILE})](${FILE})\n\nb`, 'a\n\nb'],
    [`a\n\n![the bridge](media%2F${ID}.jpg)\n\nb`, 'a\n\nb'],
    [`a\n\n![the bridge](${FILE} =300x200)\n\nb`, 'a\n\nb'],
    [`a\n\n![the bridge](${FILE}\n\nb`, 'a\n\nb'],
    [`a\n\n<https://x.example/${FILE}>\n\nb`, 'a\n\nb'],
    [`It is https://x.example/${FILE}, so.`, 'It is, so.'],
    [`It lies in ${FILE} now.`, 'It lies in now.'],
    [`Does it lie in x/${FILE}?! So.`, 'Does it lie in?! So.'],
    [`a\n\n<Figure><IMG src="${FILE}"><figcaption>bridge</FigCaption></figure>\n\nb`, 'a\n\nb'],
    [`Look:![[${FILE}]] there`, 'Look: there'],
    [`Look:[](${FILE})!`, 'Look:!'],
    [`See [![a](${FILE}) ](${FILE}) there`, 'See there'],
  ])('a picture goes as a whole, and every other name: %j is %j', (text, left) => {
    expect(withoutMedia(text, NONE).text).toBe(left);
  });

  it.each([
    [`It lies in x.example/photos/${FILE} now. `, 'It lies in now. '],
    [`a\n\n![the bridge](${FILE}\n\n`, 'a\n\n'],
  ])('such a name goes from the front of a long text as from a short one: %j', (text, left) => {
    const more = 'word '.repeat(500);
    expect(withoutMedia(text + more, NONE).text).toBe(left + more);
  });

  it.each([
    [`Hear [the **call**](/media/${ID}.m4a "Voice").`, 'Hear.'],
    [`a\n\n[Voice note 0:17][v]\n\n[v]: media/${ID}.m4a`, 'a'],
    [`a\n\n<a href="media/${ID}.m4a">Voice note 0:17</a>\n\nb`, 'a\n\nb'],
    [`a\n\n[[media/${ID}.webm|Voice note 0:17]]\n\nb`, 'a\n\nb'],
  ])('a link to a recording goes with its words: %j is %j', (text, left) => {
    expect(withoutMedia(text, NONE).text).toBe(left);
  });

  it('a link that names its address elsewhere is told once', () => {
    const { removed } = withoutMedia(`[the bridge][b].\n\n[b]: ${FILE}\n`, NONE);
    expect(removed).toHaveLength(2);
  });

  it.each(['k3v9x2%6d4tq7w', 'k3v9x2&#109;4tq7w', 'k3v9x2&#x6D;4tq7w'])(
    'an id is one with its letters written as %s',
    (id) => {
      expect(withoutMedia(`a ![x](/assets/${id}.png) b`, KNOWN).text).toBe('a b');
      expect(withoutMedia(`a <img src="/assets/${id}.png"> b`, KNOWN).text).toBe('a b');
    },
  );

  it('an id glued to other letters goes without the signs round them', () => {
    expect(withoutMedia(`See (xx${ID}y) there`, KNOWN).text).toBe('See () there');
  });

  it('a medium is the one that the journal has, however a text calls it', () => {
    expect(withNamed(KNOWN, `![a](media/${ID}.m4a) ![[0123456789ab.png]]`)).toEqual(
      mediaById([
        { id: ID, type: 'image/jpeg' },
        { id: '0123456789ab', type: 'image/png' },
      ]),
    );
  });

  it.each([`![x](/assets/${ID}.png)`, `thumb-${ID}`, `x${ID}x`, `![x](${ID.toUpperCase()})`])(
    'an id alone is one where the journal has that medium: %j',
    (text) => {
      expect(withoutMedia(text, KNOWN).text).toBe('');
      expect(withoutMedia(text, NONE).text).toBe(text);
    },
  );

  it.each([
    '![Them](/assets/grandparents.jpg)',
    '[a form](abcdefghjkmn.pdf) and ![a form](abcdefghjkmn.jpg)',
    '[Them](https://x.example/media/them.jpg)',
    'media/grandparents.html',
    '[[Grandparents]] and [grandparents]: wonderful %6b &#107;',
  ])('nothing is told by %j, which stays', (text) => {
    expect(withoutMedia(text, KNOWN)).toEqual({ text, removed: [] });
  });

  it('a long text takes as long as many short ones', () => {
    const long = [
      `[a](${FILE}) `.repeat(5e3),
      `${FILE} `.repeat(5e3),
      `<img src="${FILE}">`.repeat(3e3),
      `${FILE}${'<svg>'.repeat(1e4)}`,
      `${FILE}${'<a "'.repeat(2e4)}`,
      `![x](${FILE}`.repeat(3e3),
      ID.repeat(5e3),
    ];
    const begun = performance.now();
    for (const text of long) withoutMedia(text, KNOWN);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('what a page that goes out left behind', () => {
  const look = (body: string, fields = {}) => {
    const entry = entryOf({ body, ...fields });
    return publicForm(entry, editionOf(entry, { extraKeys: ['image'] }), NOBODY);
  };

  it('is each picture once, by its file, and no private passage', () => {
    const form = look(`![a](${FILE})\n\n[b](${FILE}) ![c](media/0123456789ab.m4a) %%mine%%`);
    expect(form.leftOut).toEqual([
      { kind: 'picture', text: `${ID}.jpg`, field: 'body' },
      { kind: 'sound', text: '0123456789ab.m4a', field: 'body' },
      { kind: 'passage', text: '%%mine%%', field: 'body' },
    ]);
    expect(form.content.body).toBe('b');
    expect(form.changesNothing).toBe(false);
  });

  it('is a tag or a line of front matter as a whole, where one names a medium', () => {
    const form = look('Text.', { tags: ['sea', `the ${FILE}`], extra: [`image: /${FILE}`, 'by: me'] });
    expect(form.content).toMatchObject({ tags: ['sea'], extra: [] });
    expect(form.leftOut.map(({ kind }) => kind)).toEqual(['tag', 'field', 'field']);
  });

  it('is what the raw text names as a picture, wherever else its id stands', () => {
    const entry = entryOf({ body: `![a](${FILE})` });
    const typed = editionOf(entry, {}, { body: `See /assets/${ID}.webp there.`, title: ID });
    const { content } = publicForm(entry, typed, NOBODY);
    expect(content.body).toBe('See there.');
    expect(content.title).toBeUndefined();
  });
});
