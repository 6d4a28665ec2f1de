// What the items of a numbered list are called where that is another number than the next one, or a year.
import type { List, ListItem } from 'mdast';

/** @param typed of an item, as it was written */
export function listNumbers({ children }: List, typed: (item: ListItem) => string) {
  const numbers = children.map((item) => Number.parseInt(typed(item), 10));
  const first = numbers[0] ?? 1;
  // `1.` before each is a way to write a list, and says no number.
  const isCounted = numbers.every((number) => number === first);
  const last = isCounted ? first + numbers.length - 1 : Math.max(...numbers);
  const values = new Map(isCounted ? [] : children.map((item, at) => [item, numbers[at] ?? first] as const));
  return { values, digits: String(last).length };
}
