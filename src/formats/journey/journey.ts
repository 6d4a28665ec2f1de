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
import { type Folder, type Foreign, nothingRead } from '../foreign/foreign.ts';
import { whenAt, zonedNamed } from '../foreign/foreign-when.ts';
import { jsonIn } from '../foreign/json-in.ts';
import { withNotesBehind } from '../foreign/media-note.ts';
import { writtenAt } from '../foreign/odd-fields.ts';
import type { FolderReader } from '../foreign/reader.ts';
import { titleOfHeading } from '../foreign/title-of-heading.ts';
import { markdownOfHtml } from '../html/markdown-of-html.ts';
import type { ProblemCode } from '../page.ts';
import { toLf, trimLineEnds } from '../text.ts';
import { changeLines, extraOf, MOODS, moodOf } from './beside-words.ts';
import { type Beside, besideIn, idOf, isJourneyMedia, mediaLeft, mediaOf } from './media-beside.ts';

const ENTRY = /(?:^|\/)\d{13}-[0-9a-z]{4,32}\.json$/i;
/** So many entries are looked at: the first may be damaged. */
const LOOKED_AT = 20;
const HEADING = /^(?:[ \t]*\n)*#{1,6}[ \t]+([^\n]*)(?:\n|$)/;

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
  const literal = writtenAt(entry, 'date_journal');
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

function addEntry(
  entry: JsonRecord,
  { file, beside, deviceZone }: { file: string; beside: Beside; deviceZone: string },
  foreign: Foreign,
): void {
  const { when, problem, lines } = whenOf(entry, deviceZone);
  const { title, body } = textOf(entry);
  const media = mediaOf(entry, file, beside);
  const mood = moodOf(entry);
  const [tags, extra] = [textsAt(entry, 'tags'), extraOf(entry, foreign)];
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
