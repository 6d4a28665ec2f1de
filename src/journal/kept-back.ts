// What of a text stays with the person when a copy for others is made: private passages, and pictures and recordings of the
// journal with their descriptions. Wherever a raw text is held against its copy it is read through here, so that both agree.
import { joinedPlaces, type Place, withoutPlaces } from './cut-places.ts';
import { type NamedMedium, type PlacedPicture, placedPictures, placedSounds } from './medium.ts';
import { privatePassages } from './private-passages.ts';

export type KeptBack = Place & ({ kind: 'passage' } | { kind: 'medium'; medium: NamedMedium });

/** `{: width="300"}`, `{width=50%}`; not what Liquid evaluates. */
const ATTRIBUTES = /\{(?![{%])[^{}\n]{0,500}\}/y;
/** What ends a link whose words the picture is. */
const LINKED = /\][([][^()[\]\n]{0,2000}[)\]]/y;

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Behind the attributes that belong to what ends there. */
export const pastAttributes = (text: string, at: number): number => past(ATTRIBUTES, text, at);

/** A picture with what would be nothing without it: its attributes, and a link that has no other words. */
function whole(text: string, { start, end }: PlacedPicture): Place {
  const behind = pastAttributes(text, end);
  const linkEnd = text[start - 1] === '[' ? past(LINKED, text, behind) : behind;
  return linkEnd > behind ? { start: start - 1, end: linkEnd } : { start, end: behind };
}

const placedMedia = (text: string): PlacedPicture[] =>
  [...placedPictures(text), ...placedSounds(text)].sort((a, b) => a.start - b.start);

/** Each by itself, in order; a picture in a private passage is the passage's. */
export function keptBack(text: string): KeptBack[] {
  const passages = privatePassages(text).map((place): KeptBack => ({ ...place, kind: 'passage' }));
  let next = 0;
  const media = placedMedia(text).flatMap((picture): KeptBack[] => {
    const { id, type, start, end } = picture;
    while ((passages[next]?.end ?? Infinity) <= start) next += 1;
    const isPrivate = (passages[next]?.start ?? Infinity) < end;
    return isPrivate ? [] : [{ ...whole(text, picture), kind: 'medium', medium: { id, type } }];
  });
  return [...passages, ...media].sort((a, b) => a.start - b.start);
}

const placesIn = (text: string): Place[] => {
  const media = placedMedia(text).map((medium) => whole(text, medium));
  const passages = privatePassages(text);
  // A passage may begin within a description: then all of both stays.
  return media.length === 0 ? passages : joinedPlaces([...passages, ...media]);
};

/** What is left of a text, with no more blank lines at its end than the whole had: its last lines may all have gone. */
export function endingAs(text: string, left: string): string {
  const [bare, end] = [left.trimEnd(), text.slice(text.trimEnd().length)];
  return left.length - bare.length > end.length ? bare + end : left;
}

/**
 * A text without its private passages, its pictures and its recordings, so that what stays reads as if they had never been there. A text
 * without any is given back as it is; what is given back holds none.
 */
export function withoutKeptBack(text: string): string {
  const left = withoutPlaces(text, placesIn);
  return placedMedia(text).length === 0 ? left : endingAs(text, left);
}

/** A text without its pictures and recordings; its private passages are another matter. */
export const withoutPictures = (text: string): string =>
  endingAs(
    text,
    withoutPlaces(text, (left) => joinedPlaces(placedMedia(left).map((medium) => whole(left, medium)))),
  );
