// The dictionary: the words Ebb begins with and the person's own. Entries hold ids, rows hold labels.
import { VOCABULARY, type VocabularyWord } from './vocabulary.ts';

/** A row of the dictionary. A built-in word has a row only once it was used; its label is fixed then. */
export interface Word {
  id: string;
  label: string;
  /** Null when the person never said. */
  family: string | null;
  isOwn: boolean;
  /** The word this one was joined to; entries keep the old id. */
  mergedInto?: string;
  /** Left out of pickers, never out of history. */
  isHidden?: boolean;
  /** The instant the person last renamed, joined, hid or coloured it. Of two devices' words the later one counts. */
  arrangedAt?: number;
  /** Came with the example journal; it is the person's once something of their own names it. */
  isExample?: true;
}

/** Joins that are followed; more are a mistake. */
export const MAX_MERGES = 8;
const BUILT_IN = new Map<string, VocabularyWord>(VOCABULARY.map((word) => [word.id, word]));

/** Text as words are compared: Unicode NFC, trimmed, without case and accents. */
export function foldWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .normalize('NFC');
}

/** Whether a word is one that Ebb brings along. */
export const isBuiltIn = (id: string): boolean => BUILT_IN.has(id);

/** A dictionary of the built-in words overlaid by the person's rows. */
export class Dictionary {
  readonly #rows: Map<string, Word>;
  /** Ids of the words that a picker shows first, in their order. Empty: those Ebb begins with. */
  readonly front: readonly string[];

  constructor(rows: readonly Word[], front: readonly string[] = []) {
    this.front = front;
    this.#rows = new Map(rows.map((row) => [row.id, row]));
  }

  /** The word an id stands for after merges (at most 8, loops end). */
  resolve = (id: string): string => {
    let current = id;
    for (let step = 0; step < MAX_MERGES; step += 1) {
      const next = this.#rows.get(current)?.mergedInto;
      if (next === undefined || next === id) return current;
      current = next;
    }
    return current;
  };

  /** The label of an id after merges; an id nobody knows is shown as it is. */
  labelOf = (id: string): string => {
    const resolved = this.resolve(id);
    return this.#rows.get(resolved)?.label ?? BUILT_IN.get(resolved)?.label ?? resolved;
  };

  /** The family of an id, or null for an own word that has none. */
  familyOf = (id: string): string | null => {
    const resolved = this.resolve(id);
    return this.#rows.get(resolved)?.family ?? BUILT_IN.get(resolved)?.family ?? null;
  };

  /** Every word, built-in ones in their order first, own ones after; also those that went to others. */
  all(): Word[] {
    const builtIn = VOCABULARY.map((word) => this.#rows.get(word.id) ?? wordOf(word));
    return [...builtIn, ...[...this.#rows.values()].filter((row) => !BUILT_IN.has(row.id))];
  }

  /** The same without those that went to others. */
  standing(): Word[] {
    return this.all().filter(({ mergedInto }) => mergedInto === undefined);
  }

  /** Those that a picker offers: a hidden one only where it is named already, or it could not be taken back. */
  offered(named?: ReadonlySet<string>): Word[] {
    return this.standing().filter(({ id, isHidden }) => !isHidden || named?.has(id));
  }

  /** The word that this one went to, or itself. */
  current(word: Word): Word {
    const id = this.resolve(word.id);
    const builtIn = BUILT_IN.get(id);
    return this.#rows.get(id) ?? (builtIn ? wordOf(builtIn) : word);
  }
}

/** The row of a built-in word. */
export function wordOf(word: VocabularyWord): Word {
  return { id: word.id, label: word.label ?? word.id, family: word.family, isOwn: false };
}
