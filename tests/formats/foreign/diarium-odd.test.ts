// What stands in the fields of Diarium's entries in another form than theirs.
import { describe, expect, test } from 'vitest';
import { diariumJson } from '../../../src/formats/diarium/diarium.ts';
import { READING } from './given.ts';
import { expectWellFormed } from './well-formed.ts';

function one(fields: object) {
  const entry = { date: '2010-10-26T23:59:53', heading: 'A day', html: '', ...fields };
  const foreign = diariumJson.read([entry], 'x.json', READING);
  expectWellFormed(foreign);
  const [found] = foreign.entries;
  if (!found) throw new Error('No entry.');
  return { content: found.content, leftOut: [...foreign.leftOut] };
}

describe('what stands where it is known in a form that is not', () => {
  test.each([
    ['tags', 'walk', ['original_tags: walk']],
    ['tags', [{ name: 'walk' }], ['original_tags: "{\\"name\\":\\"walk\\"}"']],
    ['tags', ['walk', 3], ['original_tags: "3"']],
    ['people', { name: 'A' }, ['original_people: "{\\"name\\":\\"A\\"}"']],
    ['people', ['A', 3], ['people: [A]', 'original_people: "3"']],
    ['tracker', [900, [7]], ['original_tracker: ["900", "[7]"]']],
    ['weather', { degrees: 3 }, ['original_weather: "{\\"degrees\\":3}"']],
    ['heading', 7, ['original_heading: "7"']],
    ['rating', 7, ['original_rating: "7"']],
    ['rating', 'good', ['original_rating: good']],
    ['html', ['x'], ['original_html: "[\\"x\\"]"']],
  ])('is kept as a line: %s %j', (key, value, extra) => {
    const { content, leftOut } = one({ html: 'x', [key]: value });
    expect([content.extra, leftOut]).toEqual([extra, []]);
  });

  test.each([
    [['52.5', '13.4'], ['place: "[\\"52.5\\",\\"13.4\\"]"']],
    [['52.5', 13.4], ['place: "[\\"52.5\\",13.4]"']],
    [[52.5], ['place: "[52.5]"']],
    ['Berlin', ['place: Berlin']],
    [
      [52.5, 13.4, 'Berlin'],
      ['latitude: 52.5', 'longitude: 13.4', 'place: Berlin'],
    ],
    [[null, null], []],
  ])(
    'is a line of the place where it is about one, since those come along only when asked for: %j',
    (location, extra) => {
      expect(one({ location }).content.extra).toEqual(extra);
    },
  );

  test('is an entry, though there is nothing else', () => {
    expect(one({ heading: 7, html: '' }).content).toMatchObject({
      body: '',
      extra: ['original_heading: "7"'],
    });
  });

  test('is nothing to tell where it says nothing', () => {
    const empty = { tags: null, people: [], tracker: [], location: [], weather: '', rating: 0, html: null };
    expect([one(empty).leftOut, one(empty).content.extra]).toEqual([[], []]);
    const full = {
      tags: ['a'],
      people: ['b'],
      tracker: ['c: 1'],
      location: [1, 2],
      weather: 'd',
      rating: 4.5,
    };
    expect(one(full).leftOut).toEqual([]);
    expect(one(full).content.extra.slice(0, 3)).toEqual(['mood: 5', 'mood_source: diarium', 'mood_raw: 4.5']);
  });
});
