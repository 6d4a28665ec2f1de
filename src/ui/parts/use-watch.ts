// A live query in a component: null until the first answer, then every new value.
import { useEffect, useState } from 'preact/hooks';

type Watch<T> = (next: (value: T) => void, failed?: (error: unknown) => void) => () => void;

/** `watch` must be stable: a constant, or memoised by its arguments. A failed query is thrown to the page's boundary. */
export function useWatch<T>(watch: Watch<T>): T | null {
  const [value, setValue] = useState<{ of: Watch<T>; value: T } | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(
    () =>
      watch(
        (next) => setValue({ of: watch, value: next }),
        (error) => setFailure({ error }),
      ),
    [watch],
  );
  if (failure) throw failure.error;
  // A value of another query must not be shown for a frame.
  return value?.of === watch ? value.value : null;
}
