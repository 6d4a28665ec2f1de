// What changed between two texts by paragraph, and where each piece belongs in a third that was made from the first.
import { blockDifferences } from '../journal/differences.ts';

const GAP = '\n\n';

/** Joined again they are the text, letter for letter. */
export const paragraphsOf = (body: string): string[] => (body === '' ? [] : body.split(GAP));
export const bodyOf = (paragraphs: readonly string[]): string => paragraphs.join(GAP);

/** A paragraph that came, went or is another now; null for what was not there. */
export interface Piece {
  before: string | null;
  after: string | null;
  /** The place in the edition, counted in paragraphs: of the paragraph itself, or where one would come to stand. */
  at: number;
  /** The same in the base. */
  baseAt: number;
  /** The edition was changed there by hand. */
  isTouched: boolean;
}

type Paragraphs = readonly string[];

/** Where a paragraph of the base is in the edition; `behind`: where what follows it begins. */
interface Standing {
  at: number;
  behind: number;
  isKept: boolean;
}

function standingsOf(base: Paragraphs, edition: Paragraphs): Standing[] {
  const standings: Standing[] = [];
  const differences = blockDifferences(base, edition);
  let at = 0;
  differences.forEach(({ kind, items }, index) => {
    const next = differences[index + 1];
    const instead = kind === 'gone' && next?.kind === 'new' ? next.items.length : 0;
    for (const [step] of kind === 'new' ? [] : items.entries()) {
      if (kind === 'same') standings.push({ at: at + step, behind: at + step + 1, isKept: true });
      else standings.push({ at, behind: at + instead, isKept: false });
    }
    if (kind !== 'gone') at += items.length;
  });
  return standings;
}

type Step = Pick<Piece, 'before' | 'after' | 'baseAt'>;

/** What goes and what comes in the same place are one piece each, as far as they go in pairs. */
function stepsOf(base: Paragraphs, now: Paragraphs): Step[] {
  const steps: Step[] = [];
  let baseAt = 0;
  let gone: Paragraphs = [];
  const pair = (come: Paragraphs) => {
    for (let index = 0; index < Math.max(gone.length, come.length); index += 1) {
      const [before = null, after = null] = [gone[index], come[index]];
      steps.push({ before, after, baseAt: baseAt + Math.min(index, gone.length) });
    }
    baseAt += gone.length;
    gone = [];
  };
  for (const { kind, items } of blockDifferences(base, now)) {
    if (kind === 'gone') gone = items;
    else pair(kind === 'new' ? items : []);
    if (kind === 'same') baseAt += items.length;
  }
  pair([]);
  return steps;
}

const countOf = (paragraphs: Paragraphs, wanted: string): number =>
  paragraphs.filter((paragraph) => paragraph === wanted).length;

/** A step with its place, or null where the edition says so already, or has nothing there to change. */
function placed(
  step: Step,
  base: Paragraphs,
  edition: Paragraphs,
  standings: readonly Standing[],
): Piece | null {
  const { before, after, baseAt } = step;
  const [above, here] = [standings[baseAt - 1], standings[baseAt]];
  const isHereTouched = here?.isKept === false;
  const isThere = after !== null && countOf(edition, after) > countOf(base, after);
  if (before === null) {
    const isTouched = isHereTouched || above?.isKept === false;
    return isThere ? null : { ...step, at: above?.behind ?? 0, isTouched };
  }
  if (!isHereTouched) return { ...step, at: here?.at ?? 0, isTouched: false };
  const isNothingThere = after === null && here.at === here.behind;
  return isThere || isNothingThere ? null : { ...step, at: here.behind, isTouched: true };
}

/** What changed from `base` to `now`, as far as the edition does not say it already, in the order of the text. */
export function paragraphChanges(base: Paragraphs, now: Paragraphs, edition: Paragraphs): Piece[] {
  const standings = standingsOf(base, edition);
  return stepsOf(base, now).flatMap((step) => placed(step, base, edition, standings) ?? []);
}

/** The place meant by one that may have moved since: the nearest that holds the same; -1 for none. */
function nearest(paragraphs: Paragraphs, wanted: string, at: number): number {
  const places = paragraphs.flatMap((paragraph, index) => (paragraph === wanted ? [index] : []));
  const closer = (best: number, place: number) => (Math.abs(place - at) < Math.abs(best - at) ? place : best);
  return places.length === 0 ? -1 : places.reduce(closer);
}

/** The paragraphs with one put, taken away or changed; as they are where it is not there. */
export function withPiece(
  paragraphs: Paragraphs,
  { before, after }: Pick<Piece, 'before' | 'after'>,
  at: number,
): Paragraphs {
  const put = after === null ? [] : [after];
  if (before === null) return paragraphs.toSpliced(Math.min(at, paragraphs.length), 0, ...put);
  const place = nearest(paragraphs, before, at);
  return place === -1 ? paragraphs : paragraphs.toSpliced(place, 1, ...put);
}
