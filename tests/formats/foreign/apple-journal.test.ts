// Pages of Apple's Journal: the day of whoever wrote, what is a person's of all that lies on a page, and in whatever language.
import { describe, expect, test } from 'vitest';
import { appleJournalFolder, appleJournalPage } from '../../../src/formats/apple-journal/apple-journal.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

const page = (header: string, { tiles = '', title = '', body = '' }) =>
  `<!DOCTYPE html><html><head><title></title></head><body><p class="p1"><span class="s1"><div class='pageContainer'>
<div class="pageHeader">${header}</div><div class="assetGrid">${tiles}</div><div class='title'>${title}</div><div class='bodyText'></span></p>
<p class="p2"><span class="s2">${body}</span></p><p class="p1"><span class="s1"></div></div></span></p></body></html>`;

const tile = (type: string, inner: string, id = 'ID') =>
  `<div id="${id}" class="gridItem assetType_${type} ">${inner}</div>`;
const img = (name: string) => `<img src="../Resources/${name}" class="asset_image"/>`;

function read(html: string, name: string) {
  expect(appleJournalPage.fits(html)).toBe(true);
  const foreign = appleJournalPage.read(html, `Entries/${name}`, READING);
  expectWellFormed(foreign);
  return foreign;
}

const dayOf = (header: string, name: string) => {
  const [entry] = read(page(header, { body: 'x' }), name).entries;
  return [entry?.content.when?.day, ...(entry?.problems ?? []).map(({ code }) => code)];
};

/** What a page of these tiles gives. */
function shown(tiles: string) {
  const { entries, leftOut, unread } = read(
    page('Sunday, 3 November 2024', { tiles, body: 'x' }),
    '2024-11-03.html',
  );
  const { content, media = [] } = entries[0] ?? {};
  return { content, body: content?.body, media, leftOut: Object.fromEntries(leftOut), unread };
}

describe('the day of a page', () => {
  test.each([
    ['Sunday, 3 November 2024', '2024-11-04', '2024-11-03'],
    ['samedi 4 avril 2026', '2026-04-03', '2026-04-04'],
    ['Wednesday, January 1, 2025', '2024-12-31', '2025-01-01'],
    ['2024年11月3日 星期日', '2024-11-02', '2024-11-03'],
    ['الأحد، ٣ نوفمبر ٢٠٢٤', '2024-11-03', '2024-11-03'],
    ['utorak, 1. listopada 2024.', '2024-09-30', '2024-10-01'],
    ['piątek, 1 listopada 2024', '2024-10-31', '2024-11-01'],
    ['1. listopada 2024.', '2024-10-01', '2024-10-01'],
    ['somewhen', '2024-11-03', '2024-11-03'],
    ['', '2024-11-03', '2024-11-03'],
  ])('is that of the writer, and not the one in Greenwich: %s in %s', (header, name, day) => {
    expect(dayOf(header, `${name}_A.html`)).toEqual([day]);
  });

  test('is that of the name where the page is of another time', () => {
    expect(dayOf('Sunday, 3 November 2024', '2024-11-05_A.html')).toEqual(['2024-11-05', 'date-ambiguous']);
  });

  test('is told by the language of the page before too', async () => {
    const pages = new Map([
      ['Entries/2026-04-03.html', page('samedi 4 avril 2026', { body: 'a' })],
      ['Entries/2026-04-05.html', page('lundi 6 avril 2026', { body: 'b' })],
      ['Entries/2026-05-03.html', page('Sunday, 3 May 2026', { body: 'c' })],
      ['Entries/2026-06-03.html', page('mercredi 10 juin 2026', { body: 'd' })],
    ]);
    const folder = {
      paths: [...pages.keys()],
      read: async (path: string) => encodeText(pages.get(path) ?? ''),
    };
    const { entries } = await appleJournalFolder.read(folder, 'x.zip', READING);
    expect(entries.map(({ content, problems }) => [content.when?.day, problems.length])).toEqual([
      ['2026-04-04', 0],
      ['2026-04-06', 0],
      ['2026-05-03', 0],
      ['2026-06-03', 1],
    ]);
  });
});

describe('the title of a page', () => {
  const titleOf = (name: string, title = '') =>
    read(page('Sunday, 3 November 2024', { title, body: 'x' }), name).entries[0]?.content.title;

  test('is none where its name only counts the pages of a day', () => {
    expect(titleOf('2024-11-03_(1).html')).toBeUndefined();
    expect(titleOf('2024-11-03_(12).HTM')).toBeUndefined();
    expect(titleOf('2024-11-03.html')).toBeUndefined();
  });

  test('is in its name where the page has none', () => {
    expect(titleOf('2024-11-03_A_walk_(1).html')).toBe('A walk');
    expect(titleOf('2024-11-03_(Not)_today.html')).toBe('(Not) today');
    expect(titleOf('2024-11-03_A_walk.html', 'A walk!')).toBe('A walk!');
  });
});

describe('what a page shows', () => {
  test('is a recording, and not the pictures of a button and a wave beside it', () => {
    const player = `${img('audioPlayButton.heic')}${img('audioWave.heic')}`;
    const audio = '<audio controls><source src="../Resources/A.m4a"/></audio>';
    const { media, body } = shown(tile('audio', `<div class="durationText">0:34</div>${player}${audio}`));
    expect(media).toEqual([{ kind: 'audio', name: 'Resources/A.m4a' }]);
    expect(body).toBe('x\n\n[0:34](Resources/A.m4a)');
    expect(shown(tile('audio', player, 'A1')).media).toEqual([{ kind: 'audio', name: 'A1' }]);
  });

  test('is a film, and not the picture of its beginning', () => {
    const film = '<video class="asset_video"><source src="../Resources/V.MOV"/></video>';
    expect(shown(tile('video', `${img('V.heic')}${film}`)).media).toEqual([
      { kind: 'video', name: 'Resources/V.MOV' },
    ]);
    expect(shown(tile('video', img('V.heic'), '')).media).toEqual([
      { kind: 'photo', name: 'Resources/V.heic' },
    ]);
  });

  test('is a drawing, also where there is nothing else', () => {
    const { media, leftOut } = shown(tile('drawing', img('D.png')));
    expect(media).toEqual([{ kind: 'photo', name: 'Resources/D.png' }]);
    expect(leftOut).toEqual({});
    const { entries } = read(page('', { tiles: tile('drawing', img('D.png')) }), '2024-11-03.html');
    expect(entries[0]?.content.body).toBe('![D.png](Resources/D.png)');
  });

  test('is a picture by its name where the program had none but an icon, and is named where nobody can tell it', () => {
    const icon = img('photos_icon.heic');
    expect(shown(tile('photo', icon, 'P1')).media).toEqual([{ kind: 'photo', name: 'P1' }]);
    expect(shown(tile('photo', icon, ''))).toMatchObject({ media: [], body: 'x', leftOut: { photo: 1 } });
    expect(shown(tile('photo', `${img('P.heic')}${img('P.heic')}`)).media).toHaveLength(1);
  });

  test('has no sign of the program among the pictures of its text', () => {
    const html = page('', { title: img('quotebubble.heic'), body: `y ${img('P.heic')}` });
    expect(read(html, '2024-11-03.html').entries[0]?.media).toEqual([
      { kind: 'photo', name: 'Resources/P.heic' },
    ]);
  });

  test('is where a link leads, without the picture of it', () => {
    const link = `<a href="https://example.org/a">${img('L.heic')}</a>`;
    expect(shown(tile('link', link)).content?.extra).toEqual(['link: ["https://example.org/a"]']);
  });
});

describe('how somebody felt', () => {
  const mind = (above: string, below = '') =>
    tile(
      'stateOfMind',
      `<div class="gridItemOverlayHeader">${above}</div>${img('M.heic')}<div class="gridItemOverlayFooter">${below}</div>`,
    );
  const labelsOf = (header: string, name: string, tiles: string) =>
    read(page(header, { tiles }), name).entries[0]?.content.feelings.map(({ label }) => label);

  test('is in small letters of the language of the page', () => {
    const turkish = mind('İyimser, Işıltılı');
    expect(labelsOf('3 Kasım 2024 Pazar', '2024-11-03.html', turkish)).toEqual(['iyimser', 'ışıltılı']);
    expect(labelsOf('Sunday, 3 November 2024', '2024-11-03.html', mind('Irritated'))).toEqual(['irritated']);
    expect(labelsOf('', '2024-11-03.html', mind('Irritated'))).toEqual(['irritated']);
  });

  test('is known beside the grid too, and is no word of the text', () => {
    const body = `One</span></p>${mind('Calm', 'Family')}<p class="p2"><span class="s2">Two`;
    const { content } = read(page('', { body }), '2024-11-03.html').entries[0] ?? {};
    expect(content).toMatchObject({
      body: 'One\n\nTwo',
      feelings: [{ label: 'calm' }],
      extra: ['associations: [Family]'],
    });
  });

  test('is named as left out where it is told by a colour alone', () => {
    expect(shown(tile('stateOfMind', img('M.heic'))).leftOut).toEqual({ stateOfMind: 1 });
    expect(shown(mind('Calm')).leftOut).toEqual({});
  });
});

test('only its pages and pictures are those of the program', () => {
  const its = ['Entries/a.html', 'x/Entries/b.HTM', 'x/Resources/c.heic', 'index.html'];
  const others = ['Entries/notes.txt', 'Entries/a/b.html', 'Resources.txt', 'xindex.html'];
  expect([...its, ...others].filter(appleJournalFolder.takes)).toEqual(its);
});
