// Pictures that went out and that no post has any more: what was taken out of a post is to leave the blog, too.
import { type LedgerRow, type Place, standingPosts } from './ledger.ts';

export interface LeftPicture {
  /** The entry's id. */
  id: string;
  /** `assets/pictures/p7k2x9m4tq3w.jpg` */
  path: string;
}

/**
 * Those that were sent to a place and have no post there any more. They may be gone from there already.
 * @param isThere whether a place is the one that is meant
 * @param going by entry, the paths of the pictures that it has from now on
 * @param gone entries whose posts go from there
 */
export function leftPictures(
  rows: readonly LedgerRow[],
  isThere: (place: Place) => boolean,
  going: ReadonlyMap<string, readonly string[]>,
  gone: ReadonlySet<string>,
): LeftPicture[] {
  const wanted = new Set(
    rows.flatMap((row) => {
      if (gone.has(row.id) || going.has(row.id)) return [];
      return standingPosts(row).findLast(({ to }) => isThere(to))?.pictures ?? [];
    }),
  );
  for (const paths of going.values()) for (const path of paths) wanted.add(path);
  const sent = new Map<string, string>();
  for (const { id, outs } of rows)
    for (const { to, pictures = [] } of outs)
      if (isThere(to)) for (const path of pictures) sent.set(path, id);
  return [...sent].flatMap(([path, id]) => (wanted.has(path) ? [] : { id, path }));
}
