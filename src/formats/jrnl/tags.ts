// Tags of jrnl: words of the text behind a symbol, `@work` by default. The text keeps them as they are.

const TAG = /(?<![\p{L}\p{N}/@#])[@#]([\p{L}\p{M}\p{N}_+-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}_+-]*)/gu;

/** `@work` → `work`. */
export function withoutSymbol(tag: string): string {
  return tag.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');
}

/**
 * The tags in a text, each once, in their order, without their symbol. `@` alone is jrnl's default symbol; `#` begins
 * a tag in many journals of it and a heading in Markdown, where a blank follows.
 */
export function tagsIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(TAG), ([, tag = '']) => tag.toWellFormed()))];
}
