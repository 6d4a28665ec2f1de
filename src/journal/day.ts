// Local calendar days. A day is a literal (`2025-06-19`) or its number since 1970-01-01; never an instant,
// so neither daylight saving nor travel can bend it.

/** A local calendar day, `YYYY-MM-DD`, year 0000 to 9999. */
export type Day = string;

/** A local wall-clock time, `HH:MM:SS`, whole seconds. */
export type Time = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/;
/** Milliseconds of a day by the calendar; one on which a clock was changed is an hour shorter or longer. */
export const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a local calendar day. `NaN` when the text is no day of the calendar. */
export function dayNumber(day: Day): number {
  const match = DAY.exec(day);
  if (!match) return Number.NaN;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // Date.UTC maps years 0-99 to 1900-1999; setUTCFullYear does not.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return isSame ? date.getTime() / DAY_MS : Number.NaN;
}

/** The calendar day of a day number. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * DAY_MS);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(date.getUTCDate()).padStart(2, '0')}`;
}

/** Whether the text is a day that the calendar has (`2025-02-30` is not). */
export function isDay(text: string): boolean {
  return !Number.isNaN(dayNumber(text));
}

/** Whether the text is a time of day in whole seconds, `HH:MM:SS`. */
export function isTime(text: string): boolean {
  return TIME.test(text);
}

/** The day `by` days later (earlier when negative). */
export function addDays(day: Day, by: number): Day {
  return dayOfNumber(dayNumber(day) + by);
}

/** The Monday on or before a day number: the start of its ISO week. */
export function weekStart(number: number): number {
  return number - ((((number + 3) % 7) + 7) % 7);
}

/** The ISO 8601 week of a day, `2025-W25`; the year is that of the week's Thursday. */
export function isoWeek(number: number): string {
  const thursday = weekStart(number) + 3;
  const year = dayOfNumber(thursday).slice(0, 4);
  const week = Math.floor((thursday - dayNumber(`${year}-01-01`)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
