// Offsets that hold seconds. A device in a zone before its standard time reports 321.17 minutes; no file format
// can say that, and older rows may hold it. A backup with such a row is whole, so the row is rounded, not refused.

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where a row of a table holds moments or literals. */
const PLACES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  entries: [['when'], ['writtenAt'], ['editedAt'], ['raw', 'read', 'when']],
  versions: [['savedAt'], ['content', 'when']],
  drafts: [['startedAt'], ['when']],
};

/** The value with the offset at the end of a path in whole minutes; the very same value where it is whole. */
function rounded(value: unknown, path: readonly string[]): unknown {
  if (!isFields(value)) return value;
  const [key, ...rest] = path;
  if (key !== undefined) {
    // Own keys only, and none is added.
    if (!Object.hasOwn(value, key)) return value;
    const inner = rounded(value[key], rest);
    return inner === value[key] ? value : { ...value, [key]: inner };
  }
  const { offset } = value;
  if (typeof offset !== 'number' || !Number.isFinite(offset) || Number.isInteger(offset)) return value;
  // As the device's clock rounds; UTC is 0, not -0.
  return { ...value, offset: 0 - Math.round(-offset) };
}

/** A row of the table with every offset in whole minutes. Whatever else is odd about it stays. */
export function repairedRow(table: string, row: unknown): unknown {
  const places = Object.hasOwn(PLACES, table) ? (PLACES[table] ?? []) : [];
  return places.reduce<unknown>((one, path) => rounded(one, path), row);
}
