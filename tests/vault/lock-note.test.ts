import { expect, test } from 'vitest';
import { readNote, writeNote } from '../../src/vault/lock-note.ts';
import { sealRow } from '../../src/vault/row.ts';
import { kekFromSecret, newSalt, sealSlot } from '../../src/vault/slot.ts';
import { counted, fixedKeys } from './values.ts';

async function note() {
  const salt = newSalt();
  const kek = await kekFromSecret(counted(18), salt);
  const terms = { kind: 'recovery', id: 'one', kdf: { name: 'hkdf-sha256' }, salt } as const;
  const slots = [await sealSlot(counted(32), kek, terms)];
  const identity = await sealRow(await fixedKeys(), { table: 'meta', id: 'identity', rev: 0 }, 'a key');
  return { slots, identity };
}

test('what of a lock travels with a file comes back as it was', async () => {
  const given = await note();
  expect(readNote(writeNote(given))).toEqual(given);
});

test('a slot of no known shape is left out, and the others stay', async () => {
  const given = await note();
  const odd = { ...given.slots[0], kdf: { name: 'argon2id', m: 2 ** 40, t: 1, p: 1 } } as never;
  expect(readNote(writeNote({ ...given, slots: [odd, ...given.slots] }))).toEqual(given);
});

test.each([
  ['nothing', new Uint8Array()],
  ['no JSON', Uint8Array.of(0, 1, 2)],
  ['a list', Buffer.from('\u0000[]')],
  ['a newer note', Buffer.from('\u0000{"version":2,"slots":[],"identity":{}}')],
  ['a note without slots', Buffer.from('\u0000{"version":1,"identity":{}}')],
])('%s is no note', (_, bytes) => {
  expect(readNote(new Uint8Array(bytes))).toBeNull();
});
