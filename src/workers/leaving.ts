// The entries of an export, one after the other, and whether each of them may leave. Every format asks here, so that
// what is private stays private in all of them.
import type { WritableEntry } from '../formats/page.ts';
import { holdsPrivatePassage } from '../formats/private-passage.ts';
import { decodeText } from '../formats/text.ts';
import { writeMarkdown } from '../formats/write-markdown.ts';
import type { Entry } from '../journal/entry.ts';
import type { Dictionary } from '../journal/words.ts';
import { readEntries } from '../store/entries.ts';
import type { Exported, Progress, Selection } from './jobs.ts';

export type Tell = (progress: Progress) => void;

const AT_ONCE = 200;

/** Whether anything an entry's file says is not for others, whatever the encoding of the file. */
function holdsPrivate(entry: WritableEntry, labelOf: (id: string) => string): boolean {
  const fields = [entry.title, entry.description, entry.body, ...entry.tags, ...entry.extra];
  const feelings = entry.feelings.map(({ id }) => labelOf(id));
  if ([...fields, ...feelings].some((field) => field && holdsPrivatePassage(field))) return true;
  return holdsPrivatePassage(decodeText(writeMarkdown(entry, labelOf)).text);
}

/** Reads what is meant, some at a time, counts what goes out and what does not, and tells how far it is. */
export class Leaving {
  readonly counts: Exported = { entries: 0, leftOut: 0, liquid: 0 };
  readonly words: Dictionary;
  readonly #isForAll: boolean;
  readonly #tell: Tell;

  constructor(selection: Selection, words: Dictionary, tell: Tell = () => undefined) {
    this.words = words;
    this.#isForAll = selection.kind === 'public';
    this.#tell = tell;
  }

  /** The entries of these ids that may leave, in their order. */
  async *entriesOf(ids: readonly string[]): AsyncGenerator<Entry, void> {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      this.#tell({ step: 'writing', done: at, total: ids.length });
      for (const entry of await readEntries(ids.slice(at, at + AT_ONCE))) {
        if (!this.#mayLeave(entry)) continue;
        this.counts.entries += 1;
        yield entry;
      }
    }
    this.#tell({ step: 'writing', done: ids.length, total: ids.length });
  }

  #mayLeave(entry: Entry): boolean {
    // Asked again here: the entry may have changed since it was selected.
    if (entry.removedAt !== undefined || entry.isExample) return false;
    if (!this.#isForAll) return true;
    if (entry.visibility !== 'public') return false;
    const isPrivate = holdsPrivate(entry, this.words.labelOf);
    if (isPrivate) this.counts.leftOut += 1;
    return !isPrivate;
  }
}
