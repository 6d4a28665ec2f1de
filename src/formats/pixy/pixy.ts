// Pixy. Items are a list, in old files an object by day; tags are named by id:
//   {"version":1,"items":[{"id":"a","date":"2024-01-31","dateTime":"2024-02-01T02:04:31.000Z","rating":"very_good",
//     "message":"…","sleep":{"quality":"good"},"emotions":["calm"],"tags":[{"id":"t1"}]}],
//    "tags":[{"id":"t1","title":"walk"}],"settings":{}}
import { timeOf, type When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
import {
  briefly,
  type JsonRecord,
  leaveInsideOut,
  leaveOthersOut,
  listAt,
  recordOf,
  textAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import { whenAt } from '../foreign/foreign-when.ts';
import { readIsoInstant } from '../foreign/iso-instant.ts';
import {
  isListOf,
  isNumber,
  isText,
  isTexts,
  type Kind,
  type OddText,
  oddIn,
  oddLines,
  textsOf,
} from '../foreign/odd-fields.ts';
import type { JsonReader, Reading } from '../foreign/reader.ts';
import type { ProblemCode } from '../page.ts';
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

const isSlept: Kind = (value) => (typeof value === 'string' || recordOf(value) ? [] : isNumber(value));
const KINDS = {
  id: isText,
  rating: isText,
  message: isText,
  sleep: isSlept,
  emotions: isTexts,
  createdAt: isText,
};
const SLEEP = new Set(['quality']);
const TAG = { id: isText, title: isText, name: isText };
const DATES = { date: isText, dateTime: isText };

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

/** Older versions call the title a name. */
const titleOf = (tag: JsonRecord | null) => textAt(tag, 'title').trim() || textAt(tag, 'name').trim();

function titlesIn(json: unknown): Map<string, string> {
  const lists = [recordOf(json), recordOf(valueAt(recordOf(json), 'settings'))].flatMap((it) =>
    listAt(it, 'tags').map(recordOf),
  );
  const titled = lists.filter((tag) => titleOf(tag) !== '' && textAt(tag, 'id') !== '');
  return new Map(titled.map((tag) => [textAt(tag, 'id'), titleOf(tag)] as const));
}

/** `very_good` → `very good`: a key as a word. */
const wordOf = (key: string) => key.replaceAll('_', ' ').trim();

interface Told {
  when: When | null;
  problem: ProblemCode | null;
  /** What is not said by that, as it stands in the file. */
  literal: string;
}

/** A moment of the program, which writes them all in UTC and shows them on the clock of the device. */
function timedIn(literal: string, deviceZone: string): Pick<Told, 'when' | 'problem'> {
  const instant = readIsoInstant(literal);
  if (instant) return whenAt(instant, deviceZone);
  const { when, code } = readDate(literal);
  return { when, problem: code ?? null };
}

/** Items of old versions had a day alone, and got the midnight that it began with where they were. */
const isOfDayAlone = (item: JsonRecord, when: When, day: string) =>
  day !== '' &&
  ((when.day === day && timeOf(when) === '00:00:00') ||
    (textAt(item, 'dateTime').endsWith(':00.000Z') &&
      textAt(item, 'dateTime') === textAt(item, 'createdAt')));

/** Of an item that has no moment. */
function dayOf(dated: string, deviceZone: string): Told {
  const { when, problem } = timedIn(dated, deviceZone);
  if (!when) return { when, problem: 'date-unreadable', literal: dated };
  const isMidnight = timeOf(when) === '00:00:00';
  const literal = problem === 'date-partly-read' ? dated : '';
  return { when: isMidnight ? { kind: 'date', day: when.day } : when, problem, literal };
}

/**
 * The moment is what the program shows and lets be changed; its day stays that of the first moment, and is kept beside
 * another one.
 */
function whenOf(item: JsonRecord, deviceZone: string): Told {
  const [literal, dated] = [textAt(item, 'dateTime').trim(), textAt(item, 'date').trim()];
  const only = dayOf(dated, deviceZone);
  if (literal === '') return only;
  const { when, problem } = timedIn(literal, deviceZone);
  const isRead = when !== null && (problem === null || problem === 'zone-of-device');
  if (!isRead)
    return {
      when: only.when,
      problem: only.problem ?? 'date-partly-read',
      literal: `${only.literal} ${literal}`,
    };
  const day = only.when?.day ?? '';
  if (isOfDayAlone(item, when, day)) return { ...only, when: { kind: 'date', day } };
  return { when, problem, literal: day === when.day ? '' : dated };
}

/** Its quality in newer versions, once a number. */
function sleepLines(sleep: unknown): string[] {
  const quality = recordOf(sleep) ? wordOf(textAt(recordOf(sleep), 'quality')) : sleep;
  const isSaid =
    (typeof quality === 'number' && Number.isFinite(quality)) ||
    (typeof quality === 'string' && quality.trim() !== '');
  return isSaid ? [extraLine('sleep', quality)] : [];
}

/** What an item calls its tags by; '' for one that nobody can name. */
const tagsOf = (item: JsonRecord, titles: ReadonlyMap<string, string>) =>
  listAt(item, 'tags').map((tag) => {
    const record = recordOf(tag);
    return titles.get(typeof tag === 'string' ? tag : textAt(record, 'id')) || titleOf(record);
  });

const isTag = (tag: JsonRecord | null) => textAt(tag, 'id') !== '' || titleOf(tag) !== '';

/** What it says in forms that nobody knows, but for its dates. */
function oddOf(item: JsonRecord, titles: ReadonlyMap<string, string>, foreign: Foreign): OddText[] {
  // An id that no list has may be a name.
  const isNamed: Kind = (tag) =>
    (typeof tag === 'string' ? titles.has(tag) : isTag(recordOf(tag))) ? [] : [tag];
  return [
    ...oddIn(item, { ...KINDS, tags: isListOf(isNamed) }, foreign),
    ...oddIn(recordOf(valueAt(item, 'sleep')), { quality: isText }, foreign, 'sleep'),
    ...listAt(item, 'tags')
      .map(recordOf)
      .filter(isTag)
      .flatMap((tag) => oddIn(tag, TAG, foreign, 'tags')),
  ];
}

function addItem(
  item: JsonRecord,
  titles: ReadonlyMap<string, string>,
  { file, deviceZone }: { file: string } & Reading,
  foreign: Foreign,
): void {
  const rating = textAt(item, 'rating').trim();
  const score = SCORES[RATINGS.indexOf(rating)] ?? null;
  const emotions = listAt(item, 'emotions').filter((one): one is string => typeof one === 'string');
  const labels = [...new Set([rating, ...emotions].map(wordOf))].filter((label) => label !== '');
  const tags = tagsOf(item, titles);
  const named = [...new Set(tags.filter((tag) => tag !== ''))];
  const body = toLf(textAt(item, 'message')).trimEnd();
  const slept = sleepLines(valueAt(item, 'sleep'));
  const odd = oddLines(oddOf(item, titles, foreign));
  if (labels.length + named.length + slept.length + odd.length === 0 && body === '') {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(textAt(item, 'date')) });
    return;
  }
  leaveOthersOut(foreign, item, KEPT);
  leaveInsideOut(foreign, item, 'sleep', SLEEP);
  const { when, problem, literal } = whenOf(item, deviceZone);
  const dates = textsOf(oddIn(item, DATES, foreign));
  const doubt = problem ?? (dates.length === 0 ? null : 'date-partly-read');
  foreign.entries.push({
    app: 'pixy',
    nativeId: textAt(item, 'id') || null,
    file,
    content: {
      when,
      body,
      tags: named,
      feelings: labels.map((label) => ({ label: label.toWellFormed() })),
      extra: [
        ...literalLines([literal, ...dates].join(' '), false),
        ...moodLines('pixy', score),
        ...slept,
        ...odd,
      ],
    },
    media: [],
    problems: [
      ...(doubt ? [{ file, code: doubt }] : []),
      ...(tags.includes('') ? [{ file, code: 'tags-unreadable' as const }] : []),
    ],
  });
}

/** The items of an export. Never throws. */
function readPixy(json: unknown, file: string, { deviceZone }: Reading): Foreign {
  const foreign = nothingRead();
  const titles = titlesIn(json);
  for (const item of itemsIn(json)) {
    if (item) addItem(item, titles, { file, deviceZone }, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  return foreign;
}

export const pixy: JsonReader = { app: 'pixy', fits: isPixy, read: readPixy };
