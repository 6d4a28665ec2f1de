// Written days as a table of two by two: with and without a tag, with and without a feeling.

/** a: tag and feeling; b: tag only; c: feeling only; d: neither. Numbers of written days. */
export interface Table {
  a: number;
  b: number;
  c: number;
  d: number;
}

/** The table of two columns that run side by side, one row a written day. */
export function tableOf(tag: readonly boolean[], feeling: readonly boolean[]): Table {
  const table = { a: 0, b: 0, c: 0, d: 0 };
  for (const [index, hasTag] of tag.entries()) {
    if (hasTag) table[feeling[index] ? 'a' : 'b'] += 1;
    else table[feeling[index] ? 'c' : 'd'] += 1;
  }
  return table;
}

/** Days with the tag, without it, with the feeling, without it, and all of them. */
export function marginsOf({ a, b, c, d }: Table): {
  withTag: number;
  withoutTag: number;
  withFeeling: number;
  withoutFeeling: number;
  n: number;
} {
  return { withTag: a + b, withoutTag: c + d, withFeeling: a + c, withoutFeeling: b + d, n: a + b + c + d };
}
