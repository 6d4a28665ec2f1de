// Statistics, counted in a worker of their own.
import type { NumberJob, NumberJobs, NumbersAsking } from '../workers/number-jobs.ts';

export type { NumberJob, NumberJobs };

/**
 * The answer of the statistics' worker; ends with it, or when `signal` says that nobody waits for it any more.
 * @throws where the worker does not start or does not come to its end
 */
export function askNumbers<K extends NumberJob>(
  kind: K,
  ask: NumberJobs[K]['ask'],
  signal: AbortSignal,
): Promise<NumberJobs[K]['answer']> {
  const worker = new Worker(new URL('../workers/numbers.ts', import.meta.url), { type: 'module' });
  return new Promise<NumberJobs[K]['answer']>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data }: MessageEvent<NumberJobs[K]['answer']>) => resolve(data);
    worker.onerror = () => reject(new Error('the numbers could not be worked out'));
    worker.postMessage({ kind, ask } satisfies NumbersAsking<K>);
  }).finally(() => worker.terminate());
}
