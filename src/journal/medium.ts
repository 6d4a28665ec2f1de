// A picture or a sound that belongs to a text. The text says where it stands, as Markdown says it, and by what it is
// called there it is found; the bytes lie apart.
//   ![The bridge](media/k3v9x2m4tq7w.jpg)

import type { Caret, TextEdit } from './text-edit.ts';

/** Kinds of bytes that are kept, by the ending that tells them. */
const ENDINGS = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  webm: 'audio/webm',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  mp3: 'audio/mpeg',
} as const;

export type MediumEnding = keyof typeof ENDINGS;
export type MediumType = (typeof ENDINGS)[MediumEnding];

export interface Medium {
  /** Twelve letters and digits, random: it says nothing, and is short enough to stand in a text. */
  id: string;
  type: MediumType;
  /** Bytes. */
  size: number;
  /** Pixels of a picture; absent for a sound. */
  width?: number;
  height?: number;
  /** 32 random bytes in base64, of this medium alone: its bytes are sealed with it, the journal locked or not. */
  key: string;
  /** The instant it was put in, in milliseconds since 1970. */
  addedAt: number;
  /** Chosen for others: the id of the picture that it is a copy of (public-picture.ts). Absent for all others. */
  publicOf?: string;
}

/** Where media stand beside what was written: in texts, in an export, in a backup. */
export const MEDIA = 'media';

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID = '[0-9a-hjkmnp-tv-z]{12}';
const NAME = `${MEDIA}/(${ID})\\.(${Object.keys(ENDINGS).join('|')})`;
/** An address with a scheme or a host is somebody else's, whatever it is called there. */
const FOREIGN = '(?:[a-zA-Z][a-zA-Z\\d+.-]*:|[/\\\\]{2})';
const ELSEWHERE = new RegExp(`^${FOREIGN}`);
/** Whatever folder it lies in: a site has it under another one than a text. */
const AT_END = new RegExp(`(?:^|/)${NAME}$`);
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}\\p{N}])`, 'gu');

/** An id from 12 random bytes; five bits of each are taken. */
export const mediumId = (random: Uint8Array): string =>
  Array.from(random.subarray(0, 12), (byte) => SIGNS.charAt(byte & 31)).join('');

export const isMediumId = (value: string): boolean => new RegExp(`^${ID}$`).test(value);

export const isMediumType = (value: unknown): value is MediumType =>
  Object.values(ENDINGS).some((type) => type === value);

export const isPicture = (type: MediumType): boolean => type.startsWith('image/');

/** The file's name: `k3v9x2m4tq7w.jpg`. */
export function mediumFileName({ id, type }: Pick<Medium, 'id' | 'type'>): string {
  const ending = Object.entries(ENDINGS).find(([, known]) => known === type)?.[0] ?? 'bin';
  return `${id}.${ending}`;
}

export interface NamedMedium {
  id: string;
  type: MediumType;
}

const named = (id: string, ending: string): NamedMedium => ({ id, type: ENDINGS[ending as MediumEnding] });

/** What an address in a text stands for: `media/<id>.jpg`, in whatever folder. Null for any other address. */
export function mediumAt(address: string): NamedMedium | null {
  const [, id, ending] = ELSEWHERE.test(address) ? [] : (AT_END.exec(address) ?? []);
  return id !== undefined && ending !== undefined ? named(id, ending) : null;
}

/** Every medium that a text names anywhere, code and comments too, each once: what is named is kept. */
export function mediaIn(text: string): NamedMedium[] {
  const found = new Map<string, NamedMedium>();
  if (!text.includes(`${MEDIA}/`)) return [];
  for (const [, id = '', ending = ''] of text.matchAll(ANYWHERE)) found.set(id, named(id, ending));
  return [...found.values()];
}

/** The Markdown of a picture; what would end its description early is left out. */
export const pictureMarkdown = (medium: Pick<Medium, 'id' | 'type'>, description: string): string =>
  `![${plainDescription(description)}](${MEDIA}/${mediumFileName(medium)})`;

const UNFIT = /[[\]\\`\p{Cc}]+|<(?=[a-z/!?])/giu;

/**
 * A description as it can stand between brackets on one line. Code and HTML bind tighter than brackets: one that began
 * in a description would end somewhere in the text behind the picture, and there would be none.
 */
export const plainDescription = (description: string): string =>
  description.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();

/** The same while it is typed: a blank behind the last word may be one before the next. */
export const typedDescription = (description: string): string => description.replace(UNFIT, '');

/** A picture as it stands in a text. */
export interface PlacedPicture extends NamedMedium {
  /** UTF-16 units: from `![` to behind `)`. */
  start: number;
  end: number;
  description: string;
}

const FOLDER = `(?:(?!${FOREIGN})[^()\\s]*/)?`;
const PLACED = new RegExp(`!\\[([^\\[\\]\\n]*)\\]\\(${FOLDER}${NAME}\\)`, 'g');

function placedAs(text: string, form: RegExp): PlacedPicture[] {
  if (!text.includes(`${MEDIA}/`)) return [];
  return [...text.matchAll(form)].map((match) => {
    const [whole, description = '', id = '', ending = ''] = match;
    return { ...named(id, ending), start: match.index, end: match.index + whole.length, description };
  });
}

/** The pictures of a text that stand as Ebb puts them, in order. */
export const placedPictures = (text: string): PlacedPicture[] => placedAs(text, PLACED);

/** The Markdown of a sound: a link, for Markdown has no word for one. */
export const soundMarkdown = (medium: Pick<Medium, 'id' | 'type'>, name: string): string =>
  `[${plainDescription(name)}](${MEDIA}/${mediumFileName(medium)})`;

const LINKED = new RegExp(`(?<!!)\\[([^\\[\\]\\n]*)\\]\\(${FOLDER}${NAME}\\)`, 'g');

/** The sounds of a text that stand as Ebb puts them, in order; `description` is what the link is called. */
export function placedSounds(text: string): PlacedPicture[] {
  return placedAs(text, LINKED).filter(({ type }) => !isPicture(type));
}

/** Puts blocks (pictures) into a text in place of a selection, each a paragraph of its own; the caret goes on below. */
export function blocksPut(text: string, { start, end }: Caret, blocks: readonly string[]): TextEdit {
  const before = text.slice(0, start);
  const behind = text.slice(end);
  const lead = before === '' || /\n[ \t]*\n$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const trail = behind.startsWith('\n\n') ? '' : behind.startsWith('\n') ? '\n' : '\n\n';
  const put = `${lead}${blocks.join('\n\n')}${trail}`;
  // Behind the blank line that follows, which may stand there already.
  const at = start + put.length + (trail.length < 2 ? 2 - trail.length : 0);
  return { start, end, text: put, caret: { start: at, end: at } };
}

/** Takes a picture out of a text, with the blank lines that only it stood between. */
export function pictureTakenOut(text: string, { start, end }: Caret): TextEdit {
  const before = text.slice(0, start);
  const isAlone = (before === '' || before.endsWith('\n')) && /^[ \t]*(?:\n|$)/.test(text.slice(end));
  if (!isAlone) return { start, end, text: '' };
  const gap = /^[ \t]*\n*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + gap, text: '' };
}
