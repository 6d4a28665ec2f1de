// Instants as numbers: milliseconds since 1970. A number can be many things that are no moment of anybody's life.

// A day inside of what four digits of a year can say, so that no offset leads out of it.
const FIRST = Date.parse('0001-01-02T00:00:00Z');
const LAST = Date.parse('9999-12-30T23:59:59.999Z');

/** Whether a value is a whole number of milliseconds within the years 1 to 9999, with room for any offset. */
export function isInstant(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= FIRST && Number(value) <= LAST;
}
