// Pixels (Year in Pixels), in its newest form, the one before and the first:
//   [{"date":"2024-01-31","type":"Mood","scores":[4,2],"notes":"…","tags":[{"type":"Emotions","entries":["calm"]}]}]
//   [{"date":"2021-1-5","entries":[{"type":"Mood","value":4,"notes":"…","tags":[…]}]}]
//   [{"date":"2019-01-11","mood":2,"notes":"…"}]
import { type ReadDate, readDate } from '../date-literal.ts';
import { extraLine, literalLines, moodLines } from '../foreign/extra-line.ts';
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
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import { fold } from '../foreign/languages.ts';
import {
  isListOf,
  isNumber,
  isText,
  isTexts,
  type Kind,
  type OddText,
  oddIn,
  oddLines,
  writtenAt,
} from '../foreign/odd-fields.ts';
import type { JsonReader } from '../foreign/reader.ts';
import { toLf } from '../text.ts';

const LOOKED_AT = 20;
const KEPT = new Set(['date', 'type', 'scores', 'value', 'mood', 'notes', 'tags', 'entries']);
const FIRST = new Set(['date', 'mood', 'notes']);
/** Tags stand in groups, or alone. */
const isGroup: Kind = (tag) => (valueAt(recordOf(tag), 'entries') === undefined ? isText(tag) : []);
const PART = {
  type: isText,
  scores: isListOf(isNumber),
  value: isNumber,
  mood: isNumber,
  notes: isText,
  tags: isListOf(isGroup),
};
const GROUP = { type: isText, entries: isTexts };
/** What in a list is no part is told by its day. */
const isList: Kind = (value) => (Array.isArray(value) ? [] : [value]);
const isNoneOfIt: Kind = (value) => [value];
/** The program's own group of feelings is called so in the language of whoever began with it. */
const EMOTIONS = new Set(
  'Emotions Émotions Emociones Emozioni Emoções Emocions Emotionen Gefühle Emoties Emocje Emoce Emócie Emoții Érzelmek Tunteet Känslor Følelser Duygular Эмоции Емоції Συναισθήματα 感情 情绪 情緒 감정'
    .split(' ')
    .map(fold),
);

const isNew = (entry: JsonRecord | null) =>
  Array.isArray(valueAt(entry, 'scores')) && textAt(entry, 'date') !== '';
const isOld = (entry: JsonRecord | null) =>
  textAt(entry, 'date') !== '' &&
  listAt(entry, 'entries').some((one) => numberAt(recordOf(one), 'value') !== null);
/** Much else has a date and a mood, so no other field may be there. */
const isFirst = (entry: JsonRecord | null) =>
  textAt(entry, 'date') !== '' &&
  numberAt(entry, 'mood') !== null &&
  typeof valueAt(entry, 'notes') === 'string' &&
  Object.keys(entry ?? {}).every((key) => FIRST.has(key));

/** Whether a parsed JSON is an export of Pixels. */
function isPixels(json: unknown): boolean {
  if (!Array.isArray(json)) return false;
  const some = json.slice(0, LOOKED_AT).map(recordOf);
  return some.some((one) => isNew(one) || isOld(one)) || (some.length > 0 && some.every(isFirst));
}

/** The parts of a day, each with its scores, notes and tags: the day itself, and those of the form before. */
const partsOf = (entry: JsonRecord): JsonRecord[] => [
  entry,
  ...listAt(entry, 'entries')
    .map(recordOf)
    .filter((one) => one !== null),
];

function scoresOf(part: JsonRecord): number[] {
  const scores = [...listAt(part, 'scores'), valueAt(part, 'value'), valueAt(part, 'mood')];
  return scores.filter((score): score is number => typeof score === 'number');
}

/** 0 is a mood that was never set. */
const isScore = (score: number) => score >= 1 && score <= 5;

function namedIn(parts: readonly JsonRecord[], isFeelings: boolean): string[] {
  const groups = parts.flatMap((part) =>
    listAt(part, 'tags').map((tag) => (typeof tag === 'string' ? { entries: [tag] } : recordOf(tag))),
  );
  const named = groups.filter((group) => EMOTIONS.has(fold(textAt(group, 'type').trim())) === isFeelings);
  return [...new Set(named.flatMap((group) => textsAt(group, 'entries')))];
}

/** One score, or the mean of several, which are kept beside it; so is one of no scale that is known. */
function scoreLines(all: readonly number[]): string[] {
  const scores = all.filter(isScore);
  const odd = all.some((score) => score !== 0 && !isScore(score));
  if (scores.length === 0) return odd ? [extraLine('mood_scores', all.map(String))] : [];
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const lines = moodLines('pixels', Math.round(mean), mean);
  return all.length === 1 ? lines : [...lines, extraLine('mood_scores', all.map(String))];
}

/** What the day and its parts say in forms that nobody knows. The day of a part is that of all, and it has no parts of its own. */
function oddOf(entry: JsonRecord, literal: string, foreign: Foreign): OddText[] {
  const isSame: Kind = (date) => (date === literal ? [] : [date]);
  return partsOf(entry).flatMap((part) => [
    ...oddIn(part, PART, foreign),
    ...(part === entry
      ? oddIn(part, { entries: isList }, foreign)
      : oddIn(part, { date: isSame, entries: isNoneOfIt }, foreign, 'entries')),
    ...listAt(part, 'tags')
      .filter((tag) => isGroup(tag).length === 0)
      .flatMap((tag) => oddIn(recordOf(tag), GROUP, foreign, 'tags')),
  ]);
}

function addDay(entry: JsonRecord, file: string, foreign: Foreign): void {
  const literal = writtenAt(entry, 'date');
  const { when, code } = dayOf(textAt(entry, 'date'));
  const parts = partsOf(entry);
  const notes = parts.map((part) => toLf(textAt(part, 'notes')).trimEnd()).filter((note) => note !== '');
  const [tags, labels, scores] = [namedIn(parts, false), namedIn(parts, true), parts.flatMap(scoresOf)];
  const extra = [...scoreLines(scores), ...oddLines(oddOf(entry, literal, foreign))];
  if (notes.length + tags.length + labels.length + extra.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(literal) });
    return;
  }
  leaveOthersOut(foreign, entry, KEPT);
  for (const part of parts) if (part !== entry) leaveOthersOut(foreign, part, KEPT);
  for (const one of listAt(entry, 'entries'))
    if (!recordOf(one)) foreign.unread.push({ file, code: 'entry-unreadable', text: briefly(literal) });
  foreign.entries.push({
    app: 'pixels',
    nativeId: when ? when.day : null,
    file,
    content: {
      when,
      body: notes.join('\n\n'),
      tags,
      feelings: labels.map((label) => ({ label })),
      extra: [...literalLines(literal, when !== null && code !== 'date-partly-read'), ...extra],
    },
    media: [],
    problems: code ? [{ file, code: literal === '' ? 'no-date' : code }] : [],
  });
}

/** The program knows days alone, `2024-1-31` among them; what else stands there is odd. */
function dayOf(literal: string): ReadDate {
  const { when, code } = readDate(literal);
  if (when === null) return { when, code: 'date-unreadable' };
  const odd = code ?? (when.kind === 'date' ? undefined : 'date-partly-read');
  return { when: { kind: 'date', day: when.day }, ...(odd ? { code: odd } : {}) };
}

/** The days of an export. Never throws. */
function readPixels(json: unknown, file: string): Foreign {
  const foreign = nothingRead();
  for (const one of Array.isArray(json) ? json : []) {
    const entry = recordOf(one);
    if (entry) addDay(entry, file, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  return foreign;
}

export const pixels: JsonReader = { app: 'pixels', fits: isPixels, read: readPixels };
