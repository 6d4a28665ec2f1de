// One line below the text of a page that holds what few can carry alone, ten seconds after the last key. It changes and
// keeps nothing, and comes once a page. Where the page is left before, the entry shows it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../journal/draft.ts';
import { hasQuietLine } from '../../journal/quiet-line.ts';
import { watchLaters } from '../../store/watch-laters.ts';
import { leaveForLater } from '../parts/quiet-left.ts';
import { QuietWords } from '../parts/quiet-words.tsx';
import { useWatch } from '../parts/use-watch.ts';

const PAUSE_MS = 10_000;
const watchWish = watchLaters(['quietLine']);
/** Pages that had it in this window. */
const had = new Set<string>();

export function QuietLine({ draft }: { draft: Draft }) {
  const wish = useWatch(watchWish);
  const isWished = wish !== null && wish.quietLine !== false;
  const [isShown, setShown] = useState(false);
  const { id, body, feelings } = draft;
  const last = useRef({ draft, isWished });
  last.current = { draft, isWished };
  useEffect(() => {
    // On an empty page nothing is waited for.
    if (!isWished || isShown || had.has(id) || (body === '' && feelings.length === 0)) return;
    const timer = setTimeout(() => {
      if (!hasQuietLine({ body, feelings })) return;
      had.add(id);
      setShown(true);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isWished, isShown, id, body, feelings]);
  useEffect(
    () => () => {
      const { draft: page, isWished: isMeant } = last.current;
      if (isMeant && !had.has(page.id) && hasQuietLine(page)) leaveForLater();
    },
    [],
  );
  // Stands from the start: a status that arrives together with its words is not always read out.
  return <div role="status">{isShown && isWished && <QuietWords />}</div>;
}
