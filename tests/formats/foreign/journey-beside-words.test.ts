// What an entry of Journey says beside its words: what was set goes out with it, and what was not does not.
import { describe, expect, test } from 'vitest';
import { one } from './journey-archive.ts';

/** In place of a number that is not set. */
const UNSET = 1.7976931348623157e308;

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

  test.each([0, '0', -1, '-1', '', null])('%j is none', async (mood) => {
    const { content, foreign } = await one({ mood });
    expect([content.feelings, content.extra, foreign.leftOut.size]).toEqual([[], [], 0]);
  });

  test.each([
    [6, '"6"'],
    [2.5, '"2.5"'],
    ['fine', 'fine'],
    [[1], '"[1]"'],
    [-7, '"-7"'],
    [[-1], '"[-1]"'],
  ])('%j is kept as it stands, since nobody knows what it means', async (mood, line) => {
    const { content } = await one({ mood });
    expect([content.feelings, content.extra]).toEqual([[], [`original_mood: ${line}`]]);
  });
});

const WEATHER = { id: 1, degree_c: 3.4, description: 'Rain', place: 'Bergen' };

test.each([
  [{ folder: ' Trip ', sentiment: -0.5 }, ['sentiment: -0.5', 'folder: Trip']],
  [{ music_title: 'Song', music_artist: 'A' }, ['music_title: Song', 'music_artist: A']],
  [{ folder: ' ', music_title: '', sentiment: 0 }, []],
  [{ sentiment: null }, []],
  [{ date_modified: 1500000000000 }, ['last_modified_at: "2017-07-14T02:40:00.000Z"']],
  [{ date_modified: 1e17 }, ['original_date_modified: "100000000000000000"']],
  [{ date_modified: UNSET }, []],
  [{ lat: 1.5, lon: -2 }, ['latitude: 1.5', 'longitude: -2']],
  [{ lat: 1.5 }, ['latitude: 1.5']],
  [{ lat: 1.5, lon: '2.5', label: 'Home' }, ['latitude: 1.5', 'place: Home, 2.5']],
  [{ lat: -UNSET, lon: 1.5 }, ['longitude: 1.5']],
  [{ label: 7, address: ['Sea Rd'] }, ['place: "7, [\\"Sea Rd\\"]"']],
  [{ label: ' Home ', address: '12 Sea Rd' }, ['place: Home, 12 Sea Rd']],
  [{ weather: WEATHER }, ['place: Bergen', 'weather: Rain, 3 °C']],
  [{ weather: WEATHER, label: 'Home', address: 'Home' }, ['place: Home', 'weather: Rain, 3 °C']],
  [{ weather: 'Rain' }, ['original_weather: Rain']],
  [
    { weather: { ...WEATHER, id: '500', place: 3 } },
    ['place: "3"', 'weather: Rain, 3 °C', 'original_weather_id: "500"'],
  ],
  [{ weather: { id: 1, description: ['Rain'] } }, ['original_weather_description: "[\\"Rain\\"]"']],
  [{ favourite: 'yes', folder: 7 }, ['original_favourite: "yes"', 'original_folder: "7"']],
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

test('what nobody knows of a weather is told by its name, but for its picture', async () => {
  const { foreign } = await one({ weather: { ...WEATHER, icon: 'rain', wind: 7 } });
  expect([...foreign.leftOut]).toEqual([['weather.wind', 1]]);
});
