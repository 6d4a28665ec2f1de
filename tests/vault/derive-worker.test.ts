import { beforeAll, expect, test, vi } from 'vitest';
import { MIN_KDF } from '../../src/vault/passphrase.ts';
import { openSlot } from '../../src/vault/slot.ts';
import { isBearable } from '../../src/vault/slot-shape.ts';
import type { DeriveAsking, DeriveTelling } from '../../src/workers/deriving.ts';
import { cheap, dataKey, passphraseSlot, salt } from './slots.ts';

let hear: (event: { data: unknown }) => Promise<void>;
const told: unknown[] = [];

beforeAll(async () => {
  // The worker's own two ways in and out; what goes through them is cloned as a browser does it.
  vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => {
    hear = listener;
  });
  vi.stubGlobal('postMessage', (telling: unknown) => told.push(structuredClone(telling)));
  await import('../../src/workers/derive.ts');
});

async function ask(asking: DeriveAsking): Promise<DeriveTelling> {
  await hear({ data: structuredClone(asking) });
  return told.pop() as DeriveTelling;
}

test('a passphrase comes back as a key that opens its slot and cannot be read', async () => {
  const telling = await ask({ id: 7, kind: 'derive', passphrase: 'a calm sea', salt, kdf: cheap });
  if (telling.kind !== 'derived') throw new Error(telling.kind);
  expect(telling.id).toBe(7);
  expect(telling.kek.extractable).toBe(false);
  expect(await openSlot(await passphraseSlot('a calm sea'), telling.kek)).toEqual({ ok: true, dataKey });
});

test('calibration comes back as parameters at or above the minimum', async () => {
  const telling = await ask({ id: 8, kind: 'calibrate' });
  if (telling.kind !== 'calibrated') throw new Error(telling.kind);
  expect(isBearable(telling.kdf)).toBe(true);
  expect(telling.kdf.m * telling.kdf.t).toBeGreaterThanOrEqual(MIN_KDF.m * MIN_KDF.t);
});

test('what cannot be derived is answered too', async () => {
  const kdf = { ...cheap, m: 0 };
  expect(await ask({ id: 9, kind: 'derive', passphrase: 'a', salt, kdf })).toEqual({ id: 9, kind: 'failed' });
});
