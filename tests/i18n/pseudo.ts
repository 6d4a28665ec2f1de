// A language that is English with other letters and half as long again: what is not said through it, or has too little
// room, shows.

const LETTERS: Record<string, string> = { a: 'à', e: 'ê', i: 'ï', o: 'ô', u: 'ü' };
const MORE = 'one two three four five six seven eight nine ten ';

/** `Write` -> `⟦Wrïtê one⟧` */
function pseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const other = text.replace(/[aeiou]/g, (letter) => LETTERS[letter] ?? letter);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // “20 of 52” is as short in any language.
  if (letters < 4) return `⟦${other}⟧`;
  return `⟦${other} ${MORE.repeat(1 + letters / 90)
    .slice(0, Math.ceil(letters / 3))
    .trim()}⟧`;
}

/** The same tree, with what its texts and sentences say in that language. */
export function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudo(words);
  if (typeof words === 'function')
    return (...given: unknown[]) => pseudoWords((words as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map(pseudoWords);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, pseudoWords(value)]));
}
