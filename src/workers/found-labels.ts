// The feelings that files name, each once, with what it may mean here.
import { foldWord } from '../journal/words.ts';
import type { Compared } from './comparing.ts';
import type { Found, FoundLabel } from './jobs.ts';
import type { Meanings } from './meanings.ts';

const LISTED = 300;

class LabelCount {
  readonly #found = new Map<string, FoundLabel>();
  readonly #meanings: Meanings;

  constructor(meanings: Meanings) {
    this.#meanings = meanings;
  }

  /** Counts the labels of one entry, each once. */
  add(labels: readonly string[], offer: string | null, isAsked: (label: FoundLabel) => boolean): void {
    const once = new Map(labels.map((label) => [foldWord(label), label]));
    for (const [folded, label] of once) {
      const key = `${offer ?? ''} ${folded}`;
      const found = this.#found.get(key) ?? this.#begin(folded, label, offer);
      if (!isAsked(found)) continue;
      found.entries += 1;
      this.#found.set(key, found);
    }
  }

  #begin(folded: string, label: string, offer: string | null): FoundLabel {
    const word = this.#meanings.wordFor(label);
    const suggested = word ? null : this.#meanings.suggestionFor(label);
    const brief = (one: { id: string; label: string } | null) => one && { id: one.id, label: one.label };
    return { label, folded, offer, entries: 0, word: brief(word), suggestion: brief(suggested) };
  }

  list(): FoundLabel[] {
    const byCount = [...this.#found.values()].sort((a, b) => b.entries - a.entries);
    return [...byCount.filter(({ word }) => word === null), ...byCount.filter(({ word }) => word !== null)];
  }
}

/**
 * Every label of another program; of Markdown those that the journal has no word for. A page that was exported from
 * here, or written by hand in the journal's own words, is not asked about.
 */
export function labelsOf(coming: readonly Compared[], meanings: Meanings): Found['labels'] {
  const count = new LabelCount(meanings);
  for (const { app, content, suggestions } of coming) {
    const isAsked = ({ word }: FoundLabel) => app !== 'markdown' || word === null;
    count.add(
      content.feelings.map((feeling) => feeling.label),
      null,
      isAsked,
    );
    for (const offer of suggestions) {
      if (offer.kind === 'feelings') count.add(offer.labels, offer.key, isAsked);
    }
  }
  const all = count.list();
  return { first: all.slice(0, LISTED), total: all.length };
}
