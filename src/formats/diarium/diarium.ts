// Diarium's JSON: one list, or a file for each entry in an archive with `media/`. Times are the writer's, without a zone:
//   [{"date":"2010-10-26T15:47:53.48828","heading":"A day","html":"<p>Text</p>","tags":["walk"],"people":["A"],
//     "location":[52.5,13.4],"weather":"Sunny","rating":4,"tracker":["Steps: 900"]}]
import { readDate } from '../date-literal.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
import {
  briefly,
  type JsonRecord,
  leaveOthersOut,
  listAt,
  numberAt,
  recordOf,
  textAt,
  textsAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Folder, type Foreign, join, nothingRead } from '../foreign/foreign.ts';
import { jsonIn } from '../foreign/json-in.ts';
import { withNotesBehind } from '../foreign/media-note.ts';
import { isText, isTexts, type Kind, oddIn, oddLines, textsOf, writtenAt } from '../foreign/odd-fields.ts';
import type { FolderReader, JsonReader } from '../foreign/reader.ts';
import { markdownOfHtml } from '../html/markdown-of-html.ts';
import {
  isDiariumMedia,
  type MediaByMoment,
  mediaIn,
  mediaLeft,
  mediaOf,
  momentOf,
} from './media-by-moment.ts';

const KEPT = new Set([
  'date',
  'heading',
  'html',
  'tags',
  'people',
  'location',
  'weather',
  'rating',
  'tracker',
]);
const JSON_FILE = /\.json$/i;
/** So many files are looked at: the first may be damaged. */
const LOOKED_AT = 20;

const isEntry = (entry: JsonRecord | null) =>
  typeof valueAt(entry, 'date') === 'string' &&
  ['html', 'heading'].some((key) => typeof valueAt(entry, key) === 'string');

/** Whether a parsed JSON is a list of Diarium's entries, or one of them. */
function isDiarium(json: unknown): boolean {
  return Array.isArray(json)
    ? json.slice(0, LOOKED_AT).some((one) => isEntry(recordOf(one)))
    : isEntry(recordOf(json));
}

const isPair = (location: readonly unknown[]) =>
  location.slice(0, 2).every((one) => typeof one === 'number') && location.length >= 2;
/** Two numbers; what is more than them is none. */
const isLocation: Kind = (value) => (Array.isArray(value) && isPair(value) ? value.slice(2) : [value]);

function placeLines(entry: JsonRecord, foreign: Foreign): string[] {
  const location = listAt(entry, 'location');
  const odd = textsOf(oddIn(entry, { location: isLocation }, foreign));
  return [
    ...(isPair(location)
      ? [extraLine('latitude', Number(location[0])), extraLine('longitude', Number(location[1]))]
      : []),
    ...(odd.length === 0 ? [] : [extraLine('place', odd.join(', '))]),
  ];
}

const isStars = (value: unknown): value is number => typeof value === 'number' && value >= 1 && value <= 5;
const isRating: Kind = (value) => (isStars(value) ? [] : [value]);
const KINDS = {
  heading: isText,
  html: isText,
  weather: isText,
  rating: isRating,
  tags: isTexts,
  people: isTexts,
  tracker: isTexts,
};

/** 1 to 5 stars; null for none. */
function moodOf(entry: JsonRecord): number | null {
  const rating = numberAt(entry, 'rating');
  return isStars(rating) ? rating : null;
}

function extraOf(entry: JsonRecord, foreign: Foreign): string[] {
  const rating = moodOf(entry);
  const [people, tracker, weather] = [
    textsAt(entry, 'people'),
    textsAt(entry, 'tracker'),
    textAt(entry, 'weather'),
  ];
  return [
    ...(rating === null ? [] : moodLines('diarium', Math.round(rating), rating)),
    ...(people.length === 0 ? [] : [extraLine('people', people)]),
    ...placeLines(entry, foreign),
    ...(weather === '' ? [] : [extraLine('weather', weather)]),
    ...(tracker.length === 0 ? [] : [extraLine('tracker', tracker)]),
    ...oddLines(oddIn(entry, KINDS, foreign)),
  ];
}

/** What a file's entries know of the archive around it. */
interface Around {
  byMoment: MediaByMoment;
  /** Of all entries. */
  moments: ReadonlySet<string>;
}

const ALONE: Around = { byMoment: new Map(), moments: new Set() };

function addEntry(entry: JsonRecord, file: string, around: Around, foreign: Foreign): void {
  const literal = writtenAt(entry, 'date');
  const { when, code } = readDate(literal);
  const title = textAt(entry, 'heading').replace(/\s+/g, ' ').trim();
  const media = mediaOf(momentOf(literal), around.byMoment, around.moments);
  const text = markdownOfHtml(textAt(entry, 'html'));
  const body = withNotesBehind(text, media);
  const [tags, extra] = [textsAt(entry, 'tags'), extraOf(entry, foreign)];
  if (`${title}${body}`.trim() === '' && tags.length + extra.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(literal) });
    return;
  }
  leaveOthersOut(foreign, entry, KEPT);
  foreign.entries.push({
    app: 'diarium',
    // Seven digits of a second tell entries apart, as the program itself does.
    nativeId: /:\d\d\.\d/.test(literal) ? literal : null,
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags,
      feelings: [],
      extra: [...literalLines(literal, code === undefined), ...extra],
    },
    media,
    problems: code ? [{ file, code: literal === '' ? 'no-date' : code }] : [],
  });
}

const listOf = (json: unknown): unknown[] => (Array.isArray(json) ? json : [json]);

/** The entries of a JSON. Never throws. */
function readDiarium(json: unknown, file: string, around: Around): Foreign {
  const foreign = nothingRead();
  for (const one of listOf(json)) {
    const entry = recordOf(one);
    if (entry) addEntry(entry, file, around, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  return foreign;
}

export const diariumJson: JsonReader = {
  app: 'diarium',
  fits: isDiarium,
  read: (json, file) => readDiarium(json, file, ALONE),
};

const jsonPaths = ({ paths }: Folder) =>
  paths.filter((path) => JSON_FILE.test(path) && !isDiariumMedia(path));

/** In an archive of Diarium an entry may have pictures or stars alone. */
const isDated = (one: unknown) => typeof valueAt(recordOf(one), 'date') === 'string';

export const diariumFolder: FolderReader = {
  app: 'diarium',
  async fits(folder) {
    for (const path of jsonPaths(folder).slice(0, LOOKED_AT))
      if (isDiarium(await jsonIn(folder, path))) return true;
    return false;
  },
  takes: (path) => JSON_FILE.test(path) || isDiariumMedia(path),
  async read(folder) {
    const whole = nothingRead();
    const files = new Map<string, unknown>();
    for (const path of jsonPaths(folder)) files.set(path, await jsonIn(folder, path));
    const entries = [...files.values()].flatMap(listOf).map(recordOf);
    const moments = new Set(entries.map((entry) => momentOf(writtenAt(entry, 'date'))));
    const byMoment = mediaIn(folder.paths);
    for (const [path, json] of files) {
      if (listOf(json).some(isDated)) join(whole, readDiarium(json, path, { byMoment, moments }));
      else whole.unread.push({ file: path, code: json === null ? 'json-damaged' : 'entry-unreadable' });
    }
    // A picture whose entry is damaged or gone.
    for (const file of mediaLeft(byMoment)) whole.unread.push({ file, code: 'no-day' });
    return whole;
  },
};
