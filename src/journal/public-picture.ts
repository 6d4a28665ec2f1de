// A picture that was chosen for others. It is a copy of its own, drawn anew, under an id of its own: that of the journal
// is in nothing that goes out. In the public copy of a page it stands as pictures do, in a post by where a site has it.
//   ![The bridge](media/p7k2x9m4tq3w.jpg)  ->  ![The bridge](/assets/pictures/p7k2x9m4tq3w.jpg)
import {
  isPicture,
  MEDIA,
  type Medium,
  mediaIn,
  mediumFileName,
  type NamedMedium,
  type PlacedPicture,
  placedPictures,
} from './medium.ts';
import { privatePassages } from './private-passages.ts';
import { edited } from './text-edit.ts';

/** Where a site has them: Jekyll copies this folder as it is. */
export const PUBLIC_PICTURES = 'assets/pictures';

export interface PublicPicture extends NamedMedium {
  /** The id of the journal's picture that it is a copy of. */
  of: string;
}

/** By their ids. */
export type PublicPictures = ReadonlyMap<string, PublicPicture>;

/** Those among the rows of the journal. */
export const publicPictures = (rows: readonly Medium[]): PublicPictures =>
  new Map(
    rows.flatMap(({ id, type, publicOf }) =>
      publicOf === undefined ? [] : [[id, { id, type, of: publicOf }]],
    ),
  );

/** Below the blog: `assets/pictures/p7k2x9m4tq3w.jpg`. */
export const publicPath = (picture: NamedMedium): string => `${PUBLIC_PICTURES}/${mediumFileName(picture)}`;

/** A text whose public pictures lead to where a site has them; all other media stand as they stood. */
export function withPublicPictures(text: string, pictures: PublicPictures): string {
  if (pictures.size === 0) return text;
  let left = text;
  for (const placed of placedPictures(text).reverse()) {
    const { start, end, id, description } = placed;
    if (pictures.has(id))
      left = edited(left, { start, end, text: `![${description}](/${publicPath(placed)})` });
  }
  return left;
}

const AT_ROOT = new RegExp(`\\]\\(/(${PUBLIC_PICTURES}/([\\w]{12})\\.\\w{3,4})\\)`, 'g');

/** The public pictures of a text that `withPublicPictures` gave, each once. */
export function publicPicturesIn(text: string, pictures: PublicPictures): PublicPicture[] {
  const ids = [...text.matchAll(AT_ROOT)].map(([, , id = '']) => id);
  return [...new Set(ids)].flatMap((id) => pictures.get(id) ?? []);
}

/** The same text, with addresses that hold where the site is not at the root of its host. Jekyll evaluates them. */
export const withSiteAddresses = (text: string, pictures: PublicPictures): string =>
  text.replace(AT_ROOT, (whole: string, path: string, id: string) =>
    pictures.has(id) ? `]({{ '/${path}' | relative_url }})` : whole,
  );

const OF_SITE = new RegExp(
  `\\]\\((?:\\{\\{ '/${PUBLIC_PICTURES}/([\\w.]+)' \\| relative_url \\}\\}|/${PUBLIC_PICTURES}/([\\w.]+))\\)`,
  'g',
);

/** The text of a post with its pictures as the journal shows them. */
export const asShownHere = (text: string): string =>
  text.replace(OF_SITE, (_, one?: string, other?: string) => `](${MEDIA}/${one ?? other ?? ''})`);

/** The pictures of a raw text, each once, as they stand outside private passages: what is said there is for nobody. */
export function openPictures(raw: string): PlacedPicture[] {
  const passages = privatePassages(raw);
  const open = new Map<string, PlacedPicture>();
  for (const placed of placedPictures(raw)) {
    const isPrivate = passages.some(({ start, end }) => start < placed.end && placed.start < end);
    if (!isPrivate && isPicture(placed.type) && !open.has(placed.id)) open.set(placed.id, placed);
  }
  return [...open.values()];
}

/** Those of a journal's pictures that a raw text names within private passages and nowhere else. */
export function hiddenPictures(raw: string): ReadonlySet<string> {
  const open = new Set(openPictures(raw).map(({ id }) => id));
  return new Set(mediaIn(raw).flatMap(({ id }) => (open.has(id) ? [] : id)));
}

/**
 * The text of a public copy with a picture in it: behind what stands before it in the raw text, where that is in the copy
 * too, else at the end.
 * @param picture its Markdown
 * @param before the raw text up to where the picture stands there, without what is kept back
 */
export function withPicturePut(copy: string, picture: string, before: string): string {
  const paragraph =
    before
      .trimEnd()
      .split(/\n[ \t]*\n/)
      .at(-1)
      ?.trim() ?? '';
  if (paragraph === '' && before.trim() === '') return copy === '' ? picture : `${picture}\n\n${copy}`;
  const found = copy.lastIndexOf(paragraph);
  if (found === -1) return [copy.trimEnd(), picture].filter((part) => part !== '').join('\n\n');
  const at = found + paragraph.length;
  // Behind the whole paragraph, and pictures that stand there already.
  const rest = /^[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*(?:\n[ \t]*\n!\[[^\]\n]*\]\([^)\n]*\)[ \t]*(?=\n|$))*/.exec(
    copy.slice(at),
  );
  const end = at + (rest?.[0].length ?? 0);
  const [head, tail] = [copy.slice(0, end), copy.slice(end)];
  return `${head}\n\n${picture}${tail === '' ? '' : `\n\n${tail.replace(/^\n+/, '')}`}`;
}
