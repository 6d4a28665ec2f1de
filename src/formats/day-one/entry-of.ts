// One entry of Day One. The text stays the Markdown that it is, backslashes and all: taking them away would break
// paths, formulas and code. There is no mood in it, and none is made.
import { isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
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
import type { Foreign } from '../foreign/foreign.ts';
import { whenAt, zonedIn } from '../foreign/foreign-when.ts';
import { readIsoInstant } from '../foreign/iso-instant.ts';
import type { ProblemCode } from '../page.ts';
import { toLf } from '../text.ts';
import { attachedTo, type MediaById, withNotes } from './media.ts';

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

/** Only the title is looked for in it. */
const MOST_RICH = 1_000_000;
const HEADING = /^(?:[ \t]*\n)*#[ \t]+([^\n]*)(?:\n|$)/;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Day One puts one beside marks, where Markdown would not take them for marks. */
const HELPER = /\u200B(?=[*_])|(?<=[*_])\u200B/g;

/** The clock of the writer: the instant in the zone that the entry names, or its place does. */
function whenOf(entry: JsonRecord, deviceZone: string): { when: When | null; problem: ProblemCode | null } {
  const literal = textAt(entry, 'creationDate');
  const instant = readIsoInstant(literal);
  if (!instant) {
    const day = literal.slice(0, 10);
    if (isDay(day)) return { when: { kind: 'date', day }, problem: 'date-partly-read' };
    return { when: null, problem: literal === '' ? 'no-date' : 'date-unreadable' };
  }
  const zones = [textAt(entry, 'timeZone'), textAt(recordOf(valueAt(entry, 'location')), 'timeZoneName')];
  for (const zone of zones) {
    const when = zonedIn(zone, instant.at);
    if (when) return { when: wholeDay(entry, when), problem: null };
  }
  const read = whenAt(instant, deviceZone);
  return read.when
    ? { ...read, when: wholeDay(entry, read.when) }
    : { when: null, problem: 'date-unreadable' };
}

/** Of an entry for all of a day only the day counts: its time is midnight in some zone. */
const wholeDay = (entry: JsonRecord, when: When): When =>
  valueAt(entry, 'isAllDay') === true ? { kind: 'date', day: when.day } : when;

/** The first line of the rich text, when that is a heading of the first level. */
function richTitle(entry: JsonRecord): string {
  const rich = textAt(entry, 'richText');
  if (rich === '' || rich.length > MOST_RICH) return '';
  try {
    const first = recordOf(listAt(recordOf(JSON.parse(rich)), 'contents')[0]);
    const line = recordOf(valueAt(recordOf(valueAt(first, 'attributes')), 'line'));
    return numberAt(line, 'header') === 1 ? textAt(first, 'text').trim() : '';
  } catch {
    return '';
  }
}

/** A heading at the beginning is the title, and leaves the text; no other first line is one. */
function titleAndBody(entry: JsonRecord): { title: string; body: string } {
  const text = toLf(textAt(entry, 'text')).replace(HELPER, '');
  const heading = HEADING.exec(text);
  if (heading) {
    const title = (heading[1] ?? '').replace(/[ \t]+#*[ \t]*$/, '').trim();
    return { title: title.replace(ESCAPED, '$1'), body: text.slice(heading[0].length).replace(/^\n+/, '') };
  }
  const rich = richTitle(entry);
  const [first = ''] = text.split('\n', 1);
  const isTitle = rich !== '' && first.replace(ESCAPED, '$1').trim() === rich;
  return isTitle
    ? { title: rich, body: text.slice(first.length).replace(/^\n+/, '') }
    : { title: '', body: text };
}

function placeLines(location: JsonRecord | null): string[] {
  const [latitude, longitude] = [numberAt(location, 'latitude'), numberAt(location, 'longitude')];
  const names = ['userLabel', 'placeName', 'localityName', 'administrativeArea', 'country'];
  const place = [...new Set(names.map((name) => textAt(location, name)).filter((name) => name !== ''))];
  return [
    ...(latitude === null || longitude === null
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

/** Adds the entry to what was read, or why there is none. */
export function entryOf(
  entry: JsonRecord,
  { file, byId, deviceZone }: { file: string; byId: MediaById; deviceZone: string },
  foreign: Foreign,
): void {
  const { title, body } = titleAndBody(entry);
  const { text, media } = withNotes(body, attachedTo(entry), byId);
  const tags = textsAt(entry, 'tags');
  const { when, problem } = whenOf(entry, deviceZone);
  if (`${title}${text}`.trim() === '' && tags.length === 0) {
    const told = when ? when.day : briefly(textAt(entry, 'creationDate'));
    foreign.unread.push({ file, code: 'nothing-in-it', ...(told === '' ? {} : { text: told }) });
    return;
  }
  leaveOthersOut(foreign, entry, KEPT);
  foreign.entries.push({
    app: 'day-one',
    nativeId: textAt(entry, 'uuid') || null,
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body: text.replace(/\n+$/, ''),
      tags,
      feelings: [],
      extra: [
        ...literalLines(textAt(entry, 'creationDate'), problem === null || problem === 'zone-of-device'),
        ...extraOf(entry),
      ],
    },
    media,
    problems: problem ? [{ file, code: problem }] : [],
  });
}
