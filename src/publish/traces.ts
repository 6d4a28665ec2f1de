// Numbers and addresses in a text by which somebody could be found. A list to look through: what looks like one is named,
// and some are missed (a phone number in words, a street in other languages, an address without a number).
//   +44 20 7946 0000   s@example.org   12 Rose Lane   Lindenstraße 5   12 rue Monge   Calle Mayor, 3   @sarah

export type TraceKind = 'phone' | 'email' | 'street' | 'link' | 'handle' | 'id';

/** UTF-16 units from `start` to before `end`. */
export interface Trace {
  kind: TraceKind;
  text: string;
  start: number;
  end: number;
}

const EMAIL =
  /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const URL = /(?:\b[a-z][a-z0-9+.-]{0,20}:\/\/|\bwww\.)[^\s<>"'()[\]{}|\\^`]{1,2000}/giu;
const TARGET = /\]\(\s{0,20}<?(?!\{%)([^\s()<>]{1,2000})/g;
const BARE_HOST =
  /(?<![\p{L}\p{M}\p{N}@._/-])(?:[a-z0-9-]{1,63}\.){1,5}(?:com|org|net|info|blog|app|me|io|uk|ie|de|at|ch|fr|es|it|nl|eu|us|ca|au|nz)(?![\p{L}\p{N}-])(?:\/[^\s<>"'()[\]{}|]{0,2000})?/giu;
const HANDLE =
  /(?<![\p{L}\p{M}\p{N}._%+@/-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,63}(?:@[\p{L}\p{N}.-]{1,200})?/gu;
const NUMBERS =
  /(?<![\p{L}\p{N}.,:/-])(?:\+ ?)?\(?\d(?:[ \u00A0\u202F().\u2011/-]{0,3}\d){5,40}(?![\p{L}\p{N}])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;

const NUMBER = '\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\p{N}]))?(?: ?[-/] ?\\d{1,4})?';
const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]{0,40}";
const ENGLISH =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Close|Crescent|Boulevard|Blvd|Row|Hill|Gardens|Grove|Walk|Park|Mews|Quay';
const GERMAN = 'stra(?:ß|ss)e|str\\.|weg|gasse|platz|allee|ufer|damm|ring|steig|hof';
const FRENCH = 'rue|avenue|boulevard|place|chemin|impasse|allée|quai|route|passage|cours|square';
const SPANISH = 'calle|c\\/|avenida|avda\\.?|plaza|paseo|camino|carrer|ronda|travesía';
const LINKING = "(?:(?:de|des|du|la|le|les|l[’']|d[’']|del|los|las|el) ?){0,3}";

const street = (source: string) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${source})`, 'gu');
const anyCase = (words: string) =>
  words.replace(
    /(^|\|)(\p{L})/gu,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toUpperCase()}]`,
  );

const STREETS = [
  street(`${NUMBER},? (?:${NAME} ){1,4}(?:${ENGLISH})(?![\\p{L}\\p{N}])\\.?`),
  street(`${NAME}(?:${GERMAN}) ${NUMBER}(?![\\p{L}\\p{N}])`),
  street(`(?:${NAME}[ -]){1,3}(?:S|s)tra(?:ß|ss)e ${NUMBER}(?![\\p{L}\\p{N}])`),
  street(`${NUMBER}(?: ?(?:bis|ter))?,? (?:${anyCase(FRENCH)}) ${LINKING}${NAME}(?: ${NAME}){0,3}`),
  street(
    `(?:${anyCase(SPANISH)}) ?${LINKING}${NAME}(?: ${LINKING}${NAME}){0,3},? (?:n[.ºo°]{1,2} ?)?${NUMBER}(?![\\p{L}\\p{N}])`,
  ),
];

const YEAR = /^(?:19|20)\d\d$/;
const DATE =
  /^(?:(?:19|20)\d\d([-./ ])\d{1,2}\1\d{1,2}|[0-3]?\d([-./])[0-3]?\d\2(?:19|20)?\d\d)(?!\d)[ \u00A0./-]*/;
const THOUSANDS = /^\d{1,2}(?:([. \u00A0\u202F])\d{3})(?:\1\d{3})*$/;

/** What a run of digits is; null where it is a date, years, a large number or a row of small ones. */
function kindOfNumber(text: string): 'phone' | 'id' | null {
  const digits = text.replace(/\D/g, '');
  const groups = text.match(/\d+/g) ?? [];
  if (digits.length < 7 || THOUSANDS.test(text) || groups.every((group) => YEAR.test(group))) return null;
  const isDialled = /^[+(]|^0/.test(text);
  if (groups.length === 1) return isDialled && digits.length <= 15 ? 'phone' : 'id';
  if (digits.length > 15) return groups.every((group) => group.length >= 3) ? 'id' : null;
  return isDialled || groups.some((group) => group.length >= 3) ? 'phone' : null;
}

function numbersIn(text: string): Trace[] {
  return [...text.matchAll(NUMBERS)].flatMap(({ 0: run, index }): Trace[] => {
    const date = DATE.exec(run)?.[0] ?? '';
    const rest = run.slice(date.length);
    const kind = kindOfNumber(rest);
    const start = index + date.length;
    return kind === null ? [] : [{ kind, text: rest, start, end: start + rest.length }];
  });
}

function found(text: string, pattern: RegExp, kind: TraceKind): Trace[] {
  return [...text.matchAll(pattern)].map((match) => {
    const said = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(said);
    const bare = kind === 'street' ? said : said.replace(/[.,;:!?*_~]+$/, '');
    return { kind, text: bare, start, end: start + bare.length };
  });
}

/**
 * Phone numbers of 7 to 15 digits, e-mail and street addresses, links, handles and long numbers, in the order of the
 * text; none overlaps another. Dates, years and times are none.
 */
export function tracesIn(text: string): Trace[] {
  // What comes first wins where two overlap: an address within a link is a link.
  const all = [
    ...found(text, URL, 'link'),
    ...found(text, TARGET, 'link'),
    ...found(text, EMAIL, 'email'),
    ...found(text, BARE_HOST, 'link'),
    ...found(text, HANDLE, 'handle'),
    ...found(text, IBAN, 'id'),
    ...STREETS.flatMap((pattern) => found(text, pattern, 'street')),
    ...numbersIn(text),
  ].map((trace, rank) => ({ trace, rank }));
  const taken: Trace[] = [];
  const sorted = all.sort((a, b) => a.trace.start - b.trace.start || a.rank - b.rank);
  for (const { trace } of sorted) if (trace.start >= (taken.at(-1)?.end ?? 0)) taken.push(trace);
  return taken;
}
