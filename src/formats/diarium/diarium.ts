// Diarium's JSON: one list, or a file for each entry in an archive with `media/`. Times are the writer's, without a zone:
//   [{"date":"2010-10-26T15:47:53.48828","heading":"A day","html":"<p>Text</p>","tags":["walk"],"people":["A"],
//     "location":[52.5,13.4],"weather":"Sunny","rating":4,"tracker":["Steps: 900"]}]
import { isDay, isTime } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
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
import { type Folder, type Foreign, join, type Media, nothingRead } from '../foreign/foreign.ts';
import { jsonIn } from '../foreign/json-in.ts';
import { withNotesBehind } from '../foreign/media-note.ts';
import type { FolderReader, JsonReader } from '../foreign/reader.ts';
import { markdownOfHtml } from '../html/markdown-of-html.ts';

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
const MEDIA = /(?:^|\/)media\/([^/]+)\/[^/]+$/i;
const VIDEO = /\.(?:mp4|mov|m4v|avi|webm)$/i;
const AUDIO = /\.(?:mp3|m4a|wav|aac|ogg|caf)$/i;
const PHOTO = /\.(?:jpe?g|png|gif|heic|webp|bmp)$/i;

const isEntry = (entry: JsonRecord | null) =>
  typeof valueAt(entry, 'date') === 'string' &&
  ['html', 'heading'].some((key) => typeof valueAt(entry, key) === 'string');

/** Whether a parsed JSON is a list of Diarium's entries, or one of them. */
function isDiarium(json: unknown): boolean {
  return Array.isArray(json)
    ? json.slice(0, 20).some((one) => isEntry(recordOf(one)))
    : isEntry(recordOf(json));
}

function whenOf(literal: string): When | null {
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(literal) ?? [];
  if (!isDay(day)) return null;
  return isTime(time) ? { kind: 'local', day, time } : { kind: 'date', day };
}

function placeLines(entry: JsonRecord): string[] {
  const location = listAt(entry, 'location');
  const [latitude, longitude] = location;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
  return [extraLine('latitude', latitude), extraLine('longitude', longitude)];
}

function extraOf(entry: JsonRecord): string[] {
  const rating = numberAt(entry, 'rating');
  const isRated = rating !== null && rating >= 1 && rating <= 5;
  const [people, tracker, weather] = [
    textsAt(entry, 'people'),
    textsAt(entry, 'tracker'),
    textAt(entry, 'weather'),
  ];
  return [
    ...(isRated ? moodLines('diarium', Math.round(rating), rating) : []),
    ...(people.length === 0 ? [] : [extraLine('people', people)]),
    ...placeLines(entry),
    ...(weather === '' ? [] : [extraLine('weather', weather)]),
    ...(tracker.length === 0 ? [] : [extraLine('tracker', tracker)]),
  ];
}

const kindOf = (path: string): Media['kind'] =>
  VIDEO.test(path) ? 'video' : AUDIO.test(path) ? 'audio' : PHOTO.test(path) ? 'photo' : 'document';

/** Digits of a moment to the second, by which an entry and its folder of media know each other. */
const MOMENT_DIGITS = 14;
const momentOf = (text: string) => text.replace(/\D/g, '').slice(0, MOMENT_DIGITS);

/** What lies in the folder of each moment: `media/2010-10-26_154753488/…`. */
type MediaByMoment = ReadonlyMap<string, Media[]>;

function mediaIn(paths: readonly string[]): MediaByMoment {
  const found = new Map<string, Media[]>();
  for (const name of paths) {
    const moment = momentOf(MEDIA.exec(name)?.[1] ?? '');
    if (moment.length < MOMENT_DIGITS) continue;
    const others = found.get(moment) ?? [];
    others.push({ kind: kindOf(name), name });
    found.set(moment, others);
  }
  return found;
}

function addEntry(entry: JsonRecord, file: string, byMoment: MediaByMoment, foreign: Foreign): void {
  const literal = textAt(entry, 'date');
  const when = whenOf(literal);
  const title = textAt(entry, 'heading').replace(/\s+/g, ' ').trim();
  const media = [...(byMoment.get(momentOf(literal)) ?? [])];
  const text = markdownOfHtml(textAt(entry, 'html'));
  const body = withNotesBehind(text, media);
  const [tags, extra] = [textsAt(entry, 'tags'), extraOf(entry)];
  if (`${title}${body}`.trim() === '' && tags.length + extra.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(literal) });
    return;
  }
  leaveOthersOut(foreign, entry, KEPT);
  foreign.entries.push({
    app: 'diarium',
    // Seven digits of a second tell entries apart, as the program itself does.
    nativeId: /\.\d+/.test(literal) ? literal : null,
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags,
      feelings: [],
      extra: [...literalLines(literal, when !== null), ...extra],
    },
    media,
    problems: when ? [] : [{ file, code: literal === '' ? 'no-date' : 'date-unreadable' }],
  });
}

/** The entries of a JSON. Never throws. */
function readDiarium(json: unknown, file: string, byMoment: MediaByMoment): Foreign {
  const foreign = nothingRead();
  for (const one of Array.isArray(json) ? json : [json]) {
    const entry = recordOf(one);
    if (entry) addEntry(entry, file, byMoment, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  return foreign;
}

export const diariumJson: JsonReader = {
  app: 'diarium',
  fits: isDiarium,
  read: (json, file) => readDiarium(json, file, new Map()),
};

const jsonPaths = ({ paths }: Folder) => paths.filter((path) => JSON_FILE.test(path));

export const diariumFolder: FolderReader = {
  app: 'diarium',
  async fits(folder) {
    for (const path of jsonPaths(folder).slice(0, 3)) if (isDiarium(await jsonIn(folder, path))) return true;
    return false;
  },
  takes: (path) => JSON_FILE.test(path) || MEDIA.test(path),
  async read(folder) {
    const whole = nothingRead();
    const byMoment = mediaIn(folder.paths);
    for (const path of jsonPaths(folder)) {
      const json = await jsonIn(folder, path);
      if (isDiarium(json)) join(whole, readDiarium(json, path, byMoment));
      else whole.unread.push({ file: path, code: json === null ? 'file-damaged' : 'entry-unreadable' });
    }
    return whole;
  },
};
