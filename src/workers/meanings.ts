// Which word of the journal a label in a file means. The same label is that word; an alias is only a suggestion:
// nobody's "lonely" becomes "loneliness" without a tap.

import { findWord } from '../journal/find-word.ts';
import { ownWord, tidyLabel } from '../journal/own-word.ts';
import { VOCABULARY } from '../journal/vocabulary.ts';
import { Dictionary, foldWord, type Word, wordOf } from '../journal/words.ts';

/** Longer labels are kept whole, but their ids are not. */
const ID_FROM = 40;

export class Meanings {
  readonly #ids = new Map<string, string>();
  readonly #words = new Map<string, Word>();
  readonly #dictionary: Dictionary;
  readonly #randomId: () => string;

  constructor(rows: readonly Word[], randomId: () => string) {
    this.#randomId = randomId;
    this.#dictionary = new Dictionary(rows);
    const builtIn = VOCABULARY.map(wordOf);
    for (const word of [...builtIn, ...rows]) this.#words.set(word.id, word);
    // The first of a name counts: labels before ids, what Ebb begins with before own words.
    const all = [...this.#words.values()];
    for (const word of all) this.#name(word.label, word.id);
    for (const word of all) this.#name(word.id, word.id);
  }

  #name(text: string, id: string): void {
    const folded = foldWord(text);
    if (!this.#ids.has(folded)) this.#ids.set(folded, id);
  }

  /** The id of the word with this label, or null. A word that was merged away keeps its own id. */
  idOf(label: string): string | null {
    return this.#ids.get(foldWord(label)) ?? null;
  }

  /** The word with this label, or null. */
  wordFor(label: string): Word | null {
    const id = this.idOf(label);
    return id === null ? null : this.wordWith(id);
  }

  /** The word that has this label for an alias, or null. */
  suggestionFor(label: string): Word | null {
    return this.idOf(label) === null ? findWord(this.#dictionary, label) : null;
  }

  /** From now on the label means the word with that id. */
  mean(label: string, id: string): void {
    if (this.#words.has(id)) this.#ids.set(foldWord(label), id);
  }

  /** The id of the label's word, a new own word where there is none. */
  idFor(label: string): string {
    const known = this.idOf(label);
    if (known !== null) return known;
    const random = this.#randomId();
    const named = ownWord(label.slice(0, ID_FROM), random);
    const whole = tidyLabel(label);
    const word: Word = {
      ...(named ?? { id: `word-${random}`, family: null, isOwn: true }),
      label: whole || label,
    };
    this.#words.set(word.id, word);
    this.#ids.set(foldWord(label), word.id);
    return word.id;
  }

  wordWith(id: string): Word | null {
    return this.#words.get(id) ?? null;
  }

  /** The label that the journal shows for an id, after merges. */
  labelOf(id: string): string {
    const resolved = this.#dictionary.resolve(id);
    return this.#words.get(resolved)?.label ?? resolved;
  }
}
