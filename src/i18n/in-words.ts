// What is said more seldom: lists, parts of a number, places, and forms of a word by how many there are.
import { dayInWords, language, numberInWords } from './locale.ts';

/** One of each kind and language: making one takes longer than all that it is asked. */
const made = new Map<string, unknown>();

function once<T>(kind: string, make: () => T): T {
  const key = `${kind} ${language}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** "June 2025" */
export function monthInWords(day: string): string {
  return dayInWords(day, { month: 'long', year: 'numeric' });
}

/** "2025", of a day's literal or of its year. */
export const yearInWords = (day: string): string =>
  once('year', () => new Intl.NumberFormat(language, { minimumIntegerDigits: 4, useGrouping: false })).format(
    Number(day.slice(0, 4)),
  );

/** "loneliness, hope and joy" */
export const listInWords = (items: readonly string[]): string =>
  once('list', () => new Intl.ListFormat(language, { type: 'conjunction' })).format(items);

/** "2.5": at most one digit behind the point. */
export const roundedInWords = (value: number): string =>
  once('rounded', () => new Intl.NumberFormat(language, { maximumFractionDigits: 1 })).format(value);

/** A share as whole hundredths may tell it: once is not never, and all but once is not always. */
export const tellable = (share: number): number =>
  share <= 0 || share >= 1 ? share : Math.min(0.99, Math.max(0.01, share));

/** "Ireland", of a region's code. */
export const placeInWords = (region: string): string =>
  once('place', () => new Intl.DisplayNames([language], { type: 'region' })).of(region) ?? region;

/** "21:04", of a clock's literal. */
export const timeInWords = (time: string): string =>
  once(
    'time',
    () => new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23', timeZone: 'UTC' }),
  ).format(Date.parse(`1970-01-01T${time.slice(0, 5)}Z`));

/** What stands between the parts of a row of words that is no sentence. */
const comma = (): string => (language.startsWith('ar') ? '، ' : ', ');

/** "loneliness, hope": a row, with no word before the last. */
export const rowInWords = (items: readonly string[]): string => items.join(comma());

/** "loneliness: ": a word, and what is said of it after. French sets a blank before the colon. */
export const colonInWords = (): string => (language.startsWith('fr') ? '\u00a0: ' : ': ');

type Form = Intl.LDMLPluralRule;

/**
 * The form of a word for so many, as the language has it; `other` where that form is not given. Arabic has six, English
 * two.
 */
export const formFor = (
  count: number,
  forms: { readonly other: string } & Partial<Record<Form, string>>,
): string => forms[once('plural', () => new Intl.PluralRules(language)).select(count)] ?? forms.other;

/** "3:07": minutes and seconds. */
export const lengthInWords = (seconds: number): string => {
  const two = once('two', () => new Intl.NumberFormat(language, { minimumIntegerDigits: 2 }));
  return `${numberInWords(Math.floor(seconds / 60))}:${two.format(Math.floor(seconds) % 60)}`;
};
