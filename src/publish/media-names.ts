// Where a text names a medium of the journal: by its path, as a text says it, or by an id that the journal has, in
// whatever other way.
//   media/k3v9x2m4tq7w.jpg   /assets/k3v9x2m4tq7w.png   k3v9x2m4tq7w
import type { Place } from '../journal/cut-places.ts';
import { MEDIA, mediaIn, mediumAt, type NamedMedium } from '../journal/medium.ts';
import { decoded } from './entry-targets.ts';
import { withCharacters } from './readings.ts';

/** Media by their ids. */
export type KnownMedia = ReadonlyMap<string, NamedMedium>;

/** Of the rows of the journal. */
export const mediaById = (media: readonly NamedMedium[]): KnownMedia =>
  new Map(media.map(({ id, type }) => [id, { id, type }]));

const BARE = /\[\[\s{0,20}([0-9a-z]{12}\.[0-9a-z]{3,4})(?![\p{L}\p{N}])/giu;
const ID_LENGTH = 12;
const LIKE_IDS = /[0-9a-z]{12,}/gi;
const WITH_FOLDER = new RegExp(
  `(?<![\\p{L}\\p{N}])${MEDIA}[/\\\\]{1,3}([0-9a-z]{12}\\.[0-9a-z]{3,4})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** What a file of the folder of media is, in whatever case it is written; null for a name that is none of ours. */
const fileCalled = (name: string): NamedMedium | null => mediumAt(`${MEDIA}/${name.toLowerCase()}`);

/** A wiki link finds a file by its name alone. */
const calledInWiki = (text: string): NamedMedium[] =>
  [...text.matchAll(BARE)].flatMap(([, name = '']) => fileCalled(name) ?? []);

/** The same media, and those that a text names: what is lost, or was never here, is a medium all the same. */
export function withNamed(known: KnownMedia, text: string): KnownMedia {
  const more = [...mediaIn(text.toLowerCase()), ...calledInWiki(text)].filter(({ id }) => !known.has(id));
  return more.length === 0 ? known : new Map([...known, ...mediaById(more)]);
}

export interface MediumName extends Place {
  medium: NamedMedium;
}

/** Ids that the journal has, glued to other letters or not. */
function idsIn(text: string, known: KnownMedia): MediumName[] {
  if (known.size === 0) return [];
  return [...text.matchAll(LIKE_IDS)].flatMap(({ 0: run, index }) => {
    const found: MediumName[] = [];
    for (let at = 0; at + ID_LENGTH <= run.length; at += 1) {
      const medium = known.get(run.slice(at, at + ID_LENGTH).toLowerCase());
      if (medium) found.push({ start: index + at, end: index + at + ID_LENGTH, medium });
    }
    return found;
  });
}

/** Every name of a medium in a text as it stands. */
export function mediumNamesIn(text: string, known: KnownMedia): MediumName[] {
  const paths = [...text.matchAll(WITH_FOLDER)].flatMap(({ 0: path, 1: name = '', index }) => {
    const medium = fileCalled(name);
    return medium ? [{ start: index, end: index + path.length, medium }] : [];
  });
  return [...paths, ...idsIn(text, known)];
}

/** An address, or a tag of HTML, as a browser reads it. */
export const readable = (text: string): string => decoded(withCharacters(text));

/** The medium that an address or a tag names, with its escapes or without; null for none. */
export const mediumNamedBy = (text: string, known: KnownMedia): NamedMedium | null =>
  (mediumNamesIn(text, known)[0] ?? mediumNamesIn(readable(text), known)[0])?.medium ?? null;

/** The same for what a wiki link leads to. */
export const mediumOfWiki = (target: string, known: KnownMedia): NamedMedium | null =>
  mediumNamedBy(target, known) ?? calledInWiki(`[[${readable(target)}`)[0] ?? null;
