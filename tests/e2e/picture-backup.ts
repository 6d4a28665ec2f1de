// A backup with many pictures, as another device would have made it: to add them one by one takes minutes.
import { writeBackup } from '../../src/formats/backup.ts';
import type { ZipFile } from '../../src/formats/zip.ts';
import type { Entry } from '../../src/journal/entry.ts';
import { MEDIA, type Medium, mediumFileName, mediumId, pictureMarkdown } from '../../src/journal/medium.ts';
import { SCHEMA, TABLES } from '../../src/store/schema.ts';
import { newBlobKey } from '../../src/vault/blob.ts';
import { manyEntries } from './many-entries.ts';

interface Photo {
  jpeg: Uint8Array;
  width: number;
  height: number;
}

export interface Pictured {
  entries: Entry[];
  media: Medium[];
  /** By the name of the file. */
  files: ReadonlyMap<string, ZipFile['bytes']>;
}

/** Another JPEG for each number, of the same look. */
function varied(jpeg: Uint8Array, nth: number): ZipFile['bytes'] {
  const text = Buffer.from(`Picture ${nth}`);
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), text]);
  // Behind the two bytes that begin a JPEG.
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]));
}

const idOf = (nth: number) =>
  mediumId(Uint8Array.from({ length: 12 }, (_, at) => (at < 4 ? nth >> (5 * at) : 7 * at)));

/** Entries, the newest first, with so many pictures in the midst of each. */
export function pictured(count: number, each: number, { jpeg, width, height }: Photo): Pictured {
  const media: Medium[] = [];
  const files = new Map<string, ZipFile['bytes']>();
  const entries = manyEntries(count).map((entry) => {
    const pictures = Array.from({ length: each }, () => {
      const nth = media.length;
      const bytes = varied(jpeg, nth);
      const named = { id: idOf(nth), type: 'image/jpeg' } as const;
      media.push({
        ...named,
        size: bytes.length,
        width,
        height,
        key: newBlobKey(),
        addedAt: entry.writtenAt.at,
      });
      files.set(mediumFileName(named), bytes);
      return pictureMarkdown(named, `Picture ${nth}`);
    });
    return { ...entry, body: [entry.body, ...pictures, 'And on.'].join('\n\n') };
  });
  return { entries, media, files };
}

export async function backupOf({ entries, media, files }: Pictured): Promise<Buffer> {
  async function* beside() {
    for (const [name, bytes] of files) yield { path: `${MEDIA}/${name}`, bytes };
  }
  const empty = TABLES.filter((name) => name !== 'marks').map((name) => [name, []]);
  const rows = { ...Object.fromEntries(empty), entries, media, meta: [{ key: 'schema', value: SCHEMA }] };
  const zip = await writeBackup(rows, { createdAt: Date.UTC(2025, 6, 1), files: beside() });
  return Buffer.from(await zip.arrayBuffer());
}
