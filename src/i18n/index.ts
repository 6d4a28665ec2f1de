// The words on the screen in the chosen language, and dates and numbers as that language writes them.
import { en } from './en.ts';

export type Words = typeof en;

/** Every word a person reads: `t.write.done`. */
export const t: Words = en;

/** The language dates and numbers are written in. */
export const language = 'en-GB';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
}

/** A local calendar day (`2025-06-19`) in words. No zone is involved: the day is the literal. */
export function dayInWords(day: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatOf({ ...options, timeZone: 'UTC' }).format(date);
}

/** "Thursday 19 June 2025" */
export function longDay(day: string): string {
  return dayInWords(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "June 2025" */
export function monthInWords(day: string): string {
  return dayInWords(day, { month: 'long', year: 'numeric' });
}

/** "21:04": an instant on this device's clock. */
export function clockInWords(at: number): string {
  return formatOf({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "1,204" */
export function numberInWords(value: number): string {
  return new Intl.NumberFormat(language).format(value);
}
