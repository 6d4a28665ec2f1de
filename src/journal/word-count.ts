// How many words a text has, as a reader would count them: what Markdown adds is not a word, and a word with an
// apostrophe or a hyphen is one.

/** What is taken away before counting, in this order, and what stands in its place. Bounds keep hostile text quick. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  // Comments, fences of code and of private passages, and where a link of the text leads.
  [/<!--[\s\S]{0,5000}?-->/g, ' '],
  [/^[ \t]*(?:```|~~~|:::).*$/gm, ' '],
  [/^[ \t]*\[[^\]\n]+\]:[ \t]*\S.*$/gm, ' '],
  [/\[\^[^\]\n]+\]/g, ' '],
  // `[words](address)` and `![words](address)`; a bare address is one word, however many points it has.
  [/!?\[([^\]\n]{0,500})\]\([^)\n]{0,2000}\)/g, '$1'],
  [/<?\b(?:https?:\/\/|mailto:|www\.)[^\s<>]+>?/gi, ' address '],
  [/<\/?[a-z][^<>\n]*>/gi, ' '],
  [/&(?:[a-z]+|#\d+|#x[\da-f]+);/gi, ' '],
  // What begins a line: quotes, then points, numbers and boxes of lists.
  [/^[ \t>]+/gm, ''],
  [/^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t])?/gm, ''],
  [/\\(?=[!-/:-@[-`{-~])/g, ''],
  [/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''],
  [/[*`~]+/g, ''],
];

/** Signs of scripts that set no space between words. */
const SPACELESS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const WORD = `(?:(?![${SPACELESS}])[\\p{L}\\p{N}]\\p{M}*)+`;
const PLAIN_WORD = new RegExp(`[${SPACELESS}]\\p{M}*|${WORD}(?:['’.,_\\u2010\\u2011-]${WORD})*`, 'gu');

const isSegmenterHere = typeof Intl !== 'undefined' && 'Segmenter' in Intl;

/**
 * The number of words in a Markdown text. `withSegmenter` false counts as browsers without `Intl.Segmenter` do: by
 * spaces, and one for each sign of a script that has none.
 */
export function countWords(markdown: string, withSegmenter = isSegmenterHere): number {
  const text = MARKS.reduce((rest, [mark, instead]) => rest.replace(mark, instead), markdown);
  if (!withSegmenter) return text.match(PLAIN_WORD)?.length ?? 0;
  // A segmenter parts words at hyphens and joins them at low lines.
  const joined = text.replace(/(?<=[\p{L}\p{N}])[-\u2010\u2011](?=[\p{L}\p{N}])/gu, '_');
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(joined)) {
    if (isWordLike) count += 1;
  }
  return count;
}
