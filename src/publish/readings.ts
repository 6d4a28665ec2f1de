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
};

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi;

function characterOf(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
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
