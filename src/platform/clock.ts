// The device's clock and zone.

/** Whole minutes: before standard time a zone's offset has seconds, which no file format can say. UTC is 0, not -0. */
function offsetOf(date: Date): number {
  return 0 - Math.round(date.getTimezoneOffset());
}

/** Now, with the offset from UTC in minutes that the device has at this instant. */
export function now(): { at: number; offset: number } {
  const date = new Date();
  return { at: date.getTime(), offset: offsetOf(date) };
}

/** The device's IANA zone, or null where the browser does not tell. */
export function deviceZone(): string | null {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || null;
}

/**
 * The wall clock a device would show for a day and a time set by hand, with its offset in minutes: the earlier
 * one where a clock change repeats the hour, moved forward where it leaves the hour out.
 */
export function clockOn(day: string, time: string): { day: string; time: string; offset: number } {
  const [year = 1970, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  const date = new Date(2000, 0, 1, hour, minute, second);
  date.setFullYear(year, month - 1, dayOfMonth);
  date.setHours(hour, minute, second, 0);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`,
    offset: offsetOf(date),
  };
}
