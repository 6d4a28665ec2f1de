// The marks that a query finds, scanned in slices so that typing goes on between two.
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Mark } from '../../journal/mark.ts';
import { type Matcher, matcherOf, queryWords } from '../../journal/search.ts';
import type { Dictionary } from '../../journal/words.ts';
import type { Watch } from '../../store/watch.ts';
import { type SearchedTexts, watchTexts } from '../../store/watch-texts.ts';
import { useWatch } from '../parts/use-watch.ts';

/** One frame at most; ten thousand texts usually take less. */
const SLICE_MS = 12;
/** A scan that takes longer shows what it has: drawing a list twice costs more than a short wait. */
const PATIENCE_MS = 120;
/** Marks between two looks at the clock. */
const BETWEEN_LOOKS = 64;
const watchNothing: Watch<SearchedTexts> = () => () => undefined;

export interface Found {
  marks: readonly Mark[];
  /** False while more may still be found. */
  isWhole: boolean;
}

/** @param isExpected a query may come at any moment: all texts are read before its first key */
export function useFound(
  marks: readonly Mark[],
  query: string,
  words: Dictionary,
  isExpected: boolean,
): Found {
  const isSearching = isExpected || queryWords(query).length > 0;
  const read = useWatch(isSearching ? watchTexts : watchNothing);
  const matcher = useMemo(() => matcherOf(query, words), [query, words]);
  const [found, setFound] = useState<Found>({ marks: [], isWhole: false });
  useLayoutEffect(() => {
    if (!matcher) return;
    return scan(marks, matcher, read?.texts, (some, isDone) =>
      setFound({ marks: some, isWhole: isDone && read?.isWhole === true }),
    );
  }, [marks, matcher, read]);
  return matcher ? found : { marks, isWhole: true };
}

/** Newest first; tells at the end, and once on the way when that is far. Returns how to stop. */
function scan(
  marks: readonly Mark[],
  matches: Matcher,
  texts: ReadonlyMap<string, string> | undefined,
  tell: (found: Mark[], isDone: boolean) => void,
): () => void {
  const found: Mark[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begun = performance.now();
  let hasTold = false;
  let at = 0;
  const slice = () => {
    const until = performance.now() + SLICE_MS;
    do {
      for (const mark of marks.slice(at, at + BETWEEN_LOOKS)) {
        if (matches(mark, texts?.get(mark.id))) found.push(mark);
      }
      at += BETWEEN_LOOKS;
    } while (at < marks.length && performance.now() < until);
    if (at >= marks.length) return tell(found, true);
    if (!hasTold && performance.now() - begun > PATIENCE_MS) {
      hasTold = true;
      tell([...found], false);
    }
    timer = setTimeout(slice);
  };
  slice();
  return () => clearTimeout(timer);
}
