// The plain backup: one zip of JSON lines and a manifest with a format version, counts and checksums. It knows
// tables and rows, not what they mean. Nothing of a backup is handed over before all of it was checked.
import { sha256Hex } from '../vault/sha256.ts';
import { decodeRow, encodeRow } from './backup-row.ts';
import { encodeText } from './text.ts';
import { readZip, type SqueezedFile, writeZip, type ZipFile, type ZipItem, type ZipLimits } from './zip.ts';
import { unsqueezed } from './zip-pack.ts';

export const BACKUP_FORMAT = 'ebb-backup';
const BACKUP_VERSION = 1;
const MANIFEST = 'manifest.json';
// Tables are cut into parts of about this size, so that no string or buffer holds a whole journal.
const PART_BYTES = 4_000_000;
const LIMITS: ZipLimits = { files: 100_000, fileBytes: 256_000_000, totalBytes: 4_000_000_000 };

export interface BackupPart {
  /** `entries.jsonl`, `entries.2.jsonl`. */
  name: string;
  table: string;
  rows: number;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

/** A file that lies beside the rows: a picture, a sound. */
export interface BackupFile {
  /** With its folder, `media/k3v9x2m4tq7w.jpg`. */
  name: string;
  bytes: number;
  /** Lower-case hexadecimal. */
  sha256: string;
}

export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** Milliseconds since 1970. */
  createdAt: number;
  /** Rows of each table, empty ones included. */
  counts: Record<string, number>;
  parts: BackupPart[];
  /** Absent where there are none. */
  files?: BackupFile[];
}

export type Rows = AsyncIterable<unknown> | Iterable<unknown>;

export type ReadBackup =
  | {
      ok: true;
      manifest: BackupManifest;
      rows: (table: string) => AsyncGenerator<unknown, void>;
      /** The files beside the rows, one in memory at a time. */
      files: () => AsyncGenerator<ZipFile, void>;
    }
  | {
      ok: false;
      /** `damaged`: a checksum is wrong or a row cannot be read. `cut-short`: the end or a part is missing. */
      code: 'not-a-backup' | 'newer-version' | 'damaged' | 'cut-short';
    };

/** The lines of a table in runs of about `PART_BYTES`. */
async function* runsOf(rows: Rows): AsyncGenerator<string[], void> {
  let lines: string[] = [];
  let size = 0;
  for await (const row of rows) {
    const line = `${encodeRow(row)}\n`;
    lines.push(line);
    size += line.length;
    if (size < PART_BYTES) continue;
    yield lines;
    [lines, size] = [[], 0];
  }
  if (lines.length > 0) yield lines;
}

async function* partsOf(
  tables: Record<string, Rows>,
  files: AsyncIterable<ZipFile>,
  manifest: BackupManifest,
): AsyncGenerator<ZipFile | SqueezedFile, void> {
  for (const [table, rows] of Object.entries(tables)) {
    manifest.counts[table] = 0;
    let number = 1;
    for await (const lines of runsOf(rows)) {
      const bytes = encodeText(lines.join(''));
      const name = number === 1 ? `${table}.jsonl` : `${table}.${number}.jsonl`;
      const part = { name, table, rows: lines.length, bytes: bytes.length, sha256: await sha256Hex(bytes) };
      manifest.parts.push(part);
      manifest.counts[table] += lines.length;
      number += 1;
      yield { path: name, bytes };
    }
  }
  for await (const { path, bytes } of files) {
    manifest.files ??= [];
    manifest.files.push({ name: path, bytes: bytes.length, sha256: await sha256Hex(bytes) });
    yield { path, squeezed: unsqueezed(bytes) };
  }
  yield { path: MANIFEST, bytes: encodeText(`${JSON.stringify(manifest, null, 2)}\n`) };
}

async function* none(): AsyncGenerator<never, void> {}

/**
 * A backup of all rows of all tables. Rows may hold strings, numbers, booleans, null, lists, plain objects and
 * `Uint8Array`; they come back exactly so.
 * @param tables by name; a name is lower-case letters and `-`
 * @param files what lies beside the rows, each under a folder
 */
export async function writeBackup(
  tables: Record<string, Rows>,
  {
    createdAt,
    signal,
    files = none(),
  }: { createdAt: number; signal?: AbortSignal; files?: AsyncIterable<ZipFile> },
): Promise<Blob> {
  const odd = Object.keys(tables).find((name) => !/^[a-z][a-z-]*$/.test(name));
  if (odd !== undefined) throw new TypeError(`${odd} cannot name a table.`);
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt,
    counts: {},
    parts: [],
  };
  return writeZip(partsOf(tables, files, manifest), signal ? { signal } : {});
}

function isPart(value: unknown): value is BackupPart {
  const part = value as BackupPart | null;
  return (
    typeof part === 'object' &&
    typeof part?.name === 'string' &&
    typeof part.table === 'string' &&
    typeof part.rows === 'number' &&
    typeof part.bytes === 'number' &&
    typeof part.sha256 === 'string'
  );
}

const isFile = (value: unknown): value is BackupFile => {
  const file = value as BackupFile | null;
  return typeof file?.name === 'string' && typeof file.bytes === 'number' && typeof file.sha256 === 'string';
};

function manifestIn(item: ZipItem): BackupManifest | 'newer-version' | 'damaged' | 'not-a-backup' {
  if (!('bytes' in item)) return 'damaged';
  try {
    const found = JSON.parse(new TextDecoder().decode(item.bytes)) as Partial<BackupManifest> | null;
    if (found?.format !== BACKUP_FORMAT || typeof found.version !== 'number') return 'not-a-backup';
    if (found.version > BACKUP_VERSION) return 'newer-version';
    const { version, createdAt, counts, parts, files = [] } = found;
    if (typeof createdAt !== 'number' || typeof counts !== 'object' || counts === null) return 'damaged';
    if (!Array.isArray(parts)) return 'damaged';
    if (!Array.isArray(files) || !files.every(isFile) || !parts.every(isPart)) return 'damaged';
    return { format: BACKUP_FORMAT, version, createdAt, counts, parts, files };
  } catch {
    return 'not-a-backup';
  }
}

async function openManifest(blob: Blob): Promise<BackupManifest | Exclude<ReadBackup, { ok: true }>['code']> {
  for await (const item of readZip(blob, { limits: LIMITS, isWanted: (path) => path === MANIFEST })) {
    if (item.path === MANIFEST) return manifestIn(item);
    if ('problem' in item && item.problem === 'archive-damaged') return 'cut-short';
  }
  return 'not-a-backup';
}

/** Whether a blob claims to be a backup of ours; says nothing of its state. */
export async function isBackup(blob: Blob): Promise<boolean> {
  const found = await openManifest(blob);
  return typeof found === 'object' || found === 'newer-version' || found === 'damaged';
}

function linesIn(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function areRows(bytes: Uint8Array, count: number): boolean {
  const lines = linesIn(bytes);
  if (lines.length !== count) return false;
  try {
    for (const line of lines) decodeRow(line);
    return true;
  } catch {
    return false;
  }
}

async function checkParts(blob: Blob, manifest: BackupManifest): Promise<'damaged' | 'cut-short' | null> {
  // Parts last: what is named as both must have rows that can be read.
  const all: readonly (BackupPart | BackupFile)[] = [...(manifest.files ?? []), ...manifest.parts];
  const missing = new Map(all.map((part) => [part.name, part]));
  for await (const item of readZip(blob, { limits: LIMITS, isWanted: (path) => missing.has(path) })) {
    if (!('bytes' in item)) return 'damaged';
    const part = missing.get(item.path);
    missing.delete(item.path);
    if (!part || (await sha256Hex(item.bytes)) !== part.sha256) return 'damaged';
    if ('rows' in part && !areRows(item.bytes, part.rows)) return 'damaged';
  }
  return missing.size > 0 ? 'cut-short' : null;
}

/** The backup in a blob, with every checksum and row already checked. Rows are read again when asked for. */
export async function readBackup(blob: Blob): Promise<ReadBackup> {
  const manifest = await openManifest(blob);
  if (typeof manifest === 'string') return { ok: false, code: manifest };
  const problem = await checkParts(blob, manifest);
  if (problem) return { ok: false, code: problem };
  const rows = (table: string) => rowsOf(blob, manifest, table);
  return { ok: true, manifest, rows, files: () => filesOf(blob, manifest) };
}

async function* rowsOf(blob: Blob, manifest: BackupManifest, table: string): AsyncGenerator<unknown, void> {
  const names = new Set(manifest.parts.filter((part) => part.table === table).map((part) => part.name));
  for await (const item of readZip(blob, { limits: LIMITS, isWanted: (path) => names.has(path) })) {
    // Only the first of two with one name was checked.
    if (!('bytes' in item) || !names.delete(item.path)) continue;
    for (const line of linesIn(item.bytes)) yield decodeRow(line);
  }
}

async function* filesOf(blob: Blob, { files = [] }: BackupManifest): AsyncGenerator<ZipFile, void> {
  const names = new Set(files.map(({ name }) => name));
  for await (const item of readZip(blob, { limits: LIMITS, isWanted: (path) => names.has(path) }))
    if ('bytes' in item && names.delete(item.path)) yield item;
}
