// What today's code seals must open for ever. A red test here means that sealed journals would not open: the format
// has to get a new number instead. The row and the slot are opened a second time, by Node's own functions from the
// written format, so that the vectors are not only the code agreeing with itself.
import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyDigest, rowTag, withTag } from '../../src/vault/head.ts';
import { blindName } from '../../src/vault/keys.ts';
import { padded } from '../../src/vault/padding.ts';
import { deriveKey, MIN_KDF } from '../../src/vault/passphrase.ts';
import { readRecoveryKey, recoveryKeyOf } from '../../src/vault/recovery.ts';
import { openRow } from '../../src/vault/row.ts';
import { encryptRow } from '../../src/vault/row-cipher.ts';
import { encodeValue } from '../../src/vault/row-codec.ts';
import { openSlot } from '../../src/vault/slot.ts';
import type { Slot } from '../../src/vault/slot-shape.ts';
import {
  cheap,
  dataKey,
  passkeySlot,
  passphraseKek,
  passphraseSlot,
  recoverySlot,
  salt,
  secretKek,
} from './slots.ts';
import { counted, fixedKeys, hex } from './values.ts';
import given from './vectors.json';

const iv = counted(12, 50);
const place = { table: 'entries', id: 'a1', rev: 3 };
const plainRow = { text: 'A calm day.', at: 1_750_000_000_000, feelings: ['calm'] };
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

/** The framing as the format says it: four bytes of length, then the part; texts in UTF-16BE. */
const framedByHand = (...parts: (string | Uint8Array)[]) =>
  Buffer.concat(
    parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'utf16le').swap16() : Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );

const derivedByHand = (info: string) => Buffer.from(hkdfSync('sha256', dataKey, '', info, 32));

function openedByHand(key: Uint8Array, about: Uint8Array, sealed: Uint8Array): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(about).setAuthTag(sealed.slice(-16));
  return Buffer.concat([cipher.update(sealed.slice(0, -16)), cipher.final()]);
}

describe('a slot', () => {
  const slots: [keyof typeof given.slots, () => Promise<Slot>, () => Promise<CryptoKey>][] = [
    ['cheap', passphraseSlot, () => passphraseKek('a calm sea')],
    ['least', () => passphraseSlot('a calm sea', MIN_KDF), () => passphraseKek('a calm sea', MIN_KDF)],
    ['recovery', recoverySlot, secretKek],
    ['passkey', passkeySlot, secretKek],
  ];
  test.each(slots)('%s is sealed and opens as it did', async (name, slotOf, kekOfSlot) => {
    const slot = await slotOf();
    const { wrapped, sum } = given.slots[name];
    expect({ wrapped: hex(slot.wrapped), sum: hex(slot.sum) }).toEqual({ wrapped, sum });
    const stored = { ...slot, wrapped: bytesOf(wrapped), sum: bytesOf(sum) };
    expect(await openSlot(stored, await kekOfSlot())).toEqual({ ok: true, dataKey });
  });

  test('opens by the written format', () => {
    const { m, t, p } = cheap;
    const terms = ['ebb slot', '1', 'passphrase', 'slot', 'argon2id', `${m}`, `${t}`, `${p}`, salt];
    const wrapped = bytesOf(given.slots.cheap.wrapped);
    expect(hex(openedByHand(deriveKey('a calm sea', salt, cheap), framedByHand(...terms), wrapped))).toBe(
      hex(dataKey),
    );
    const all = framedByHand(framedByHand(...terms), iv, wrapped);
    expect(createHash('sha256').update(all).digest('hex').slice(0, 32)).toBe(given.slots.cheap.sum);
  });

  test('of a passkey opens by the written format', () => {
    const passkey = [counted(20, 3), counted(32, 9)];
    const terms = framedByHand('ebb slot', '1', 'passkey', 'slot', 'hkdf-sha256', salt, ...passkey);
    const kek = Buffer.from(hkdfSync('sha256', counted(18, 7), salt, 'ebb slot 1', 32));
    expect(hex(openedByHand(kek, terms, bytesOf(given.slots.passkey.wrapped)))).toBe(hex(dataKey));
  });
});

describe('a row', () => {
  test.each<[keyof typeof given.row, unknown]>([
    ['plain', plainRow],
    ['withBytes', { photo: counted(5) }],
  ])('%s is sealed and opens as it did', async (name, value) => {
    const keys = await fixedKeys();
    expect(hex(await encryptRow(keys, place, padded(encodeValue(value)), iv))).toBe(given.row[name]);
    const stored = { rev: 3, iv, ct: bytesOf(given.row[name]) };
    expect(await openRow(keys, place, stored)).toEqual({ ok: true, value });
  });

  test('opens by the written format', () => {
    const about = framedByHand('1', 'entries', 'a1', '3');
    const plain = openedByHand(derivedByHand('ebb row 1'), about, bytesOf(given.row.plain));
    const length = plain.readUInt32BE(0);
    expect(plain).toHaveLength(1024);
    expect(plain[4]).toBe(0);
    expect(JSON.parse(plain.subarray(5, 4 + length).toString())).toEqual(plainRow);
  });
});

test('a name is blinded as it was', async () => {
  expect(await blindName(await fixedKeys(), 'words', 'content')).toBe(given.blindName);
  const mac = createHmac('sha256', derivedByHand('ebb name 1')).update(framedByHand('words', 'content'));
  expect(mac.digest('hex').slice(0, 32)).toBe(given.blindName);
});

test('a row is tagged as it was, and enters the digest so', async () => {
  const tag = await rowTag(await fixedKeys(), { ...place, iv });
  expect(hex(tag)).toBe(given.rowTag);
  const mac = createHmac('sha256', derivedByHand('ebb digest 1'));
  expect(mac.update(framedByHand('entries', 'a1', '3', iv)).digest('hex')).toBe(given.rowTag);
  const digest = withTag(emptyDigest(), tag, 1);
  expect({ count: digest.count, sum: hex(digest.sum) }).toEqual({ count: 1, sum: given.rowTag });
});

test('a recovery key is written and read as it was', () => {
  const { text, secret } = recoveryKeyOf(Array.from({ length: 28 }, (_, at) => (at * 5 + 3) % 32));
  expect({ text, secret: hex(secret) }).toEqual(given.recovery);
  expect(readRecoveryKey(given.recovery.text)).toEqual({ ok: true, secret: bytesOf(given.recovery.secret) });
});
