// The converting worker, as an action asks it: typed questions, progress on the way, and an end at any moment.
import { labelsSpoken } from '../journal/speak-feelings.ts';
import { whileBusy } from '../store/answering.ts';
import { whenStill } from '../store/database.ts';
import type { StoreFailure } from '../store/failure.ts';
import { isLocked, sealedIfAny } from '../store/sealing.ts';
import { rememberNow } from '../store/sentinel.ts';
import type { JobName, Jobs, Progress } from '../workers/jobs.ts';
import type { Asking, Telling } from '../workers/messages.ts';

/** A job that did not come to its end. `cancelled`: the person stopped it. `no-worker`: it would not start. */
export class JobFailed extends Error {
  override name = 'JobFailed';
  readonly code: StoreFailure | 'cancelled' | 'no-worker';

  constructor(code: JobFailed['code']) {
    super(code);
    this.code = code;
  }
}

export type JobFailure = JobFailed['code'];

/** The code of whatever a job threw. */
export function failureOfJob(error: unknown): JobFailure {
  return error instanceof JobFailed ? error.code : 'failed';
}

/**
 * A worker for one undertaking. Ending it is also how a job is cancelled: an open transaction of a worker that
 * is gone is undone by the browser.
 */
export class Converter {
  readonly #worker: Worker;
  #jobs = 0;
  #giveUp: (code: JobFailure) => void = () => undefined;

  constructor() {
    this.#worker = new Worker(new URL('../workers/convert.ts', import.meta.url), { type: 'module' });
  }

  ask<K extends JobName>(
    kind: K,
    ask: Jobs[K]['ask'],
    tell: (progress: Progress) => void = () => undefined,
  ): Promise<Jobs[K]['answer']> {
    this.#jobs += 1;
    const id = this.#jobs;
    const worker = this.#worker;
    const asking = new Promise<Jobs[K]['answer']>((resolve, reject) => {
      const fail = (code: JobFailure) => {
        worker.removeEventListener('message', hear);
        reject(new JobFailed(code));
      };
      const hear = ({ data }: MessageEvent<Telling>) => {
        if (data.id !== id) return;
        if (data.kind === 'progress') return tell(data.progress);
        if (data.kind === 'failed') return fail(data.code);
        worker.removeEventListener('message', hear);
        return resolve(data.answer as Jobs[K]['answer']);
      };
      this.#giveUp = fail;
      worker.addEventListener('message', hear);
      worker.addEventListener('error', () => fail('no-worker'), { once: true });
      // With the keys of the lock that comes of it, where one is being turned here.
      void whenStill().then(() => {
        if (isLocked()) return fail('locked');
        const keys = sealedIfAny()?.keys ?? null;
        worker.postMessage({ id, kind, ask, keys, labels: labelsSpoken() } as Asking);
      });
    });
    // It holds the tables for long, tells of itself, and cannot reach what is remembered beside the journal.
    return whileBusy(() => asking).finally(() => rememberNow().catch(() => undefined));
  }

  /** Ends the worker; what it was asked and has not answered is cancelled. */
  end(): void {
    this.#worker.terminate();
    this.#giveUp('cancelled');
  }
}

/** Asks one question of a worker of its own. */
export async function askOnce<K extends JobName>(
  kind: K,
  ask: Jobs[K]['ask'],
  { tell, signal }: { tell?: (progress: Progress) => void; signal?: AbortSignal } = {},
): Promise<Jobs[K]['answer']> {
  const converter = new Converter();
  const stop = () => converter.end();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await converter.ask(kind, ask, tell);
  } finally {
    signal?.removeEventListener('abort', stop);
    converter.end();
  }
}
