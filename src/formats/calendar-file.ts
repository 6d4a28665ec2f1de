// A repeating reminder as a calendar file (iCalendar, RFC 5545), for the calendar that the device has anyway.
// The time is a floating one, with no zone: it means the clock on the wall wherever the person is.
import { addDays } from '../journal/day.ts';

/** In the order of a week that begins on Monday, as RFC 5545 names them (3.3.10). */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface Reminder {
  /** What the calendar, and a lock screen, shows. */
  title: string;
  /** The first time, on the wall clock: `2025-06-19` and `21:00`. It must be one of the days. */
  day: string;
  time: string;
  /** Empty means every day. */
  days: readonly Weekday[];
  /** Unique in the world; random. */
  uid: string;
  /** The instant the file is made, in milliseconds since 1970. */
  madeAt: number;
}

const MOST_OCTETS = 75;

/** A text value as 3.3.11 writes it. Control characters, which it forbids, are left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line as 3.1 folds it: no line longer than 75 octets of UTF-8, no character cut in two. */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      // The space that marks a line as going on counts too.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const digits = (text: string) => text.replace(/[-:]/g, '');

/** `2025-06-19T19:04:00.000Z` as `20250619T190400Z` */
const utc = (at: number) => digits(new Date(at).toISOString().replace(/\.\d+/, ''));

/**
 * The file: one event of ten minutes that takes no time in the calendar, is private to others who see it, and
 * shows its title when it begins. Lines end with CR LF.
 */
export function calendarFile({ title, day, time, days, uid, madeAt }: Reminder): string {
  const inOrder = WEEKDAYS.filter((weekday) => days.includes(weekday));
  const isDaily = inOrder.length === 0 || inOrder.length === WEEKDAYS.length;
  const text = escaped(title);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ebb//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${digits(day)}T${digits(time)}00`,
    'DURATION:PT10M',
    `RRULE:${isDaily ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${inOrder.join(',')}`}`,
    `SUMMARY:${text}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * The first day on or after `today` that is one of the days (all, when empty), and not today when its time has passed.
 * @param now the wall clock: the local day and `HH:MM`
 */
export function firstDay(now: { day: string; time: string }, time: string, days: readonly Weekday[]): string {
  let day = time > now.time ? now.day : addDays(now.day, 1);
  while (days.length > 0 && !days.includes(weekdayOf(day))) day = addDays(day, 1);
  return day;
}

function weekdayOf(day: string): Weekday {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return WEEKDAYS[sinceMonday] ?? 'MO';
}
