import { describe, expect, test } from 'vitest';
import { type FileKey, type FileLock, openFile, sealFile, wayInto } from '../../src/vault/age-file.ts';
import { isAgeFile } from '../../src/vault/age-magic.ts';
import { newIdentity } from '../../src/vault/identity.ts';
import { counted, flipped } from './values.ts';

const NOTE = counted(100, 7);
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** A lock and its key: one of a journal, and one by passphrase. */
function pair(): { lock: FileLock; key: FileKey } {
  const { identity, recipient } = newIdentity();
  return { lock: { recipient, note: NOTE }, key: { identity } };
}

const byPassphrase = (passphrase: string) => ({ passphrase });

async function opened(key: FileKey, file: Blob) {
  const found = await openFile(key, file);
  return found.ok ? bytesOf(found.file) : found.code;
}

test.each([0, 1, 1000, 65_536, 200_000])('opening undoes sealing of %d bytes', async (length) => {
  const { lock, key } = pair();
  const bytes = counted(length);
  expect(await opened(key, await sealFile(lock, new Blob([bytes])))).toEqual(bytes);
});

test('a file by passphrase opens with that passphrase, however its letters are composed', async () => {
  const file = await sealFile(byPassphrase('Caf\u00e9 am Fluss'), new Blob([counted(50)]));
  expect(await opened(byPassphrase('Cafe\u0301 am Fluss'), file)).toEqual(counted(50));
  expect(await opened(byPassphrase('Cafe am Fluss'), file)).toBe('other-key');
  expect(await wayInto(file)).toEqual({ kind: 'passphrase' });
});

test('what travels in the header is read without the key', async () => {
  const { lock } = pair();
  const file = await sealFile(lock, new Blob([counted(3)]));
  expect(await isAgeFile(file)).toBe(true);
  expect(await wayInto(file)).toEqual({ kind: 'identity', note: NOTE });
});

test('a changed note makes the file a damaged one, not one that opens', async () => {
  const { lock, key } = pair();
  const bytes = await bytesOf(await sealFile(lock, new Blob([counted(3)])));
  const header = Buffer.from(bytes).toString('latin1');
  const at = header.indexOf('\n', header.indexOf('-> ebb-lock')) + 1;
  bytes[at] = bytes[at] === 0x41 ? 0x42 : 0x41;
  expect(await opened(key, new Blob([bytes]))).toBe('damaged');
});

test('a file for somebody else says so', async () => {
  const file = await sealFile(pair().lock, new Blob([counted(10)]));
  expect(await opened(pair().key, file)).toBe('other-key');
});

test('no file opens once any byte of it is another', async () => {
  const { lock, key } = pair();
  const file = await bytesOf(await sealFile(lock, new Blob([counted(40)])));
  const codes = await Promise.all(
    Array.from(file, (_, at) => opened(key, new Blob([flipped(file, at, at % 8)]))),
  );
  expect(codes.filter((code) => typeof code !== 'string')).toEqual([]);
  expect(codes.at(-1)).toBe('damaged');
});

describe('what is no whole age file is damaged', () => {
  test.each<[string, (file: Uint8Array) => Uint8Array]>([
    ['nothing', () => new Uint8Array()],
    ['a text', () => Buffer.from('A calm day.')],
    ['a zip', () => Buffer.from('PK\u0003\u0004')],
    ['a file cut short', (file) => file.slice(0, -1)],
    ['a file cut at its header', (file) => file.slice(0, 60)],
    ['a file with something behind it', (file) => Buffer.concat([file, counted(1)])],
  ])('%s', async (_, change) => {
    const { lock, key } = pair();
    const file = await bytesOf(await sealFile(lock, new Blob([counted(40)])));
    expect(await opened(key, new Blob([change(file) as Uint8Array<ArrayBuffer>]))).toBe('damaged');
  });
});

test.each([
  ['a text', 'A calm day.'],
  ['nothing', ''],
  ['a header cut short', 'age-encryption.org/v1\n-> X2551'],
])('%s tells no way into it', async (_, text) => {
  expect(await wayInto(new Blob([text]))).toBeNull();
});

test('a file that the age command of Debian 12 wrote opens, and holds no note of ours', async () => {
  const { default: given } = await import('./vectors.json');
  const file = new Blob([Buffer.from(given.age.file, 'base64')]);
  expect(await opened({ identity: given.age.identity }, file)).toEqual(
    Uint8Array.from(Buffer.from(given.age.text)),
  );
  expect(await wayInto(file)).toEqual({ kind: 'identity', note: null });
});

test('a recipient or identity that is none is a bug', async () => {
  const file = new Blob([counted(1)]);
  await expect(sealFile({ recipient: 'age1', note: NOTE }, file)).rejects.toThrow();
  await expect(openFile({ identity: 'AGE-SECRET-KEY-1' }, file)).rejects.toThrow();
});
