// What is to come in, of whatever program: what it says, and what tells it from others.
import type { App, ForeignEntry, Media, NotKept } from '../formats/foreign/foreign.ts';
import { linkedBeside } from '../formats/media-links.ts';
import type { Page, PageContent, Problem, Suggestion } from '../formats/page.ts';
import { sha256Hex } from '../vault/sha256.ts';
import type { MediaFiles } from './media-files.ts';

/** Where somebody was is nobody's business, and extra lines go out with every export. */
const PLACE = /^(?:latitude|longitude|place): /;

/** A picture, a sound, a film that does not come along; its note stays in the text. */
export interface NotComing extends Media {
  why: NotKept;
}

export interface Chosen {
  app: 'markdown' | App;
  /** The file it is in. */
  path: string;
  content: PageContent;
  /** Lines that say where it was written; they come along only when the person says so. */
  place: readonly string[];
  problems: readonly Problem[];
  suggestions: readonly Suggestion[];
  /** Marked as not published, or as a draft. */
  isHidden: boolean;
  /** What another program has with it; once it is known which of them come, those that do not. */
  media: readonly NotComing[];
  /** Where those may lie, and the pictures of a page; null where there are none. */
  files: MediaFiles | null;
  /** The page itself, of Markdown: its bytes stay with the entry. */
  page: Page | null;
  /** What tells it from every other: of Markdown the SHA-256 of the bytes, else program and id, or what it says. */
  key: string;
  /** SHA-256 of what it says, where the key does not tell that; else null. */
  said: string | null;
  /** When its file was last changed, in milliseconds since 1970; null when nobody says. */
  modifiedAt: number | null;
}

export async function chosenPage(
  page: Page,
  modifiedAt: number | null,
  files: MediaFiles | null,
): Promise<Chosen> {
  const { path, problems, suggestions, isHidden, bytes } = page;
  // A page of a site names its pictures as a site does; whatever form it goes out in, its links work there.
  const content = { ...page.content, body: linkedBeside(page.content.body) };
  const key = await sha256Hex(bytes);
  return {
    app: 'markdown',
    path,
    content,
    place: [],
    problems,
    suggestions,
    isHidden,
    media: [],
    files,
    page,
    key,
    said: null,
    modifiedAt,
  };
}

/** What it says is told by its notes, whether its pictures come along or not: so it is known again either way. */
export async function chosenEntry(
  entry: ForeignEntry,
  modifiedAt: number | null,
  files: MediaFiles | null,
): Promise<Chosen> {
  const { app, nativeId, file, content, problems, media } = entry;
  const { when, title, body, tags, feelings, extra, description } = content;
  // Only Ebb's own table has a description; what others say is told as it always was.
  const more = description === undefined ? [] : [description];
  const told = JSON.stringify([when, title, body, tags, feelings, extra, ...more]);
  const said = await sha256Hex(new TextEncoder().encode(told));
  const base = {
    app,
    path: file,
    content: { ...content, extra: extra.filter((line) => !PLACE.test(line)) },
    place: extra.filter((line) => PLACE.test(line)),
    problems,
    media: media.map((one): NotComing => ({ ...one, why: 'missing' })),
    files,
    suggestions: [],
    isHidden: false,
    page: null,
  };
  return nativeId === null
    ? { ...base, key: `${app}:said:${said}`, said: null, modifiedAt }
    : { ...base, key: `${app}:${nativeId}`, said, modifiedAt };
}
