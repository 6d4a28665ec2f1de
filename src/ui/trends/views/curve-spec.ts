// The curve of looking back as a picture of strengths: in place of the running average, and without its fading.
import { DAY_MS } from '../../../journal/day.ts';
import type { Curve } from '../../../trends/looking-back.ts';
import type { StrengthSpec } from '../plot-spec.ts';

export function curveSpec(plain: StrengthSpec, curve: Curve): StrengthSpec {
  const at = (day: number) => day * DAY_MS;
  return {
    ...plain,
    means: curve.points.map(({ day, fit }) => ({ x: at(day), y: fit })),
    bands: [
      curve.points.flatMap(({ day, lo, hi }) => (lo === null || hi === null ? [] : [{ x: at(day), lo, hi }])),
    ],
    // One curve through all of it: it was fitted across the gaps, and says so.
    spanGapsMs: Number.MAX_SAFE_INTEGER,
    fading: [],
  };
}
