// Files beside the rows of a backup: each comes back as it was, one at a time, or the backup says that it does not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ReadBackup, readBackup, writeBackup } from '../../src/formats/backup.ts';
import { encodeText } from '../../src/formats/text.ts';
import { readZip, writeZip, type ZipFile } from '../../src/formats/zip.ts';

const createdAt = 1_750_000_000_000;

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void> {
  yield* items;
}

async function filesIn(read: ReadBackup): Promise<ZipFile[]> {
  if (!read.ok) throw new Error(read.code);
  const files: ZipFile[] = [];
  for await (const file of read.files()) files.push(file);
  return files;
}

const named = (files: readonly Uint8Array<ArrayBuffer>[]): ZipFile[] =>
  files.map((bytes, at) => ({ path: `media/${at}.jpg`, bytes }));

/** The same archive with its files changed; a manifest can be told to say otherwise. */
async function repacked(zip: Blob, change: (files: ZipFile[]) => ZipFile[]): Promise<Blob> {
  const files: ZipFile[] = [];
  for await (const item of readZip(zip)) if ('bytes' in item) files.push(item);
  return writeZip(change(files));
}

const sizes = fc.array(fc.nat(2_000), { maxLength: 8 });

test('files come back as they were, in their order, with the rows as they were', async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(255), async (lengths, first) => {
      const files = named(lengths.map((length, at) => new Uint8Array(length).fill(first + at)));
      const zip = await writeBackup({ entries: [{ id: 'a' }] }, { createdAt, files: each(files) });
      const read = await readBackup(zip);
      expect(await filesIn(read)).toEqual(files);
      if (!read.ok) throw new Error(read.code);
      const rows: unknown[] = [];
      for await (const row of read.rows('entries')) rows.push(row);
      expect(rows).toEqual([{ id: 'a' }]);
      expect(read.manifest.counts).toEqual({ entries: 1 });
    }),
  );
});

test('a backup without files is the one that it was before there were any', async () => {
  const zip = await writeBackup({ entries: [] }, { createdAt });
  const texts: string[] = [];
  for await (const item of readZip(zip))
    if ('bytes' in item) texts.push(new TextDecoder().decode(item.bytes));
  expect(texts.join()).not.toContain('files');
  expect(await filesIn(await readBackup(zip))).toEqual([]);
});

test('no byte of a file can be another', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) % 251);
  const zip = await writeBackup({ entries: [] }, { createdAt, files: each(named([bytes])) });
  const whole = new Uint8Array(await zip.arrayBuffer());
  const start = Buffer.from(whole).indexOf(bytes);
  const told = new Set<string>();
  for (let at = 0; at < bytes.length; at += 1) {
    const other = Uint8Array.from(whole);
    other[start + at] = (other[start + at] ?? 0) ^ (1 << (at % 8));
    const read = await readBackup(new Blob([other]));
    told.add(read.ok ? `fine at ${at}` : read.code);
  }
  expect(told).toEqual(new Set(['damaged']));
});

test('a file that is missing is told as missing, one that nobody named is passed over', async () => {
  const files = named([Uint8Array.of(1), Uint8Array.of(2)]);
  const zip = await writeBackup({ entries: [] }, { createdAt, files: each(files) });
  const without = await repacked(zip, (all) => all.filter(({ path }) => path !== 'media/1.jpg'));
  expect(await readBackup(without)).toEqual({ ok: false, code: 'cut-short' });
  const more = await repacked(zip, (all) => [{ path: 'media/x.jpg', bytes: Uint8Array.of(3) }, ...all]);
  expect(await filesIn(await readBackup(more))).toEqual(files);
});

test.each<[string, unknown]>([
  ['no list', {}],
  ['a file without a name', [{ bytes: 1, sha256: '' }]],
  ['a file without a checksum', [{ name: 'media/0.jpg', bytes: 1 }]],
  ['null', [null]],
])('a manifest whose files are %s is damaged', async (_name, files) => {
  const zip = await repacked(await writeBackup({ entries: [] }, { createdAt }), (all) =>
    all.map(({ path, bytes }) => ({
      path,
      bytes: encodeText(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(bytes)), files })),
    })),
  );
  expect(await readBackup(zip)).toEqual({ ok: false, code: 'damaged' });
});

test('rows that are no rows are damaged, though a manifest calls them a file too', async () => {
  const bytes = encodeText('no row at all\n');
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Buffer.from(digest).toString('hex');
  const part = { name: 'entries.jsonl', table: 'entries', rows: 1, bytes: bytes.length, sha256 };
  const manifest = {
    format: 'ebb-backup',
    version: 1,
    createdAt,
    counts: { entries: 1 },
    parts: [part],
    files: [{ name: part.name, bytes: part.bytes, sha256 }],
  };
  const files = [
    { path: part.name, bytes },
    { path: 'manifest.json', bytes: encodeText(JSON.stringify(manifest)) },
  ];
  expect(await readBackup(await writeZip(files))).toEqual({ ok: false, code: 'damaged' });
});

test('of two hundred files one is read, and no more, until the next is asked for', async () => {
  const files = named(Array.from({ length: 200 }, (_, at) => new Uint8Array(50_000).fill(at)));
  const zip = await writeBackup({ entries: [] }, { createdAt, files: each(files) });
  let taken = 0;
  const { slice } = zip;
  zip.slice = (from = 0, to = zip.size) => {
    taken += Math.min(to, zip.size) - from;
    return slice.call(zip, from, to);
  };
  const read = await readBackup(zip);
  if (!read.ok) throw new Error(read.code);
  taken = 0;
  const coming = read.files();
  let most = 0;
  for (let at = 0; at < 200; at += 1) {
    const before = taken;
    const { value } = await coming.next();
    // Fifty thousand bytes are compared in one go: Vitest looks at each.
    expect(value && [value.path, Buffer.compare(value.bytes, files[at]?.bytes ?? new Uint8Array())]).toEqual([
      `media/${at}.jpg`,
      0,
    ]);
    most = Math.max(most, taken - before);
  }
  expect(taken).toBeGreaterThan(200 * 50_000);
  expect(most).toBeLessThan(600_000);
});
