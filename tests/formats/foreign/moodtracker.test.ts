// MoodTracker's table as somebody's spreadsheet leaves it, and the same entry in both of its files.
import { describe, expect, test } from 'vitest';
import { foreignIn } from '../../../src/formats/foreign/read-foreign.ts';
import { moodtracker, moodtrackerCsv } from '../../../src/formats/moodtracker/moodtracker.ts';
import { encodeText } from '../../../src/formats/text.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';
import { zoned } from './zoned.ts';

const entriesIn = (text: string) =>
  foreignIn(encodeText(text), 'x', READING)?.entries.map(({ app, nativeId, content }) => ({
    app,
    nativeId,
    content,
  }));

const WORDS = '  Set in,\n and two lines. ';
const JSON_TEXT = JSON.stringify([
  { createdAt: '2022-03-01T04:59:00.000Z', description: 'calm', exploration: WORDS, mood: 7 },
]);
const CSV_TEXT = `createdAt,description,exploration,mood\n2022-03-01T04:59:00.000Z,calm,"${WORDS}",7\n`;

test('an entry of MoodTracker says the same in its table as in its JSON', () => {
  const [entry] = entriesIn(JSON_TEXT) ?? [];
  expect(entry?.content).toMatchObject({
    when: { day: '2022-02-28', time: '23:59:00' },
    body: '  Set in,\n and two lines.',
  });
  expect(entriesIn(CSV_TEXT)).toEqual([entry]);
});

test.each([
  ['with a mark and other line ends', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['saved by Excel', (text: string) => `sep=;\n${text.replace(/(?<!in),/g, ';')}`],
  ['below an empty line', (text: string) => `\n${text}`],
])('the table is known %s', (_, saved) => {
  expect(entriesIn(saved(CSV_TEXT))).toEqual(entriesIn(JSON_TEXT));
});

const CREATED = '2022-03-01T04:59:00.000Z';
const EVENING = zoned('2022-02-28', '23:59:00', -300, 'America/New_York');

function read(...entries: unknown[]) {
  const foreign = moodtracker.read(entries, 'x.json', READING);
  expectWellFormed(foreign);
  return foreign;
}
const one = (fields: object) => {
  const { entries, leftOut } = read({ createdAt: CREATED, mood: 7, ...fields });
  const { content, problems = [] } = entries[0] ?? {};
  return { ...content, codes: problems.map(({ code }) => code), leftOut: [...leftOut] };
};

function table(...lines: string[]) {
  const foreign = moodtrackerCsv.read(lines.join('\n'), 'x.csv', READING);
  expectWellFormed(foreign);
  return foreign;
}

test.each([
  [[null, { createdAt: CREATED, mood: 7 }], true],
  [[{ createdAt: CREATED, description: 'calm' }], false],
  [[{ createdAt: CREATED, mood: 'good' }], false],
  [[{ createdAt: 'soon', mood: 7 }], false],
  [[{ mood: 7 }], false],
  [{ createdAt: CREATED, mood: 7 }, false],
])('a JSON is one of MoodTracker where an entry has a moment and a number: %j', (json, isOne) => {
  expect(moodtracker.fits(json)).toBe(isOne);
});

describe('an entry of MoodTracker', () => {
  test('is of the moment that was lived, by its offset where it has one', () => {
    for (const fields of [{}, { experiencedAt: ' ' }])
      expect(one(fields)).toMatchObject({ when: EVENING, codes: ['zone-of-device'] });
    const lived = '2022-02-27T20:00:00+01:00';
    expect(one({ experiencedAt: lived })).toMatchObject({
      when: zoned('2022-02-27', '20:00:00', 60),
      codes: [],
    });
    const { entries } = table('createdAt,experiencedAt,mood', ` ${CREATED} , ${lived} ,7`);
    expect(entries[0]?.content.when).toEqual(zoned('2022-02-27', '20:00:00', 60));
  });

  test.each([
    ['soon', 'date-unreadable', ['original_date: soon']],
    ['2022-02-30T20:00:00Z', 'date-unreadable', ['original_date: "2022-02-30T20:00:00Z"']],
    ['', 'no-date', []],
  ])('keeps a moment that is none as it was written: %j', (createdAt, code, extra) => {
    expect(one({ createdAt })).toMatchObject({
      when: null,
      codes: [code],
      extra: [...extra, 'mood: 4', 'mood_source: moodtracker', 'mood_raw: 7'],
    });
  });

  test.each([
    [0, ['mood: 1', 'mood_source: moodtracker', 'mood_raw: 0']],
    [10, ['mood: 5', 'mood_source: moodtracker', 'mood_raw: 10']],
    [11, ['mood_raw: 11']],
    [-1, ['mood_raw: -1']],
    [' good ', ['mood_raw: good']],
    [null, []],
  ])('has a mood from 0 to 10, and another as it stands: %j', (mood, extra) => {
    expect(one({ mood, description: 'calm' }).extra).toEqual(extra);
  });

  test.each([
    { mood: 'good' },
    { mood: 0 },
    { description: 'calm,, tired;' },
    { exploration: 'A quiet evening.' },
    { location: { latitude: 1, longitude: 2 } },
  ])('that says one thing alone comes in: %j', (fields) => {
    expect(one({ mood: null, ...fields }).when).toEqual(EVENING);
  });

  test('that says nothing is told, and so is what is no entry', () => {
    const { entries, unread } = read(
      null,
      { createdAt: CREATED, mood: ' ', exploration: ' \n' },
      { mood: 3 },
    );
    expect(entries).toHaveLength(1);
    expect(unread).toEqual([
      { file: 'x.json', code: 'entry-unreadable' },
      { file: 'x.json', code: 'nothing-in-it', text: CREATED },
    ]);
  });

  test.each([
    [null, []],
    [{ latitude: 1 }, ['latitude: 1']],
    [{ longitude: 1 }, ['longitude: 1']],
    [{ latitude: 1, longitude: 2 }, ['latitude: 1', 'longitude: 2']],
    [{ latitude: 1, longitude: '2' }, ['latitude: 1', 'place: "2"']],
    ['Berlin', ['place: Berlin']],
  ])('has its place as lines that come along only when asked for: %j', (location, lines) => {
    expect(one({ location }).extra?.slice(3)).toEqual(lines);
    const { entries } = table('createdAt,location:latitude,mood', `${CREATED},"52,5",7`);
    expect(entries[0]?.content.extra).toContain('place: "52,5"');
  });

  test('keeps what stands in a field of words or of its mood in another form', () => {
    const fields = { mood: [7], description: ['calm'], exploration: 7, updatedAt: 0 };
    expect(one(fields).extra).toEqual([
      'original_mood: "[7]"',
      'original_description: "[\\"calm\\"]"',
      'original_exploration: "7"',
    ]);
    expect(one({ createdAt: 1646110740000 })).toMatchObject({
      when: null,
      codes: ['date-unreadable'],
    });
    expect(one({ createdAt: 1646110740000 }).extra).toContain('original_createdAt: "1646110740000"');
  });
});

describe('a table of MoodTracker', () => {
  test.each([
    ['createdAt,mood', true],
    ['createdAt,exploration', false],
    ['mood,exploration', false],
    ['createdAt,mood,activities', false],
    ['day,note\ncreatedAt,mood', false],
  ])('is known by its columns: %j', (head, isOne) => {
    expect(moodtrackerCsv.fits(`${head}\n${CREATED},7,x\n`)).toBe(isOne);
  });

  test('names the columns that nobody keeps, where a row says something in them', () => {
    const head = 'createdAt,mood,steps,weather:main,weather:wind';
    const { leftOut } = table(head, `${CREATED},7,900,Rain,`, `${CREATED},7,,,`, `${CREATED},7,,,3`);
    expect([...leftOut]).toEqual([
      ['weather', 2],
      ['steps', 1],
    ]);
    const high = table('createdAt,mood,location:altitude', `${CREATED},7,12`, `${CREATED},7,`);
    expect([...high.leftOut]).toEqual([['location.altitude', 1]]);
    expect(one({ location: { latitude: 1, accuracy: 5 } }).leftOut).toEqual([['location.accuracy', 1]]);
  });

  test.each(['  ', 'Infinity'])('has no mood of 0 where none is said: %j', (mood) => {
    const { entries } = table('createdAt,description,mood', `${CREATED},calm,${mood}`);
    const raw = mood.trim() === '' ? [] : [`mood_raw: ${mood}`];
    expect(entries[0]?.content.extra).toEqual(raw);
  });

  test('tells a doubt about a row with the entry of that row alone', () => {
    const { entries, unread } = table(
      'createdAt,mood',
      `${CREATED},7`,
      `${CREATED}, `,
      `${CREATED},3,surplus`,
    );
    expect(entries.map(({ line, problems }) => [line, problems.length])).toEqual([
      [2, 1],
      [4, 2],
    ]);
    expect(unread.map(({ line, code }) => [line, code])).toEqual([[3, 'nothing-in-it']]);
  });
});
