// Journey: an archive with a JSON for each entry beside its pictures.
//   1500000000000-3fd9a1c0e8b7d642.json
//   {"id":"1500000000000-3fd9a1c0e8b7d642","date_journal":1500000000000,"timezone":"Asia/Singapore","type":"html",
//    "text":"<p dir=\"auto\">Text</p>","mood":2,"tags":["walk"],"lat":1.7976931348623157e308,"photos":["…-0a1b2c.jpg"]}
import type { When } from '../../journal/when.ts';
import { extraLine, moodLines } from '../foreign/extra-line.ts';
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
import { type Folder, type Foreign, type Media, nothingRead } from '../foreign/foreign.ts';
import { whenAt, zonedIn } from '../foreign/foreign-when.ts';
import { jsonIn } from '../foreign/json-in.ts';
import { withNotesBehind } from '../foreign/media-note.ts';
import type { FolderReader } from '../foreign/reader.ts';
import { titleOfHeading } from '../foreign/title-of-heading.ts';
import { markdownOfHtml } from '../html/markdown-of-html.ts';
import type { ProblemCode } from '../page.ts';
import { toLf, trimLineEnds } from '../text.ts';

const ENTRY = /(?:^|\/)\d{13}-[0-9a-z]{4,32}\.json$/i;
const MEDIA = /(?:^|\/)\d{13}-[0-9a-z]{4,32}-[^/]+$/i;
/** 1 amazing to 5 terrible; 0 is no mood. The direction is known from one converter alone. */
const MOODS = ['amazing', 'good', 'fine', 'bad', 'terrible'];
const HEADING = /^(?:[ \t]*\n)*#{1,6}[ \t]+([^\n]*)(?:\n|$)/;
/** In place of a number that is not set. */
const NOT_SET = 1e300;

// An account is nobody's business, and the preview is a copy of the text.
const KEPT = new Set(
  'id date_journal timezone date_modified text type preview_text mood tags favourite lat lon weather address label folder music_title music_artist linked_account_id photos sentiment schema version'.split(
    ' ',
  ),
);

function whenOf(entry: JsonRecord, deviceZone: string): { when: When | null; problem: ProblemCode | null } {
  const at = numberAt(entry, 'date_journal');
  if (at === null) return { when: null, problem: 'date-unreadable' };
  const zoned = zonedIn(textAt(entry, 'timezone'), at);
  if (zoned) return { when: zoned, problem: null };
  const read = whenAt({ at, offset: null }, deviceZone);
  return read.when ? read : { when: null, problem: 'date-unreadable' };
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
  const named = [...new Set(place.filter((text) => text !== ''))];
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

function mediaOf(entry: JsonRecord, paths: ReadonlyMap<string, string>): Media[] {
  return textsAt(entry, 'photos').map((name) => {
    const kind = /\.(?:mp4|mov|3gp|webm)$/i.test(name)
      ? 'video'
      : /\.(?:mp3|m4a|aac|wav|ogg)$/i.test(name)
        ? 'audio'
        : 'photo';
    return { kind, name: paths.get(name) ?? name };
  });
}

function addEntry(
  entry: JsonRecord,
  { file, paths, deviceZone }: { file: string; paths: ReadonlyMap<string, string>; deviceZone: string },
  foreign: Foreign,
): void {
  const { when, problem } = whenOf(entry, deviceZone);
  const { title, body } = textOf(entry);
  const media = mediaOf(entry, paths);
  const set = numberAt(entry, 'mood');
  const mood = set !== null && Number.isInteger(set) && set >= 1 && set <= 5 ? set : null;
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
    nativeId: textAt(entry, 'id') || file.replace(/^.*\//, '').replace(/\.json$/i, ''),
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body: withNotesBehind(body, media),
      tags,
      feelings: mood === null ? [] : [{ label: MOODS[mood - 1] ?? '' }],
      extra: [...moodLines('journey', mood === null ? null : 6 - mood), ...changeLines(entry), ...extra],
    },
    media,
    problems: problem ? [{ file, code: problem }] : [],
  });
}

const entriesIn = ({ paths }: Folder) => paths.filter((path) => ENTRY.test(path));

export const journey: FolderReader = {
  app: 'journey',
  async fits(folder) {
    for (const path of entriesIn(folder).slice(0, 3)) {
      if (numberAt(recordOf(await jsonIn(folder, path)), 'date_journal') !== null) return true;
    }
    return false;
  },
  takes: (path) => ENTRY.test(path) || MEDIA.test(path),
  async read(folder, _, { deviceZone }) {
    const foreign = nothingRead();
    const paths = new Map(folder.paths.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]));
    for (const file of entriesIn(folder)) {
      const json = await jsonIn(folder, file);
      const entry = recordOf(json);
      if (entry) addEntry(entry, { file, paths, deviceZone }, foreign);
      else foreign.unread.push({ file, code: json === null ? 'file-damaged' : 'entry-unreadable' });
    }
    return foreign;
  },
};
