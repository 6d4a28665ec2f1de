// The words Ebb begins with, called as another language calls them. Ids stay, and so do the labels of words that were
// used already: those are rows of the journal.
import { ALIASES } from './aliases.ts';
import { VOCABULARY } from './vocabulary.ts';

/** By id: what a word is called, then what else finds it. */
export type FeelingLabels = Readonly<Record<string, readonly [label: string, ...aliases: string[]]>>;

let spoken: FeelingLabels | null = null;

/** Labels in the language that is spoken, for whoever works beside the page; null for English. */
export const labelsSpoken = (): FeelingLabels | null => spoken;

/** From now on words have these labels; the English ones find them, too. Once, before anything reads the vocabulary. */
export function speakFeelings(labels: FeelingLabels): void {
  spoken = labels;
  for (const word of VOCABULARY) {
    const [label, ...aliases] = labels[word.id] ?? [];
    if (label === undefined) continue;
    word.label = label;
    ALIASES[word.id]?.unshift(...aliases, word.id);
  }
}
