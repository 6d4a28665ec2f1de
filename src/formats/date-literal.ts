// Dates as people and programs wrote them, read as literals: a zone only where one is written, never the
// device's, never turned into UTC. Zoneless times with seconds are local (Jekyll would take them for UTC).
import { addDays, isDay, isTime } from '../journal/day.ts';
import type { When } from '../journal/when.ts';

export interface ReadDate {
  /** Null when not even a day is certain. */
  when: When | null;
  code?: 'date-unreadable' | 'date-partly-read' | 'date-ambiguous';
}

// Minutes from UTC of the zone words that mail and blogs use (those that Ruby's Time.parse knows too).
const ZONES: Record<string, number> = {
  z: 0,
  utc: 0,
  gmt: 0,
  ut: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  jst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  ast: -240,
  adt: -180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const DAY_WORD = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;

const NUMERIC = [
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, order: [1, 3, 4] },
  { pattern: /^(\d{4})()(\d{2})(\d{2})(?!\d)/, order: [1, 3, 4] },
  { pattern: /^(\d{1,2})([-.])(\d{1,2})\2(\d{4})(?!\d)/, order: [4, 3, 1] },
] as const;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?(?![a-z]))?/i;
const HOUR = /^(\d{1,2})\s*([ap])\.?m\.?(?![a-z])/i;
const OFFSET = /^([+-])(\d{1,2})(?::?(\d{2}))?$/;

function two(text: string | number): string {
  return String(text).padStart(2, '0');
}

function dayFrom(year: string, month: string | number, day: string): string | null {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isDay(text) ? text : null;
}

/** Minutes from UTC of `Z`, `+0200`, `+02:00`, `+2`, `CEST`; null when it is none of these. */
function readOffset(text: string): number | null {
  const named = ZONES[text.toLowerCase()];
  if (named !== undefined && Object.hasOwn(ZONES, text.toLowerCase())) return named;
  const match = OFFSET.exec(text);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes >= 1440 || Number(match[3] ?? 0) > 59) return null;
  return match[1] === '-' && minutes > 0 ? -minutes : minutes;
}

interface Clock {
  time: string;
  length: number;
  /** `24:00:00` is the next day's midnight. */
  isNextDay: boolean;
}

function hoursOf(text: string | undefined, half: string | undefined): number {
  const hours = Number(text);
  if (half === undefined) return hours;
  if (hours < 1 || hours > 12) return Number.NaN;
  return (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function clockAt(text: string): Clock | null {
  const full = CLOCK.exec(text);
  const found = full ?? HOUR.exec(text);
  if (!found) return null;
  const [minutes = '00', seconds = '00', half] = full ? full.slice(2) : [undefined, undefined, found[2]];
  const hours = hoursOf(found[1], half);
  const isNextDay = hours === 24 && Number(minutes) === 0 && Number(seconds) === 0;
  // A leap second is read as the last second of its minute.
  const time = `${two(isNextDay ? 0 : hours)}:${minutes}:${seconds === '60' ? '59' : seconds}`;
  return isTime(time) ? { time, length: found[0].length, isNextDay } : null;
}

/** What stands behind a day: nothing, a time, a time and a zone. Null when it is anything else. */
function behindDay(day: string, rest: string): When | null {
  const text = rest.replace(/^(?:\s*[Tt](?=\d)|\s*,?\s+)/, '');
  if (text === '') return { kind: 'date', day };
  if (text === rest) return null;
  const clock = clockAt(text);
  if (!clock) return null;
  const zone = text.slice(clock.length).trim();
  const actual = clock.isNextDay ? addDays(day, 1) : day;
  if (!isDay(actual)) return null;
  if (zone === '') return { kind: 'local', day: actual, time: clock.time };
  const offset = readOffset(zone);
  return offset === null ? null : { kind: 'zoned', day: actual, time: clock.time, offset };
}

function readNumeric(text: string): ReadDate | null {
  for (const { pattern, order } of NUMERIC) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year = '', month = '', day = ''] = order.map((group) => match[group]);
    const found = dayFrom(year, month, day);
    if (!found) return { when: null, code: 'date-unreadable' };
    const when = behindDay(found, text.slice(match[0].length));
    const isDayFirst = order[0] === 4 && Number(day) <= 12 && day !== month;
    if (when) return isDayFirst ? { when, code: 'date-ambiguous' } : { when };
    // A longer number is no day at all (`20250619101112`); anything else leaves the day certain.
    return { when: { kind: 'date', day: found }, code: 'date-partly-read' };
  }
  return null;
}

interface Words {
  month?: number;
  day?: string;
  year?: string;
  clock?: Clock;
  offset?: number;
  isOdd: boolean;
}

/** One word of `Thu, 19 Jun 2025 10:00:00 +0200`, in whatever order they come. */
function takeWord(words: Words, word: string): void {
  const lower = word.toLowerCase().replace(/[.,]$/, '');
  const offset = words.clock && words.offset === undefined ? readOffset(word) : null;
  if (MONTH_WORD.test(lower) && words.month === undefined)
    words.month = MONTHS.indexOf(lower.slice(0, 3)) + 1;
  else if (offset !== null) words.offset = offset;
  else if (/^\d{4}$/.test(lower) && words.year === undefined) words.year = lower;
  else if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(lower) && words.day === undefined)
    words.day = String(parseInt(lower, 10));
  else if (lower !== 'at' && lower !== 'of' && lower !== '' && !DAY_WORD.test(lower)) words.isOdd = true;
}

function wordsOf(text: string): Words {
  const words: Words = { isOdd: false };
  let rest = text;
  while (rest !== '') {
    const clock = words.clock ? null : clockAt(rest);
    const word = /^[^\s,]*/.exec(rest)?.[0] ?? '';
    if (clock) words.clock = clock;
    else takeWord(words, word);
    rest = rest.slice(clock ? clock.length : word.length).replace(/^[\s,]+/, '');
  }
  return words;
}

function readWords(text: string): ReadDate | null {
  const { month, day: dayOfMonth, year, clock, offset, isOdd } = wordsOf(text);
  if (month === undefined || dayOfMonth === undefined || year === undefined) return null;
  const day = dayFrom(year, month, dayOfMonth);
  if (!day) return null;
  if (isOdd) return { when: { kind: 'date', day }, code: 'date-partly-read' };
  if (!clock) return { when: { kind: 'date', day } };
  const actual = clock.isNextDay ? addDays(day, 1) : day;
  if (!isDay(actual)) return { when: { kind: 'date', day }, code: 'date-partly-read' };
  const { time } = clock;
  if (offset === undefined) return { when: { kind: 'local', day: actual, time } };
  return { when: { kind: 'zoned', day: actual, time, offset } };
}

/**
 * The literal of a `date:` value. Fractions of a second are dropped.
 * Null with `date-unreadable`: `06/19/2025`, a bare year, an epoch number, `2025-02-30`, a word.
 */
export function readDate(literal: string): ReadDate {
  const text = literal.trim();
  // No date is longer; a megabyte of digits is not tried.
  if (text.length > 100) return { when: null, code: 'date-unreadable' };
  return readNumeric(text) ?? readWords(text) ?? { when: null, code: 'date-unreadable' };
}

/**
 * The literal as `date:` holds it: `2025-06-19`; quoted without offset when the zone is unknown, the one
 * form that Jekyll also reads as local time; else `2025-06-19 10:00:00 +0200`.
 */
export function writeDate(when: When): string {
  if (when.kind === 'date') return when.day;
  if (when.kind === 'local') return `"${when.day} ${when.time}"`;
  // Whole minutes, whatever a row holds: a zone before its standard time has seconds, which no reader takes.
  const whole = Math.round(when.offset);
  const minutes = Math.abs(whole);
  const offset = `${whole < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
  return `${when.day} ${when.time} ${offset}`;
}
