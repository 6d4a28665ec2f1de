// A hunch, stated first: "I think conversation goes with less loneliness". Only days after it was stated can answer
// it, and because it is one question that was asked before looking, it needs no correction.
import { type Association, associationOf, NEEDED } from './association.ts';
import { isOfOneProgram } from './programs.ts';
import { inOrder } from './rated.ts';
import type { RecordedDay } from './share.ts';
import { type Table, tableOf } from './table.ts';
import { LEAST_DIFFERENCE } from './together.ts';

export interface Hunch {
  /** Ids as in the dictionary and in entries. */
  feeling: string;
  tag: string;
  direction: 'more' | 'less';
  /** The day number on which it was stated; that day itself does not count. */
  statedOn: number;
}

/** The counts so far, always; `missing` is how many written days the answer still waits for at least. */
export interface HunchAnswer {
  table: Table;
  n: number;
  needed: number;
  missing: number;
  answer: 'agree' | 'disagree' | 'cannot-tell';
  /** Why it cannot be told; null when it can. */
  reason: 'few-days' | 'not-clear' | null;
  /** How many written days the answer was made from, and how many the next one waits for. Null before the first. */
  askedAt: number | null;
  askedNextAt: number;
  /** The larger p of Fisher's test and the shift test, and the shrunken difference; null before enough days. */
  p: number | null;
  shrunkDiff: number | null;
}

const CHANCE = 0.05;

const isClear = ({ p, shrunkDiff }: Pick<Association, 'p' | 'shrunkDiff'>) =>
  p <= CHANCE && Math.abs(shrunkDiff) >= LEAST_DIFFERENCE;

/** 1 where days with the tag clearly name the feeling more often, -1 where less, 0 where it cannot be told. */
function pointsAt(days: readonly RecordedDay[], tagged: ReadonlySet<number>): number {
  const found = associationOf(
    days.map(({ day }) => tagged.has(day)),
    days.map(({ isNamed }) => isNamed),
  );
  return found && isClear(found) ? Math.sign(found.shrunkDiff) : 0;
}

/** The days are asked at 40 written days, and again each time there are twice as many. */
function asked(n: number): Pick<HunchAnswer, 'askedAt' | 'askedNextAt'> {
  if (n < NEEDED.days) return { askedAt: null, askedNextAt: NEEDED.days };
  const askedAt = NEEDED.days * 2 ** Math.floor(Math.log2(n / NEEDED.days));
  return { askedAt, askedNextAt: 2 * askedAt };
}

/**
 * The answer to a hunch from the written days of its feeling and the days of its tag. When max(Fisher's p, circular
 * shift p) ≤ .05 and the shrunken difference is at least .15, the days agree if it points as the hunch does and
 * disagree if it points the other way; else nobody can tell yet. Of days from different programs, those of one alone
 * must say so too. Two days going together is not one making the other.
 *
 * The days are asked first when there are 40 written ones after `statedOn`, then at 80, 160 and so on, each time
 * from the first so many: whoever asks every day is sooner or later answered by chance. Where there was nothing, an
 * answer stood at some time between the 40th and the 160th day in 18 to 22 of 100 journals when they were asked
 * every day, in 8 to 10 when asked at 40, 80 and 160 days, and in 3 when asked once (300 simulated journals each).
 */
export function hunchAnswer(
  hunch: Pick<Hunch, 'direction' | 'statedOn'>,
  days: readonly RecordedDay[],
  tagged: ReadonlySet<number>,
): HunchAnswer {
  const after = inOrder(days).filter(({ day }) => day > hunch.statedOn);
  const [tag, feeling] = [after.map(({ day }) => tagged.has(day)), after.map(({ isNamed }) => isNamed)];
  const n = after.length;
  const looks = asked(n);
  const counts = {
    table: tableOf(tag, feeling),
    n,
    needed: NEEDED.days,
    missing: Math.max(0, NEEDED.days - n),
    ...looks,
  };
  const { askedAt } = looks;
  const found = askedAt === null ? null : associationOf(tag.slice(0, askedAt), feeling.slice(0, askedAt));
  if (askedAt === null || !found)
    return { ...counts, answer: 'cannot-tell', reason: 'few-days', p: null, shrunkDiff: null };
  const { p, shrunkDiff } = found;
  const isOfOne = () =>
    isOfOneProgram(after.slice(0, askedAt), (some) => pointsAt(some, tagged) === Math.sign(shrunkDiff));
  if (!isClear(found) || !isOfOne()) {
    return { ...counts, answer: 'cannot-tell', reason: 'not-clear', p, shrunkDiff };
  }
  const isAsStated = shrunkDiff > 0 === (hunch.direction === 'more');
  return { ...counts, answer: isAsStated ? 'agree' : 'disagree', reason: null, p, shrunkDiff };
}
