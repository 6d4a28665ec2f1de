import { useEffect, useState } from 'preact/hooks';
import { askNumbers, type NumberJob, type NumberJobs } from '../../actions/ask-numbers.ts';

/** `null` while it is being counted; `failed` where that did not work. */
export type Numbers<K extends NumberJob> = NumberJobs[K]['answer'] | null | 'failed';

/** What the statistics answer. `ask` must be the same as long as what is asked is; null asks nothing. */
export function useNumbers<K extends NumberJob>(kind: K, ask: NumberJobs[K]['ask'] | null): Numbers<K> {
  const [answered, setAnswered] = useState<{ ask: unknown; answer: Numbers<K> }>({ ask: null, answer: null });
  useEffect(() => {
    if (!ask) return;
    const asking = new AbortController();
    askNumbers(kind, ask, asking.signal).then(
      (answer) => setAnswered({ ask, answer }),
      () => !asking.signal.aborted && setAnswered({ ask, answer: 'failed' }),
    );
    return () => asking.abort();
  }, [kind, ask]);
  // An answer to what was asked before is none to this.
  return answered.ask === ask ? answered.answer : null;
}
