// jrnl's JSON. Times have minutes and no zone; tags stand in the text too:
//   {"tags":{"@work":1},"entries":[{"title":"Back to work.","body":"… @work","date":"2024-01-08","time":"19:00",
//     "tags":["@work"],"starred":false}]}
import { isDay, isTime } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
import {
  briefly,
  type JsonRecord,
  leaveOthersOut,
  listAt,
  recordOf,
  textAt,
  textsAt,
  valueAt,
} from '../foreign/fields.ts';
import { type Foreign, nothingRead } from '../foreign/foreign.ts';
import { isFlag, isText, isTexts, oddIn, oddLines, writtenAt } from '../foreign/odd-fields.ts';
import type { JsonReader } from '../foreign/reader.ts';
import type { ProblemCode } from '../page.ts';
import { toLf, trimLineEnds } from '../text.ts';
import { tagsIn, withoutSymbol } from './tags.ts';

const KEPT = new Set(['title', 'body', 'date', 'time', 'tags', 'starred', 'uuid']);
const KINDS = { title: isText, body: isText, tags: isTexts, starred: isFlag, uuid: isText };
const LOOKED_AT = 20;

/** Whether a parsed JSON is an export of jrnl. */
function isJrnl(json: unknown): boolean {
  const some = listAt(recordOf(json), 'entries').slice(0, LOOKED_AT).map(recordOf);
  return some.some((entry) =>
    ['date', 'title', 'body'].every((key) => typeof valueAt(entry, key) === 'string'),
  );
}

function whenOf(entry: JsonRecord): { when: When | null; problem: ProblemCode | null } {
  const day = writtenAt(entry, 'date');
  const time = writtenAt(entry, 'time');
  if (!isDay(day)) return { when: null, problem: day === '' ? 'no-date' : 'date-unreadable' };
  const whole = /^\d\d:\d\d$/.test(time) ? `${time}:00` : time;
  if (isTime(whole)) return { when: { kind: 'local', day, time: whole }, problem: null };
  return { when: { kind: 'date', day }, problem: time === '' ? null : 'date-partly-read' };
}

/** On one line, as every title is. */
const wordsIn = (text: string) =>
  toLf(text)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();

/** Some versions give no list of them; there they are words of the text alone. */
function tagsOf(entry: JsonRecord, words: string): string[] {
  return Array.isArray(valueAt(entry, 'tags'))
    ? [...new Set(textsAt(entry, 'tags').map(withoutSymbol))]
    : tagsIn(words);
}

function addEntry(entry: JsonRecord, file: string, foreign: Foreign): void {
  const title = wordsIn(textAt(entry, 'title'));
  const body = trimLineEnds(toLf(textAt(entry, 'body')), 'end');
  const { when, problem } = whenOf(entry);
  const tags = tagsOf(entry, `${title}\n${body}`);
  const odd = oddLines(oddIn(entry, KINDS, foreign));
  if (`${title}${body}`.trim() === '' && tags.length + odd.length === 0) {
    foreign.unread.push({ file, code: 'nothing-in-it', text: briefly(writtenAt(entry, 'date')) });
    return;
  }
  leaveOthersOut(foreign, entry, KEPT);
  foreign.entries.push({
    app: 'jrnl',
    nativeId: textAt(entry, 'uuid') || null,
    file,
    content: {
      when,
      ...(title === '' ? {} : { title }),
      body,
      tags,
      feelings: [],
      extra: [
        ...literalLines(`${writtenAt(entry, 'date')} ${writtenAt(entry, 'time')}`, problem === null),
        ...(valueAt(entry, 'starred') === true ? [extraLine('starred', true)] : []),
        ...odd,
      ],
    },
    media: [],
    problems: problem ? [{ file, code: problem }] : [],
  });
}

/** The entries of an export. Never throws. */
function readJrnl(json: unknown, file: string): Foreign {
  const foreign = nothingRead();
  for (const one of listAt(recordOf(json), 'entries')) {
    const entry = recordOf(one);
    if (entry) addEntry(entry, file, foreign);
    else foreign.unread.push({ file, code: 'entry-unreadable' });
  }
  return foreign;
}

export const jrnlJson: JsonReader = { app: 'jrnl', fits: isJrnl, read: readJrnl };
