// Instants as programs write them into JSON: ISO 8601 with a zone.

const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)$/i;

export interface IsoInstant {
  /** Milliseconds since 1970, in whole seconds. */
  at: number;
  /** Minutes ahead of UTC, as the text says; null for `Z`, which says nothing of where the writer was. */
  offset: number | null;
}

function offsetOf(zone: string): number | null {
  if (/^(?:z|utc)$/i.test(zone)) return null;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') && minutes > 0 ? -minutes : minutes;
}

/** `2025-06-19T10:00:00Z` and its kin; null for anything without a zone of this world, and for what is no moment. */
export function readIsoInstant(text: string): IsoInstant | null {
  const match = INSTANT.exec(text.trim());
  if (!match) return null;
  const [, day = '', hour = '', minute = '', second = '00', zone = ''] = match;
  const clock = Date.parse(`${day}T${hour}:${minute}:${second}Z`);
  const offset = offsetOf(zone);
  if (Math.abs(offset ?? 0) >= 1440) return null;
  // A day that does not exist is moved on by some engines: it is none.
  if (Number.isNaN(clock) || new Date(clock).toISOString().slice(0, 10) !== day) return null;
  return { at: clock - (offset ?? 0) * 60_000, offset };
}
