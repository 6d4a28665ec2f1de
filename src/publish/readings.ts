// How the words of a link can be read: with their marks taken away, with blanks in the place of these, without the tags
// of HTML, and with references to characters undone. A name hides in none of them.

/** Those that stand for blanks and signs that join words, and those that stand for nothing that is seen. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
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

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi;

function characterCalled(name: string): string | undefined {
  const mark = MARKS_ON_LETTERS.get(name.slice(1));
  if (mark !== undefined && /^[a-z]/i.test(name)) return `${name.charAt(0)}${mark}`.normalize('NFC');
  const character = NAMED[name.toLowerCase()];
  return /^\p{Lu}/u.test(name) ? character?.toUpperCase() : character;
}

function characterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return characterCalled(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
}

/** A text with its references to characters undone. */
export const withCharacters = (text: string): string => text.replace(REFERENCE, characterOf);

/** Takes no room and is not seen: a soft hyphen, what joins or parts letters, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MARKS = /[*_~`\\]/g;
const TAG = /<[^<>]{0,2000}>/g;

/** Every way to read the words; at least one. */
export function readingsOf(words: string): string[] {
  const readings = ['', ' '].flatMap((between) => {
    const text = withCharacters(words.replace(TAG, between)).replace(UNSEEN, '');
    return [text.replace(MARKS, ''), text.replace(MARKS, ' ')];
  });
  return [...new Set(readings)];
}
