// Values of a foreign JSON, looked at before they are used: own keys only, and nothing where the kind is another.

import { type Foreign, leaveOut } from './foreign.ts';

export type JsonRecord = Record<string, unknown>;

/** An object that is no list; null for everything else. */
export function recordOf(value: unknown): JsonRecord | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : null;
}

/** What stands under an own key; undefined when there is none. */
export function valueAt(record: JsonRecord | null | undefined, key: string): unknown {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A text, well-formed; '' where there is none. */
export function textAt(record: JsonRecord | null | undefined, key: string): string {
  const value = valueAt(record, key);
  return typeof value === 'string' ? value.toWellFormed() : '';
}

/** A finite number; null where there is none. */
export function numberAt(record: JsonRecord | null | undefined, key: string): number | null {
  const value = valueAt(record, key);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The items of a list; none where there is no list. */
export function listAt(record: JsonRecord | null | undefined, key: string): unknown[] {
  const value = valueAt(record, key);
  return Array.isArray(value) ? value : [];
}

/** The texts of a list, trimmed, each once, without the empty ones. */
export function textsAt(record: JsonRecord | null | undefined, key: string): string[] {
  const texts = listAt(record, key).map((one) => (typeof one === 'string' ? one.toWellFormed().trim() : ''));
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** Whether a value says anything at all: empty texts, lists and objects, zero, false and null do not. */
export function saysAnything(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== '' && value !== 0 && value !== false;
}

/** The first words of something refused, on one line. */
export function briefly(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 80).toWellFormed();
}

/** Counts the fields of an entry that say something and are none of those that are kept. */
export function leaveOthersOut(
  foreign: Pick<Foreign, 'leftOut'>,
  entry: JsonRecord,
  kept: ReadonlySet<string>,
): void {
  for (const [key, value] of Object.entries(entry)) {
    if (!kept.has(key) && saysAnything(value)) leaveOut(foreign, key.toWellFormed());
  }
}

/** The same of an object that stands in a field of an entry, by both names: `weather.icon`. */
export function leaveInsideOut(
  foreign: Pick<Foreign, 'leftOut'>,
  entry: JsonRecord,
  field: string,
  kept: ReadonlySet<string>,
): void {
  const inside = { leftOut: new Map<string, number>() };
  leaveOthersOut(inside, recordOf(valueAt(entry, field)) ?? {}, kept);
  for (const key of inside.leftOut.keys()) leaveOut(foreign, `${field}.${key}`);
}
