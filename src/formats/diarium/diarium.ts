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
const NOTHING: ReadonlySet<string> = new Set();
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

function placeLines(entry: JsonRecord): string[] {
  const location = listAt(entry, 'location');
  const [latitude, longitude] = location;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
  return [extraLine('latitude', latitude), extraLine('longitude', longitude)];
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isText = (value: unknown) => typeof value === 'string';

/** Counts what stands in a known field in a form that is not known. */
function leaveOddOut(entry: JsonRecord, foreign: Foreign): void {
  const fits = new Map<string, (value: unknown) => boolean>([
    ['tags', isTexts],
    ['people', isTexts],
    ['tracker', isTexts],
    ['heading', isText],
    ['html', isText],
    ['weather', isText],
    ['location', () => placeLines(entry).length > 0],
    ['rating', () => moodOf(entry) !== null],
  ]);
  const odd = Object.entries(entry).filter(([key, value]) => fits.get(key)?.(value) === false);
  leaveOthersOut(foreign, Object.fromEntries(odd), NOTHING);
}

/** 1 to 5 stars; null for none. */
function moodOf(entry: JsonRecord): number | null {
  const rating = numberAt(entry, 'rating');
  return rating !== null && rating >= 1 && rating <= 5 ? rating : null;
}

function extraOf(entry: JsonRecord): string[] {
  const rating = moodOf(entry);
  const [people, tracker, weather] = [
    textsAt(entry, 'people'),
    textsAt(entry, 'tracker'),
    textAt(entry, 'weather'),
  ];
  return [
    ...(rating === null ? [] : moodLines('diarium', Math.round(rating), rating)),
    ...(people.length === 0 ? [] : [extraLine('people', people)]),
    ...placeLines(entry),
    ...(weather === '' ? [] : [extraLine('weather', weather)]),
    ...(tracker.length === 0 ? [] : [extraLine('tracker', tracker)]),
  ];
}

/** What a file's entries know of the archive around it. */
interface Around {
  byMoment: MediaByMoment;
  /** Of all entries. */
  moments: ReadonlySet<string>;
}

const ALONE: Around = { byMoment: new Map(), moments: new Set() };

function literalOf(entry: JsonRecord | null): string {
  const number = numberAt(entry, 'date');
  return number === null ? textAt(entry, 'date').trim() : String(number);
}

function addEntry(entry: JsonRecord, file: string, around: Around, foreign: Foreign): void {
  const literal = literalOf(entry);
  const { when, code } = readDate(literal);
  const title = textAt(entry, 'heading').replace(/\s+/g, ' ').trim();
  const media = mediaOf(momentOf(literal), around.byMoment, around.moments);
  const text = markdownOfHtml(textAt(entry, 'html'));
  const body = withNotesBehind(text, media);
  const [tags, extra] = [textsAt(entry, 'tags'), extraOf(entry)];
  if (`${title}${body}`.trim() === '' && tags.length + extra.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(literal) });
    return;
  }
  leaveOthersOut(foreign, entry, KEPT);
  leaveOddOut(entry, foreign);
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
    const moments = new Set(entries.map((entry) => momentOf(literalOf(entry))));
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
