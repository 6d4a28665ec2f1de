// Many questions at once: how far each answer must be trusted less because the others were asked too.

function stepUp(ps: readonly number[], times: number): number[] {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[a] as number) - (ps[b] as number));
  const qs = new Array<number>(ps.length);
  let least = 1;
  for (let rank = ps.length; rank >= 1; rank -= 1) {
    const index = order[rank - 1] as number;
    // p · m / j first: a product of the two factors would round otherwise than the reference.
    least = Math.min(least, (((ps[index] as number) * ps.length) / rank) * times);
    qs[index] = least;
  }
  return qs;
}

/**
 * Benjamini and Hochberg's (1995) q of each p, in the order given: q_(i) = min over j ≥ i of p_(j) m / j, at most 1.
 * Calling everything up to q a finding is wrong for a share of at most q of the findings, on average.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  return stepUp(ps, 1);
}

/** Benjamini and Yekutieli's (2001) q: the same times Σ 1/i, right however the tests depend on one another. */
export function benjaminiYekutieli(ps: readonly number[]): number[] {
  return stepUp(
    ps,
    ps.reduce((sum, _, index) => sum + 1 / (index + 1), 0),
  );
}
