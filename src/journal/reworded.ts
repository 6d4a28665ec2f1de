// What is private by now and stands in a copy in other words: a name made an initial, a typo mended, the end left away. A
// sentence that says mostly the same goes. Where it may as well be another one, nobody can tell but the person: it is asked.
import { joinedPlaces, type Place, withoutPlaces } from './cut-places.ts';
import { blockDifferences } from './differences.ts';
import { isMostlyIn, isPartly, nearness, type Telling, telling } from './likeness.ts';
import { sentencesOfLines, sentencesOverLines } from './sentences.ts';
import { type Sought, soughtIn, WordsThere, wordsOf } from './word-places.ts';

/** Words that are private, and what stands in the copy where they may be meant. */
export interface Unsure {
  text: string;
  there: string;
}

interface Told extends Place {
  text: string;
  telling: Telling;
}

const told = (text: string, place: Place): Told => ({ text, telling: telling(text), ...place });

const inLines = (text: string): Told[] => sentencesOfLines(text).map((one) => told(one.text, one));
const overLines = (text: string): Told[] => sentencesOverLines(text).map((one) => told(one.text, one));
const sentencesIn = (text: string): Told[] => [...inLines(text), ...overLines(text)];

/** From here on two sentences are one, some words of it being others. */
const SAME = 2 / 3;
/** From here on they may be. */
const NEAR = 1 / 2;

export class Rewording {
  readonly #private: readonly Told[];
  readonly #open: WordsThere;
  readonly #openSentences: readonly Told[];
  readonly #openPairs: ReadonlySet<string>;
  readonly #nearest = new WeakMap<Telling, number>();
  readonly #found = new Set<string>();
  readonly #unsure = new Map<string, Unsure>();

  /** @param open what the raw text says openly */
  constructor(passages: readonly string[], open: string) {
    this.#open = new WordsThere(open);
    const apart = new Map(passages.flatMap(sentencesIn).map((one) => [one.text, one]));
    this.#private = [...apart.values()].filter(({ text }) => !this.isOpen(text));
    this.#openSentences = sentencesIn(open);
    this.#openPairs = new Set(this.#openSentences.flatMap((one) => [...one.telling.pairs]));
  }

  get unsure(): Unsure[] {
    return [...this.#unsure.values()];
  }

  /** Whether the raw text says it openly, word for word. */
  isOpen(text: string): boolean {
    const sought = soughtIn({ text });
    return sought === null || this.#open.holds(sought);
  }

  isFound = (text: string): boolean => this.#found.has(text);

  warn(one: Unsure): void {
    this.#unsure.set(JSON.stringify([one.text, one.there]), one);
  }

  /** How near to a sentence is what comes nearest of all that is open. */
  nearestOpen(sentence: Telling): number {
    const known = this.#nearest.get(sentence);
    if (known !== undefined) return known;
    const near = this.#openSentences.reduce(
      (most, one) => Math.max(most, nearness(one.telling, sentence)),
      0,
    );
    this.#nearest.set(sentence, near);
    return near;
  }

  /** Where a copy says what is private in other words. */
  placesIn(copy: string): Place[] {
    const [lines, over] = [inLines(copy), overLines(copy)];
    // One that was broken goes as a whole. Else of lines that have no full stops only those that say it.
    const places: Place[] = over.filter((sentence) => this.#isSame(sentence) && this.#says(sentence));
    for (const sentence of [...lines, ...over]) {
      const isGone = places.some(({ start, end }) => sentence.start < end && start < sentence.end);
      if (!isGone && !this.isOpen(sentence.text) && this.#says(sentence)) places.push(sentence);
    }
    return joinedPlaces(places);
  }

  #isSame({ text, telling: sentence }: Told): boolean {
    const isSame = this.#private.some((one) => nearness(one.telling, sentence) >= SAME);
    return isSame && !this.isOpen(text);
  }

  #says({ text: there, telling: sentence }: Told): boolean {
    let isSaid = false;
    for (const one of this.#private) {
      const isLike = isMostlyIn(one.telling, sentence) || isMostlyIn(sentence, one.telling);
      if (!isLike && !isPartly(one.telling, sentence, this.#openPairs)) continue;
      const isSure =
        isPartly(one.telling, sentence, this.#openPairs) ||
        nearness(one.telling, sentence) > this.nearestOpen(sentence);
      if (isSure) this.#found.add(one.text);
      else this.warn({ text: one.text, there });
      isSaid ||= isSure;
    }
    return isSaid;
  }
}

/** A text without the sentences that are asked about. */
export function withoutUnsure(text: string, unsure: readonly Unsure[]): string {
  const sought = unsure.flatMap(({ there }) => soughtIn({ text: there }) ?? []);
  return withoutPlaces(text, (left) => {
    const words = new WordsThere(left);
    return joinedPlaces(sought.flatMap((one) => words.placesOf(one)));
  });
}

const keyOf = (text: string): string => wordsOf(text).join(' ').toLowerCase() || text;

/** For each of the first which of the second stand in its place: itself, or what came instead. */
function standingIn(first: readonly Told[], second: readonly Told[]): number[][] {
  const [a, b] = [first, second].map((all) => all.map(({ text }) => keyOf(text))) as [string[], string[]];
  const standing: number[][] = [];
  let at = 0;
  let gone = 0;
  const stand = (count: number) => {
    for (let index = 0; index < gone; index += 1) {
      // Of much that came in the place of much, what came about there, and its neighbours.
      const [first, last] = [index, index + 1].map((step) => Math.floor((step * count) / gone)) as [
        number,
        number,
      ];
      const from = Math.max(0, first - 1);
      const to = Math.min(count, last + 1);
      standing.push(Array.from({ length: to - from }, (_, step) => at + from + step));
    }
    gone = 0;
    at += count;
  };
  for (const { kind, items } of blockDifferences(a, b)) {
    if (kind === 'gone') gone = items.length;
    else if (kind === 'new') stand(items.length);
    else {
      stand(0);
      for (const _ of items) {
        standing.push([at]);
        at += 1;
      }
    }
  }
  stand(0);
  return standing;
}

/** A raw text without the marks of its passages, and where these stand in it. */
export interface Unmarked {
  text: string;
  passages: readonly Place[];
}

/** What stands in a copy where a sentence of the text stood that it was made from. */
function insteadOf(sentence: Told | undefined, standing: readonly number[], copy: readonly Told[]): Told[] {
  const all = standing.flatMap((at) => copy[at] ?? []);
  const near = sentence ? all.filter(({ telling }) => nearness(sentence.telling, telling) >= NEAR) : [];
  return near.length > 0 ? near : all;
}

const heldBy = (sentence: Told | undefined, sought: Sought, own: string): boolean =>
  sentence !== undefined &&
  (new WordsThere(sentence.text).holds(sought) || isMostlyIn(telling(own), sentence.telling));

/**
 * Asks about what is private by now, was in the text that the copy was made from, and was not found in the copy: where
 * something else stands in its place, it may say the same.
 * @param before the copy as it was before anything went from it
 */
export function askAboutPlaces(
  rewording: Rewording,
  { text, passages }: Unmarked,
  base: string,
  { before, left }: { before: string; left: string },
): void {
  const [raw, from, copy] = [inLines(text), inLines(base), inLines(left)];
  const [inBase, inCopy] = [standingIn(raw, from), standingIn(from, copy)];
  const whole = new WordsThere(before);
  for (const [index, sentence] of raw.entries()) {
    for (const { start, end } of passages) {
      const own = text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)).trim();
      const sought = start < sentence.end && sentence.start < end ? soughtIn({ text: own }) : null;
      if (!sought || whole.holds(sought) || rewording.isFound(own) || rewording.isOpen(own)) continue;
      const isWhole = own === sentence.text;
      const there = (inBase[index] ?? [])
        // Of a sentence that was partly private before, the copy never had that part.
        .filter((at) => isWhole || heldBy(from[at], sought, own))
        .flatMap((at) => insteadOf(from[at], inCopy[at] ?? [], copy))
        .filter((one) => !rewording.isOpen(one.text))
        // A sentence beside it that was edited says what is open.
        .filter((one) => !isWhole || rewording.nearestOpen(one.telling) < NEAR);
      for (const one of there) rewording.warn({ text: own, there: one.text });
    }
  }
}
