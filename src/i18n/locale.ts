// The language that is spoken here, and dates and numbers as it writes them.

/** The language dates and numbers are written in, as a BCP 47 tag. */
export let language = 'en-GB';

/** Words by the names that the pages know them by. */
type Pack = Readonly<Record<string, unknown>>;

let pack: Pack = {};
let numbers: Intl.NumberFormat | undefined;
const formats = new Map<string, Intl.DateTimeFormat>();

/** From now on this language is spoken. Before anything is drawn: what was said already is not said again. */
export function speak(tag: string, words: Pack): void {
  [language, pack, numbers] = [tag, words, undefined];
  formats.clear();
}

/** The same words in the language that is spoken, and others of it; those that it lacks stay as they are. */
export const spoken = <T extends object>(english: T): T => ({ ...english, ...pack });

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

/** "21:04": an instant on this device's clock. */
export function clockInWords(at: number): string {
  return formatOf({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "1,204" */
export function numberInWords(value: number): string {
  numbers ??= new Intl.NumberFormat(language);
  return numbers.format(value);
}
