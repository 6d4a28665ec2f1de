// MoodTracker, as JSON and as CSV, whose columns are the same fields sorted and flattened:
//   [{"createdAt":"2022-03-01T20:00:00.000Z","mood":7,"description":"calm hopeful","exploration":"A quiet evening."}]
//   createdAt,description,experiencedAt,exploration,location:latitude,location:longitude,mood
import { namedCells, readTable, rowProblems } from '../csv/read-table.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
import {
  briefly,
  type JsonRecord,
  leaveInsideOut,
  leaveOthersOut,
  numberAt,
  recordOf,
  textAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Foreign, type ForeignEntry, nothingRead } from '../foreign/foreign.ts';
import { whenAt } from '../foreign/foreign-when.ts';
import { readIsoInstant } from '../foreign/iso-instant.ts';
import {
  isNumber,
  isRecord,
  isText,
  type Kind,
  type OddText,
  oddIn,
  oddLines,
  textsOf,
  writtenAt,
} from '../foreign/odd-fields.ts';
import type { JsonReader, Reading, TextReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';

const KEPT = new Set([
  'createdAt',
  'experiencedAt',
  'mood',
  'description',
  'exploration',
  'location',
  'updatedAt',
]);

const isOwn = (entry: JsonRecord | null) =>
  readIsoInstant(textAt(entry, 'createdAt')) !== null && numberAt(entry, 'mood') !== null;

/** Whether a parsed JSON is an export of MoodTracker. */
const isMoodtracker = (json: unknown): boolean =>
  Array.isArray(json) && json.slice(0, 20).some((one) => isOwn(recordOf(one)));

/** Whether a table is one. */
function isMoodtrackerCsv(head: string): boolean {
  if (!head.includes('createdAt')) return false;
  // Excel's `sep=;` may stand before it.
  const { header } = readTable(head.split('\n', 2).join('\n'));
  return header.includes('createdAt') && header.includes('mood') && !header.includes('activities');
}

const PLACE = new Set(['latitude', 'longitude']);
const isSpoken: Kind = (value) => (typeof value === 'string' ? [] : isNumber(value));
const KINDS = {
  createdAt: isText,
  experiencedAt: isText,
  updatedAt: isText,
  mood: isSpoken,
  description: isText,
  exploration: isText,
};

/** Half a place is told like a whole one: what was said is kept. */
function placeLines(entry: JsonRecord, foreign: Foreign): string[] {
  const location = recordOf(valueAt(entry, 'location'));
  const odd: OddText[] = [
    ...oddIn(entry, { location: isRecord }, foreign),
    ...oddIn(location, { latitude: isNumber, longitude: isNumber }, foreign, 'location'),
  ];
  const parts = ['latitude', 'longitude'].flatMap((key) => {
    const degrees = numberAt(location, key);
    return degrees === null ? [] : [extraLine(key, degrees)];
  });
  return odd.length === 0 ? parts : [...parts, extraLine('place', textsOf(odd).join(', '))];
}

interface Mood {
  /** 0 to 10; null for none. */
  score: number | null;
  /** Of another scale, or a word: kept as it stands. */
  odd: string | number;
}

function moodOf(entry: JsonRecord): Mood {
  const mood = numberAt(entry, 'mood');
  if (mood !== null && mood >= 0 && mood <= 10) return { score: mood, odd: '' };
  return { score: null, odd: mood ?? textAt(entry, 'mood').trim() };
}

const labelsOf = (entry: JsonRecord) => [
  ...new Set(
    textAt(entry, 'description')
      .split(/[\s,;]+/)
      .filter((word) => word !== ''),
  ),
];

/** Adds the entry; null when there is nothing in it, which is told. */
function addEntry(
  entry: JsonRecord,
  place: { file: string; line?: number },
  { deviceZone }: Reading,
  foreign: Foreign,
): ForeignEntry | null {
  const literal = textAt(entry, 'experiencedAt').trim() || textAt(entry, 'createdAt').trim();
  const instant = readIsoInstant(literal);
  const isDated = `${literal}${writtenAt(entry, 'createdAt')}` !== '';
  const code = isDated ? ('date-unreadable' as const) : ('no-date' as const);
  const { when, problem } = instant ? whenAt(instant, deviceZone) : { when: null, problem: code };
  const { score, odd } = moodOf(entry);
  const labels = labelsOf(entry);
  const body = toLf(textAt(entry, 'exploration')).trimEnd();
  const others = [...placeLines(entry, foreign), ...oddLines(oddIn(entry, KINDS, foreign))];
  if (score === null && `${odd}${body}` === '' && labels.length + others.length === 0) {
    foreign.unread.push({ ...place, code: 'nothing-in-it', text: briefly(literal) });
    return null;
  }
  leaveOthersOut(foreign, entry, KEPT);
  leaveInsideOut(foreign, entry, 'location', PLACE);
  const made: ForeignEntry = {
    app: 'moodtracker',
    nativeId: textAt(entry, 'createdAt') || null,
    ...place,
    content: {
      when,
      body,
      tags: [],
      feelings: labels.map((label) => ({ label })),
      extra: [
        ...literalLines(literal, instant !== null),
        ...(score === null ? [] : moodLines('moodtracker', Math.round(1 + 0.4 * score), score)),
        ...(odd === '' ? [] : [extraLine('mood_raw', odd)]),
        ...others,
      ],
    },
    media: [],
    problems: problem ? [{ ...place, code: problem }] : [],
  };
  foreign.entries.push(made);
  return made;
}

/** The entries of a JSON export. Never throws. */
function readMoodtracker(json: unknown, file: string, reading: Reading): Foreign {
  const foreign = nothingRead();
  for (const one of Array.isArray(json) ? json : []) {
    const entry = recordOf(one);
    if (entry) addEntry(entry, { file }, reading, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  return foreign;
}

const numberIn = (text = '') => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null);

const LOCATION = 'location:';

/** The entries of a CSV export. Never throws. */
function readMoodtrackerCsv(text: string, file: string, reading: Reading): Foreign {
  const foreign = nothingRead();
  const table = readTable(text);
  const { header, rows } = table;
  for (const row of rows) {
    const cells = namedCells(header, row, table.delimiter);
    const cell = (name: string) => (cells.get(name.toLowerCase()) ?? '').trim();
    const location = header
      .filter((name) => name.startsWith(LOCATION))
      .map((name) => [name.slice(LOCATION.length), numberIn(cell(name)) ?? cell(name)]);
    const others = header.filter((name) => !/^(?:location|weather):/.test(name) && !KEPT.has(name));
    const weather = header.filter((name) => name.startsWith('weather:')).map(cell);
    const entry = {
      createdAt: cell('createdAt'),
      experiencedAt: cell('experiencedAt'),
      mood: numberIn(cells.get('mood')) ?? cell('mood'),
      description: cell('description'),
      exploration: cells.get('exploration') ?? '',
      location: Object.fromEntries(location),
      weather: weather.join(''),
      ...Object.fromEntries(others.map((name) => [name, cell(name)])),
    };
    const made = addEntry(entry, { file, line: row.line }, reading, foreign);
    made?.problems.push(...rowProblems(table, row, file));
  }
  return foreign;
}

export const moodtracker: JsonReader = { app: 'moodtracker', fits: isMoodtracker, read: readMoodtracker };
export const moodtrackerCsv: TextReader = {
  app: 'moodtracker',
  fits: isMoodtrackerCsv,
  read: readMoodtrackerCsv,
};
