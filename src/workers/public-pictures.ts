// The pictures that go out with posts: those that a person put into the public copy, and nothing else.
import type { ZipFile } from '../formats/zip.ts';
import type { Edition } from '../journal/edition.ts';
import type { Entry } from '../journal/entry.ts';
import { mediaIn } from '../journal/medium.ts';
import { hiddenPictures, type PublicPictures, publicPath } from '../journal/public-picture.ts';
import { readBytes, readMedia, whichHere } from '../store/media.ts';
import type { PostFile } from './publish-jobs.ts';

/**
 * Those that may go out with an entry: what its raw text keeps private by now may not, and what is not on this device
 * would be a gap in the post.
 */
export async function picturesFor(
  entry: Entry,
  edition: Edition | null,
  pictures: PublicPictures,
): Promise<PublicPictures> {
  const named = edition === null || pictures.size === 0 ? [] : mediaIn(edition.body);
  const known = named.flatMap(({ id }) => pictures.get(id) ?? []);
  if (known.length === 0) return new Map();
  const hidden = hiddenPictures(entry.body);
  const here = await whichHere(known.map(({ id }) => id));
  return new Map(
    known.filter(({ id, of }) => here.has(id) && !hidden.has(of)).map((picture) => [picture.id, picture]),
  );
}

/** Their files, each once, one in memory at a time. */
export async function* pictureFiles(
  posts: readonly Pick<PostFile, 'pictures'>[],
): AsyncGenerator<ZipFile, void> {
  const ids = new Set(posts.flatMap(({ pictures }) => pictures.map(({ id }) => id)));
  for (const row of await readMedia([...ids])) {
    const bytes = await readBytes(row);
    // Not there a moment later: the post was made from what is.
    if (!bytes) throw new Error('a picture is gone');
    yield { path: publicPath(row), bytes };
  }
}
