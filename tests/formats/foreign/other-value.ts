// A JSON with something else in the place of one of its values, however deep.
import fc from 'fast-check';

/** Any JSON in the place of any value of a file. */
export const otherValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, '', -1, 1e308, [], {}, '\uD800', 'x'.repeat(1_000)),
);

/** The value with another in that place. */
export function withOther(value: unknown, at: number[], other: unknown): unknown {
  const [first = 0, ...rest] = at;
  if (typeof value !== 'object' || value === null || at.length === 0) return other;
  const keys = Object.keys(value);
  if (keys.length === 0) return other;
  const key = keys[first % keys.length] as string;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = withOther(copy[key], rest, other);
  return copy;
}

/** Which of the keys, level by level. */
export const placeInside = fc.array(fc.nat(20), { minLength: 1, maxLength: 6 });
