// The time of an entry of jrnl, in the form that its person chose (`timeformat`, any of strftime's):
//   2019-01-01 00:00 · 2019-01-01 12:00:00 AM (the default) · 01.01.2019 00:00 · 04/14/2015 13:23 ·
//   Tuesday 14 April 2015 01:23 PM
import { isDay, isTime } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { languageOf, readDateInWords } from '../foreign/dates-in-words.ts';
import { fold } from '../foreign/languages.ts';
import { readClock } from '../foreign/read-clock.ts';
import type { ProblemCode } from '../page.ts';

/** Which of the two comes first where a day is `04/05/2015`; null when nothing in the journal tells. */
export type DayOrder = 'day-first' | 'month-first' | null;

export interface ReadTime {
  when: When;
  code?: ProblemCode;
  /** All of it as written, where it may say something else: a doubtful day, words that name no day or month. */
  literal?: string;
}

const DAY = /^(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4}))(?!\d)/;
const TIME = /^,?[T ] ?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AaPp])\.?[Mm]\.?)?(?=\s|$)/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i;
const NAMED_DAY = /^,? \(?([\p{L}\p{M}.]{2,15})\)?,? (\d{1,2}[:.h]\d{2}.*)$/u;
/** jrnl takes shorter ones for footnotes. */
const SHORTEST = 7;
const LONGEST = 60;
/** `Tue Apr 14 13:23:00 2015 UTC`, `Tuesday, 14 of April 2015 01:23 PM`. */
const MOST_WORDS = 8;

const two = (text: string | number) => String(text).padStart(2, '0');

/** What the days of a journal tell of their order: there is no 14th month. */
export function dayOrderOf(literals: Iterable<string>): DayOrder {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const literal of literals) {
    const match = DAY.exec(literal);
    if (Number(match?.[5]) > 12) isDayFirst = true;
    if (Number(match?.[7]) > 12) isMonthFirst = true;
  }
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day-first' : 'month-first';
}

interface Part<T> {
  value: T;
  length: number;
}

/** The day that a text begins with. Of one that can be read in one way only, that is meant. */
function dayAt(text: string, order: DayOrder): (Part<string> & { isAmbiguous: boolean }) | null {
  const match = DAY.exec(text);
  if (!match) return null;
  const [{ length }, year, , month = '', day = '', first = '', , second = '', lastYear = ''] = match;
  const whole = (y: string, m: string, d: string) => `${y}-${two(m)}-${two(d)}`;
  const readings = year === undefined ? [] : [whole(year, month, day)];
  if (year === undefined) readings.push(whole(lastYear, second, first), whole(lastYear, first, second));
  if (order === 'month-first') readings.reverse();
  const days = [...new Set(readings.filter(isDay))];
  const [value] = days;
  return value === undefined ? null : { value, length, isAmbiguous: order === null && days.length > 1 };
}

function timeAt(text: string): Part<string> | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [{ length }, hour, minute, second = '00', half] = match;
  const isTwelve = half !== undefined && Number(hour) <= 12;
  const hours = isTwelve ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  const value = `${two(hours)}:${minute}:${second}`;
  return isTime(value) ? { value, length } : null;
}

/** The time that a text begins with, in numbers, and where it ends; null when there is none. */
function inNumbers(text: string, order: DayOrder): (ReadTime & { length: number }) | null {
  const day = dayAt(text, order);
  if (!day) return null;
  const time = timeAt(text.slice(day.length, day.length + LONGEST));
  const when: When = time
    ? { kind: 'local', day: day.value, time: time.value }
    : { kind: 'date', day: day.value };
  const length = day.length + (time?.length ?? 0);
  const doubt = { code: 'date-ambiguous' as const, literal: text.slice(0, length) };
  return { when, length, ...(day.isAmbiguous ? doubt : {}) };
}

/** A day that stands beside words in one of the languages that programs speak. */
function inWords(literal: string): ReadTime | null {
  // Where the first word is a weekday, it tells the language too.
  const weekday = /[\p{L}\p{M}]+/u.exec(literal)?.[0] ?? '';
  const found = languageOf([{ text: literal, weekday }]);
  const read = found && readDateInWords(literal, found.language);
  if (!read) return null;
  const time = readClock(read.rest);
  const { months, weekdays } = found.language;
  // `de`, `den` and `Uhr` say nothing.
  const others = (literal.match(/[\p{L}\p{M}]{4,}/gu) ?? []).map(fold);
  const isPlain = others.every((word) => months.has(word) || weekdays.has(word));
  // A text in brackets may name a day too.
  if (time === null && !(isPlain && read.rest.trim() === '')) return null;
  const when: When = time === null ? { kind: 'date', day: read.day } : { kind: 'local', day: read.day, time };
  return isPlain ? { when } : { when, literal };
}

/** `2019-07-08 Monday 05:42`: a word between a day and its time. */
function withWeekday(literal: string, order: DayOrder): ReadTime | null {
  const read = inNumbers(literal, order);
  if (read?.when.kind !== 'date') return null;
  const { length, ...day } = read;
  const [, word = '', clock = ''] = NAMED_DAY.exec(literal.slice(length)) ?? [];
  const time = clock === '' ? null : readClock(clock, true);
  if (time === null) return null;
  const when: When = { kind: 'local', day: read.when.day, time };
  return WEEKDAY.test(word) ? { ...day, when } : { ...day, when, literal };
}

/** The time that is all of a text; null when it is none: whatever it says beside a time would be lost. */
export function readTime(given: string, order: DayOrder): ReadTime | null {
  const text = given.trim();
  if (text.length < SHORTEST || text.length > LONGEST || !/\d/.test(text)) return null;
  const numbers = inNumbers(text, order);
  if (numbers?.length === text.length) {
    const { length: _, ...read } = numbers;
    return read;
  }
  const weekday = withWeekday(text, order);
  if (weekday) return weekday;
  const { when, code } = readDate(text);
  if (!when || code === 'date-partly-read') return numbers ? null : inWords(text);
  return code ? { when, code, literal: text } : { when };
}

/** A time in English words at the beginning of a line: the fewest words that tell one, and `PM` behind them. */
function wordsBefore(line: string): (ReadTime & { rest: string }) | null {
  const words = line
    .slice(0, 2 * LONGEST)
    .split(' ')
    .slice(0, MOST_WORDS + 1);
  const readFirst = (count: number) => {
    const text = words.slice(0, count).join(' ');
    const { when, code } = readDate(text);
    return count <= words.length && when?.kind === 'local' && code === undefined ? { when, text } : null;
  };
  for (let count = 3; count <= words.length; count += 1) {
    const read = readFirst(count);
    if (!read) continue;
    const { when, text } = readFirst(count + 1) ?? read;
    return { when, rest: line.slice(text.length).trim() };
  }
  return null;
}

/** The time that a line begins with, and what is behind it; null when there is none. */
export function readTimeBefore(line: string, order: DayOrder): (ReadTime & { rest: string }) | null {
  const numbers = inNumbers(line, order);
  if (!numbers) return wordsBefore(line);
  const { length, ...read } = numbers;
  return length === line.length || /^\s/.test(line.slice(length))
    ? { ...read, rest: line.slice(length).trim() }
    : null;
}
