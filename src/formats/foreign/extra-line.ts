// Fields of other programs as front matter lines, so that they go out with the entry and are never lost.
import { quoteInFlow, quoteScalar } from '../quote.ts';

export type ExtraValue = string | number | boolean | readonly string[];

/** `key: value` on one line; the key is a plain name. */
export function extraLine(key: string, value: ExtraValue): string {
  if (typeof value === 'string') return `${key}: ${quoteScalar(value)}`;
  if (typeof value !== 'object') return `${key}: ${value}`;
  return `${key}: [${value.map(quoteInFlow).join(', ')}]`;
}

/**
 * A mood score as extra lines: `mood`, 1 to 5 with 5 best, never an intensity; whose score it was; and the
 * program's own number where rounding loses it.
 */
export function moodLines(app: string, mood: number | null, raw?: number): string[] {
  if (mood === null) return [];
  const lines = [extraLine('mood', mood), extraLine('mood_source', app)];
  return raw === undefined || raw === mood ? lines : [...lines, extraLine('mood_raw', raw)];
}

/** A date or time that could not be read, as it was written: nothing of a file is to be lost. */
export function literalLines(literal: string, wasRead: boolean): string[] {
  const text = literal.trim().toWellFormed();
  return wasRead || text === '' ? [] : [extraLine('original_date', text)];
}
