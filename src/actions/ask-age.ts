// One question to the worker for age files; it ends with the answer, or when the person stops it.
import type { AgeJobName, AgeJobs, AgeTelling } from '../workers/age-jobs.ts';
import { JobFailed } from './in-worker.ts';

/** @throws JobFailed */
export async function askAge<K extends AgeJobName>(
  kind: K,
  ask: AgeJobs[K]['ask'],
  signal?: AbortSignal,
): Promise<AgeJobs[K]['answer']> {
  if (signal?.aborted) throw new JobFailed('cancelled');
  const worker = new Worker(new URL('../workers/age.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const fail = (code: JobFailed['code']) => reject(new JobFailed(code));
      worker.onmessage = ({ data }: MessageEvent<AgeTelling>) =>
        data.ok ? resolve(data.answer as AgeJobs[K]['answer']) : fail('failed');
      worker.onerror = () => fail('no-worker');
      signal?.addEventListener('abort', () => fail('cancelled'), { once: true });
      worker.postMessage({ kind, ask });
    });
  } finally {
    worker.terminate();
  }
}
