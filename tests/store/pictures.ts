// Pictures for tests, and a look at what lies of them in the database, past Dexie and past the seal.
import { Dexie } from 'dexie';
import { type Medium, mediumId, pictureMarkdown } from '../../src/journal/medium.ts';
import { toBase64 } from '../../src/vault/base64.ts';
import type { Bytes } from '../../src/vault/bytes.ts';

export interface Picture {
  medium: Medium;
  bytes: Bytes;
  /** How a text names it. */
  markdown: string;
}

let made = 0;

/** Bytes that nothing shortens, others for each seed. */
export function noise(length: number, seed: number): Bytes {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = (seed + 1) * 0x9e3779b9;
  for (let at = 0; at < words.length; at += 1) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    words[at] = state ^ (state >>> 13);
  }
  return new Uint8Array(words.buffer).slice(0, length);
}

/** Another picture at each call. */
export function picture(addedAt = 0, length = 3_000): Picture {
  made += 1;
  const medium: Medium = {
    id: mediumId(noise(12, made)),
    type: 'image/jpeg',
    size: length,
    width: 40,
    height: 30,
    key: toBase64(noise(32, made + 1_000_000)),
    addedAt,
  };
  return { medium, bytes: noise(length, made + 2_000_000), markdown: pictureMarkdown(medium, 'The bridge') };
}

const asked = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Every row of every table as it lies. */
export async function laidRows(): Promise<Record<string, unknown[]>> {
  const connection = await asked(Dexie.dependencies.indexedDB.open('ebb') as IDBOpenDBRequest);
  const tables: Record<string, unknown[]> = {};
  for (const name of connection.objectStoreNames)
    tables[name] = await asked(connection.transaction(name).objectStore(name).getAll());
  connection.close();
  return tables;
}

/** All texts and bytes of rows, one behind the other. */
function* piecesOf(value: unknown): Generator<Buffer, void> {
  if (typeof value === 'string') yield Buffer.from(value);
  else if (value instanceof Uint8Array) yield Buffer.from(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* piecesOf(inner);
}

/** Whether something stands readable in rows: a text, or any sixteen bytes one behind the other. */
export function liesIn(rows: unknown, sought: string | Uint8Array): boolean {
  const pieces = [...piecesOf(rows)];
  if (typeof sought === 'string') return pieces.some((piece) => piece.includes(sought));
  for (let at = 0; at + 16 <= sought.length; at += 16) {
    const run = Buffer.from(sought.slice(at, at + 16));
    if (pieces.some((piece) => piece.includes(run))) return true;
  }
  return false;
}

/** A lock that everybody waits for who asks for it. */
export function queuedLocks(): { locks: object } {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, _options: object, work: () => Promise<unknown>) => {
    const run = last.then(work);
    last = run.catch(() => undefined);
    return run;
  };
  return { locks: { request, query: async () => ({ held: [] }) } };
}
