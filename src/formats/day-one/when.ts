// When an entry of Day One is about: `"creationDate":"2024-04-16T23:00:00Z","timeZone":"Europe/Dublin","isAllDay":true`
// is all of the 17th of April. The date is nearly always UTC, and the zone stands beside it.
import { isDay } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { extraLine, literalLines } from '../foreign/extra-line.ts';
import { type JsonRecord, numberAt, recordOf, textAt, valueAt } from '../foreign/fields.ts';
import { whenAt, zonedNamed } from '../foreign/foreign-when.ts';
import { readIsoInstant } from '../foreign/iso-instant.ts';
import type { ProblemCode } from '../page.ts';

export interface DayOneWhen {
  when: When | null;
  problem: ProblemCode | null;
  /** What of the date and the zone could not be read, as front matter lines. */
  lines: string[];
}

/** Of an entry for all of a day only the day counts: its time is midnight in some zone. */
const wholeDay = (entry: JsonRecord, when: When): When =>
  valueAt(entry, 'isAllDay') === true ? { kind: 'date', day: when.day } : when;

/** A date without a zone, as files made by hand have it: the clock that it says, or the day. */
function withoutZone(entry: JsonRecord, literal: string): DayOneWhen {
  const { when: read, code } = readDate(literal);
  const day = literal.slice(0, 10);
  const when = read ?? (isDay(day) ? ({ kind: 'date', day } as const) : null);
  if (when)
    return {
      when: wholeDay(entry, when),
      problem: code === undefined ? null : 'date-partly-read',
      lines: literalLines(literal, code === undefined),
    };
  const number = numberAt(entry, 'creationDate');
  const said = literal || (number === null ? '' : String(number));
  return {
    when: null,
    problem: said === '' ? 'no-date' : 'date-unreadable',
    lines: literalLines(said, false),
  };
}

/** The clock of the writer: the instant in the zone that the entry names, or its place does. */
export function whenOf(entry: JsonRecord, deviceZone: string): DayOneWhen {
  const literal = textAt(entry, 'creationDate').trim();
  const zone = textAt(entry, 'timeZone').trim();
  const instant = readIsoInstant(literal);
  if (!instant) {
    const found = withoutZone(entry, literal);
    return zone === '' ? found : { ...found, lines: [...found.lines, extraLine('original_timezone', zone)] };
  }
  const place = textAt(recordOf(valueAt(entry, 'location')), 'timeZoneName').trim();
  const told = zonedNamed(zone, instant.at);
  const lines = told || zone === '' ? [] : [extraLine('original_timezone', zone)];
  const when = told ?? zonedNamed(place, instant.at);
  if (when) return { when: wholeDay(entry, when), problem: null, lines };
  const read = whenAt(instant, deviceZone);
  if (read.when) return { when: wholeDay(entry, read.when), problem: read.problem, lines };
  return { when: null, problem: 'date-unreadable', lines: [...literalLines(literal, false), ...lines] };
}
