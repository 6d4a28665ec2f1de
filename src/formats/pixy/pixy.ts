// Pixy. Items are a list, in old files an object by day; tags are named by id:
//   {"version":1,"items":[{"id":"a","date":"2024-01-31","dateTime":"…","rating":"very_good","message":"…",
//     "emotions":["calm"],"tags":[{"id":"t1"}]}],"tags":[{"id":"t1","title":"walk"}],"settings":{}}
import { isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
import {
  briefly,
  type JsonRecord,
  leaveOthersOut,
  listAt,
  recordOf,
  textAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import type { JsonReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';

/** From 0, extremely bad, to 6, with the score of five that each is. */
const RATINGS = ['extremely_bad', 'very_bad', 'bad', 'neutral', 'good', 'very_good', 'extremely_good'];
const SCORES = [1, 2, 2, 3, 4, 4, 5];
const KEPT = new Set([
  'id',
  'date',
  'dateTime',
  'rating',
  'message',
  'sleep',
  'emotions',
  'tags',
  'createdAt',
]);

/** Null for what is no item. */
const itemsIn = (json: unknown): (JsonRecord | null)[] => {
  const items = valueAt(recordOf(json), 'items');
  if (Array.isArray(items)) return items.map(recordOf);
  return Object.entries(recordOf(items) ?? {}).map(([date, item]) => {
    const record = recordOf(item);
    return record && { date, ...record };
  });
};

/** Whether a parsed JSON is an export of Pixy. */
function isPixy(json: unknown): boolean {
  const isRated = (item: JsonRecord | null) => textAt(item, 'rating') !== '' && textAt(item, 'date') !== '';
  return itemsIn(json).slice(0, 20).some(isRated);
}

function titlesIn(json: unknown): Map<string, string> {
  const lists = [recordOf(json), recordOf(valueAt(recordOf(json), 'settings'))].flatMap((it) =>
    listAt(it, 'tags'),
  );
  return new Map(
    lists.map((tag) => [textAt(recordOf(tag), 'id'), textAt(recordOf(tag), 'title').trim()] as const),
  );
}

/** `very_good` → `very good`: a key as a word. */
const wordOf = (key: string) => key.replaceAll('_', ' ').trim();

function whenOf(item: JsonRecord): When | null {
  const literal = textAt(item, 'dateTime');
  const timed = literal === '' ? null : readDate(literal);
  if (timed?.when && timed.code === undefined) return timed.when;
  const day = textAt(item, 'date').slice(0, 10);
  return isDay(day) ? { kind: 'date', day } : null;
}

function addItem(
  item: JsonRecord,
  titles: ReadonlyMap<string, string>,
  file: string,
  foreign: Foreign,
): void {
  const rating = textAt(item, 'rating').trim();
  const score = SCORES[RATINGS.indexOf(rating)] ?? null;
  const emotions = listAt(item, 'emotions').filter((one): one is string => typeof one === 'string');
  const labels = [...new Set([rating, ...emotions].map(wordOf))].filter((label) => label !== '');
  const tags = listAt(item, 'tags').map((tag) => {
    const record = recordOf(tag);
    return titles.get(typeof tag === 'string' ? tag : textAt(record, 'id')) || textAt(record, 'title').trim();
  });
  const named = [...new Set(tags.filter((tag) => tag !== ''))];
  const body = toLf(textAt(item, 'message')).trimEnd();
  const sleep = valueAt(item, 'sleep');
  const slept =
    (typeof sleep === 'number' && Number.isFinite(sleep)) ||
    (typeof sleep === 'string' && sleep.trim() !== '')
      ? [extraLine('sleep', sleep)]
      : [];
  if (labels.length + named.length + slept.length === 0 && body.trim() === '') {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(textAt(item, 'date')) });
    return;
  }
  leaveOthersOut(foreign, item, KEPT);
  const when = whenOf(item);
  foreign.entries.push({
    app: 'pixy',
    nativeId: textAt(item, 'id') || null,
    file,
    content: {
      when,
      body,
      tags: named,
      feelings: labels.map((label) => ({ label: label.toWellFormed() })),
      extra: [...literalLines(textAt(item, 'date'), when !== null), ...moodLines('pixy', score), ...slept],
    },
    media: [],
    problems: [
      ...(when ? [] : [{ file, code: 'date-unreadable' as const }]),
      ...(tags.includes('') ? [{ file, code: 'tags-unreadable' as const }] : []),
    ],
  });
}

/** The items of an export. Never throws. */
function readPixy(json: unknown, file: string): Foreign {
  const foreign = nothingRead();
  const titles = titlesIn(json);
  for (const item of itemsIn(json)) {
    if (item) addItem(item, titles, file, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  return foreign;
}

export const pixy: JsonReader = { app: 'pixy', fits: isPixy, read: readPixy };
