// Times of day as programs write them in the language of their user: `18:52`, `6:50 pm`, `6:50 μ.μ.`, `du. 6:50`.
// The words for the halves of a day come from the browser, like the names of months.
import { asciiDigits, fold, LANGUAGES } from './languages.ts';

type Half = 'am' | 'pm';

/** Of languages, and of releases of them, whose words the browser no longer gives. */
const OTHERS: [Half, string][] = [
  ['am', 'am a matin vorm vm fm dop dp de ap sa πμ पूर्वाह्न 凌晨 清晨 早上 上午 午前 오전'],
  ['pm', 'pm p soir nachm nm em odp op du ip ch μμ अपराह्न 中午 下午 晚上 午後 오후'],
];
/** Those of them that stand before a time. There `à` and the `am` of Welsh say no more than `at`. */
const AHEAD = 'pm de du πμ μμ 凌晨 清晨 早上 上午 午前 오전 中午 下午 晚上 午後 오후';
/** They stand beside a time of either half. */
const NEUTRAL = 'uhr h hrs hours klo kl ora ore um at a v ob alle kello г ч 点 時 시';
const CLOCK = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?/;
/** `18시 50분 12초`, `18 h 50 min 12 s`. */
const SPELLED =
  /(\d{1,2})\s?(?:h|시|時|时|点|點|นาฬิกา)\s?(\d{1,2})(?:\s?(?:min|분|分|นาที)(?:\s?(\d{1,2})\s?(?:s|초|秒|วินาที))?)?(?![\p{L}\d])/u;
const folded = (text: string) => fold(text).replace(/[^\p{L}]+/gu, '');

interface Words {
  /** The half that a word tells; null for one that is either, by the language. */
  halves: ReadonlyMap<string, Half | null>;
  ahead: ReadonlySet<string>;
  neutral: ReadonlySet<string>;
}

let known: Words | null = null;

/** What a language says around the hour of a half of the day. */
function saidIn(format: Intl.DateTimeFormat, half: Half): { word: string; isAhead: boolean; join: string } {
  const parts = format.formatToParts(Date.UTC(2023, 0, 1, half === 'am' ? 6 : 18));
  const hourAt = parts.findIndex(({ type }) => type === 'hour');
  const halfAt = parts.findIndex(({ type }) => type === 'dayPeriod');
  const isAhead = halfAt >= 0 && halfAt < hourAt;
  const before = parts[(isAhead ? halfAt : hourAt) - 1];
  return {
    word: folded(parts[halfAt]?.value ?? ''),
    isAhead,
    // What joins a date and its time, as `at` does.
    join: before?.type === 'literal' ? folded(before.value) : '',
  };
}

const setOf = (list: string) => new Set(list.split(' ').map(folded));

/** The words that stand beside a time, in every language. Making a format is slow: one for each tells all of them. */
function words(): Words {
  if (known) return known;
  const halves = new Map<string, Half | null>();
  const [ahead, neutral] = [setOf(AHEAD), setOf(NEUTRAL)];
  const add = (word: string, half: Half) => {
    if (word !== '') halves.set(word, halves.has(word) && halves.get(word) !== half ? null : half);
  };
  for (const id of LANGUAGES) {
    const format = new Intl.DateTimeFormat(id, {
      dateStyle: 'long',
      timeStyle: 'short',
      hour12: true,
      timeZone: 'UTC',
    });
    for (const half of ['am', 'pm'] as const) {
      const { word, isAhead, join } = saidIn(format, half);
      add(word, half);
      if (isAhead) ahead.add(word);
      neutral.add(join);
    }
  }
  for (const [half, list] of OTHERS) for (const word of list.split(' ')) add(folded(word), half);
  known = { halves, ahead, neutral };
  return known;
}

/** `CET`, `SELČ`, `GMT+2`, `[GMT +8]`, `غرينتش+3`, `(Θερινή ώρα Ανατολικής Ευρώπης)`. */
const ZONE =
  /\s*(?:[([]?(?:(?<=[\s([])(?:(?=\p{Script=Latin})\p{Lu}){2,5}|(?:\p{L}*|(?:GMT|UTC)\s)[+\u2212-]\d{1,2}(?::?\d{2})?)[)\]]?|\([^()\d]*(?:time|zeit|heure|hora|ώρα|время|czas|čas|tid)[^()\d]*\))\s*$/u;
/** Marks of direction that stand around signs and digits. */
const INVISIBLE = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** In more languages than one, and with more around it than the word alone. */
const LATIN = /^[^\p{L}]*(?:\p{L}\.\s*)?([ap])\.?\s?m(?!\p{L})/iu;
const AM_AHEAD = /(?<!\p{L})(?:AM|a\.\s?m\.|A\.\s?M\.)\s*$/u;
const LAST_WORD = /([\p{L}\p{M}.]+)\s*$/u;

function halfAhead(before: string, { halves, ahead }: Words): Half | null {
  const last = LAST_WORD.exec(before)?.[1] ?? '';
  const word = folded(last);
  // `de` and `du` of Hungarian have a stop; without it they are French, and say nothing.
  if (/^d[eu]$/.test(last) || !(ahead.has(word) || word.length > 3)) return null;
  return halves.get(word) ?? null;
}

/** The half of the day that the words beside a time tell; null when they tell none, undefined when nobody knows. */
function halfOf(before: string, after: string): Half | null | undefined {
  const { halves, neutral } = words();
  const behind = [after, after.replace(ZONE, '')].map(folded);
  const told = behind.flatMap((word) => halves.get(word) ?? [])[0];
  if (told) return told;
  const toldAhead = AM_AHEAD.test(before) ? 'am' : halfAhead(before, words());
  if (toldAhead) return toldAhead;
  const latin = LATIN.exec(after)?.[1];
  if (latin !== undefined) return latin.toLowerCase() === 'p' ? 'pm' : 'am';
  const isTold = [behind[1] ?? '', folded(before.replace(ZONE, ''))].some(
    (word) => word !== '' && !neutral.has(word),
  );
  return isTold ? undefined : null;
}

/**
 * The time of day in a text as `HH:MM:SS`; null when none can be read.
 * @param isAlone nothing but a time is meant to be there: beside an hour of a clock of twelve no unknown word may stand
 */
export function readClock(text: string, isAlone = false): string | null {
  const short = asciiDigits(
    text
      .slice(0, 60)
      .replace(INVISIBLE, '')
      .replace(/[\u00A0\u202F\u2009]/g, ' '),
  );
  const match = CLOCK.exec(short) ?? SPELLED.exec(short);
  if (!match) return null;
  const [whole, hour = '', minute = '', second = '00'] = match;
  const half = halfOf(short.slice(0, match.index), short.slice(match.index + whole.length));
  if (half === undefined && isAlone && Number(hour) <= 12) return null;
  const isTwelve = half !== null && half !== undefined && Number(hour) <= 12;
  const hours = isTwelve ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return [String(hours), minute, second].map((part) => part.padStart(2, '0')).join(':');
}
