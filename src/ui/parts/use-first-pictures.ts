// The first pictures of the rows of a list that are drawn, however these change while somebody scrolls.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../journal/mark.ts';
import { type FirstPictures, watchFirstPictures } from '../../store/watch-first-pictures.ts';

const isSame = (one: readonly Mark[], other: readonly Mark[]) =>
  one.length === other.length && one.every((mark, at) => mark === other[at]);

export function useFirstPictures(now: readonly Mark[]): FirstPictures {
  const marks = useRef<readonly Mark[]>([]);
  if (!isSame(marks.current, now)) marks.current = now;
  const drawn = marks.current;
  const watch = useMemo(() => watchFirstPictures(drawn), [drawn]);
  const [, redraw] = useState<FirstPictures | null>(null);
  // Asked for before the rows are painted: the sooner it is known, the less moves.
  useLayoutEffect(() => watch(redraw), [watch]);
  return watch.now();
}
