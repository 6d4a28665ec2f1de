// What a style sheet's declarations mean for a text: `font: bold 12.0px Helvetica; text-decoration: line-through`.

/** Marks of a text, as bits. */
export const BOLD = 1;
export const ITALIC = 2;
export const STRIKE = 4;

const RULES: readonly { properties: readonly string[]; words: RegExp; bit: number }[] = [
  { properties: ['font-weight', 'font'], words: /^(?:bold|bolder|[6-9]00)$/, bit: BOLD },
  { properties: ['font-style', 'font'], words: /^(?:italic|oblique)$/, bit: ITALIC },
  { properties: ['text-decoration', 'text-decoration-line'], words: /^line-through$/, bit: STRIKE },
];

/**
 * The marks that declarations give (`gives`) and those that they take away (`takes`: `font-weight: normal`).
 * @param declarations what stands in a `style` attribute or between the braces of a rule
 */
export function textMarksOfStyle(declarations: string): { gives: number; takes: number } {
  const marks = { gives: 0, takes: 0 };
  for (const declaration of declarations.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, colon)).trim();
    const values = declaration.slice(colon + 1).split(/[\s,]+/);
    for (const { properties, words, bit } of RULES) {
      if (!properties.includes(property)) continue;
      if (values.some((value) => words.test(value))) marks.gives |= bit;
      else marks.takes |= bit;
    }
  }
  return marks;
}
