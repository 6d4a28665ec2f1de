// Daylio's backup: an archive with `backup.daylio`, which is JSON in base64. It holds the lock's PIN in clear text,
// which is not looked at.
//   {"dayEntries":[{"id":1,"year":2023,"month":0,"day":24,"hour":9,"minute":59,"datetime":1674550757766,
//     "timeZoneOffset":3600000,"mood":8,"note":"One<br>two","note_title":"","tags":[3],"assets":[1]}],
//    "customMoods":[{"id":8,"custom_name":"so-so","predefined_name_id":-1,"mood_group_id":3}],"tags":[{"id":3,"name":"walk"}]}
import { isDay, isTime } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
import {
  type JsonRecord,
  leaveOthersOut,
  listAt,
  numberAt,
  recordOf,
  textAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Folder, type Foreign, leaveOut, type Media, nothingRead } from '../foreign/foreign.ts';
import { whenAt, zonedAt } from '../foreign/foreign-when.ts';
import { withNotesBehind } from '../foreign/media-note.ts';
import type { FolderReader, Reading } from '../foreign/reader.ts';
import type { ProblemCode } from '../page.ts';
import { decodeText } from '../text.ts';
import { nameOfGroup } from './mood-names.ts';
import { noteText } from './note-text.ts';

const BACKUP = /(?:^|\/)backup\.daylio$/i;
const ASSET = /(?:^|\/)assets\//i;
/** Lists of the backup that are counted when they hold anything. */
const COUNTED = ['goals', 'goalEntries', 'reminders', 'writingTemplates', 'achievements'];

const KEPT = new Set(
  'id year month day hour minute datetime timeZoneOffset mood note note_title tags assets isFavorite address'.split(
    ' ',
  ),
);

interface Known {
  moods: ReadonlyMap<number, JsonRecord>;
  tags: ReadonlyMap<number, string>;
  assets: ReadonlyMap<number, Media>;
}

const byId = (json: JsonRecord, key: string) =>
  new Map(
    listAt(json, key).flatMap((one): [number, JsonRecord][] => {
      const item = recordOf(one);
      const id = numberAt(item, 'id');
      return item && id !== null ? [[id, item]] : [];
    }),
  );

function knownIn(json: JsonRecord, paths: readonly string[]): Known {
  const files = new Map(paths.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]));
  const assets = [...byId(json, 'assets')].map(([id, item]): [number, Media] => {
    const checksum = textAt(item, 'checksum');
    const kind = numberAt(item, 'type') === 2 ? 'audio' : 'photo';
    return [
      id,
      { kind, name: files.get(checksum) ?? `assets/${kind === 'audio' ? 'audio' : 'photos'}/${checksum}` },
    ];
  });
  const tags = [...byId(json, 'tags')].map(([id, item]): [number, string] => [
    id,
    textAt(item, 'name').trim(),
  ]);
  return { moods: byId(json, 'customMoods'), tags: new Map(tags), assets: new Map(assets) };
}

const two = (number: number) => String(number).padStart(2, '0');

interface Dated {
  when: When | null;
  problem: ProblemCode | null;
  /** What of the day could not be read, as front matter lines. */
  lines: string[];
}

/** The wall clock as it was: by the instant and its offset, else by the parts, whose months begin at 0. */
function whenOf(entry: JsonRecord, deviceZone: string): Dated {
  const [at, offset] = [numberAt(entry, 'datetime'), numberAt(entry, 'timeZoneOffset')];
  const zoned = at !== null && offset !== null ? zonedAt(at, Math.round(offset / 60_000)) : null;
  if (zoned) return { when: zoned, problem: null, lines: [] };
  const part = (name: string) => numberAt(entry, name) ?? -1;
  const day = `${String(part('year')).padStart(4, '0')}-${two(part('month') + 1)}-${two(part('day'))}`;
  const time = `${two(part('hour'))}:${two(part('minute'))}:00`;
  if (isDay(day)) {
    const when: When = isTime(time) ? { kind: 'local', day, time } : { kind: 'date', day };
    return { when, problem: 'date-partly-read', lines: [] };
  }
  const told = at === null ? null : whenAt({ at, offset: null }, deviceZone);
  if (told?.when) return { ...told, lines: [] };
  const said = ['year', 'month', 'day', 'datetime'].flatMap((name) => {
    const number = numberAt(entry, name);
    return number === null ? [] : [`${name} ${number}`];
  });
  return { when: null, problem: 'date-unreadable', lines: literalLines(said.join(', '), false) };
}

const numbersAt = (entry: JsonRecord, key: string) =>
  listAt(entry, key).filter((one) => typeof one === 'number');

/** 0 is a mood that was never set. */
const moodId = (entry: JsonRecord) => numberAt(entry, 'mood') ?? 0;

/** Ids that name nothing in the backup: what they were about is not there. */
function doubtsOf(entry: JsonRecord, label: string, { tags }: Known): ProblemCode[] {
  return [
    ...(moodId(entry) > 0 && label === '' ? (['feelings-unreadable'] as const) : []),
    ...(numbersAt(entry, 'tags').some((id) => !tags.get(id)) ? (['tags-unreadable'] as const) : []),
  ];
}

/** The mood's own name, and its score: the group 1 is the best, and the id says nothing. */
function moodOf(entry: JsonRecord, { moods }: Known): { label: string; score: number | null } {
  const mood = moods.get(numberAt(entry, 'mood') ?? Number.NaN);
  const group = numberAt(mood, 'mood_group_id');
  const isGroup = group !== null && group >= 1 && group <= 5 && Number.isInteger(group);
  const predefined = numberAt(mood, 'predefined_name_id') ?? -1;
  const label =
    textAt(mood, 'custom_name').trim() || nameOfGroup(predefined) || (isGroup ? nameOfGroup(group) : '');
  return { label, score: isGroup ? 6 - group : null };
}

function addEntry(
  entry: JsonRecord,
  file: string,
  known: Known,
  { deviceZone }: Reading,
  foreign: Foreign,
): void {
  const { when, problem, lines } = whenOf(entry, deviceZone);
  const { label, score } = moodOf(entry, known);
  const media = numbersAt(entry, 'assets').flatMap((id) => known.assets.get(id) ?? []);
  const body = withNotesBehind(noteText(textAt(entry, 'note')), media);
  const title = textAt(entry, 'note_title').replace(/\s+/g, ' ').trim();
  const tags = numbersAt(entry, 'tags').flatMap((id) => known.tags.get(id) || []);
  const place = textAt(entry, 'address').trim();
  const doubts = doubtsOf(entry, label, known);
  if (`${label}${body}${title}${place}` === '' && tags.length + doubts.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', ...(when ? { text: when.day } : {}) });
    return;
  }
  const id = numberAt(entry, 'id');
  leaveOthersOut(foreign, entry, KEPT);
  // Pictures that the backup names nowhere: there is nothing to make a note of.
  if (numbersAt(entry, 'assets').length > media.length) leaveOut(foreign, 'assets');
  foreign.entries.push({
    app: 'daylio',
    nativeId: id === null ? null : String(id),
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags: [...new Set(tags)],
      feelings: label === '' ? [] : [{ label }],
      extra: [
        ...lines,
        ...moodLines('daylio', score),
        ...(doubts.includes('feelings-unreadable') ? [extraLine('mood_raw', moodId(entry))] : []),
        ...(valueAt(entry, 'isFavorite') === true ? [extraLine('starred', true)] : []),
        ...(place === '' ? [] : [extraLine('place', place)]),
      ],
    },
    media,
    problems: [...(problem ? [problem] : []), ...doubts].map((code) => ({ file, code })),
  });
}

function decoded(bytes: Uint8Array): unknown {
  try {
    const base64 = decodeText(bytes).text.replace(/\s+/g, '');
    const json = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    return null;
  }
}

/** The entries of a backup. Never throws. */
function readDaylioBackup(json: unknown, file: string, paths: readonly string[], reading: Reading): Foreign {
  const foreign = nothingRead();
  const backup = recordOf(json);
  if (!backup || !Array.isArray(valueAt(backup, 'dayEntries'))) {
    foreign.unread.push({ file, code: 'file-damaged' });
    return foreign;
  }
  const known = knownIn(backup, paths);
  for (const one of listAt(backup, 'dayEntries')) {
    const entry = recordOf(one);
    if (entry) addEntry(entry, file, known, reading, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  for (const key of COUNTED) {
    const { length } = listAt(backup, key);
    if (length > 0) foreign.leftOut.set(key, length);
  }
  return foreign;
}

const backupIn = ({ paths }: Folder) => paths.find((path) => BACKUP.test(path));

export const daylioBackup: FolderReader = {
  app: 'daylio',
  fits: (folder) => backupIn(folder) !== undefined,
  takes: (path) => BACKUP.test(path) || ASSET.test(path),
  async read(folder, _, reading) {
    const path = backupIn(folder) ?? '';
    const bytes = await folder.read(path);
    return readDaylioBackup(bytes && decoded(bytes), path, folder.paths, reading);
  },
};
