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

/** Signs of scripts that set no space between words; the mark of a long vowel belongs to two of them. */
const SIGN =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]\\p{M}*';
const PART = `(?:(?!${SIGN})[\\p{L}\\p{N}]\\p{M}*)+`;
/** A word between spaces, or a run of such signs: a short one, as segmenters slow down with the length of a text. */
const WORD_OR_RUN = new RegExp(`((?:${SIGN}){1,200})|${PART}(?:['’.,_\\u2010\\u2011-]${PART})*`, 'gu');
const ONE_SIGN = new RegExp(SIGN, 'gu');

const isSegmenterHere = typeof Intl !== 'undefined' && 'Segmenter' in Intl;

function wordsInRun(run: string, segmenter: Intl.Segmenter | null): number {
  if (!segmenter) return run.match(ONE_SIGN)?.length ?? 0;
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length;
}

/**
 * The number of words in a Markdown text. `withSegmenter` false counts as browsers without `Intl.Segmenter` do: one
 * for each sign of a script that sets no spaces.
 */
export function countWords(markdown: string, withSegmenter = isSegmenterHere): number {
  const text = MARKS.reduce((rest, [mark, instead]) => rest.replace(mark, instead), markdown);
  const segmenter = withSegmenter ? new Intl.Segmenter('en', { granularity: 'word' }) : null;
  let count = 0;
  for (const [, run] of text.matchAll(WORD_OR_RUN))
    count += run === undefined ? 1 : wordsInRun(run, segmenter);
  return count;
}
