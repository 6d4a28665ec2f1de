// A title or a word put into Markdown of our own making, where it must stay the words it is.

const ENTITIES: Record<string, string> = {
  // Liquid reads before Markdown does, and knows no backslash.
  '{': '&#123;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Kramdown makes a table of a paragraph that has one.
  '|': '&#124;',
  '~': '&#126;',
  $: '&#36;',
  '^': '&#94;',
  '=': '&#61;',
};

/** The text on one line, such that CommonMark, kramdown and Liquid show every character of it and act on none. */
export function plainWords(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]#]/g, '\\$&')
    .replace(/[{&<>|~$^=]/g, (one) => ENTITIES[one] ?? one);
}
