// How many different words a person reaches for: a gentle fact, not a grade.
import type { WrittenDay } from './days.ts';

/** Distinct words to be expected in `picks` random namings; null when there were fewer (`named` so far). */
export interface Breadth {
  named: number;
  picks: number;
  words: number | null;
}

const PICKS = 20;

/**
 * Rarefaction (Hurlbert 1971): the expected number of distinct words in `picks` random namings,
 * Σ_i (1 - C(N - N_i, n) / C(N, n)), from how often each word was named. Null when fewer were named than picked.
 */
export function rarefied(counts: readonly number[], picks: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < picks || total === 0) return null;
  let words = 0;
  for (const count of counts) {
    let missed = 1;
    for (let pick = 0; pick < picks && missed > 0; pick += 1) {
      missed *= Math.max(0, total - count - pick) / (total - pick);
    }
    words += 1 - missed;
  }
  return words;
}

/** The breadth of words on the given days; every naming in every entry counts as one. Refused below 20 namings. */
export function breadthOf(days: readonly WrittenDay[], picks = PICKS): Breadth {
  const counts = new Map<string, number>();
  let named = 0;
  for (const { feelings } of days) {
    for (const [id, { present }] of feelings) {
      counts.set(id, (counts.get(id) ?? 0) + present);
      named += present;
    }
  }
  return { named, picks, words: rarefied([...counts.values()], picks) };
}
