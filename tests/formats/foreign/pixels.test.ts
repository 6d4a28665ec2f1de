// Pixels: the three forms that its files have had, in whatever language it was begun, and days with a piece missing.
import { describe, expect, test } from 'vitest';
import { pixels } from '../../../src/formats/pixels/pixels.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

const DAY = { date: '2024-1-5', type: 'Mood', scores: [4], notes: 'x', tags: [] };

function read(...days: unknown[]) {
  expect(pixels.fits(days)).toBe(true);
  const foreign = pixels.read(days, 'x.json', READING);
  expectWellFormed(foreign);
  return foreign;
}
const second = (day: unknown) => {
  const [, found] = read(DAY, day).entries;
  if (!found) throw new Error('No entry.');
  return { ...found.content, codes: found.problems.map(({ code }) => code) };
};

describe('the first form of all', () => {
  const first = [
    { date: '2019-01-11', mood: 2, notes: 'A day.' },
    { date: '2019-01-12', mood: 0, notes: '' },
    { date: '2019-01-13', mood: 5, notes: '' },
  ];

  test('is read like those after it', () => {
    const { entries, unread, leftOut } = read(...first);
    expect(entries.map(({ nativeId, content }) => [nativeId, content.body, content.extra])).toEqual([
      ['2019-01-11', 'A day.', ['mood: 2', 'mood_source: pixels']],
      ['2019-01-13', '', ['mood: 5', 'mood_source: pixels']],
    ]);
    expect(unread).toEqual([{ file: 'x.json', code: 'nothing-in-it', text: '2019-01-12' }]);
    expect([...leftOut]).toEqual([]);
  });

  test.each([
    [[{ ...first[0], steps: 3 }]],
    [[...first, { date: '2019-01-14', mood: 'fine', notes: '' }]],
    [[{ date: '2019-01-11', mood: 2 }]],
    [[{ date: '', mood: 2, notes: '' }]],
    [[]],
  ])('is no other list of dates and moods: %j', (json) => expect(pixels.fits(json)).toBe(false));
});

test.each([
  [[{ scores: [4], notes: 'x' }]],
  [[{ date: 20240105, scores: [4] }]],
  [[{ date: '2024-01-05', scores: 4 }]],
  [[{ entries: [{ value: 4 }] }]],
  [[{ date: '2024-01-05', entries: ['x', { value: '4' }] }]],
  [{ date: '2024-01-05', scores: [4] }],
])('a list without a day or without scores is none of Pixels: %j', (json) => {
  expect(pixels.fits(json)).toBe(false);
});

describe('a day of Pixels', () => {
  test.each(['Emotions', 'emotions ', 'Emociones', 'Émotions', 'Gefühle', 'Эмоции', 'Емоції', '감정'])(
    'has its feelings where the program calls them %s',
    (type) => {
      const tags = [
        { type, entries: ['calm'] },
        { type: 'Actividades', entries: ['mar'] },
      ];
      const { content } = read({ ...DAY, tags }).entries[0] ?? {};
      expect(content).toMatchObject({ feelings: [{ label: 'calm' }], tags: ['mar'] });
    },
  );

  test('keeps its words where its scores or its date are missing', () => {
    const words = { notes: 'Words', tags: [{ type: 'Emotions', entries: ['calm'] }] };
    const kept = { body: 'Words', feelings: [{ label: 'calm' }] };
    expect(second({ date: '2024-01-06', scores: null, ...words })).toMatchObject({ ...kept, codes: [] });
    expect(second({ scores: [4], ...words })).toMatchObject({ ...kept, when: null, codes: ['no-date'] });
    expect(second({ date: 20240106, ...words })).toMatchObject({
      ...kept,
      when: null,
      extra: ['original_date: "20240106"'],
    });
  });

  test('keeps the words beside its parts before theirs', () => {
    const parts = [{ value: 2, notes: 'Of a part' }];
    const { body, extra } = second({ date: '2024-01-06', notes: 'Of the day', entries: parts });
    expect(body).toBe('Of the day\n\nOf a part');
    expect(extra).toEqual(['mood: 2', 'mood_source: pixels']);
  });

  test('has a tag of no group too', () => {
    const tags = ['sun', { entries: ['sea', 'sun', 'walk'] }, null, 3];
    const { tags: named, extra } = second({ ...DAY, tags });
    expect([named, extra]).toEqual([
      ['sun', 'sea', 'walk'],
      ['mood: 4', 'mood_source: pixels', 'original_tags: "3"'],
    ]);
  });

  test('keeps what stands in its fields, or in those of its parts, in another form', () => {
    const parts = [
      { value: '4', notes: 7, date: 8, entries: [{ notes: 'Within' }] },
      { value: 3, notes: ['Words'], tags: [{ type: 1, entries: 'calm' }], date: '2024-01-06' },
    ];
    expect(second({ date: '2024-01-06', entries: parts })).toMatchObject({
      body: '',
      extra: [
        'mood: 3',
        'mood_source: pixels',
        'original_value: "4"',
        'original_notes: ["7", "[\\"Words\\"]"]',
        'original_entries_date: "8"',
        'original_entries_entries: "[{\\"notes\\":\\"Within\\"}]"',
        'original_tags_type: "1"',
        'original_tags_entries: calm',
      ],
    });
  });

  test('of words and tags without a score comes in, and its lines stay as they were', () => {
    const notes = '  Set in\r\nand on \n';
    const day = { date: '2024-01-06', scores: [], notes, tags: [{ type: 'Places', entries: ['sea'] }] };
    expect(second(day)).toMatchObject({ body: '  Set in\nand on', tags: ['sea'], extra: [] });
  });

  test('that comes twice is two entries', () => {
    const { entries } = read(DAY, { ...DAY, notes: 'Another' });
    expect(entries.map(({ nativeId, content }) => [nativeId, content.body])).toEqual([
      ['2024-01-05', 'x'],
      ['2024-01-05', 'Another'],
    ]);
  });

  test('is named where its date says more than a day, or could be another', () => {
    const day = { kind: 'date', day: '2024-01-06' };
    const whole = ['mood: 4', 'mood_source: pixels'];
    expect(second({ ...DAY, date: '2024-01-06 21:00' })).toMatchObject({
      when: day,
      extra: ['original_date: "2024-01-06 21:00"', ...whole],
      codes: ['date-partly-read'],
    });
    expect(second({ ...DAY, date: '6-1-2024' })).toMatchObject({
      when: day,
      extra: whole,
      codes: ['date-ambiguous'],
    });
  });
});
