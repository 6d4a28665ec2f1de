// What an entry of Journey says beside its words, as front matter lines: where it was, the weather, its mood, and what
// stands in a known field in a form that is not known.
import { extraLine } from '../foreign/extra-line.ts';
import {
  type JsonRecord,
  leaveInsideOut,
  numberAt,
  recordOf,
  saysAnything,
  textAt,
  valueAt,
} from '../foreign/fields.ts';
import type { Foreign } from '../foreign/foreign.ts';
import {
  isFlag,
  isNumber,
  isRecord,
  isText,
  isTexts,
  type Kind,
  type OddText,
  oddIn,
  oddLines,
  textsOf,
} from '../foreign/odd-fields.ts';

/** 1 amazing to 5 terrible; 0 is no mood. The direction is known from one converter alone. */
export const MOODS = ['amazing', 'good', 'fine', 'bad', 'terrible'];
/** In place of a number that is not set. */
const NOT_SET = 1e300;
/** The last moment that there is, in milliseconds since 1970. */
const LAST_MOMENT = 8.64e15;

const isMoment: Kind = (value) =>
  typeof value === 'number' && Math.abs(value) > LAST_MOMENT && Math.abs(value) < NOT_SET
    ? [value]
    : isNumber(value);
const NO_MOODS: readonly unknown[] = [0, -1, '0', '-1'];
const isMood: Kind = (value) => (moodIn(value) !== null || NO_MOODS.includes(value) ? [] : [value]);

// An account is nobody's business, in whatever form it stands there.
const KINDS = {
  id: isText,
  timezone: isText,
  date_modified: isMoment,
  text: isText,
  type: isText,
  preview_text: isText,
  mood: isMood,
  tags: isTexts,
  favourite: isFlag,
  folder: isText,
  music_title: isText,
  music_artist: isText,
  photos: isTexts,
  sentiment: isNumber,
  weather: isRecord,
};
const PLACE = { lat: isNumber, lon: isNumber, label: isText, address: isText };
const KEPT_OF_WEATHER = new Set(['id', 'degree_c', 'description', 'place', 'icon']);
const WEATHER = { id: isNumber, degree_c: isNumber, description: isText };

const setAt = (record: JsonRecord | null, key: string) => {
  const value = numberAt(record, key);
  return value !== null && Math.abs(value) < NOT_SET ? value : null;
};

function placeLines(entry: JsonRecord, foreign: Foreign): string[] {
  const weather = recordOf(valueAt(entry, 'weather'));
  // Half a place is told like a whole one: what was said is kept.
  const degrees = [
    ['latitude', setAt(entry, 'lat')],
    ['longitude', setAt(entry, 'lon')],
  ] as const;
  const place = [textAt(entry, 'label'), textAt(entry, 'address')].map((text) => text.trim());
  const ofWeather = textAt(weather, 'place').trim();
  const own = [...new Set(place.filter((text) => text !== ''))];
  const named = own.length === 0 && ofWeather !== '' ? [ofWeather] : own;
  // Lines of a place come along only when asked for, and what nobody can tell of it is no other.
  const odd = [...oddIn(entry, PLACE, foreign), ...oddIn(weather, { place: isText }, foreign, 'weather')];
  const words = [...named, ...textsOf(odd)];
  return [
    ...degrees.flatMap(([key, value]) => (value === null ? [] : [extraLine(key, value)])),
    ...(words.length === 0 ? [] : [extraLine('place', words.join(', '))]),
  ];
}

function weatherLines(weather: JsonRecord | null): string[] {
  const degrees = setAt(weather, 'degree_c');
  const id = valueAt(weather, 'id');
  const isSet = typeof id === 'number' ? id >= 0 : saysAnything(id);
  const words = [
    isSet ? textAt(weather, 'description') : '',
    degrees === null ? '' : `${Math.round(degrees)} °C`,
  ];
  const said = words.filter((word) => word !== '');
  return said.length === 0 ? [] : [extraLine('weather', said.join(', '))];
}

/** When it was last changed, which alone is nothing that anybody said. */
export function changeLines(entry: JsonRecord): string[] {
  const modified = setAt(entry, 'date_modified');
  return modified === null || Math.abs(modified) > LAST_MOMENT
    ? []
    : [extraLine('last_modified_at', new Date(modified).toISOString())];
}

export function extraOf(entry: JsonRecord, foreign: Foreign): string[] {
  const weather = recordOf(valueAt(entry, 'weather'));
  const plain = ['folder', 'music_title', 'music_artist'].flatMap((key) => {
    const text = textAt(entry, key).trim();
    return text === '' ? [] : [extraLine(key, text)];
  });
  const sentiment = setAt(entry, 'sentiment');
  leaveInsideOut(foreign, entry, 'weather', KEPT_OF_WEATHER);
  const odd: OddText[] = [...oddIn(entry, KINDS, foreign), ...oddIn(weather, WEATHER, foreign, 'weather')];
  return [
    ...(valueAt(entry, 'favourite') === true ? [extraLine('starred', true)] : []),
    ...(sentiment === null || sentiment === 0 ? [] : [extraLine('sentiment', sentiment)]),
    ...placeLines(entry, foreign),
    ...weatherLines(weather),
    ...plain,
    ...oddLines(odd),
  ];
}

/** 1 to 5; null for what is no mood. */
function moodIn(value: unknown): number | null {
  const mood = typeof value === 'string' && /^[1-5]$/.test(value) ? Number(value) : value;
  return typeof mood === 'number' && MOODS[mood - 1] !== undefined ? mood : null;
}

export const moodOf = (entry: JsonRecord): number | null => moodIn(valueAt(entry, 'mood'));
