// MoodTracker, as JSON and as CSV, whose columns are the same fields sorted and flattened:
//   [{"createdAt":"2022-03-01T20:00:00.000Z","mood":7,"description":"calm hopeful","exploration":"A quiet evening."}]
//   createdAt,description,experiencedAt,exploration,location:latitude,location:longitude,mood
import { namedCells, readTable, rowProblems } from '../csv/read-table.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
import {
  briefly,
  type JsonRecord,
  leaveOthersOut,
  numberAt,
  recordOf,
  textAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Foreign, type ForeignEntry, nothingRead } from '../foreign/foreign.ts';
import { whenAt } from '../foreign/foreign-when.ts';
import { readIsoInstant } from '../foreign/iso-instant.ts';
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

function placeLines(location: JsonRecord | null): string[] {
  const [latitude, longitude] = [numberAt(location, 'latitude'), numberAt(location, 'longitude')];
  if (latitude === null || longitude === null) return [];
  return [extraLine('latitude', latitude), extraLine('longitude', longitude)];
}

/** Adds the entry; null when there is nothing in it, which is told. */
function addEntry(
  entry: JsonRecord,
  place: { file: string; line?: number },
  { deviceZone }: Reading,
  foreign: Foreign,
): ForeignEntry | null {
  const literal = textAt(entry, 'experiencedAt').trim() || textAt(entry, 'createdAt').trim();
  const instant = readIsoInstant(literal);
  const code = literal.trim() === '' ? ('no-date' as const) : ('date-unreadable' as const);
  const { when, problem } = instant ? whenAt(instant, deviceZone) : { when: null, problem: code };
  const mood = numberAt(entry, 'mood');
  const isScore = mood !== null && mood >= 0 && mood <= 10;
  const labels = [
    ...new Set(
      textAt(entry, 'description')
        .split(/[\s,;]+/)
        .filter((word) => word !== ''),
    ),
  ];
  const body = toLf(textAt(entry, 'exploration')).trimEnd();
  // Another scale, or a word: kept as it stands.
  const odd = isScore ? '' : (mood ?? textAt(entry, 'mood').trim());
  if (!isScore && odd === '' && labels.length === 0 && body === '') {
    foreign.unread.push({ ...place, code: 'nothing-in-it', text: briefly(literal) });
    return null;
  }
  leaveOthersOut(foreign, entry, KEPT);
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
        ...(isScore ? moodLines('moodtracker', Math.round(1 + 0.4 * mood), mood) : []),
        ...(odd === '' ? [] : [extraLine('mood_raw', odd)]),
        ...placeLines(recordOf(valueAt(entry, 'location'))),
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

/** The entries of a CSV export. Never throws. */
function readMoodtrackerCsv(text: string, file: string, reading: Reading): Foreign {
  const foreign = nothingRead();
  const table = readTable(text);
  const { header, rows } = table;
  for (const row of rows) {
    const cells = namedCells(header, row, table.delimiter);
    const cell = (name: string) => (cells.get(name.toLowerCase()) ?? '').trim();
    const [latitude, longitude] = ['location:latitude', 'location:longitude'].map((name) =>
      numberIn(cells.get(name)),
    );
    const others = header.filter((name) => !/^(?:location|weather):/.test(name) && !KEPT.has(name));
    const weather = header.filter((name) => name.startsWith('weather:')).map(cell);
    const entry = {
      createdAt: cell('createdAt'),
      experiencedAt: cell('experiencedAt'),
      mood: numberIn(cells.get('mood')) ?? cell('mood'),
      description: cell('description'),
      exploration: cells.get('exploration') ?? '',
      location: { latitude, longitude },
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
