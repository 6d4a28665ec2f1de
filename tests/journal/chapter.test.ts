import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chaptersOf, MOST_CHAPTERS } from '../../src/journal/chapter.ts';
import { hunchesOf } from '../../src/journal/hunch.ts';
import { mergedSettings } from '../../src/journal/merge-settings.ts';

const moved = { id: 'a', day: '2025-03-01', name: 'moved house' };
const alone = { id: 'b', day: '2025-01-10', name: 'living alone' };
const talk = {
  id: 'h',
  tag: 'conversation',
  feeling: 'loneliness',
  direction: 'less',
  day: '2025-03-02',
} as const;

describe('the chapters of a stored setting', () => {
  test('are in the order of their days', () => {
    expect(chaptersOf([moved, alone])).toEqual([alone, moved]);
  });

  test('are those that are chapters, whatever else was stored', () => {
    const odd = [
      null,
      3,
      { id: '', day: '2025-01-01', name: '' },
      { ...moved, id: 'c', day: '2025-02-30' },
      moved,
    ];
    expect(chaptersOf(odd)).toEqual([moved]);
    fc.assert(fc.property(fc.anything(), (value) => chaptersOf(value).length <= MOST_CHAPTERS));
  });

  test('have each id once', () => {
    expect(chaptersOf([moved, { ...moved, name: 'moved again' }])).toHaveLength(1);
  });
});

describe('the hunches of a stored setting', () => {
  test('begin with the one said last', () => {
    const later = { ...talk, id: 'i', day: '2025-04-01' };
    expect(hunchesOf([talk, later])).toEqual([later, talk]);
  });

  test('are those that say a tag, a feeling, a direction and a day', () => {
    expect(
      hunchesOf([
        { ...talk, direction: 'same' },
        { ...talk, tag: '' },
        { ...talk, day: 'soon' },
      ]),
    ).toEqual([]);
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(hunchesOf(value))));
  });
});

describe('chapters and hunches of two devices', () => {
  const rows = (chapters: unknown, hunches: unknown) => [
    { key: 'chapters', value: chapters },
    { key: 'hunches', value: hunches },
  ];

  test('are there from both, the one that is here where both have it', () => {
    const renamed = { ...moved, name: 'moved out' };
    const merged = mergedSettings(rows([moved], []), rows([renamed, alone], [talk]));
    expect(merged.rows).toEqual([
      { key: 'chapters', value: [moved, alone] },
      { key: 'hunches', value: [talk] },
    ]);
    expect(merged.settings).toBe(2);
  });

  test('add nothing the second time', () => {
    const both = rows([moved, alone], [talk]);
    expect(mergedSettings(both, both)).toEqual({
      rows: [],
      settings: 0,
      settingsStay: 0,
      templates: 0,
      templatesLeft: 0,
    });
  });

  test('come whole where there were none', () => {
    expect(mergedSettings([], rows([moved], [talk])).rows).toEqual(rows([moved], [talk]));
  });
});
