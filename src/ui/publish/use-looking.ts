// What may leave, asked of a worker that lives as long as the page; asked again whenever what it is made of changes.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Looked, Looking, type PostLine, type PostLook } from '../../actions/look-at-posts.ts';
import { watchEntry, watchMarks, watchWords } from '../../store/watch.ts';
import { watchEdition } from '../../store/watch-edition.ts';
import { watchLaters } from '../../store/watch-laters.ts';
import { watchLedger } from '../../store/watch-ledger.ts';

type Watch = (next: (value: unknown) => void) => () => void;

/** Null until the first answer; the last one stands until there is a newer. */
function useAnswer<T>(
  ask: (looking: Looking) => Promise<Looked<T>>,
  watches: () => readonly Watch[],
  key: string,
): Looked<T> | null {
  const [answer, setAnswer] = useState<{ key: string; looked: Looked<T> } | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const looking = new Looking();
    let isOver = false;
    let isAsking = false;
    let isDue = false;
    const again = async () => {
      isDue = true;
      if (isAsking) return;
      isAsking = true;
      while (isDue && !isOver) {
        isDue = false;
        asked.current += 1;
        const looked = await ask(looking);
        if (!isOver) setAnswer({ key, looked });
        // Not once a key: while somebody types it is asked again when there is a moment.
        await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
      }
      isAsking = false;
    };
    const stops = watches().map((watch) => watch(() => void again()));
    return () => {
      isOver = true;
      for (const stop of stops) stop();
      looking.end();
    };
  }, [key]);
  return answer?.key === key ? answer.looked : null;
}

const BREATH_MS = 300;
const watchChoices = watchLaters(['people', 'knownNames', 'publishing', 'series', 'chapters']);

/** One post as it would leave. `value` null: there is no such entry. */
export const useLook = (id: string): Looked<PostLook | null> | null =>
  useAnswer(
    (looking) => looking.one(id),
    () =>
      [
        watchEntry(id),
        watchEdition(id),
        watchMarks,
        watchWords,
        watchChoices,
        watchLedger,
      ] as readonly Watch[],
    id,
  );

/** Everything that is set aside, out, or to be taken down. */
export const usePosts = (): Looked<PostLine[]> | null =>
  useAnswer(
    (looking) => looking.all(),
    () => [watchMarks, watchWords, watchChoices, watchLedger] as readonly Watch[],
    '',
  );
