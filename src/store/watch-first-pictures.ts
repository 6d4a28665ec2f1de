// What stands first among the pictures of entries, for the rows of a list that are shown. Narrow rows do not tell it, so
// a text is read for it, once for as long as it is the same.
import type { Mark } from '../journal/mark.ts';
import { isPicture, type Medium, type PlacedPicture, placedPictures } from '../journal/medium.ts';
import { showable } from './thumbnails.ts';
import { reading, rowsNow } from './unit.ts';
import { type Watch, watching } from './watch.ts';

export interface FirstPicture {
  medium: Medium;
  description: string;
}

/** By narrow row: that one is another once its entry is another, and goes with the keys. */
export type FirstPictures = ReadonlyMap<Mark, FirstPicture>;

export interface FirstPicturesWatch extends Watch<FirstPictures> {
  /** As they were last seen: of rows that were never asked for, nothing. */
  now(): FirstPictures;
}

/** Null where a text has none. */
const placed = new WeakMap<Mark, PlacedPicture | null>();
const known = new WeakMap<Mark, FirstPicture>();

const firstIn = (text: string) => placedPictures(text).find(({ type }) => isPicture(type)) ?? null;

async function readFirsts(marks: readonly Mark[]): Promise<void> {
  const { entries, media } = await reading();
  const unread = marks.filter((mark) => !placed.has(mark));
  const texts = unread.length === 0 ? [] : await entries.getMany(unread.map(({ id }) => id));
  for (const [at, mark] of unread.entries()) placed.set(mark, firstIn(texts[at]?.body ?? ''));
  const ids = [...new Set(marks.flatMap((mark) => placed.get(mark)?.id ?? []))];
  if (ids.length === 0) return;
  const [rows, here] = await Promise.all([media.getMany(ids), showable(ids)]);
  const byId = new Map(rows.flatMap((row) => (row && here.has(row.id) ? [[row.id, row] as const] : [])));
  for (const mark of marks) {
    const first = placed.get(mark);
    const medium = first && byId.get(first.id);
    if (!medium) known.delete(mark);
    // The same object for as long as it is the same picture: by that it is compared.
    else if (!known.has(mark)) known.set(mark, { medium, description: first.description });
  }
}

const knownOf = (marks: readonly Mark[]): FirstPictures =>
  new Map(
    marks.flatMap((mark) => {
      const first = known.get(mark);
      return first ? [[mark, first] as const] : [];
    }),
  );

const isSame = (one: FirstPictures, other: FirstPictures) =>
  one.size === other.size && [...one].every(([mark, first]) => other.get(mark) === first);

const countMedia = watching(async () => rowsNow().media.count());

/**
 * The first picture of each of these entries that has one which can be shown here: what is known is there at once, and
 * what is found is told, again when pictures come or go. What fails is not told: a list is whole without.
 */
export function watchFirstPictures(marks: readonly Mark[]): FirstPicturesWatch {
  const watch: Watch<FirstPictures> = (next) => {
    let isOver = false;
    let told = knownOf(marks);
    const tell = () => {
      const found = knownOf(marks);
      if (isOver || isSame(found, told)) return;
      told = found;
      next(found);
    };
    const read = (count: number) => {
      // A journal without pictures is read no further.
      if (count === 0) return;
      readFirsts(marks).then(tell, () => undefined);
    };
    const stop = countMedia(read, () => undefined);
    return () => {
      isOver = true;
      stop();
    };
  };
  return Object.assign(watch, { now: () => knownOf(marks) });
}
