// The entries of an export, one after the other, and what of each of them may leave. Every format asks here, so that what
// is private stays private in all of them.
import { isSameText } from '../journal/edition.ts';
import { type Entry, holdsAnything, isOwn } from '../journal/entry.ts';
import type { Dictionary } from '../journal/words.ts';
import { entriesInOrder, someEntries } from '../store/lots.ts';
import { Desk } from './desk.ts';
import type { Exported, Selection } from './export-jobs.ts';
import type { Progress } from './jobs.ts';
import { type Post, publicEntry } from './post.ts';

export type Tell = (progress: Progress) => void;

/** Reads what is meant, some at a time, counts what goes out and what does not, and tells how far it is. */
export class Leaving {
  readonly counts: Exported = { entries: 0, edited: 0, liquid: 0, media: 0, missing: 0 };
  readonly words: Dictionary;
  readonly #isForAll: boolean;
  readonly #tell: Tell;
  #posts: Map<string, Post> | null = null;
  #desk: Desk | null = null;

  constructor(selection: Selection, words: Dictionary, tell: Tell = () => undefined) {
    this.words = words;
    this.#isForAll = selection.kind === 'public';
    this.#tell = tell;
  }

  /** Of an export for others the posts, by id: what goes out of each, and what its file is called. */
  async posts(): Promise<ReadonlyMap<string, Post> | null> {
    if (!this.#isForAll) return null;
    if (this.#posts) return this.#posts;
    const posts = new Map<string, Post>();
    const desk = await Desk.open();
    this.#desk = desk;
    desk.isWary = true;
    for await (const post of desk.posts()) {
      posts.set(post.entry.id, post);
      this.#tell({ step: 'writing', done: posts.size, total: desk.aside.length });
    }
    this.#posts = posts;
    return posts;
  }

  /** What a feeling is called in what leaves. */
  readonly labelOf = (id: string): string => (this.#desk ?? this.words).labelOf(id);

  /** The entries of these ids that may leave, in their order. */
  entriesOf(ids: readonly string[]): AsyncGenerator<Entry, void> {
    return this.#leaving(ids, entriesInOrder(ids));
  }

  /** The same in an order of no meaning, which is quicker. */
  eachOf(ids: readonly string[]): AsyncGenerator<Entry, void> {
    return this.#leaving(ids, someEntries(ids));
  }

  async *#leaving(ids: readonly string[], lots: AsyncIterable<Entry[]>): AsyncGenerator<Entry, void> {
    const posts = await this.posts();
    if (posts) {
      for (const id of ids) yield* this.#public(posts.get(id));
      return;
    }
    let done = 0;
    for await (const lot of lots) {
      this.#tell({ step: 'writing', done, total: ids.length });
      done += lot.length;
      for (const entry of lot) {
        // Asked again here: the entry may have changed since it was selected.
        if (!isOwn(entry)) continue;
        this.counts.entries += 1;
        yield entry;
      }
    }
    this.#tell({ step: 'writing', done: ids.length, total: ids.length });
  }

  *#public(post: Post | undefined): Generator<Entry, void> {
    if (!post) return;
    const isOther = post.edition !== null && !isSameText(post.edition, post.entry);
    if (isOther || !post.form.changesNothing) this.counts.edited += 1;
    // Nothing of it is for others.
    if (!holdsAnything(post.form.content)) return;
    this.counts.entries += 1;
    yield publicEntry(post);
  }
}
