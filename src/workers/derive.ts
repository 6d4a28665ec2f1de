// The worker that turns a passphrase into the key of a slot, beside the page, which would stand still for a second.
// End it after the answer: the passphrase and the memory of the derivation go with it.
import { calibrate, deriveKey } from '../vault/passphrase.ts';
import { kekOf } from '../vault/slot.ts';
import type { DeriveAsking, DeriveTelling } from './deriving.ts';

async function answerTo(asking: DeriveAsking): Promise<DeriveTelling> {
  const { id } = asking;
  if (asking.kind === 'calibrate') return { id, kind: 'calibrated', kdf: calibrate() };
  const kek = await kekOf(deriveKey(asking.passphrase, asking.salt, asking.kdf));
  return { id, kind: 'derived', kek };
}

addEventListener('message', async ({ data }: MessageEvent<DeriveAsking>) => {
  try {
    postMessage(await answerTo(data));
  } catch {
    postMessage({ id: data.id, kind: 'failed' } satisfies DeriveTelling);
  }
});
