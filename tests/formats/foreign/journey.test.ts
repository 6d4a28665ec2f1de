// Journey's archive: the clock of whoever wrote, and every picture with its entry.
import { describe, expect, test } from 'vitest';
import { readerOf } from '../../../src/formats/foreign/read-foreign.ts';
import { journey } from '../../../src/formats/journey/journey.ts';
import { folderOf } from './folder-of.ts';
import { entry, ID, one, readAll } from './journey-archive.ts';
import { zoned } from './zoned.ts';

describe('an entry is of the day that it was where it was written', () => {
  test.each([
    ['Europe/Dublin', zoned('2024-04-16', '23:59:30', 60, 'Europe/Dublin')],
    [' Asia/Calcutta ', zoned('2024-04-17', '04:29:30', 330, 'Asia/Calcutta')],
    ['GMT+08:00', zoned('2024-04-17', '06:59:30', 480)],
    ['GMT-03:30', zoned('2024-04-16', '19:29:30', -210)],
    ['UTC-0', zoned('2024-04-16', '22:59:30', 0)],
    ['UTC', zoned('2024-04-16', '22:59:30', 0, 'UTC')],
  ])('in %s', async (timezone, when) => {
    const { content, problems } = await one({ timezone });
    expect([content.when, content.extra, problems]).toEqual([when, [], []]);
  });

  test.each(['Mars/One', 'GMT+24:00', 'z'.repeat(200)])(
    'and in a zone that nobody knows, on the clock of this device, with the zone as a line: %s',
    async (timezone) => {
      const { content, problems } = await one({ timezone });
      expect(content.when).toEqual(zoned('2024-04-16', '18:59:30', -240, 'America/New_York'));
      expect(content.extra).toEqual([`original_timezone: ${timezone}`]);
      expect(problems.map(({ code }) => code)).toEqual(['zone-of-device']);
    },
  );

  test('and an instant in quotes is one', async () => {
    const at = Date.UTC(2024, 3, 16, 22, 59, 30);
    for (const date_journal of [String(at), ` ${at} `, at + 0.5]) {
      const { content, problems } = await one({ date_journal });
      expect([content.when, problems]).toEqual([zoned('2024-04-16', '23:59:30', 60, 'Europe/Dublin'), []]);
    }
  });

  test.each([
    ['16.4.2024', 'date-unreadable', ['original_date: "16.4.2024"', 'original_timezone: Europe/Dublin']],
    [1e300, 'date-unreadable', ['original_date: "1e+300"', 'original_timezone: Europe/Dublin']],
    [null, 'no-date', ['original_timezone: Europe/Dublin']],
  ])('and what is no instant stays as it was written: %s', async (date_journal, code, extra) => {
    const { content, problems } = await one({ date_journal });
    expect([content.when, content.extra, content.body]).toEqual([null, extra, 'x']);
    expect(problems).toEqual([{ file: `${ID}.json`, code }]);
  });
});

describe('pictures', () => {
  test('are known whatever the case of their names, those of old archives that name none too', async () => {
    const { media, foreign } = await one(
      { photos: [`${ID}-aaa.jpg`] },
      { [`${ID.toUpperCase()}-AAA.JPG`]: '', [`${ID}-bbb.jpg`]: '', 'cover.jpg': '' },
    );
    expect(media).toEqual([
      { kind: 'photo', name: `${ID.toUpperCase()}-AAA.JPG` },
      { kind: 'photo', name: `${ID}-bbb.jpg` },
    ]);
    expect(foreign.unread).toEqual([]);
  });

  test('are told where their entry is damaged or gone', async () => {
    const [other, third] = ['1600000000000-abcd', '1700000000000-abcd'];
    const { foreign } = await one(
      {},
      { [`${other}.json`]: '{"id":', [`${other}-a.jpg`]: '', [`${third}.json`]: [] },
    );
    expect(foreign.unread).toEqual([
      { file: `${other}.json`, code: 'json-damaged' },
      { file: `${third}.json`, code: 'entry-unreadable' },
      { file: `${other}-a.jpg`, code: 'no-day' },
    ]);
  });

  test('are known in whatever folder they lie, each once and all that no entry names', async () => {
    const names = [`2023/${ID}-a.jpg`, `2024/${ID}-a.jpg`, `2024/${ID}-b.jpg`, `2024/${ID}-c.mp4`];
    const beside = Object.fromEntries(names.map((name) => [name, '']));
    const { media } = await one({ photos: [`${ID}-b.jpg`] }, beside);
    expect(media.map(({ name }) => name)).toEqual([names[2], names[1], names[3]]);
  });

  test('are told from recordings, films and documents', async () => {
    const names = ['a.HEIC', 'b.sticker', 'c.MOV', 'd.m4v', 'e.amr', 'f.opus', 'g.pdf'];
    const { media } = await one({ text: '', photos: names });
    expect(media.map(({ kind }) => kind)).toEqual([
      'photo',
      'photo',
      'video',
      'video',
      'audio',
      'audio',
      'document',
    ]);
  });
});

test.each([
  { tags: ['walk'] },
  { mood: 3 },
  { favourite: true },
  { folder: 'Trip' },
  { tags: ['walk'], favourite: true },
  { tags: ['walk'], photos: ['a.jpg'] },
])('an entry without words comes in with what it has: %j', async (fields) => {
  const { content } = await one({ text: '<p>&nbsp;</p>', type: 'html', ...fields });
  expect(content.when?.day).toBe('2024-04-16');
});

test('an entry with nothing in it is told, whether its day is known or not', async () => {
  const empty = { text: ' \n', type: '' };
  const other = '1600000000000-abcd';
  const { unread } = await readAll({
    [`${ID}.json`]: entry(empty),
    [`${other}.json`]: entry({ ...empty, date_journal: null }),
  });
  expect(unread).toEqual([
    { file: `${ID}.json`, code: 'nothing-in-it', text: '2024-04-16' },
    { file: `${other}.json`, code: 'nothing-in-it', text: '' },
  ]);
});

test('an entry has the id that it names, else that of its file', async () => {
  expect((await one({ id: 'another' })).nativeId).toBe('another');
  for (const id of [undefined, '', 7]) expect((await one({ id })).nativeId).toBe(ID);
});

test.each([
  ['html', 'Fish &amp; chips<br>and <b>tea</b>', 'Fish & chips\nand **tea**'],
  ['', '<p dir="auto">Fish &amp; chips</p>', 'Fish & chips'],
  ['', '\n  <div>Fish &amp; chips</div>', 'Fish & chips'],
  ['', '<h3>Fish</h3><p>chips</p>', 'chips'],
  ['', '  Fish &amp; <p> chips \r\n', '  Fish &amp; <p> chips'],
  ['', '<hr> Fish', '<hr> Fish'],
  ['markdown', 'Fish\n\n    chips\n', 'Fish\n\n    chips'],
])('a text is the HTML or the plain words that it is: %s %j', async (type, text, body) => {
  expect((await one({ type, text })).content.body).toBe(body);
});

test('an archive is known though its first entries are damaged', async () => {
  const broken = Object.fromEntries(
    Array.from({ length: 5 }, (_, at) => [`130000000000${at}-abcd.json`, '{"id":']),
  );
  const { entries, unread } = await readAll({ ...broken, [`${ID}.json`]: entry({}) });
  expect([entries.length, unread.length]).toEqual([1, 5]);
});

test('an archive of other JSON is none of Journey', async () => {
  expect(await readerOf(folderOf({ [`${ID}.json`]: { text: 'x' }, '1.json': entry({}) }))).toBeNull();
});

test('only its entries and pictures are those of the program', () => {
  const its = [`${ID}.json`, `x/${ID}.JSON`, `x/${ID}-a.jpg`];
  const others = ['a.json', `${ID}.jpg`, 'x.jpg', `${ID}-a/b.jpg`];
  expect([...its, ...others].filter(journey.takes)).toEqual(its);
});
