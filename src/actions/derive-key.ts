// Keys from passphrases, in a worker of their own: it takes a second, and the page goes on meanwhile. The passphrase
// goes to that worker and nowhere else.
import type { Bytes } from '../vault/bytes.ts';
import type { Argon2id } from '../vault/slot-shape.ts';
import type { DeriveAsking, DeriveTelling } from '../workers/deriving.ts';

async function ask(asking: DeriveAsking): Promise<DeriveTelling> {
  const worker = new Worker(new URL('../workers/derive.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<DeriveTelling>) => resolve(data);
      worker.onerror = () => reject(new Error('the worker did not start'));
      worker.postMessage(asking);
    });
  } finally {
    worker.terminate();
  }
}

/** The key that wraps the data key in a passphrase's slot. @throws where there is no memory for it */
export async function deriveKey(passphrase: string, salt: Bytes, kdf: Argon2id): Promise<CryptoKey> {
  const told = await ask({ id: 1, kind: 'derive', passphrase, salt, kdf });
  if (told.kind !== 'derived') throw new Error('no key could be derived');
  return told.kek;
}

/** How much work a passphrase is worth on this device: at least the minimum, about a second. */
export async function calibrate(): Promise<Argon2id> {
  const told = await ask({ id: 1, kind: 'calibrate' });
  if (told.kind !== 'calibrated') throw new Error('nothing could be measured');
  return told.kdf;
}
