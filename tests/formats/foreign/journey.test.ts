// Journey's archive: the clock of whoever wrote, and every picture with its entry.
import { describe, expect, test } from 'vitest';
import { readerOf } from '../../../src/formats/foreign/read-foreign.ts';
import { journey } from '../../../src/formats/journey/journey.ts';
import { folderOf } from './folder-of.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';
import { zoned } from './zoned.ts';

const ID = '1500000000000-3fd9a1c0e8b7d642';

async function readAll(files: Record<string, unknown>) {
  const folder = folderOf(files);
  const foreign = await (await readerOf(folder))?.read(folder, 'journey.zip', READING);
  if (!foreign) throw new Error('No archive.');
  expectWellFormed(foreign);
  return foreign;
}

/** A minute before midnight in Dublin, with what is said otherwise. */
const entry = (fields: object) => ({
  id: ID,
  date_journal: Date.UTC(2024, 3, 16, 22, 59, 30),
  timezone: 'Europe/Dublin',
  text: 'x',
  mood: 0,
  tags: [],
  photos: [],
  ...fields,
});

async function one(fields: object, beside: Record<string, unknown> = {}) {
  const foreign = await readAll({ [`${ID}.json`]: entry(fields), ...beside });
  const [found] = foreign.entries;
  if (!found) throw new Error('No entry.');
  return { ...found, foreign };
}

/** In place of a number that is not set. */
const UNSET = 1.7976931348623157e308;

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

describe('a mood', () => {
  test.each([
    [1, 'amazing', 'mood: 5'],
    [5, 'terrible', 'mood: 1'],
    ['2', 'good', 'mood: 4'],
  ])('%j is %s', async (mood, label, line) => {
    const { content, foreign } = await one({ mood });
    expect(content.feelings).toEqual([{ label }]);
    expect(content.extra).toEqual([line, 'mood_source: journey']);
    expect(foreign.leftOut.size).toBe(0);
  });

  test.each([0, '0', -1, '', null])('%j is none', async (mood) => {
    const { content, foreign } = await one({ mood });
    expect([content.feelings, content.extra, foreign.leftOut.size]).toEqual([[], [], 0]);
  });

  test.each([6, 2.5, 'fine', [1]])('%j is told, since nobody knows what it means', async (mood) => {
    const { content, foreign } = await one({ mood });
    expect(content.feelings).toEqual([]);
    expect([...foreign.leftOut]).toEqual([['mood', 1]]);
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

const WEATHER = { id: 1, degree_c: 3.4, description: 'Rain', place: 'Bergen' };

test.each([
  [{ folder: ' Trip ', sentiment: -0.5 }, ['sentiment: -0.5', 'folder: Trip']],
  [{ music_title: 'Song', music_artist: 'A' }, ['music_title: Song', 'music_artist: A']],
  [{ folder: ' ', music_title: '', sentiment: 0 }, []],
  [{ sentiment: null }, []],
  [{ date_modified: 1500000000000 }, ['last_modified_at: "2017-07-14T02:40:00.000Z"']],
  [{ date_modified: 1e17 }, []],
  [{ date_modified: UNSET }, []],
  [{ lat: 1.5, lon: -2 }, ['latitude: 1.5', 'longitude: -2']],
  [{ lat: 1.5 }, []],
  [{ lon: 1.5 }, []],
  [{ lat: -UNSET, lon: 1.5 }, []],
  [{ label: ' Home ', address: '12 Sea Rd' }, ['place: Home, 12 Sea Rd']],
  [{ weather: WEATHER }, ['place: Bergen', 'weather: Rain, 3 °C']],
  [{ weather: WEATHER, label: 'Home', address: 'Home' }, ['place: Home', 'weather: Rain, 3 °C']],
  [{ weather: { ...WEATHER, id: 0, place: ' ' } }, ['weather: Rain, 3 °C']],
  [{ weather: { ...WEATHER, id: -1, place: '' } }, ['weather: "3 °C"']],
  [{ weather: { ...WEATHER, id: null, place: '' } }, ['weather: "3 °C"']],
  [{ weather: { id: 800, description: 'Clear', degree_c: UNSET } }, ['weather: Clear']],
])(
  'what is said beside the words goes out with them, and what was never set does not: %j',
  async (fields, extra) => {
    expect((await one(fields)).content.extra).toEqual(extra);
  },
);

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
