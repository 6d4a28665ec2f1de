// Small pictures for lists. One lies beside the bytes of its picture, sealed with the same key, and is made where a list
// first wants it. It has no row: it goes when its picture goes, is in no file, and can be made again at any time.
import type { Medium } from '../journal/medium.ts';
import { sealBlob } from '../vault/blob.ts';
import type { Bytes } from '../vault/bytes.ts';
import { answered } from './answering.ts';
import { db, guardSchema } from './database.ts';
import { readBytes } from './media.ts';
import { thumbnailId } from './thumbnail-id.ts';

type Keyed = Pick<Medium, 'id' | 'key'>;

/** Null where there is none yet, or one that does not open. */
export const readThumbnail = ({ id, key }: Keyed): Promise<Bytes | null> =>
  readBytes({ id: thumbnailId(id), key });

/** Keeps a thumbnail while its picture has a row. @throws what stopped it, a full disk too: nothing is lost by it */
export async function keepThumbnail({ id, key }: Keyed, bytes: Uint8Array): Promise<void> {
  const sealed = await sealBlob(key, thumbnailId(id), bytes);
  await answered(() =>
    db.transaction('rw', db.blobs, db.media, db.meta, async () => {
      await guardSchema();
      // It may have gone while this was drawn.
      if ((await db.media.where(':id').equals(id).count()) > 0) await db.blobs.put(sealed);
    }),
  );
}

/** Which of these pictures have anything here to be shown in a list: bytes, or a thumbnail of bytes that are lost. */
export async function showable(ids: readonly string[]): Promise<Set<string>> {
  const counts = await answered(() =>
    db.transaction('r', db.blobs, () =>
      Promise.all(
        // Counted by their keys: no byte of them is read. One lies right behind the other.
        ids.map((id) => db.blobs.where(':id').between(id, thumbnailId(id), true, true).count()),
      ),
    ),
  );
  return new Set(ids.filter((_, at) => (counts[at] ?? 0) > 0));
}
