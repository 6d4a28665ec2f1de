// The example reads like one life: sound rows, honest gaps, nothing that a calendar would contradict.
import { describe, expect, it, test } from 'vitest';
import { exampleJournal } from '../../src/example/example-journal.ts';
import { OWN_WORDS } from '../../src/example/own-words.ts';
import { addDays, dayNumber } from '../../src/journal/day.ts';
import { markOf, newestFirst } from '../../src/journal/mark.ts';
import { VOCABULARY } from '../../src/journal/vocabulary.ts';
import { isRow } from '../../src/store/backup-row-check.ts';
import { namedTogether, timesNamed, writtenDays } from '../../src/trends/days.ts';

const THURSDAY = '2025-06-19';
const on = (today: string) =>
  exampleJournal({
    today,
    zone: 'Europe/Berlin',
    clockOn: (day, time) => ({ day, time, offset: 60 }),
  });
const { entries, versions, words } = on(THURSDAY);
const days = writtenDays(
  entries.map((entry) => markOf(entry, false)),
  0,
  (id) => id,
);
const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
const texts = entries.map(({ title = '', body }) => `${title}\n${body}`);

test('every page, earlier text and word is a row that a journal can hold', () => {
  expect(entries.length).toBeGreaterThan(190);
  for (const { isExample, ...entry } of entries) {
    expect(isExample).toBe(true);
    expect(isRow.entries(entry), entry.id).toBe(true);
  }
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) {
    expect(isRow.versions(version)).toBe(true);
    const page = entries.find(({ id }) => id === version.entryId);
    expect(page?.ancestors).toEqual([version.stamp]);
    expect(page?.body).not.toBe(version.content.body);
  }
  for (const { isExample: _, ...word } of words) expect(isRow.words(word)).toBe(true);
});

test('no backup may hold a page of it', () => {
  expect(entries.some((entry) => isRow.entries(entry))).toBe(false);
});

test('every feeling is a word of the vocabulary or one of its own three', () => {
  const known = new Set([...VOCABULARY, ...OWN_WORDS].map(({ id }) => id));
  const named = new Set(entries.flatMap(({ feelings }) => feelings.map(({ id }) => id)));
  expect([...named].filter((id) => !known.has(id))).toEqual([]);
  for (const { id } of OWN_WORDS) expect(named).toContain(id);
  expect(named.size).toBeGreaterThan(40);
});

describe('loaded on any day', () => {
  const todays = Array.from({ length: 53 }, (_, index) => addDays('2026-01-01', index * 8));

  it.each(todays)('%s it ends yesterday, in order, and is the same every time', (today) => {
    const loaded = on(today).entries;
    expect(loaded.at(-1)?.when.day).toBe(addDays(today, -1));
    expect(loaded.length).toBeGreaterThan(195);
    const inOrder = loaded.map((entry) => markOf(entry, false)).sort(newestFirst);
    expect(inOrder.reverse().map(({ id }) => id)).toEqual(loaded.map(({ id }) => id));
    expect(on(today)).toEqual(on(today));
  });
});

test('it reaches over fourteen months, with one of them silent and many shorter gaps', () => {
  const numbers = days.map(({ day }) => day);
  const length = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  expect(length).toBeGreaterThan(400);
  expect(length).toBeLessThan(440);
  const gaps = numbers.slice(1).map((day, index) => day - (numbers[index] ?? 0));
  expect(gaps.filter((gap) => gap >= 5).length).toBeGreaterThanOrEqual(10);
  expect(gaps.filter((gap) => gap >= 30)).toHaveLength(1);
  // Of each stretch of thirty days but the silent one something is there.
  const months = new Set(numbers.map((day) => Math.floor((day - (numbers[0] ?? 0)) / 30)));
  expect(months.size).toBeGreaterThanOrEqual(13);
  expect(entries.length).toBeGreaterThan(days.length);
});

test('loneliness and hope are both there, often together, and solitude apart from them', () => {
  const named = new Map(timesNamed(days).map(({ id, days: count }) => [id, count]));
  expect(named.get('loneliness')).toBeGreaterThanOrEqual(40);
  expect(named.get('hope')).toBeGreaterThanOrEqual(40);
  expect(named.get('solitude')).toBeGreaterThanOrEqual(8);
  expect(namedTogether(days, ['loneliness', 'hope'])).toBeGreaterThanOrEqual(15);
  // No straight way up: the last quarter still has both.
  const last = timesNamed(days.slice(-Math.floor(days.length / 4)));
  expect(last.find(({ id }) => id === 'loneliness')?.days).toBeGreaterThanOrEqual(10);
});

test('some pages tell no time, no feeling or nothing but a feeling; about a third of the feelings how strong', () => {
  expect(entries.filter(({ when }) => when.kind === 'date').length).toBeGreaterThan(5);
  expect(entries.filter(({ feelings }) => feelings.length === 0).length).toBeGreaterThan(5);
  expect(entries.filter(({ body }) => body === '').length).toBeGreaterThan(5);
  const named = entries.flatMap(({ feelings }) => feelings);
  const rated = named.filter(({ intensity }) => intensity !== undefined).length / named.length;
  expect(rated).toBeGreaterThan(0.25);
  expect(rated).toBeLessThan(0.45);
  expect(entries.filter(({ visibility }) => visibility === 'public')).toHaveLength(1);
});

test('no two texts are the same', () => {
  const bodies = entries.map(({ body }) => body).filter((body) => body.length > 12);
  expect(new Set(bodies).size).toBe(bodies.length);
});

test('no text names a month or a season: they would contradict the day it lands on', () => {
  const months =
    /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/;
  const seasons = /\b(winter|summer|autumn|spring|snow\w*|frost\w*|christmas|easter|new year)\b/i;
  expect(texts.filter((text) => months.test(text) || seasons.test(text))).toEqual([]);
});

test('a Sunday of hers is a Sunday, and choir is on Thursdays', () => {
  const blues = entries.filter(({ feelings }) => feelings.some(({ id }) => id === 'example-sunday-blues'));
  expect(blues.length).toBeGreaterThan(10);
  const elsewhere = blues.filter(({ when }) => weekdayOf(when.day) !== 0);
  expect(elsewhere.every(({ body }) => body.includes('Monday'))).toBe(true);
  const today = /\b(?:It’s|it’s|All of|on a) (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/;
  const names = ['Sun', 'Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur'];
  const wrong = entries.filter(({ body, when }) => {
    const said = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[.’ ]/.exec(body) ?? today.exec(body);
    return said !== null && names.indexOf(said[1] ?? '') !== weekdayOf(when.day);
  });
  // "It’s Sunday itself", and one that dies on a Wednesday, speak of other days.
  expect(wrong.map(({ body }) => body).filter((body) => !/on a Wednesday/.test(body))).toEqual([]);
});

test('no way of harming oneself is in any text', () => {
  const ways =
    /\b(kill\w*|suicid\w*|overdos\w*|pills?|razor|blade|hang(ed|ing)? my|noose|jump(ed|ing)? off|cut(ting)? my|wrists?)\b/i;
  expect(texts.filter((text) => ways.test(text))).toEqual([]);
});

test('its newest day is before today even where the week has just begun', () => {
  const monday = on('2025-06-16').entries;
  expect(dayNumber(monday.at(-1)?.when.day ?? '')).toBe(dayNumber('2025-06-15'));
});
