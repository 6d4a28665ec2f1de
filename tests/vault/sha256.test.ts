import { expect, test } from 'vitest';
import { sha256Hex } from '../../src/vault/sha256.ts';

test('the digest is that of FIPS 180-4, two digits a byte', async () => {
  const abc = await sha256Hex(new TextEncoder().encode('abc'));
  expect(abc).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await sha256Hex(new Uint8Array(0))).toHaveLength(64);
});
