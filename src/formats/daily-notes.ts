// Obsidian's daily notes, whose day is in their name in a form that the person chose. `.obsidian/daily-notes.json`:
//   { "folder": "Journal", "format": "YYYY/MMMM/YYYY-MM-DD-dddd" }
import { type Day, isDay } from '../journal/day.ts';
import { readDate } from './date-literal.ts';
import { languageOf, readDateInWords } from './foreign/dates-in-words.ts';
import { recordOf, textAt } from './foreign/fields.ts';

/** The day that a path tells; null when it is none of these notes. */
export type DayOfPath = (path: string) => Day | null;

const SETTINGS = /^((?:.*\/)?)\.obsidian\/daily-notes\.json$/;
const LONGEST = 200;
/** Names beside each other are tried in all ways. */
const MOST_NAMES = 4;
const MOST_MONTHS = 500;
const MOST_CHARACTERS = 100_000;
// Of moment.js: what stands in brackets, a sign behind a backslash, or a token; every other sign stands for itself.
const TOKENS =
  /\[([^[\]]*)\]|\\(.)|(YYYY|YY|MMMM|MMM|MM|Mo|M|DDDD|DDD|DD|Do|D|dddd|ddd|dd|d|E|e|HH|H|hh|h|mm|m|ss|s|A|a|Q|WW|W|ww|w|GGGG|gggg)|([\s\S])/g;
const NAME = "[\\p{L}\\p{M}.'’-]{1,30}";
const SOURCES: Record<string, string> = {
  YYYY: '\\d{4}',
  YY: '\\d{2}',
  MMMM: NAME,
  MMM: NAME,
  MM: '\\d{2}',
  Mo: '\\d{1,2}\\p{L}{0,3}[.º]?',
  M: '\\d{1,2}',
  DDDD: '\\d{3}',
  DDD: '\\d{1,3}',
  DD: '\\d{2}',
  Do: '\\d{1,2}\\p{L}{0,3}[.º]?',
  D: '\\d{1,2}',
  A: NAME,
  a: NAME,
  dddd: NAME,
  ddd: NAME,
  dd: NAME,
  GGGG: '\\d{4}',
  gggg: '\\d{4}',
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

interface Form {
  pattern: RegExp;
  /** The tokens in the order of the pattern's groups. */
  tokens: string[];
}

/** The form as a pattern; null when no day can be told by it, or when it is too long to be one. */
function formOf(format: string): Form | null {
  const tokens: string[] = [];
  let source = '';
  for (const [, literal, sign, token, other] of format.matchAll(TOKENS)) {
    if (token === undefined) source += escaped(literal ?? sign ?? other ?? '');
    else {
      tokens.push(token);
      source += `(${SOURCES[token] ?? '\\d{1,2}'})`;
    }
  }
  const has = (...some: string[]) => some.some((token) => tokens.includes(token));
  const hasDay = has('DDDD', 'DDD') || (has('MMMM', 'MMM', 'MM', 'Mo', 'M') && has('DD', 'Do', 'D'));
  const names = tokens.filter((token) => SOURCES[token] === NAME);
  if (!has('YYYY', 'YY') || !hasDay || names.length > MOST_NAMES) return null;
  return { pattern: new RegExp(`^${source}$`, 'u'), tokens };
}

const months = new Map<string, number | null>();

/** The month of a name, in English or in whatever language has it; null when languages differ. */
function monthOf(name: string): number | null {
  const known = months.get(name);
  if (known !== undefined) return known;
  // A hostile archive has a name for every file.
  if (months.size > MOST_MONTHS) return null;
  const text = `15 ${name} 2023`;
  const found = languageOf([{ text }]);
  const day =
    readDate(text).when?.day ?? (found?.isCertain ? readDateInWords(text, found.language)?.day : undefined);
  const month = day === undefined ? null : Number(day.slice(5, 7));
  months.set(name, month);
  return month;
}

/** What a token says of a day: `Y`, `M`, `D` or, of the year, `N`; null when it says nothing that is known here. */
function partOf(token: string, text: string): [string, number] | null {
  const part = token.startsWith('DDD') ? 'N' : token.charAt(0);
  if (!'YMDN'.includes(part)) return null;
  const value = SOURCES[token] === NAME ? monthOf(text.toLowerCase()) : Number.parseInt(text, 10);
  // What no language here has may be told by a number beside it.
  if (value === null) return null;
  // Two digits are of this century up to 68, as moment.js counts.
  return [part, token === 'YY' ? value + (value > 68 ? 1900 : 2000) : value];
}

/** What the tokens say: each part once, or more than once the same. */
function partsOf({ tokens }: Form, texts: readonly string[]): Map<string, number> | null {
  const parts = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    const said = partOf(token, texts[at] ?? '');
    if (!said) continue;
    const [part, value] = said;
    if ((parts.get(part) ?? value) !== value) return null;
    parts.set(part, value);
  }
  return parts;
}

function dayOf(form: Form, name: string): Day | null {
  const match = form.pattern.exec(name);
  const parts = match && partsOf(form, match.slice(1));
  const year = parts?.get('Y');
  if (!parts || year === undefined) return null;
  const two = (number: number | undefined) => String(number ?? 0).padStart(2, '0');
  const whole = String(year).padStart(4, '0');
  const day = `${whole}-${two(parts.get('M'))}-${two(parts.get('D'))}`;
  if (isDay(day)) return day;
  const ofYear = parts.get('N');
  if (ofYear === undefined) return null;
  const at = new Date(Date.UTC(2000, 0, ofYear));
  at.setUTCFullYear(year, 0, ofYear);
  const told = at.toISOString().slice(0, 10);
  return told.startsWith(`${whole}-`) && isDay(told) ? told : null;
}

/** Whether a file tells of the daily notes of a vault. */
export function isDailyNotesFile(path: string): boolean {
  return SETTINGS.test(path);
}

/**
 * How the notes of a vault tell their day, by its settings; null when they say nothing that is read here.
 * @param path that of the settings, `vault/.obsidian/daily-notes.json`; the notes lie below the same folder
 * @param text what is in them
 */
export function readDailyNotes(path: string, text: string): DayOfPath | null {
  const vault = SETTINGS.exec(path)?.[1];
  let json: unknown;
  try {
    json = text.length > MOST_CHARACTERS ? null : JSON.parse(text);
  } catch {
    return null;
  }
  const settings = recordOf(json);
  const format = textAt(settings, 'format').trim() || 'YYYY-MM-DD';
  const folder = textAt(settings, 'folder').replace(/^[\s/]+|[\s/]+$/g, '');
  if (vault === undefined || settings === null || format.length > LONGEST || folder.length > LONGEST)
    return null;
  const form = formOf(format);
  if (!form) return null;
  const below = `${vault}${folder === '' ? '' : `${folder}/`}`;
  return (note) => {
    if (!note.startsWith(below) || !note.endsWith('.md')) return null;
    const name = note.slice(below.length, -'.md'.length);
    return name.length > LONGEST ? null : dayOf(form, name.normalize('NFC'));
  };
}
