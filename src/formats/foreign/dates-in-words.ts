// Dates with the month in words, as programs write them in the language of their user: `7 września`, `June 22`,
// `1 de enero de 2019`. The names come from the browser; which language it is, is told by all dates of a file
// together, since `listopad` is October to a Croat and November to a Pole.
import { DAY_MS, isDay } from '../../journal/day.ts';
import { asciiDigits, fold, LANGUAGES } from './languages.ts';

// A Sunday; the six days after it give the other names.
const SUNDAY = Date.UTC(2023, 0, 1);
/** A day in one of these years is told in the era of Thailand. */
const BUDDHIST = { from: 2400, to: 2700, ahead: 543 };
/** Words of a date, with Vietnam's `tháng 5`, the fifth month, as one; a clock and an offset are no days. */
const TOKENS = /th[aá]ng\s+\d{1,2}(?!\d)|(?:gmt|utc)\s?[+-]\d+|\d+(?::\d+)+|[\p{L}\p{M}.'’]+|\d+/giu;
/** With the weekday behind it. */
const EASTERN =
  /^(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일](?:\s*[(（]?(?:[月火水木金土日]曜日?|(?:星期|週|周)[一二三四五六日天]|[월화수목금토일]요일)[)）]?)?/;

/** The names of months and weekdays in one language. */
export interface Language {
  id: string;
  /** 1 to 12 by folded name. */
  months: ReadonlyMap<string, number>;
  /** 0, Sunday, to 6 by folded name. */
  weekdays: ReadonlyMap<string, number>;
}

const FORMS = ['long', 'short'] as const;

/** What a language calls a part of a date, by the instant. Making a format is slow: one names all twelve or seven. */
function namesBy(id: string, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday') {
  const format = new Intl.DateTimeFormat(id, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return (at: number) => fold(format.formatToParts(at).find((part) => part.type === type)?.value ?? '');
}

/** Each number by its names; of two that share one the first. */
function byName(names: Iterable<readonly [string, number]>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, number] of names) if (/\p{L}/u.test(name) && !found.has(name)) found.set(name, number);
  return found;
}

function namesOf(id: string): Language {
  // Beside a day many languages use another form of a month's name.
  const monthNames = FORMS.flatMap((form) => [
    namesBy(id, { day: 'numeric', month: form }, 'month'),
    namesBy(id, { month: form }, 'month'),
  ]);
  const dayNames = FORMS.map((form) => namesBy(id, { weekday: form }, 'weekday'));
  const months = Array.from({ length: 12 }, (_, month) =>
    monthNames.map((name) => [name(Date.UTC(2023, month, 15)), month + 1] as const),
  ).flat();
  const weekdays = Array.from({ length: 7 }, (_, day) =>
    dayNames.map((name) => [name(SUNDAY + day * DAY_MS), day] as const),
  ).flat();
  return { id, months: byName(months), weekdays: byName(weekdays) };
}

let all: readonly Language[] | null = null;

/** Every language whose names are known here; one that the browser lacks would repeat English. */
function languages(): readonly Language[] {
  all ??= LANGUAGES.filter((id) => Intl.DateTimeFormat.supportedLocalesOf(id).length > 0).map(namesOf);
  return all;
}

export interface DateInWords {
  day: string;
  /** What follows the last part of the date: a time, perhaps. */
  rest: string;
}

interface Word {
  text: string;
  folded: string;
  /** Where it ends. */
  end: number;
}

/** A text as every language looks at it. */
interface Split {
  text: string;
  words: Word[];
}

function split(text: string): Split {
  const short = asciiDigits(text.slice(0, 100));
  const words = Array.from(short.matchAll(TOKENS), ({ 0: word, index }) => ({
    text: word,
    folded: fold(word),
    end: index + word.length,
  }));
  return { text: short, words };
}

/**
 * The day that a text begins with, in one language; null when there is none.
 * @param year the year, when the text does not say one
 */
export function readDateInWords(text: string, language: Language, year = ''): DateInWords | null {
  return readSplit(split(text), language, year);
}

function readSplit({ text, words }: Split, language: Language, year = ''): DateInWords | null {
  const eastern = EASTERN.exec(text.trim());
  if (eastern) {
    const rest = text.trim().slice(eastern[0].length);
    return dated(eastern[1] ?? year, Number(eastern[2]), eastern[3] ?? '', rest);
  }
  const monthAt = words.find(
    (word, at) => monthOf(word, language.months) > 0 && !isWeekday(word, words[at - 1], language),
  );
  const dayAt = words.find((word) => /^\d{1,2}$/.test(word.text));
  const yearAt = words.find((word) => /^\d{4}$/.test(word.text) && (year === '' || word.text === year));
  if (!monthAt || !dayAt) return null;
  const last = Math.max(monthAt.end, dayAt.end, yearAt?.end ?? 0);
  const isBehind = ({ folded, end }: Word) =>
    end > last && language.weekdays.has(folded) && !/\d/.test(text.slice(last, end));
  const end = words.find(isBehind)?.end ?? last;
  return dated(year || (yearAt?.text ?? ''), monthOf(monthAt, language.months), dayAt.text, text.slice(end));
}

/** `marți` is a Tuesday and no `martie`; `Dydd Mawrth` is one too, and no March. */
function isWeekday({ folded }: Word, before: Word | undefined, { weekdays }: Language): boolean {
  return weekdays.has(`${before?.folded ?? ''} ${folded}`) || (weekdays.has(folded) && folded.length > 3);
}

function monthOf({ folded }: Word, months: ReadonlyMap<string, number>): number {
  if (/^\d/.test(folded)) return 0;
  const known = months.get(folded);
  if (known !== undefined) return known;
  // Hebrew says `in` with a letter before the name.
  if (folded.startsWith('ב')) return months.get(folded.slice(1)) ?? 0;
  if (folded.length < 3) return 0;
  // `Sept` for `Sep` or `September`; of two that begin so neither is meant.
  let found = 0;
  for (const [name, month] of months) {
    if (!name.startsWith(folded) || month === found) continue;
    if (found > 0) return 0;
    found = month;
  }
  return found;
}

function dated(year: string, month: number, dayOfMonth: string, rest: string): DateInWords | null {
  const said = Number(year);
  const isBuddhist = said >= BUDDHIST.from && said < BUDDHIST.to;
  const christian = isBuddhist ? String(said - BUDDHIST.ahead) : year;
  const day = `${christian.padStart(4, '0')}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return year !== '' && isDay(day) ? { day, rest } : null;
}

/** A date of a file, with the name of its weekday where the file has it. */
export interface ToRead {
  text: string;
  year?: string;
  weekday?: string;
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Whether a day is one that the name of a weekday means in any language; null for a name that nobody knows. */
export function isOnWeekday(day: string, name: string): boolean | null {
  const folded = fold(name.trim());
  const named = languages().flatMap(({ weekdays }) => weekdays.get(folded) ?? []);
  return named.length === 0 ? null : named.includes(weekdayOf(day));
}

type SplitDate = ToRead & { split: Split };

function agrees({ split: parts, year, weekday = '' }: SplitDate, language: Language): boolean {
  const read = readSplit(parts, language, year);
  if (!read) return false;
  const named = language.weekdays.get(fold(weekday.trim()));
  return weekday.trim() === '' || named === undefined || named === weekdayOf(read.day);
}

/**
 * The language that fits most of the dates, those with a weekday counted by it too; null when none fits any.
 * `isCertain` is false when another language fits as many and reads some day otherwise.
 */
export function languageOf(dates: readonly ToRead[]): { language: Language; isCertain: boolean } | null {
  const some = dates.slice(0, 400).map((date) => ({ ...date, split: split(date.text) }));
  const score = (language: Language) =>
    some.reduce((sum, date) => {
      if (!agrees(date, language)) return sum;
      return sum + (language.weekdays.has(fold((date.weekday ?? '').trim())) ? 2 : 1);
    }, 0);
  const scored = languages().map((language) => ({ language, score: score(language) }));
  const most = Math.max(...scored.map((one) => one.score));
  const [best, ...others] = scored.filter((one) => one.score === most);
  if (!best || most === 0) return null;
  const dayIn = (date: SplitDate, language: Language) => readSplit(date.split, language, date.year)?.day;
  const isCertain = others.every((other) =>
    some.every((date) => dayIn(date, other.language) === dayIn(date, best.language)),
  );
  return { language: best.language, isCertain };
}
