// Journey: an archive with a JSON for each entry beside its pictures.
//   1500000000000-3fd9a1c0e8b7d642.json
//   {"id":"1500000000000-3fd9a1c0e8b7d642","date_journal":1500000000000,"timezone":"Asia/Singapore","type":"html",
//    "text":"<p dir=\"auto\">Text</p>","mood":2,"tags":["walk"],"lat":1.7976931348623157e308,"photos":["…-0a1b2c.jpg"]}
import type { When } from '../../journal/when.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
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
import { type Folder, type Foreign, leaveOut, nothingRead } from '../foreign/foreign.ts';
import { whenAt, zonedNamed } from '../foreign/foreign-when.ts';
import { jsonIn } from '../foreign/json-in.ts';
import { withNotesBehind } from '../foreign/media-note.ts';
import type { FolderReader } from '../foreign/reader.ts';
import { titleOfHeading } from '../foreign/title-of-heading.ts';
import { markdownOfHtml } from '../html/markdown-of-html.ts';
import type { ProblemCode } from '../page.ts';
import { toLf, trimLineEnds } from '../text.ts';
import { type Beside, besideIn, idOf, isJourneyMedia, mediaLeft, mediaOf } from './media-beside.ts';

const ENTRY = /(?:^|\/)\d{13}-[0-9a-z]{4,32}\.json$/i;
/** 1 amazing to 5 terrible; 0 is no mood. The direction is known from one converter alone. */
const MOODS = ['amazing', 'good', 'fine', 'bad', 'terrible'];
/** So many entries are looked at: the first may be damaged. */
const LOOKED_AT = 20;
const HEADING = /^(?:[ \t]*\n)*#{1,6}[ \t]+([^\n]*)(?:\n|$)/;
/** In place of a number that is not set. */
const NOT_SET = 1e300;

// An account is nobody's business, and the preview is a copy of the text.
const KEPT = new Set(
  'id date_journal timezone date_modified text type preview_text mood tags favourite lat lon weather address label folder music_title music_artist linked_account_id photos sentiment schema version'.split(
    ' ',
  ),
);

interface JourneyWhen {
  when: When | null;
  problem: ProblemCode | null;
  /** What of the date and the zone could not be read, as front matter lines. */
  lines: string[];
}

function whenOf(entry: JsonRecord, deviceZone: string): JourneyWhen {
  const written = valueAt(entry, 'date_journal');
  const literal = ['string', 'number'].includes(typeof written) ? String(written).trim() : '';
  // Some that write files for Journey put the number in quotes.
  const at = /^-?\d{1,16}$/.test(literal) ? Number(literal) : numberAt(entry, 'date_journal');
  const zone = textAt(entry, 'timezone').trim();
  const told = at === null ? null : zonedNamed(zone, at);
  if (told) return { when: told, problem: null, lines: [] };
  const lines = zone === '' ? [] : [extraLine('original_timezone', zone)];
  const { when, problem } = whenAt({ at: at ?? Number.NaN, offset: null }, deviceZone);
  if (when) return { when, problem, lines };
  const code = literal === '' ? 'no-date' : 'date-unreadable';
  return { when: null, problem: code, lines: [...literalLines(literal, false), ...lines] };
}

function textOf(entry: JsonRecord): { title: string; body: string } {
  const raw = textAt(entry, 'text');
  const isHtml = textAt(entry, 'type') === 'html' || /^\s*<(?:p|div|h\d)\b/i.test(raw);
  const text = isHtml ? markdownOfHtml(raw) : toLf(raw).trimEnd();
  const heading = HEADING.exec(text);
  const line = heading?.[1] ?? '';
  // What a heading links to or shows would be lost in a title.
  if (!heading || line.includes('](')) return { title: '', body: text };
  return { title: titleOfHeading(line), body: trimLineEnds(text.slice(heading[0].length)) };
}

const setAt = (record: JsonRecord | null, key: string) => {
  const value = numberAt(record, key);
  return value !== null && Math.abs(value) < NOT_SET ? value : null;
};

function placeLines(entry: JsonRecord): string[] {
  const [latitude, longitude] = [setAt(entry, 'lat'), setAt(entry, 'lon')];
  const place = [textAt(entry, 'label'), textAt(entry, 'address')].map((text) => text.trim());
  const ofWeather = textAt(recordOf(valueAt(entry, 'weather')), 'place').trim();
  const own = [...new Set(place.filter((text) => text !== ''))];
  const named = own.length === 0 && ofWeather !== '' ? [ofWeather] : own;
  return [
    ...(latitude === null || longitude === null
      ? []
      : [extraLine('latitude', latitude), extraLine('longitude', longitude)]),
    ...(named.length === 0 ? [] : [extraLine('place', named.join(', '))]),
  ];
}

function weatherLines(weather: JsonRecord | null): string[] {
  const degrees = setAt(weather, 'degree_c');
  const id = numberAt(weather, 'id');
  const words = [
    id === null || id < 0 ? '' : textAt(weather, 'description'),
    degrees === null ? '' : `${Math.round(degrees)} °C`,
  ];
  const said = words.filter((word) => word !== '');
  return said.length === 0 ? [] : [extraLine('weather', said.join(', '))];
}

/** When it was last changed, which alone is nothing that anybody said. */
function changeLines(entry: JsonRecord): string[] {
  const modified = setAt(entry, 'date_modified');
  return modified === null || Math.abs(modified) > 8.64e15
    ? []
    : [extraLine('last_modified_at', new Date(modified).toISOString())];
}

function extraOf(entry: JsonRecord): string[] {
  const plain = ['folder', 'music_title', 'music_artist'].flatMap((key) => {
    const text = textAt(entry, key).trim();
    return text === '' ? [] : [extraLine(key, text)];
  });
  const sentiment = setAt(entry, 'sentiment');
  return [
    ...(valueAt(entry, 'favourite') === true ? [extraLine('starred', true)] : []),
    ...(sentiment === null || sentiment === 0 ? [] : [extraLine('sentiment', sentiment)]),
    ...placeLines(entry),
    ...weatherLines(recordOf(valueAt(entry, 'weather'))),
    ...plain,
  ];
}

/** 1 to 5; null for what is no mood. One that nobody knows is left out by its name. */
function moodOf(entry: JsonRecord, foreign: Foreign): number | null {
  const set = valueAt(entry, 'mood');
  const mood = typeof set === 'string' && /^[1-5]$/.test(set) ? Number(set) : set;
  if (typeof mood === 'number' && MOODS[mood - 1] !== undefined) return mood;
  if (set && !(Number(set) <= 0)) leaveOut(foreign, 'mood');
  return null;
}

function addEntry(
  entry: JsonRecord,
  { file, beside, deviceZone }: { file: string; beside: Beside; deviceZone: string },
  foreign: Foreign,
): void {
  const { when, problem, lines } = whenOf(entry, deviceZone);
  const { title, body } = textOf(entry);
  const media = mediaOf(entry, file, beside);
  const mood = moodOf(entry, foreign);
  const [tags, extra] = [textsAt(entry, 'tags'), extraOf(entry)];
  const isWordless = `${title}${body}`.trim() === '';
  // A place or a weather alone is a day that somebody kept.
  if (isWordless && media.length + tags.length + extra.length === 0 && mood === null) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(when?.day ?? '') });
    return;
  }
  leaveOthersOut(foreign, entry, KEPT);
  foreign.entries.push({
    app: 'journey',
    nativeId: textAt(entry, 'id') || idOf(file),
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body: withNotesBehind(body, media),
      tags,
      feelings: mood === null ? [] : [{ label: MOODS[mood - 1] ?? '' }],
      extra: [
        ...lines,
        ...moodLines('journey', mood === null ? null : 6 - mood),
        ...changeLines(entry),
        ...extra,
      ],
    },
    media,
    problems: problem ? [{ file, code: problem }] : [],
  });
}

const entriesIn = ({ paths }: Folder) => paths.filter((path) => ENTRY.test(path));

export const journey: FolderReader = {
  app: 'journey',
  async fits(folder) {
    for (const path of entriesIn(folder).slice(0, LOOKED_AT)) {
      if (valueAt(recordOf(await jsonIn(folder, path)), 'date_journal') !== undefined) return true;
    }
    return false;
  },
  takes: (path) => ENTRY.test(path) || isJourneyMedia(path),
  async read(folder, _, { deviceZone }) {
    const foreign = nothingRead();
    const beside = besideIn(folder.paths);
    for (const file of entriesIn(folder)) {
      const json = await jsonIn(folder, file);
      const entry = recordOf(json);
      if (entry) addEntry(entry, { file, beside, deviceZone }, foreign);
      else foreign.unread.push({ file, code: json === null ? 'json-damaged' : 'entry-unreadable' });
    }
    // A picture whose entry is damaged or gone.
    for (const file of mediaLeft(beside)) foreign.unread.push({ file, code: 'no-day' });
    return foreign;
  },
};
