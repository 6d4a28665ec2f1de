// Day One's JSON, alone or in its archive beside the pictures, which are never unpacked:
//   {"metadata":{"version":"1.0"},"entries":[{"uuid":"…","creationDate":"2024-04-16T23:00:00Z",
//     "timeZone":"Europe/Dublin","text":"# A title\n\nText\\.","tags":["walk"],"starred":true}]}
import { extraLine } from '../foreign/extra-line.ts';
import { briefly, listAt, recordOf, valueAt } from '../foreign/fields.ts';
import { type Folder, type Foreign, join, nothingRead } from '../foreign/foreign.ts';
import { jsonIn } from '../foreign/json-in.ts';
import type { FolderReader, JsonReader, Reading } from '../foreign/reader.ts';
import { entryOf } from './entry-of.ts';
import { mediaOf } from './media.ts';

/** Entries that are looked at to know the format. */
const LOOKED_AT = 20;
const JOURNALS_LOOKED_AT = 20;
const JSON_FILE = /^(?:[^/]+\/)?[^/]+\.json$/i;
const OWN = /(?:^|\/)(?:photos|videos|audios|pdfs)\/[^/]+$/i;

/** Whether a parsed JSON is a journal of Day One. */
function isDayOne(json: unknown): boolean {
  const entries = valueAt(recordOf(json), 'entries');
  if (!Array.isArray(entries)) return false;
  if (entries.length === 0) return recordOf(valueAt(recordOf(json), 'metadata')) !== null;
  return entries
    .slice(0, LOOKED_AT)
    .some((entry) => typeof valueAt(recordOf(entry), 'creationDate') === 'string');
}

interface Journal {
  file: string;
  given: unknown[];
  lines: readonly string[];
}

/** The entries of journals, whose pictures may stand in each other's. Never throws. */
function readJournals(
  journals: readonly Journal[],
  { deviceZone }: Reading,
  paths: readonly string[],
): Foreign {
  const foreign = nothingRead();
  const entries = journals.flatMap(({ given }) => given.map(recordOf));
  const byId = mediaOf(
    entries.filter((entry) => entry !== null),
    paths,
  );
  for (const { file, given, lines } of journals) {
    for (const one of given) {
      const entry = recordOf(one);
      const said = typeof one === 'string' ? briefly(one) : '';
      if (entry) entryOf(entry, { file, byId, deviceZone, lines }, foreign);
      else foreign.unread.push({ file, code: 'entry-unreadable', ...(said === '' ? {} : { text: said }) });
    }
  }
  return foreign;
}

const entriesIn = (json: unknown) => listAt(recordOf(json), 'entries');

export const dayOneJson: JsonReader = {
  app: 'day-one',
  fits: isDayOne,
  read: (json, file, reading) => readJournals([{ file, given: entriesIn(json), lines: [] }], reading, []),
};

/** The journal that an entry is from, where an archive has several. */
function journalLines(path: string): string[] {
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.json$/i, '')
    .trim();
  return name === '' ? [] : [extraLine('journal', name)];
}

const jsonPaths = ({ paths }: Folder) => paths.filter((path) => JSON_FILE.test(path));

/** An archive with a journal in each JSON at its root; what it is called is the journal's name, in any language. */
export const dayOneFolder: FolderReader = {
  app: 'day-one',
  async fits(folder) {
    const candidates = jsonPaths(folder);
    // Other programs keep an entry a file: then they are many, and a few looks tell.
    for (const path of candidates.slice(0, JOURNALS_LOOKED_AT))
      if (isDayOne(await jsonIn(folder, path))) return true;
    return false;
  },
  takes: (path) => JSON_FILE.test(path) || OWN.test(path),
  async read(folder, _, reading) {
    const whole = nothingRead();
    const journals: Journal[] = [];
    for (const path of jsonPaths(folder)) {
      const json = await jsonIn(folder, path);
      if (isDayOne(json)) journals.push({ file: path, given: entriesIn(json), lines: [] });
      else whole.unread.push({ file: path, code: json === null ? 'json-damaged' : 'entry-unreadable' });
    }
    const named = journals.map((one) => ({
      ...one,
      lines: journals.length > 1 ? journalLines(one.file) : [],
    }));
    join(whole, readJournals(named, reading, folder.paths));
    return whole;
  },
};
