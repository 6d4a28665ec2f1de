// Days that held two feelings at once, such as loneliness and hope. Mixed days are ordinary; here they are counted.

import type { WrittenDay } from './days.ts';
import { type Share, wilson } from './share.ts';
import { marginsOf, tableOf } from './table.ts';

/** Numbers of written days. */
export interface MixedFeelings {
  n: number;
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
  /** Days that named at least one. */
  either: number;
  /** `both / either`; null when neither was ever named. */
  jaccard: number | null;
  /** Days that would name both if the two had nothing to do with each other: n1 · n2 / n. Null without days. */
  expected: number | null;
  /** `both / n`, with its interval. Null without days. */
  share: Share | null;
  /** The days that named both, oldest first. */
  days: number[];
}

/** Counts the written days that named both of two feelings, one of them, or neither; Wilson (1927) interval. */
export function mixedFeelings(days: readonly WrittenDay[], first: string, second: string): MixedFeelings {
  const columns = [first, second].map((id) => days.map(({ feelings }) => feelings.has(id)));
  const table = tableOf(columns[0] as boolean[], columns[1] as boolean[]);
  const { n, withTag, withFeeling } = marginsOf(table);
  const either = n - table.d;
  const held = days.filter(({ feelings }) => feelings.has(first) && feelings.has(second));
  return {
    n,
    both: table.a,
    onlyFirst: table.b,
    onlySecond: table.c,
    neither: table.d,
    either,
    jaccard: either === 0 ? null : table.a / either,
    expected: n === 0 ? null : (withTag * withFeeling) / n,
    share: wilson(table.a, n),
    days: held.map(({ day }) => day).sort((a, b) => a - b),
  };
}
