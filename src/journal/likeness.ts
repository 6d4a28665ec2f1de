// Whether one sentence says what another says, some words being others: by the words that both have in one order, and by
// the pairs of neighbours that stand in both. It counts, and knows nothing of what words mean.
import { wordsOf } from './word-places.ts';

/** A sentence, read once however often it is held against others. */
export interface Telling {
  words: readonly string[];
  set: ReadonlySet<string>;
  /** Of each word, and of all. */
  weights: readonly number[];
  weight: number;
  pairs: ReadonlySet<string>;
}

/** Long words tell more than those that hold sentences together. */
const weightOf = (word: string): number => (word.length <= 3 ? 1 : word.length - 1);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);

export function telling(text: string): Telling {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  const weights = words.map(weightOf);
  return { words, set: new Set(words), weights, weight: sum(weights), pairs: new Set(pairsOf(words)) };
}

/** Sentences of more words than anybody's are told by their pairs alone. */
const MOST_WORDS = 150;
/** What both have in common says something from so many words on. */
const LEAST_COMMON = 2;
const LEAST_IN_PAIRS = 3;

interface Common {
  count: number;
  weight: number;
}

const NOTHING: Common = { count: 0, weight: 0 };
/** A weight and a count as one number: this runs for each sentence of a copy with each that is private. */
const UNIT = 1_000;

/** The heaviest words that both have in one order. */
function inOrder(a: Telling, b: Telling): Common {
  if (a.words.length > MOST_WORDS || b.words.length > MOST_WORDS) return NOTHING;
  if (a.words.filter((word) => b.set.has(word)).length < LEAST_COMMON) return NOTHING;
  let above: number[] = new Array(b.words.length + 1).fill(0);
  for (const [at, word] of a.words.entries()) {
    const row = [0];
    const worth = (a.weights[at] ?? 0) * UNIT + 1;
    for (let step = 0; step < b.words.length; step += 1) {
      const met = word === b.words[step] ? (above[step] ?? 0) + worth : 0;
      row.push(Math.max(met, above[step + 1] ?? 0, row[step] ?? 0));
    }
    above = row;
  }
  const most = above.at(-1) ?? 0;
  return { count: most % UNIT, weight: Math.floor(most / UNIT) };
}

/** How much of both is common, 0 to 1. */
export const nearness = (a: Telling, b: Telling): number =>
  a.weight + b.weight === 0 ? 0 : (2 * inOrder(a, b).weight) / (a.weight + b.weight);

/** Whether at least half of a sentence stands in another of about its size, in its order. */
export function isMostlyIn(sentence: Telling, there: Telling): boolean {
  // In a sentence of any length the small words of every other stand somewhere.
  if (sentence.words.length < 3 || there.words.length > 2 * sentence.words.length + 2) return false;
  const { count, weight } = inOrder(sentence, there);
  // Small words of a few sentences meet by chance: of both together half is common too, by weight or by number.
  const isNear =
    4 * weight >= sentence.weight + there.weight || 4 * count >= sentence.words.length + there.words.length;
  // Small words alone tell less: of three at least two, of five three.
  const isMost = 2 * weight >= sentence.weight || 5 * count >= 3 * sentence.words.length;
  return count >= LEAST_COMMON && isNear && isMost;
}

/** The words of a sentence that stand beside a neighbour which they have there too; `open`: pairs that say nothing. */
function inPairs(sentence: Telling, there: Telling, open: ReadonlySet<string>): Common {
  const common = sentence.words.map((_, at) => {
    const [before, word, behind] = [at - 1, at, at + 1].map((place) => sentence.words[place] ?? '');
    return [`${before} ${word}`, `${word} ${behind}`].some(
      (pair) => there.pairs.has(pair) && !open.has(pair),
    );
  });
  const counted = sentence.weights.filter((_, at) => common[at]);
  return { count: counted.length, weight: sum(counted) };
}

/** Whether one of two is to at least half a piece of the other, word beside word, as it stands nowhere in the open. */
export function isPartly(sentence: Telling, there: Telling, open: ReadonlySet<string>): boolean {
  return [
    [sentence, there],
    [there, sentence],
  ].some(([one, other]) => {
    if (!one || !other) return false;
    const { count, weight } = inPairs(one, other, open);
    return count >= LEAST_IN_PAIRS && 2 * weight >= one.weight;
  });
}
