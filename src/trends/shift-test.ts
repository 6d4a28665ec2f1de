// The guard against rhythms: two slow series overlap somewhere by themselves. The tag's series is turned against the
// other through every position, which keeps the rhythm of both, and the real position must stand out.

/** `atLeast` of `n` positions differ at least as much as the real one, which counts itself; p = atLeast / n. */
export interface ShiftTest {
  atLeast: number;
  n: number;
  p: number;
}

const NO_DAYS: ShiftTest = { atLeast: 0, n: 0, p: 1 };
/** Sums of means differ in their last digits with the order of adding. */
const SLACK = 1e-9;

const placesOf = (series: readonly boolean[], value: boolean) =>
  Int32Array.from(series.flatMap((each, index) => (each === value ? [index] : [])));

function counted(distances: Float64Array): ShiftTest {
  const n = distances.length;
  const real = distances[0] as number;
  let atLeast = 0;
  for (const distance of distances) if (distance >= real) atLeast += 1;
  return { atLeast, n, p: atLeast / n };
}

/**
 * The circular shift test of a tag and a feeling over written days in the order of time: p is the share of all n
 * rotations of the tag's series whose difference of rates is at least as large as the real one, in either direction
 * (time-shift tests keep their guarantee under dependence: arXiv 2512.17372). At least 1/n; 1 when there are no days.
 *
 * The margins never change, so the difference of rates moves with the number of days that have both:
 * |a n - n1 m| orders as |rate with - rate without| does, in whole numbers. Only the rarer side of each series is
 * walked, O(n1 · m), at most n² / 4 steps.
 */
export function shiftTest(tag: readonly boolean[], feeling: readonly boolean[]): ShiftTest {
  const n = tag.length;
  if (n === 0) return NO_DAYS;
  // Turning a series inside out turns the sign of every difference and leaves its size.
  const rarer = (series: readonly boolean[]) => placesOf(series, 2 * series.filter(Boolean).length <= n);
  const [ones, others] = [rarer(tag), rarer(feeling)];
  const both = new Int32Array(n);
  for (const place of ones) {
    for (const other of others) {
      const shift = other >= place ? other - place : other - place + n;
      both[shift] = (both[shift] as number) + 1;
    }
  }
  return counted(Float64Array.from(both, (a) => Math.abs(a * n - ones.length * others.length)));
}

/**
 * The same test of a tag and a strength: rated days in the order of time, and the difference of mean strengths with
 * and without the tag. p is 1 when there are no days; days without a strength must not be among them.
 */
export function shiftTestOfMeans(tag: readonly boolean[], strengths: readonly number[]): ShiftTest {
  const n = tag.length;
  if (n === 0) return NO_DAYS;
  const ones = placesOf(tag, true);
  const total = strengths.reduce((sum, value) => sum + value, 0);
  const sums = new Float64Array(n);
  for (const place of ones) {
    for (let shift = 0; shift < n; shift += 1) {
      const at = place + shift < n ? place + shift : place + shift - n;
      sums[shift] = (sums[shift] as number) + (strengths[at] as number);
    }
  }
  const distances = sums.map((sum) => Math.abs(sum * n - ones.length * total));
  // The real position is met with a little less, so that a tie is a tie.
  distances[0] = (distances[0] as number) - SLACK * Math.max(1, Math.abs(ones.length * total));
  return counted(distances);
}
