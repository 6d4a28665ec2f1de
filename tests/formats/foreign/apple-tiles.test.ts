// The tiles above a page of Apple's Journal: what is a person's of all that lies on them, and under which name it goes on.
import { describe, expect, test } from 'vitest';
import { appleJournalPage } from '../../../src/formats/apple-journal/apple-journal.ts';
import { img, page, read, shown, tile } from './apple-page.ts';
import { READING } from './given.ts';

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
    const html = page('', { title: img('quotebubble.heic'), body: `y <img alt="x"> ${img('P.heic')}` });
    expect(read(html, '2024-11-03.html').entries[0]?.media).toEqual([
      { kind: 'photo', name: 'Resources/P.heic' },
    ]);
  });

  test('is where a link leads, without the picture of it', () => {
    const link = `<a href="https://example.org/a">${img('L.heic')}</a>`;
    expect(shown(tile('link', link)).content?.extra).toEqual(['link: ["https://example.org/a"]']);
  });
});

describe('what a tile says', () => {
  const words = (...lines: string[]) => lines.map((line) => `<div class="x">${line}</div>`).join('');

  test.each([
    ['multiPinMap', ['place: Bergen, Norway']],
    ['genericMap', ['place: Bergen, Norway']],
    ['contact', ['people: ["Bergen, Norway"]']],
    ['workoutRoute', ['activity: ["Bergen, Norway"]']],
    ['motionActivity', ['activity: ["Bergen, Norway"]']],
    ['music', ['heard: ["Bergen, Norway"]']],
    ['thirdPartyMedia', ['heard: ["Bergen, Norway"]']],
    ['podcast', ['heard: ["Bergen, Norway"]']],
    ['book', ['heard: ["Bergen, Norway"]']],
    ['link', ['link: ["Bergen, Norway"]']],
  ])('goes out with the entry under a name of its own: %s', (type, extra) => {
    const { content, media, leftOut } = shown(
      tile(type, `${words('Bergen', ' ', 'Norway')}${img('M.heic')}`),
    );
    expect([content?.extra, media, leftOut]).toEqual([extra, [], {}]);
  });

  test('is kept of each of several', () => {
    const two = (type: string) => `${tile(type, words('One'))}${tile(type, words('Two'))}`;
    expect(shown(two('genericMap')).content?.extra).toEqual(['place: One; Two']);
    expect(shown(two('contact')).content?.extra).toEqual(['people: [One, Two]']);
  });

  test('is named where nobody knows what it means, or where it says nothing', () => {
    expect(shown(`${tile('weather', words('Rain'))}${tile('weather', '')}`).leftOut).toEqual({ weather: 2 });
    expect(shown(tile('contact', img('C.heic'))).leftOut).toEqual({ contact: 1 });
    expect(shown(tile('toString', words('x'))).leftOut).toEqual({ toString: 1 });
  });

  test('is the caption of the first of its pictures', () => {
    const { body } = shown(tile('photo', `${words('At', 'sea')}${img('A.heic')}${img('B.heic')}`));
    expect(body).toBe('x\n\n![At, sea](Resources/A.heic)\n\n![B.heic](Resources/B.heic)');
  });

  test('is kept where its picture has neither a file nor a name', () => {
    const lost = tile('photo', `${words('At', 'sea')}${img('photos_icon.heic')}`, '');
    expect(shown(`${lost}${tile('video', words('Waves'), '')}`)).toMatchObject({
      body: 'x',
      media: [],
      content: { extra: ['caption: ["At, sea", Waves]'] },
      leftOut: { photo: 1, video: 1 },
    });
    const { entries } = read(page('', { tiles: lost }), '2024-11-03.html');
    expect(entries[0]?.content.extra).toEqual(['caption: ["At, sea"]']);
  });

  test('ends with the tiles, whatever stands behind them', () => {
    const grid = `<div class="assetGrid">${tile('photo', img('A.heic'))}</div>`;
    const html = `<div class="pageHeader">Sunday, 3 November 2024</div>${grid}<div>Behind.</div><div class="x">Last.</div>`;
    expect(read(html, '2024-11-03.html').entries[0]?.content.body).toBe(
      'Behind.\nLast.\n\n![A.heic](Resources/A.heic)',
    );
  });

  test('is no word of the text, and a picture in no tile is one of the text', () => {
    const { body, media } = shown(`${img('N.heic')}<div class="gridItem">${img('O.heic')}</div>`);
    expect(media.map(({ name }) => name)).toEqual(['Resources/N.heic', 'Resources/O.heic']);
    expect(body).toBe('![N.heic](Resources/N.heic)![O.heic](Resources/O.heic)\n\nx');
  });
});

test.each([
  ['styles', '<style>span.s3 {font-weight: bold}</style>'.repeat(8_000), '', 0],
  ['pictures', '', Array.from({ length: 15_000 }, (_, at) => img(`${at}.heic`)).join(''), 15_000],
])('a page of very many %s is read soon', (_, body, pictures, count) => {
  const startedAt = performance.now();
  const html = page('Sunday, 3 November 2024', { tiles: tile('photo', pictures), body: `${body}x` });
  const { entries } = appleJournalPage.read(html, 'Entries/2024-11-03.html', READING);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect(entries[0]?.media.filter(({ name }) => name.startsWith('Resources'))).toHaveLength(count);
});

test('a class of two styles looks as the last of them says', () => {
  const styles = '<style>span.s3 {font-weight: bold}</style><style>span.s3 {font-style: italic}</style>';
  const { entries } = read(page('', { body: `${styles}A <span class="s3">day</span>` }), '2024-11-03.html');
  expect(entries[0]?.content.body).toBe('A *day*');
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

  test('is every word of its lists, each once, whatever stands between them', () => {
    const tiles = `${mind('Calm, Happy، calm、 Sad，', 'Family, , Work')}${mind('Happy', 'Work')}`;
    const { content } = shown(tiles);
    expect(content?.feelings.map(({ label }) => label)).toEqual(['calm', 'happy', 'sad']);
    expect(content?.extra).toEqual(['associations: [Family, Work]']);
  });

  test('is named as left out where it is told by a colour alone', () => {
    expect(shown(tile('stateOfMind', img('M.heic'))).leftOut).toEqual({ stateOfMind: 1 });
    expect(shown(mind('Calm')).leftOut).toEqual({});
  });
});
