// A backup whose manifest says what none says: it is refused with the word that is true, and nothing of it is read.
import { expect, test } from 'vitest';
import { isBackup, readBackup, writeBackup } from '../../src/formats/backup.ts';
import { encodeText } from '../../src/formats/text.ts';
import { writeZip } from '../../src/formats/zip.ts';

const LINE = '{"id":"a"}\n';

async function digestOf(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', encodeText(text))).toString('hex');
}

async function partOf(text: string) {
  return {
    name: 'entries.jsonl',
    table: 'entries',
    rows: 1,
    bytes: text.length,
    sha256: await digestOf(text),
  };
}

/** One that two files have, which no zip of ours has, is written over another as long. */
async function zipOf(manifest: unknown, text: string, second?: string): Promise<Blob> {
  const zip = await writeZip([
    { path: 'entries.jsonl', bytes: encodeText(text) },
    ...(second === undefined ? [] : [{ path: 'entriez.jsonl', bytes: encodeText(second) }]),
    { path: 'manifest.json', bytes: encodeText(JSON.stringify(manifest)) },
  ]);
  const bytes = Buffer.from(await zip.arrayBuffer()).toString('latin1');
  return new Blob([Buffer.from(bytes.replaceAll('entriez', 'entries'), 'latin1')]);
}

async function manifestWith(change: object) {
  const parts = [await partOf(LINE)];
  return { format: 'ebb-backup', version: 1, createdAt: 1, counts: { entries: 1 }, parts, ...change };
}

test.each<[string, object]>([
  ['no instant', { createdAt: '2025' }],
  ['no counts', { counts: undefined }],
  ['counts that are null', { counts: null }],
  ['no parts', { parts: undefined }],
  ['parts that are no list', { parts: { 0: 'entries.jsonl' } }],
  ['a part that is null', { parts: [null] }],
  ['a part that is a word', { parts: ['entries.jsonl'] }],
])('one with %s is damaged', async (_, change) => {
  const zip = await zipOf(await manifestWith(change), LINE);
  expect(await readBackup(zip)).toEqual({ ok: false, code: 'damaged' });
  expect(await isBackup(zip)).toBe(true);
});

test.each(['name', 'table', 'rows', 'bytes', 'sha256'])('a part without %s is damaged', async (field) => {
  const parts = [{ ...(await partOf(LINE)), [field]: undefined }];
  const zip = await zipOf(await manifestWith({ parts }), LINE);
  expect(await readBackup(zip)).toEqual({ ok: false, code: 'damaged' });
});

test.each(['name', 'bytes', 'sha256'])('a file without %s is damaged', async (field) => {
  const files = [{ name: 'media/0.jpg', bytes: 1, sha256: '', [field]: undefined }];
  expect(await readBackup(await zipOf(await manifestWith({ files }), LINE))).toEqual({
    ok: false,
    code: 'damaged',
  });
});

test('one without a number for its version is none of ours', async () => {
  const zip = await zipOf(await manifestWith({ version: '1' }), LINE);
  expect(await readBackup(zip)).toEqual({ ok: false, code: 'not-a-backup' });
  expect(await isBackup(zip)).toBe(false);
});

test('one of a newer version is ours', async () => {
  expect(await isBackup(await zipOf(await manifestWith({ version: 2 }), LINE))).toBe(true);
});

test.each([0, 2])('a part that is to hold %i rows and holds one is damaged', async (rows) => {
  const parts = [{ ...(await partOf(LINE)), rows }];
  expect(await readBackup(await zipOf(await manifestWith({ parts }), LINE))).toEqual({
    ok: false,
    code: 'damaged',
  });
});

test('of two files with one name that which was checked is read, and the other is not', async () => {
  const read = await readBackup(await zipOf(await manifestWith({}), LINE, '{"id":"b"}\n'));
  if (!read.ok) throw new Error(read.code);
  const rows: unknown[] = [];
  for await (const row of read.rows('entries')) rows.push(row);
  expect(rows).toEqual([{ id: 'a' }]);
});

test.each(['Entries', '../entries', 'entries ', '', '1'])('%j cannot name a table', async (name) => {
  await expect(writeBackup({ [name]: [] }, { createdAt: 1 })).rejects.toThrow('cannot name a table');
});
