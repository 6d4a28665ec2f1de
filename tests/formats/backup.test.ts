import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBackup, type ReadBackup, readBackup, writeBackup } from '../../src/formats/backup.ts';
import { decodeRow, encodeRow } from '../../src/formats/backup-row.ts';
import { encodeText } from '../../src/formats/text.ts';
import { readZip, writeZip, type ZipFile } from '../../src/formats/zip.ts';

const createdAt = 1_750_000_000_000;

/** Values as rows hold them, with keys and texts that try to pass for the format's own. */
const { row } = fc.letrec((tie) => ({
  row: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\u0000', '😀', '\uD800', '\u2028\n', '{"$bytes":"AA=="}', '$bytes'),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
    fc.array(tie('row'), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '$bytes',
              '$$bytes',
              '$number',
              '$',
              '__proto__',
              'constructor',
              'id',
              'toString',
            ),
          ),
          tie('row'),
        ),
        { maxLength: 4 },
      )
      .map((pairs) => Object.fromEntries(pairs)),
  ),
}));

async function all(read: ReadBackup, table: string): Promise<unknown[]> {
  if (!read.ok) throw new Error(read.code);
  const rows: unknown[] = [];
  for await (const one of read.rows(table)) rows.push(one);
  return rows;
}

async function filesIn(blob: Blob): Promise<ZipFile[]> {
  const files: ZipFile[] = [];
  for await (const item of readZip(blob)) if ('bytes' in item) files.push(item);
  return files;
}

/** A backup with one of its files changed or left out. */
async function changed(blob: Blob, path: string, change: (text: string) => string | null): Promise<Blob> {
  const files = await filesIn(blob);
  const next = files.flatMap((file) => {
    if (file.path !== path) return [file];
    const text = change(new TextDecoder().decode(file.bytes));
    return text === null ? [] : [{ path, bytes: encodeText(text) }];
  });
  return writeZip(next);
}

describe('a row', () => {
  test('comes back exactly, whatever it holds', () => {
    fc.assert(
      fc.property(row, (value) => {
        const line = encodeRow(value);
        expect(line).not.toContain('\n');
        // Vitest's own comparison trips over a key called constructor.
        deepStrictEqual(decodeRow(line), value);
      }),
      { numRuns: 3000 },
    );
  });

  test('with a key __proto__ sets no prototype', () => {
    const read = decodeRow('{"__proto__":{"isAdmin":true},"$$x":1}') as Record<string, unknown>;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read.isAdmin).toBeUndefined();
    expect(Object.keys(read)).toEqual(['__proto__', '$x']);
  });

  test('of megabytes of bytes comes back', () => {
    const bytes = Uint8Array.from({ length: 3_000_001 }, (_, index) => (index * 7) % 256);
    const read = decodeRow(encodeRow({ raw: { bytes } })) as { raw: { bytes: Uint8Array } };
    expect(Buffer.from(read.raw.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  test('that holds what no row holds is refused, not bent', () => {
    for (const value of [new Date(0), new Map(), 1n, () => 1])
      expect(() => encodeRow({ value })).toThrow(TypeError);
  });
});

describe('a backup', () => {
  test('gives back every table as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 8 }),
        fc.array(row, { maxLength: 3 }),
        async (entries, words) => {
          const read = await readBackup(await writeBackup({ entries, words, drafts: [] }, { createdAt }));
          deepStrictEqual(await all(read, 'entries'), entries);
          deepStrictEqual(await all(read, 'words'), words);
          expect(await all(read, 'drafts')).toEqual([]);
          if (read.ok)
            expect(read.manifest.counts).toEqual({ entries: entries.length, words: words.length, drafts: 0 });
          expect(read.ok && read.manifest.createdAt).toBe(createdAt);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of a large journal is cut into parts and comes back in order', async () => {
    async function* rows() {
      for (let id = 0; id < 9000; id += 1) yield { id, body: `${id} `.repeat(200) };
    }
    const blob = await writeBackup({ entries: rows() }, { createdAt });
    const read = await readBackup(blob);
    if (!read.ok) throw new Error(read.code);
    expect(read.manifest.parts.map((part) => part.name)).toEqual([
      'entries.jsonl',
      'entries.2.jsonl',
      'entries.3.jsonl',
    ]);
    let next = 0;
    for await (const one of read.rows('entries')) {
      expect((one as { id: number }).id).toBe(next);
      next += 1;
    }
    expect(next).toBe(9000);
  }, 20_000);

  test('is known by its manifest, and nothing else is one', async () => {
    const blob = await writeBackup({ entries: [] }, { createdAt });
    expect(await isBackup(blob)).toBe(true);
    const others = [
      new Blob(['x']),
      new Blob([]),
      await writeZip([{ path: 'a.md', bytes: encodeText('x') }]),
    ];
    others.push(await changed(blob, 'manifest.json', () => '{"format":"other","version":1}'));
    others.push(await changed(blob, 'manifest.json', () => 'null'));
    for (const other of others) {
      expect(await isBackup(other)).toBe(false);
      expect(await readBackup(other)).toEqual({ ok: false, code: 'not-a-backup' });
    }
  });

  test('of a newer version is refused as such', async () => {
    const blob = await writeBackup({ entries: [] }, { createdAt });
    const newer = await changed(blob, 'manifest.json', (text) =>
      text.replace('"version": 1', '"version": 2'),
    );
    expect(await readBackup(newer)).toEqual({ ok: false, code: 'newer-version' });
  });

  test('with one changed letter, a missing part or a missing end is handed over not at all', async () => {
    const blob = await writeBackup(
      { entries: [{ id: 'a', body: 'hope' }], words: [{ id: 'w' }] },
      { createdAt },
    );
    const bent = await changed(blob, 'entries.jsonl', (text) => text.replace('hope', 'hops'));
    expect(await readBackup(bent)).toEqual({ ok: false, code: 'damaged' });
    const missing = await changed(blob, 'words.jsonl', () => null);
    expect(await readBackup(missing)).toEqual({ ok: false, code: 'cut-short' });
    const short = blob.slice(0, blob.size - 40);
    expect(await readBackup(short)).toEqual({ ok: false, code: 'cut-short' });
    const odd = await changed(blob, 'manifest.json', (text) => text.replace('"rows": 1', '"rows": "1"'));
    expect(await readBackup(odd)).toEqual({ ok: false, code: 'damaged' });
  });

  test('with any byte flipped is refused or the same', async () => {
    const rows = [{ id: 'a', body: 'hope '.repeat(30) }];
    const whole = new Uint8Array(await (await writeBackup({ entries: rows }, { createdAt })).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const bytes = new Uint8Array(whole);
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const read = await readBackup(new Blob([bytes]));
        if (read.ok) expect(await all(read, 'entries')).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });
});
