// A live query in a component: null until the first answer, then every new value.
import { useEffect, useState } from 'preact/hooks';
import type { Watch } from '../../store/watch.ts';

/** `watch` must be stable: a constant, or memoised by its arguments. A failed query is thrown to the page's boundary. */
export function useWatch<T>(watch: Watch<T>): T | null {
  // What is at hand is drawn at once.
  const [told, setTold] = useState<{ of: Watch<T>; value: T | null }>(() => ({
    of: watch,
    value: watch.now?.() ?? null,
  }));
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(
    () =>
      watch(
        (value) =>
          setTold((last) => (last.of === watch && last.value === value ? last : { of: watch, value })),
        (error) => setFailure({ error }),
      ),
    [watch],
  );
  if (failure) throw failure.error;
  // A value of another query must not be shown for a frame.
  return told.of === watch ? told.value : (watch.now?.() ?? null);
}

/** The same, with its answer in a box: "not read yet" and "there is none" are both null otherwise. */
export function boxed<T>(watch: Watch<T>): Watch<{ value: T }> {
  return (next, failed) => watch((value) => next({ value }), failed);
}
