// What goes with what: one feeling at a time and its eight most used tags, never every pair, which would always find
// something. The counts are always there; a statement only where both tests and the correction allow it.
import { type Association, associationOf, NEEDED } from './association.ts';
import { benjaminiHochberg } from './fdr.ts';
import { programLots } from './programs.ts';
import { inOrder } from './rated.ts';
import type { RecordedDay } from './share.ts';
import { mostUsedTags, type TagDays } from './tags.ts';

/** `few-days`: not tested (40 written days, 5 on every margin). `nothing`: tested, and nothing to say. */
export type Verdict = 'together' | 'perhaps' | 'nothing' | 'few-days';

/** A tag beside one feeling. */
export interface TagBeside {
  tag: string;
  association: Association;
  /** What a statement takes, to be said with `few-days`. */
  needed: typeof NEEDED;
  /** After the correction for the tags tested; null when it was not. */
  q: number | null;
  verdict: Verdict;
  /** Whether days with the tag name the feeling more or less often; null when it was not tested. */
  direction: 'more' | 'less' | null;
}

const MOST_TAGS = 8;
/** A smaller difference of shrunken rates is not worth a sentence, however sure. */
export const LEAST_DIFFERENCE = 0.15;
const TOGETHER_UP_TO = 0.1;
const PERHAPS_UP_TO = 0.2;

function verdictOf(q: number): Verdict {
  if (q <= TOGETHER_UP_TO) return 'together';
  return q <= PERHAPS_UP_TO ? 'perhaps' : 'nothing';
}

/**
 * One feeling against its (at most eight) most used tags over the given written days. Tags below the gate are not
 * tested and do not count for the correction; p counts as 1 where the shrunken difference is below .15; Benjamini
 * and Hochberg's (1995) q over the tags tested; q ≤ .10 together, q ≤ .20 perhaps. Most used tags first. Days of a
 * tag that are not among the given days count nowhere.
 */
function familyOf(days: readonly RecordedDay[], tags: TagDays): TagBeside[] {
  const sorted = inOrder(days);
  const feeling = sorted.map(({ isNamed }) => isNamed);
  const rows = mostUsedTags(tags, sorted, MOST_TAGS).flatMap(({ tag }) => {
    const used = tags.get(tag);
    const association = associationOf(
      sorted.map(({ day }) => used?.has(day) === true),
      feeling,
    );
    return association ? [{ tag, association, needed: NEEDED }] : [];
  });
  const tested = rows.filter(({ association }) => association.isEnough);
  const qs = benjaminiHochberg(
    tested.map(({ association: { shrunkDiff, p } }) => (Math.abs(shrunkDiff) < LEAST_DIFFERENCE ? 1 : p)),
  );
  return rows.map((row) => {
    const q = qs[tested.indexOf(row)];
    if (q === undefined) return { ...row, q: null, verdict: 'few-days', direction: null };
    const direction = row.association.shrunkDiff > 0 ? 'more' : 'less';
    return { ...row, q, verdict: verdictOf(q), direction };
  });
}

const isSaid = ({ verdict }: TagBeside) => verdict === 'together' || verdict === 'perhaps';

/** The weaker of what is said of all days and of those of one program; nothing where that says nothing of the kind. */
function carried(row: TagBeside, families: readonly TagBeside[][]): TagBeside {
  const alike = families.flatMap((family) =>
    family.filter((one) => one.tag === row.tag && isSaid(one) && one.direction === row.direction),
  );
  if (alike.length === 0) return { ...row, verdict: 'nothing' };
  const isSure = alike.some(({ verdict }) => verdict === 'together');
  return isSure ? row : { ...row, verdict: 'perhaps' };
}

/**
 * One feeling against its most used tags (`familyOf`). Of days that came from different programs something is said only
 * where those of one alone say it too: a tag of one and a word of another never come together.
 */
export function associationFamily(days: readonly RecordedDay[], tags: TagDays): TagBeside[] {
  const family = familyOf(days, tags);
  const lots = programLots(days);
  if (lots.length < 2 || !family.some(isSaid)) return family;
  const families = lots.map((lot) => familyOf(lot, tags));
  return family.map((row) => (isSaid(row) ? carried(row, families) : row));
}
