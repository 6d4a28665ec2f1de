// Stands in for fast-check while the code is mutated: a change is tried by a hundred texts, not by twenty thousand. A
// score found so is never higher than with all of them, and is there in a part of the time.
import real from '../../node_modules/fast-check/lib/fast-check.js';

const MOST_RUNS = 100;

// Of an asynchronous property there is a promise: both are handed on as they are.
const assert = ((property: Parameters<typeof real.assert>[0], given?: { numRuns?: number }) =>
  real.assert(property, {
    ...given,
    numRuns: Math.min(MOST_RUNS, given?.numRuns ?? MOST_RUNS),
  })) as typeof real.assert;

export default { ...real, assert };
export * from '../../node_modules/fast-check/lib/fast-check.js';
