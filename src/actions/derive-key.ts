// Keys from passphrases, in a worker of their own: it takes a second, and the page goes on meanwhile. The passphrase
// goes to that worker and nowhere else.
import type { DeriveAnswers, DeriveAsks } from '../workers/deriving.ts';

async function ask<K extends keyof DeriveAsks>(kind: K, asked: DeriveAsks[K]): Promise<DeriveAnswers[K]> {
  const worker = new Worker(new URL('../workers/derive.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ ok: true; answer: DeriveAnswers[K] } | { ok: false }>) => {
        if (data.ok) resolve(data.answer);
        else reject(new Error('no key could be derived'));
      };
      worker.onerror = () => reject(new Error('the worker did not start'));
      worker.postMessage({ kind, ask: asked });
    });
  } finally {
    worker.terminate();
  }
}

/** The key that wraps the data key in a passphrase's slot. */
export const deriveKey = (asked: DeriveAsks['derive']): Promise<CryptoKey> => ask('derive', asked);

/** How much work a passphrase is worth on this device: at least the minimum, about a second. */
export const calibrate = (): Promise<DeriveAnswers['calibrate']> => ask('calibrate', null);
