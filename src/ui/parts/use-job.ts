// Something that takes a while: one at a time, with progress, stopped when the page is left.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../actions/import-files.ts';

export interface Job<T> {
  /** Null before the first one has ended, and while one runs. */
  outcome: T | null;
  /** Undefined while nothing runs; null until the first word of it. */
  progress: Progress | null | undefined;
  run: (work: (tell: (progress: Progress) => void, signal: AbortSignal) => Promise<T | null>) => void;
  cancel: () => void;
  /** Replaces what is shown as the outcome. */
  settle: (outcome: T | null) => void;
}

export function useJob<T>(): Job<T> {
  const [outcome, settle] = useState<T | null>(null);
  const [progress, setProgress] = useState<Progress | null | undefined>(undefined);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run: Job<T>['run'] = (work) => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    settle(null);
    setProgress(null);
    void work((told) => running.current === controller && setProgress(told), controller.signal).then(
      (ended) => {
        running.current = null;
        setProgress(undefined);
        settle(ended);
      },
    );
  };
  return { outcome, progress, run, cancel: () => running.current?.abort(), settle };
}
