import type { Feeling } from './entry.ts';

/** An entry's feelings after merges, each once, in order, with the larger strength. */
export function resolvedFeelings(feelings: readonly Feeling[], resolve: (id: string) => string): Feeling[] {
  const seen = new Map<string, Feeling>();
  for (const { id, intensity } of feelings) {
    const key = resolve(id);
    const before = seen.get(key);
    const strongest = Math.max(before?.intensity ?? 0, intensity ?? 0) as Feeling['intensity'] | 0;
    seen.set(key, strongest ? { id: key, intensity: strongest } : { id: key });
  }
  return [...seen.values()];
}
