// The time of an entry of jrnl, in the form that its person chose (`timeformat`, any of strftime's):
//   2019-01-01 00:00 · 2019-01-01 12:00:00 AM (the default) · 01.01.2019 00:00 · 04/14/2015 13:23 ·
//   Tuesday 14 April 2015 01:23 PM
import { isDay, isTime } from '../../journal/day.ts';
import type { When } from '../../journal/when.ts';
import { readDate } from '../date-literal.ts';
import { isOnWeekday, languageOf, readDateInWords } from '../foreign/dates-in-words.ts';
import { fold } from '../foreign/languages.ts';
import { readClock } from '../foreign/read-clock.ts';
import type { ProblemCode } from '../page.ts';
import { DAY, type DayOrder, type Form, HALF, LONGEST, WEEKDAY_AHEAD } from './jrnl-form.ts';

export interface ReadTime {
  when: When;
  code?: ProblemCode;
  /** All of it as written, where it may say something else: a doubtful day, words that name no day or month. */
  literal?: string;
}

const TIME = /^,?[T ] ?(\d{1,2}):(\d{2})(?::(\d{2}))?(?=\s|$|[AaPp]\.?[Mm])/;
const ENGLISH_WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/i;
const NAMED_DAY = /^,? \(?([\p{L}\p{M}.]{1,15})\)?,? (\d{1,2}[:.h]\d{2}.*)$/u;
/** A clock with a word before it, or behind. */
const CLOCK_ALONE =
  /^[^\d\p{L}]*(?:[\p{L}\p{M}.]+[^\d\p{L}]*)?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?[^\d\p{L}]*(?:[\p{L}\p{M}.]+[^\d\p{L}]*)?$/u;
/** `13시 23분 00초`, with nothing beside it. */
const SPELLED_ALONE = /^[^\d\p{L}]*(?:\d{1,2}\s?\p{L}{1,4}\s?){1,3}$/u;
/** `Tue Apr 14 13:23:00 2015 UTC`, `Tuesday, 14 of April 2015 01:23 PM`. */
const MOST_WORDS = 8;

const two = (text: string | number) => String(text).padStart(2, '0');

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

function timeAt(text: string, hasHalves: boolean): Part<string> | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [{ length }, hour, minute, second = '00'] = match;
  const behind = text.slice(length);
  const half = hasHalves || /^\S/.test(behind) ? HALF.exec(behind) : null;
  const isTwelve = half !== null && Number(hour) <= 12;
  const hours = isTwelve ? (Number(hour) % 12) + (/p/i.test(half[0]) ? 12 : 0) : Number(hour);
  const value = `${two(hours)}:${minute}:${second}`;
  return isTime(value) ? { value, length: length + (half?.[0].length ?? 0) } : null;
}

/** Whether a word is a weekday in any language: of that day, or of another; null for a word that is none. */
function isItsWeekday(day: string, word: string): boolean | null {
  const name = word.replace(/\.$/, '');
  // Asking all languages takes a while, and most lines have no such word.
  if (name === '') return null;
  // `Tues` and `Thurs` are no names that a browser gives.
  return isOnWeekday(day, name) ?? (ENGLISH_WEEKDAY.test(name) ? isOnWeekday(day, name.slice(0, 3)) : null);
}

/** The time that a text begins with, in numbers, and where it ends; null when there is none. */
function inNumbers(text: string, { order, hasHalves }: Form): (ReadTime & { length: number }) | null {
  const day = dayAt(text, order);
  if (!day) return null;
  const time = timeAt(text.slice(day.length, day.length + LONGEST), hasHalves);
  const when: When = time
    ? { kind: 'local', day: day.value, time: time.value }
    : { kind: 'date', day: day.value };
  const length = day.length + (time?.length ?? 0);
  const doubt = { code: 'date-ambiguous' as const, literal: text.slice(0, length) };
  return { when, length, ...(day.isAmbiguous ? doubt : {}) };
}

/** Nothing behind a day, a time, a time and a zone; null for anything else. */
function whenBehind(day: string, rest: string): When | null {
  const { when, code } = readDate(`${day}${rest}`);
  return code === undefined ? when : null;
}

/** `13.23`, `PM 01:23`, `01:23 odp.`, `01:23 Uhr`: a time and no other words, whatever its hour. */
function clockIn(text: string): string | null {
  // Beside an hour of a clock of twelve, and there alone, an unknown word is refused.
  const isAlone = readClock(text.replace(/\d{1,2}(?=[:.h]\d{2})/, '1'), true) !== null;
  return isAlone && CLOCK_ALONE.test(text) ? readClock(text, true) : null;
}

const isClock = (text: string) => clockIn(text) !== null || SPELLED_ALONE.test(text);

/** A day that stands beside words in one of the languages that programs speak. */
function inWords(literal: string): ReadTime | null {
  // Where the first word is a weekday, it tells the language too.
  const weekday = /[\p{L}\p{M}]+/u.exec(literal)?.[0] ?? '';
  const found = languageOf([{ text: literal, weekday }]);
  const read = found && readDateInWords(literal, found.language);
  if (!read) return null;
  const { months, weekdays } = found.language;
  // `de` and `den` say nothing.
  const ahead = literal.slice(0, literal.length - read.rest.length);
  const others = (ahead.match(/[\p{L}\p{M}]{4,}/gu) ?? []).map(fold);
  const isPlain = others.every((word) => months.has(word) || weekdays.has(word));
  const behind = isPlain ? whenBehind(read.day, read.rest) : null;
  if (behind && behind.kind !== 'date') return { when: behind };
  // A time may stand before its day. A text in brackets may name a day too.
  const time = readClock(read.rest) ?? (isPlain ? readClock(literal) : null);
  if (time === null) return behind && { when: behind };
  const when: When = { kind: 'local', day: read.day, time };
  return isPlain && isClock(read.rest) ? { when } : { when, literal };
}

/** `2019-07-08 Monday 05:42`: a word between a day and its time. */
function withWord(literal: string, rest: string, day: string): ReadTime | null {
  const [, word = '', clock = ''] = NAMED_DAY.exec(rest) ?? [];
  const isWeekday = isItsWeekday(day, word);
  // Some languages say the half of the day before the hour, and some words of it are known behind it alone.
  const half = isWeekday === null ? (clockIn(rest) ?? clockIn(`${clock} ${word}`)) : null;
  const time = half ?? clockIn(clock);
  const local: When | null = time === null ? null : { kind: 'local', day, time };
  if (half !== null || clock === '') return local && { when: local };
  const when = whenBehind(day, ` ${clock}`) ?? local;
  return when && (isWeekday ? { when } : { when, literal });
}

/** What stands behind a day in numbers: a time in whatever form, a zone. */
function behindDay(literal: string, order: DayOrder): ReadTime | null {
  const day = dayAt(literal, order);
  if (!day) return null;
  const rest = literal.slice(day.length);
  const when = whenBehind(day.value, rest);
  const read = when ? { when } : withWord(literal, rest, day.value);
  return read && (day.isAmbiguous ? { ...read, code: 'date-ambiguous', literal } : read);
}

interface WithoutWeekday {
  text: string;
  /** As the weekday tells it, where nothing else does. */
  order: DayOrder;
  /** Of another day than the one beside it. */
  isOfOther: boolean;
}

/** A time without the weekday that stands before it; as it was when there is none. */
function withoutWeekday(text: string, order: DayOrder): WithoutWeekday {
  const match = WEEKDAY_AHEAD.exec(text);
  if (!match) return { text, order, isOfOther: false };
  const [ahead, word = ''] = match;
  const rest = text.slice(ahead.length);
  const isIts = (one: DayOrder) => {
    const day = dayAt(rest, one);
    return day && isItsWeekday(day.value, word);
  };
  const orders = order === null ? (['day-first', 'month-first'] as const) : [order];
  const [told, other] = orders.filter(isIts);
  if (told) return { text: rest, order: other ? order : told, isOfOther: false };
  return isIts(order) === false ? { text: rest, order, isOfOther: true } : { text, order, isOfOther: false };
}

/** A day in words behind an English weekday, which may be that of another day. */
function besideWords(text: string): ReadTime | null {
  const { when, code } = readDate(text);
  const read = when && code === undefined ? { when } : inWords(text);
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const isOfOther = ENGLISH_WEEKDAY.test(word) && read && isItsWeekday(read.when.day, word) === false;
  return isOfOther ? { ...read, literal: text } : read;
}

/** The time that is all of a text; null when it is none: whatever it says beside a time would be lost. */
export function readTime(given: string, order: DayOrder): ReadTime | null {
  const whole = given.trim();
  if (whole.length > LONGEST || !/\d/.test(whole)) return null;
  const { text, isOfOther, order: told } = withoutWeekday(whole, order);
  if (!dayAt(text, told)) return besideWords(text);
  const read = behindDay(text, told);
  return read && (isOfOther || read.code ? { ...read, literal: whole } : read);
}

/** A time in English words at the beginning of a line: the fewest words that tell one, and `PM` behind them. */
function wordsBefore(line: string, { hasHalves }: Form): (ReadTime & { rest: string }) | null {
  const words = line
    .slice(0, 2 * LONGEST)
    .split(' ')
    .slice(0, MOST_WORDS + 1);
  const readFirst = (count: number) => {
    const text = words.slice(0, count).join(' ');
    const { when } = readDate(text);
    return when?.kind === 'local' ? { when, text } : null;
  };
  for (let count = 3; count <= words.length; count += 1) {
    const read = readFirst(count);
    if (!read) continue;
    const { when, text } = (hasHalves && readFirst(count + 1)) || read;
    return { when, rest: line.slice(text.length) };
  }
  return null;
}

/** `2019-07-08 Monday 05:42 A title`: the time behind a weekday; null when there is none. */
function behindWeekday(day: string, line: string, from: number, form: Form): Part<When> | null {
  const [, word = '', clock = ''] = NAMED_DAY.exec(line.slice(from)) ?? [];
  const time = isItsWeekday(day, word) ? timeAt(` ${clock}`, form.hasHalves) : null;
  // The time is what the line has before it, but for the blank.
  const length = line.length - clock.length + (time?.length ?? 0) - 1;
  return time && { value: { kind: 'local', day, time: time.value }, length };
}

/** The time that a line begins with, and what is behind it; null when there is none. */
export function readTimeBefore(
  given: string,
  { order, hasHalves }: Form,
): (ReadTime & { rest: string }) | null {
  const { text: line, ...told } = withoutWeekday(given, order);
  // `Mon` and `so` are words too: here one that is no weekday of its day is taken for none.
  if (told.isOfOther) return null;
  const form = { order: told.order, hasHalves };
  const numbers = inNumbers(line, form);
  if (!numbers) return wordsBefore(line, form);
  const { length: end, ...read } = numbers;
  const named = read.when.kind === 'date' ? behindWeekday(read.when.day, line, end, form) : null;
  const length = named?.length ?? end;
  return length === line.length || /^\s/.test(line.slice(length))
    ? { ...read, when: named?.value ?? read.when, rest: line.slice(length) }
    : null;
}
