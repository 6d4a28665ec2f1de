// The worker that makes keys of passphrases: Argon2id takes about a second, and the page must not stand still.
import { calibrated, deriveKey } from '../vault/passphrase.ts';
import { kekOf } from '../vault/slot.ts';
import type { Deriving } from './deriving.ts';

async function answerOf(asked: Deriving): Promise<unknown> {
  if (asked.kind === 'calibrate') return calibrated();
  const { passphrase, salt, kdf } = asked.ask;
  const bytes = deriveKey(passphrase, salt, kdf);
  const key = await kekOf(bytes);
  bytes.fill(0);
  return key;
}

addEventListener('message', async ({ data }: MessageEvent<Deriving>) => {
  try {
    postMessage({ ok: true, answer: await answerOf(data) });
  } catch {
    postMessage({ ok: false });
  }
});
