// Tags of jrnl: words of the text behind a symbol, `@work` by default. The text keeps them as they are.
//   met @dan about #os/2 and @c++, not me@example.org

// As jrnl looks for them: behind a blank, with its own signs in them.
const TAG = /(?<!\S)[@#]([-+*#/_\p{L}\p{M}\p{N}]+)/gu;

/** `@work` → `work`. */
export function withoutSymbol(tag: string): string {
  return tag.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');
}

/**
 * The tags in a text, each once, in their order, without their symbol. `@` and `#` are jrnl's own symbols; signs alone
 * (`##`, a heading's) are none.
 */
export function tagsIn(text: string): string[] {
  const tags = Array.from(text.matchAll(TAG), ([, tag = '']) => tag.toWellFormed());
  return [...new Set(tags.filter((tag) => /[\p{L}\p{N}]/u.test(tag)).map(withoutSymbol))];
}
