// One measure for strengths of different scales, for the day a second scale stands beside the five steps.

/**
 * A strength as a part of its scale: `value / max`, for a scale of 1 to `max` and for a slider of 0 to `max`
 * alike (a trace is not nothing, so 1 of 5 is 0.2). Null when no strength was said, or it is none of the scale.
 */
export function intensityUnit(value: number | null, min: number, max: number): number | null {
  if (value === null || !(max > 0) || !(value >= min && value <= max)) return null;
  return value / max;
}
