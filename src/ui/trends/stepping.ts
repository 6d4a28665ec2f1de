// From one written day to another.

const LEAP = 7;

/** The written day nearest to a place on the axis, if one is within reach (days); else the day of that place. */
export function nearestDay(days: readonly number[], at: number, reach: number): number {
  let best = Math.round(at);
  let distance = Math.max(reach, 0.5);
  for (const day of days) {
    if (Math.abs(day - at) > distance) continue;
    best = day;
    distance = Math.abs(day - at);
  }
  return best;
}

/**
 * The written day that a key leads to: arrows by one, Page keys by seven written days, Home and End to the ends.
 * Nothing chosen yet: the last day, or the first for Home. Null when the key leads nowhere.
 */
export function stepped(days: readonly number[], chosen: number | null, key: string): number | null {
  const last = days.length - 1;
  const moves: Record<string, number> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageUp: LEAP,
    PageDown: -LEAP,
    Home: -Infinity,
    End: Infinity,
  };
  const by = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (by === undefined || last < 0) return null;
  if (chosen === null && Number.isFinite(by)) return days[last] ?? null;
  const from = days.findLastIndex((day) => day <= (chosen ?? 0));
  // Standing on an unwritten day, the written day before it is one step away already.
  const isBetween = by < 0 && days[from] !== chosen;
  return days[Math.min(last, Math.max(0, from + by + (isBetween ? 1 : 0)))] ?? null;
}
