// The list of people of two devices, made one.
import { expect, it } from 'vitest';
import { mergedSettings } from '../../src/journal/merge-settings.ts';
import { MOST_FORMS, type Person } from '../../src/journal/person.ts';

const sarah = (...forms: string[]): Person => ({ id: 'p', kind: 'person', forms, becomes: 'S.' });
const setting = (...people: Person[]) => [{ key: 'people', value: people }];
const names = (length: number, word: string) => Array.from({ length }, (_, at) => `${word} ${at}`);

it('a person that both devices know has the forms of both, those that are here first', () => {
  const there = { ...sarah('Sarah', 'Saz', 'Saz'), becomes: 'my sister' };
  const other = { ...sarah('James'), id: 'q' };
  const { rows, settings } = mergedSettings(setting(other, sarah('Sally', 'Sarah')), setting(there));
  expect(rows).toEqual(setting(other, sarah('Sally', 'Sarah', 'Saz')));
  expect(settings).toBe(1);
  expect(mergedSettings(rows, setting(there)).rows).toEqual([]);
});

it('a person with as many forms as there may be gets no more', () => {
  const room = sarah(...names(MOST_FORMS - 1, 'Sarah'));
  const { rows } = mergedSettings(setting(room), setting(sarah('Saz', 'Sally')));
  expect(rows).toEqual(setting(sarah(...room.forms, 'Saz')));
  expect(mergedSettings(rows, setting(sarah('Sally'))).rows).toEqual([]);
});
