// Times of day as programs write them in the language of their user: `18:52`, `6:50 pm`, `6:50 μ.μ.`, `du. 6:50`.
// The words for the halves of a day come from the browser, like the names of months.
import { asciiDigits, fold, LANGUAGES } from './languages.ts';

type Half = 'am' | 'pm';

/** Of languages, and of releases of them, whose words the browser no longer gives. */
const OTHERS: [Half, string][] = [
  ['am', 'am a matin vorm vm fm dop dp de ap sa πμ पूर्वाह्न 凌晨 清晨 早上 上午 午前 오전'],
  ['pm', 'pm p soir nachm nm em odp op du ip ch μμ अपराह्न 中午 下午 晚上 午後 오후'],
];
/** They stand beside a time of either half. */
const NEUTRAL = new Set('uhr h hrs hours klo kl ora ore um at alle kello г ч 点 時 시'.split(' '));
const CLOCK = /(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?/;
const folded = (text: string) => fold(text).replace(/[^\p{L}]+/gu, '');

let halves: ReadonlyMap<string, Half | null> | null = null;

/** The words for the halves of a day; null for one that is either, by the language. */
function words(): ReadonlyMap<string, Half | null> {
  if (halves) return halves;
  const found = new Map<string, Half | null>();
  const add = (word: string, half: Half) => {
    if (word !== '') found.set(word, found.has(word) && found.get(word) !== half ? null : half);
  };
  for (const id of LANGUAGES) {
    const format = new Intl.DateTimeFormat(id, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
    for (const half of ['am', 'pm'] as const) {
      const parts = format.formatToParts(Date.UTC(2023, 0, 1, half === 'am' ? 6 : 18));
      add(folded(parts.find(({ type }) => type === 'dayPeriod')?.value ?? ''), half);
    }
  }
  for (const [half, list] of OTHERS) for (const word of list.split(' ')) add(folded(word), half);
  halves = found;
  return found;
}

const ZONE = /\s+(?:[A-Z]{2,5}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)\s*$/;
/** In more languages than one, and with more around it than the word alone. */
const LATIN = /^[^\p{L}]*(?:\p{L}\.\s*)?([ap])\.?\s?m(?!\p{L})/iu;

/** The half of the day that the words beside a time tell; null when they tell none, undefined when nobody knows. */
function halfOf(before: string, after: string): Half | null | undefined {
  const beside = [after, after.replace(ZONE, ''), before].map(folded);
  const told = beside.flatMap((word) => words().get(word) ?? [])[0];
  if (told) return told;
  const latin = LATIN.exec(after)?.[1];
  if (latin !== undefined) return latin.toLowerCase() === 'p' ? 'pm' : 'am';
  return beside.slice(1).every((word) => word === '' || NEUTRAL.has(word)) ? null : undefined;
}

/**
 * The time of day in a text as `HH:MM:SS`; null when none can be read.
 * @param isAlone nothing but a time is meant to be there: beside an hour of a clock of twelve no unknown word may stand
 */
export function readClock(text: string, isAlone = false): string | null {
  const short = asciiDigits(text.slice(0, 60).replace(/[\u00A0\u202F\u2009]/g, ' '));
  const match = CLOCK.exec(short);
  if (!match) return null;
  const [whole, hour = '', minute = '', second = '00'] = match;
  const half = halfOf(short.slice(0, match.index), short.slice(match.index + whole.length));
  if (half === undefined && isAlone && Number(hour) <= 12) return null;
  const isTwelve = half !== null && half !== undefined && Number(hour) <= 12;
  const hours = isTwelve ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}
