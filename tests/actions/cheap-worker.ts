// Keys without their second of work.
import { deriveKey } from '../../src/vault/passphrase.ts';
import { kekOf } from '../../src/vault/slot.ts';
import type { DeriveAsking } from '../../src/workers/deriving.ts';

/** The deriving worker, at a cost that is none. */
export class CheapWorker {
  onmessage: (event: { data: unknown }) => void = () => undefined;
  terminate(): void {}
  postMessage(asking: DeriveAsking): void {
    void this.answer(asking).then((data) => this.onmessage({ data }));
  }
  private async answer(asking: DeriveAsking) {
    const { id } = asking;
    if (asking.kind === 'calibrate')
      return { id, kind: 'calibrated', kdf: { name: 'argon2id', m: 64, t: 1, p: 1 } };
    return { id, kind: 'derived', kek: await kekOf(deriveKey(asking.passphrase, asking.salt, asking.kdf)) };
  }
}
