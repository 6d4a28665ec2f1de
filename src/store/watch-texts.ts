// The words of every entry, folded for searching. Read only while someone searches or is about to, and let go of
// afterwards.
import { liveQuery } from 'dexie';
import { searchedText } from '../journal/search.ts';
import { db } from './database.ts';
import { allEntries } from './lots.ts';
import type { Watch } from './watch.ts';

export interface SearchedTexts {
  /** Folded text by entry id. */
  texts: ReadonlyMap<string, string>;
  /** False while the rest is still being read. */
  isWhole: boolean;
}

/** How often a long first reading shows what it has. */
const TELL_EVERY_MS = 800;

async function readTexts(tell: (texts: Map<string, string>) => void, isOver: () => boolean) {
  const texts = new Map<string, string>();
  let told = performance.now();
  for await (const lot of allEntries()) {
    if (isOver()) break;
    for (const row of lot) if (row.removedAt === undefined) texts.set(row.id, searchedText(row));
    if (performance.now() - told < TELL_EVERY_MS) continue;
    tell(texts);
    told = performance.now();
  }
  return texts;
}

/** Every entry's folded text, and again after every write of any tab. */
export const watchTexts: Watch<SearchedTexts> = (next, failed) => {
  let turn = 0;
  let hasAll = false;
  async function read(): Promise<void> {
    turn += 1;
    const own = turn;
    const isOver = () => own !== turn;
    const tell = (texts: Map<string, string>) => {
      // A later reading replaces the first as a whole: the list must not shrink and grow back.
      if (!hasAll && !isOver()) next({ texts, isWhole: false });
    };
    try {
      const texts = await readTexts(tell, isOver);
      if (isOver()) return;
      hasAll = true;
      next({ texts, isWhole: true });
    } catch (error) {
      if (!isOver()) failed?.(error);
    }
  }
  // The query only tells that something changed: what a live query reads, Dexie keeps a second copy of.
  const changes = liveQuery(() => db.entries.limit(1).toArray());
  const subscription = changes.subscribe({ next: () => void read(), error: (error) => failed?.(error) });
  return () => {
    turn += 1;
    subscription.unsubscribe();
  };
};
