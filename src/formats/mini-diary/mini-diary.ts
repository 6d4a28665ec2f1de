// Mini Diary's JSON, one entry a day:
//   {"metadata":{"application":"Mini Diary","version":"v3.3.0"},
//    "entries":{"2019-01-01":{"dateUpdated":"…","title":"Diary Entry 1","text":"This is **bold**."}}}
import { isDay } from '../../journal/day.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
import { briefly, leaveOthersOut, recordOf, textAt, valueAt } from '../foreign/fields.ts';
import { type Foreign, type ForeignEntry, nothingRead } from '../foreign/foreign.ts';
import type { JsonReader } from '../foreign/reader.ts';
import { toLf, trimLineEnds } from '../text.ts';

const KEPT = new Set(['title', 'text', 'dateUpdated']);

/** Whether a parsed JSON is an export of Mini Diary. */
function isMiniDiary(json: unknown): boolean {
  const record = recordOf(json);
  const entries = recordOf(valueAt(record, 'entries'));
  if (!entries) return false;
  if (textAt(recordOf(valueAt(record, 'metadata')), 'application') === 'Mini Diary') return true;
  const days = Object.keys(entries);
  return days.length > 0 && days.slice(0, 20).every(isDay);
}

function entryOf(day: string, value: unknown, file: string, foreign: Foreign): ForeignEntry | null {
  const entry = recordOf(value);
  const title = textAt(entry, 'title')
    .replace(/[\s\0]+/g, ' ')
    .trim();
  const body = trimLineEnds(toLf(textAt(entry, 'text')).replaceAll('\0', '\uFFFD'), 'end');
  if (!entry || `${title}${body}`.trim() === '') {
    foreign.unread.push({
      file,
      code: entry ? 'nothing-in-it' : 'entry-unreadable',
      text: briefly(`${day} ${typeof value === 'string' ? value : ''}`),
    });
    return null;
  }
  leaveOthersOut(foreign, entry, KEPT);
  const updated = textAt(entry, 'dateUpdated');
  const known = isDay(day);
  return {
    app: 'mini-diary',
    // A day has one entry there; what is no day is told apart by what it says.
    nativeId: known ? day : null,
    file,
    content: {
      when: known ? { kind: 'date', day } : null,
      ...(title === '' ? {} : { title }),
      body,
      tags: [],
      feelings: [],
      extra: [
        ...literalLines(day, known),
        ...(updated === '' ? [] : [extraLine('last_modified_at', updated)]),
      ],
    },
    media: [],
    problems: known ? [] : [{ file, code: 'date-unreadable' }],
  };
}

/** The entries of an export. The text is the Markdown that it is, or the plain text of versions before 2. Never throws. */
function readMiniDiary(json: unknown, file: string): Foreign {
  const foreign = nothingRead();
  const entries = recordOf(valueAt(recordOf(json), 'entries')) ?? {};
  for (const [day, value] of Object.entries(entries)) {
    const entry = entryOf(day, value, file, foreign);
    if (entry) foreign.entries.push(entry);
  }
  return foreign;
}

export const miniDiary: JsonReader = { app: 'mini-diary', fits: isMiniDiary, read: readMiniDiary };
