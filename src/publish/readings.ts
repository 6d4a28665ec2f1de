// How the words of a link can be read: with their marks taken away, with blanks in the place of these, without the tags
// of HTML, and with references to characters undone. A name hides in none of them.

const allOf = (character: string, names: string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [name, character]));

/** Those that stand for blanks and signs that join words, and those that stand for nothing that is seen. */
const NAMED: Readonly<Record<string, string>> = {
  ...allOf(
    ' ',
    'emsp13 emsp14 hairsp mediumspace newline nonbreakingspace numsp puncsp tab thinspace verythinspace',
  ),
  ...allOf('', 'af applyfunction ic invisiblecomma invisibletimes it lrm rlm nobreak zerowidthspace'),
  ...allOf('', 'negativemediumspace negativethickspace negativethinspace negativeverythinspace'),
  ...allOf('’', 'closecurlyquote rsquor'),
  ...allOf('-', 'dash hyphen'),
  amp: '&',
  commat: '@',
  lsqb: '[',
  num: '#',
  opencurlyquote: '‘',
  percnt: '%',
  period: '.',
  plus: '+',
  prime: '′',
  rsqb: ']',
  sol: '/',
  apos: "'",
  ensp: ' ',
  emsp: ' ',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lowbar: '_',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  shy: '',
  thinsp: ' ',
  zwj: '',
  zwnj: '',
  // Letters that are none with a mark on it.
  aelig: 'æ',
  dstrok: 'đ',
  eth: 'ð',
  imath: 'ı',
  inodot: 'ı',
  lstrok: 'ł',
  oelig: 'œ',
  oslash: 'ø',
  szlig: 'ß',
  thorn: 'þ',
};

/** How HTML calls the marks on letters: `&uuml;`, `&Eacute;` */
const MARKS_ON_LETTERS: ReadonlyMap<string, string> = new Map([
  ['acute', '\u0301'],
  ['breve', '\u0306'],
  ['caron', '\u030C'],
  ['cedil', '\u0327'],
  ['circ', '\u0302'],
  ['dblac', '\u030B'],
  ['dot', '\u0307'],
  ['grave', '\u0300'],
  ['macr', '\u0304'],
  ['ogon', '\u0328'],
  ['ring', '\u030A'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
]);

const REFERENCE = /&#(?:0{0,12}(\d{1,7})|x0{0,12}([\da-f]{1,6}));?|&(\w{2,24});/gi;
/** Letters in another alphabet for the eye alone. */
const DRAWN = /^([a-z])(?:scr|fr|opf)$/i;
/** What browsers read numbers for, by the code that is windows-1252's. */
const WINDOWS: ReadonlyMap<number, string> = new Map(
  [...'ŠŒŽ‘’–—šœžŸ'].map((character, at) => [
    [138, 140, 142, 145, 146, 150, 151, 154, 156, 158, 159][at] ?? 0,
    character,
  ]),
);

function characterCalled(name: string): string | undefined {
  const mark = MARKS_ON_LETTERS.get(name.slice(1));
  if (mark !== undefined && /^[a-z]/i.test(name)) return `${name.charAt(0)}${mark}`.normalize('NFC');
  const drawn = DRAWN.exec(name)?.[1];
  if (drawn !== undefined) return drawn;
  const character = NAMED[name.toLowerCase()];
  return /^\p{Lu}/u.test(name) ? character?.toUpperCase() : character;
}

function characterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return characterCalled(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return WINDOWS.get(code) ?? (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole);
}

/** A text with its references to characters undone. */
export const withCharacters = (text: string): string => text.replace(REFERENCE, characterOf);

/** Not seen, or seen as nothing of its own: marks of direction, what joins or parts letters, how a sign is drawn, controls. */
export const UNSEEN =
  '\\u0001-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFFF9-\\uFFFB\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}';
const ALL_UNSEEN = new RegExp(`[${UNSEEN}\\uFEFF]`, 'gu');
const MARKS = /[*_~`\\]/g;
const TAG = /<!--[\s\S]{0,2000}?-->|<[^<>]{0,2000}>/g;

/** Every way to read the words; at least one. */
export function readingsOf(words: string): string[] {
  const readings = ['', ' '].flatMap((between) => {
    const text = withCharacters(words.replace(TAG, between)).replace(ALL_UNSEEN, '');
    return [text.replace(MARKS, ''), text.replace(MARKS, ' ')];
  });
  return [...new Set(readings)];
}
