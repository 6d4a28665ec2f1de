// How many entries the list was narrowed to when it led here: found as the list and the export find them.
import { useMemo } from 'preact/hooks';
import { type Filter, filtered } from '../../journal/filter.ts';
import type { Mark } from '../../journal/mark.ts';
import { matcherOf, queryWords } from '../../journal/search.ts';
import { type Watch, watchSettings, watchWords } from '../../store/watch.ts';
import { type SearchedTexts, watchTexts } from '../../store/watch-texts.ts';
import { useWatch } from '../parts/use-watch.ts';

export interface Narrowed {
  filter: Filter;
  query: string;
}

const watchNothing: Watch<SearchedTexts> = () => () => undefined;

/**
 * Null while it is not known, and where nothing is narrowed.
 * @param marks those that may go out at all
 */
export function useNarrowedCount(marks: readonly Mark[] | null, narrowed: Narrowed | null): number | null {
  const words = useWatch(watchWords);
  const dayStartsAt = useWatch(watchSettings)?.dayStartsAt;
  const isSearching = narrowed !== null && queryWords(narrowed.query).length > 0;
  const read = useWatch(isSearching ? watchTexts : watchNothing);
  return useMemo(() => {
    if (!marks || !narrowed || !words || dayStartsAt === undefined) return null;
    const passed = filtered(marks, narrowed.filter, { resolve: words.resolve, dayStartsAt });
    const isMeant = matcherOf(narrowed.query, words);
    if (!isMeant) return passed.length;
    if (!read?.isWhole) return null;
    return passed.filter((mark) => isMeant(mark, read.texts.get(mark.id))).length;
  }, [marks, narrowed, words, dayStartsAt, read]);
}
