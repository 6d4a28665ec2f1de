// One entry of Day One: its words and its day, and what else is kept of it. There is no mood in it, and none is made:
//   {"uuid":"…","creationDate":"2024-04-16T23:00:00Z","text":"Words\\.","tags":["rain"],"starred":true}
import { extraLine } from '../foreign/extra-line.ts';
import {
  briefly,
  type JsonRecord,
  leaveOthersOut,
  numberAt,
  recordOf,
  textAt,
  textsAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Foreign, leaveOut } from '../foreign/foreign.ts';
import { attachedTo, type MediaById, withNotes } from './media.ts';
import { whenOf } from './when.ts';
import { wordsOf } from './words.ts';

const KEPT = new Set([
  'uuid',
  'creationDate',
  'timeZone',
  'isAllDay',
  'modifiedDate',
  'text',
  'richText',
  'tags',
  'starred',
  'isPinned',
  'pinned',
  'location',
  'weather',
  'photos',
  'videos',
  'audios',
  'pdfAttachments',
  // An empty object in newer files.
  'v',
]);

/** Fields inside of fields. */
const KEPT_INSIDE: readonly [string, ReadonlySet<string>][] = [
  [
    'location',
    new Set([
      'latitude',
      'longitude',
      'placeName',
      'localityName',
      'administrativeArea',
      'country',
      'userLabel',
      'timeZoneName',
    ]),
  ],
  ['weather', new Set(['conditionsDescription', 'temperatureCelsius', 'weatherCode'])],
];

/** Counts what is not kept, by its name alone. */
function countLeftOut(foreign: Foreign, entry: JsonRecord): void {
  leaveOthersOut(foreign, entry, KEPT);
  for (const [parent, kept] of KEPT_INSIDE) {
    const record = recordOf(valueAt(entry, parent));
    const inside = { leftOut: new Map<string, number>() };
    if (record) leaveOthersOut(inside, record, kept);
    // The first second of 1970 is how a sunrise is absent.
    for (const key of inside.leftOut.keys())
      if (!textAt(record, key).startsWith('1970-01-01T')) leaveOut(foreign, `${parent}.${key}`);
  }
}

function placeLines(location: JsonRecord | null): string[] {
  const [latitude, longitude] = [numberAt(location, 'latitude'), numberAt(location, 'longitude')];
  const names = ['userLabel', 'placeName', 'localityName', 'administrativeArea', 'country'];
  const place = [...new Set(names.map((name) => textAt(location, name)).filter((name) => name !== ''))];
  return [
    ...(latitude === null || longitude === null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180
      ? []
      : [extraLine('latitude', latitude), extraLine('longitude', longitude)]),
    ...(place.length === 0 ? [] : [extraLine('place', place.join(', '))]),
  ];
}

function weatherLines(weather: JsonRecord | null): string[] {
  const degrees = numberAt(weather, 'temperatureCelsius');
  const words = [
    textAt(weather, 'conditionsDescription'),
    degrees === null ? '' : `${Math.round(degrees)} °C`,
  ];
  const said = words.filter((word) => word !== '');
  return said.length === 0 ? [] : [extraLine('weather', said.join(', '))];
}

function extraOf(entry: JsonRecord): string[] {
  const modified = textAt(entry, 'modifiedDate');
  const isPinned = valueAt(entry, 'isPinned') === true || valueAt(entry, 'pinned') === true;
  return [
    ...(modified === '' ? [] : [extraLine('last_modified_at', modified)]),
    ...(valueAt(entry, 'starred') === true ? [extraLine('starred', true)] : []),
    ...(isPinned ? [extraLine('pinned', true)] : []),
    ...placeLines(recordOf(valueAt(entry, 'location'))),
    ...weatherLines(recordOf(valueAt(entry, 'weather'))),
  ];
}

/** What is known of all entries of a journal. */
export interface DayOneJournal {
  file: string;
  byId: MediaById;
  deviceZone: string;
  /** Front matter for each of them. */
  lines: readonly string[];
}

/** Tags are a list of texts, or one text in files made by hand; of anything else a doubt remains. */
function tagsOf(value: unknown): { tags: string[]; isOdd: boolean } {
  const given = typeof value === 'string' ? [value] : (value ?? []);
  const isOdd = !Array.isArray(given) || given.some((tag) => typeof tag !== 'string');
  const tags = textsAt({ given }, 'given').map((tag) => tag.replace(/[\s\0]+/g, ' ').trim());
  return { tags: [...new Set(tags.filter((tag) => tag !== ''))], isOdd };
}

/** Adds the entry to what was read, or why there is none. */
export function entryOf(
  entry: JsonRecord,
  { file, byId, deviceZone, lines: around }: DayOneJournal,
  foreign: Foreign,
): void {
  const { title, body } = wordsOf(entry);
  const { text, media } = withNotes(body, attachedTo(entry), byId);
  const { tags, isOdd } = tagsOf(valueAt(entry, 'tags'));
  const { when, problem, lines } = whenOf(entry, deviceZone);
  if (`${title}${text}`.trim() === '' && tags.length === 0 && media.length === 0) {
    const told = when ? when.day : briefly(textAt(entry, 'creationDate'));
    foreign.unread.push({ file, code: 'nothing-in-it', ...(told === '' ? {} : { text: told }) });
    return;
  }
  countLeftOut(foreign, entry);
  const codes = [problem, isOdd ? ('tags-unreadable' as const) : null];
  foreign.entries.push({
    app: 'day-one',
    nativeId: textAt(entry, 'uuid') || null,
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body: text,
      tags,
      feelings: [],
      extra: [...lines, ...extraOf(entry), ...around],
    },
    media,
    problems: codes.filter((code) => code !== null).map((code) => ({ file, code })),
  });
}
