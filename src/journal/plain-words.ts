// Markdown as a list shows it: on one line, without its signs, and with every letter that is none. A guess for the eye;
// files are read by formats/markdown. Of the first load: short where it can be.

// In this order: what follows a backslash, which is a letter like any other; an address, of which all are; a rule or a
// fence, that of a private passage too; the sign of a heading, an item or a task; stars and such beside a letter; low
// lines at the edge of a word; a link.
const SIGN =
  /\\([!-/:-@[-`{-~])|(https?:\/\/[^\s*`]+)|^ {0,3}(?:(?:[*_-] *){3,}|(?:`{3}|~{3}|:{3}).*)$|^\s*(?:#{1,6}|[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?|(?:[*`]|~~|==|%%)+(?=\S)|(?<=\S)(?:[*`]|~~|==|%%)+|(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])|!?\[([^\]]*)\]\([^)]*\)/gmu;
const QUOTE = /^(?: {0,3}>.*(?:\n|$))+/gm;

/** On one line a quote would run into its answer. */
function marked(quote: string): string {
  const words = quote.replace(/^ {0,3}(?:> ?)+/gm, '').trim();
  return /^["“„«]|^$/.test(words) ? `${words}\n` : `“${words}”\n`;
}

/** The words of a Markdown text on one line. */
export const plainWords = (text: string): string =>
  text.replace(QUOTE, marked).replace(SIGN, '$1$2$3').replace(/\s+/g, ' ').trim();
