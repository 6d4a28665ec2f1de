// `tags`, `tag` and lists like them. Sample: `tags: [connection, healing]`, `tags: food cooking`, `tag: one tag`.
import { isTyped, type Value } from './field.ts';

/** Scalars of a list as their source text, nested lists flattened, empty items dropped. Null when it holds a map. */
function flatTexts(value: Value): string[] | null {
  if (value.kind === 'nothing') return [];
  if (value.kind === 'text') return [value.text];
  if (value.kind === 'map') return null;
  const texts: string[] = [];
  for (const item of value.items) {
    const inner = flatTexts(item);
    if (!inner) return null;
    for (const text of inner) if (text !== '') texts.push(text);
  }
  return texts;
}

/** A string of words: by commas when there are any, else by white space. */
export function splitWords(text: string): string[] {
  const parts = text.includes(',') ? text.split(',') : text.split(/\s+/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The value of `tags`; null when it cannot be a list of words (a number, a date, a map). */
export function readTags(value: Value): string[] | null {
  if (value.kind !== 'text') return flatTexts(value);
  return isTyped(value) ? null : splitWords(value.text);
}

/** The value of `tag`: one tag even with spaces, or a list. Null when it names none, and `tags` counts. */
export function readTag(value: Value): string[] | null {
  const texts = flatTexts(value);
  return texts === null || texts.length === 0 || texts[0] === '' ? null : texts;
}
