// What is to come in, of whatever program: what it says, and what tells it from others.
import type { App, ForeignEntry, Media } from '../formats/foreign/foreign.ts';
import type { Page, PageContent, Problem, Suggestion } from '../formats/page.ts';

/** Where somebody was is nobody's business, and extra lines go out with every export. */
const PLACE = /^(?:latitude|longitude|place): /;

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
  /** Pictures and sounds that Ebb cannot hold. */
  media: readonly Media[];
  /** The page itself, of Markdown: its bytes stay with the entry. */
  page: Page | null;
  /** What tells it from every other: of Markdown the SHA-256 of the bytes, else program and id, or what it says. */
  key: string;
  /** SHA-256 of what it says, where the key does not tell that; else null. */
  said: string | null;
  /** When its file was last changed, in milliseconds since 1970; null when nobody says. */
  modifiedAt: number | null;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  let hex = '';
  for (const byte of digest) hex += HEX[byte];
  return hex;
}

export async function chosenPage(page: Page, modifiedAt: number | null): Promise<Chosen> {
  const { path, content, problems, suggestions, isHidden, bytes } = page;
  const key = await sha256(bytes);
  return {
    app: 'markdown',
    path,
    content,
    place: [],
    problems,
    suggestions,
    isHidden,
    media: [],
    page,
    key,
    said: null,
    modifiedAt,
  };
}

export async function chosenEntry(entry: ForeignEntry, modifiedAt: number | null): Promise<Chosen> {
  const { app, nativeId, file, content, problems, media } = entry;
  const { when, title, body, tags, feelings, extra } = content;
  const told = JSON.stringify([when, title, body, tags, feelings, extra]);
  const said = await sha256(new TextEncoder().encode(told));
  const base = {
    app,
    path: file,
    content: { ...content, extra: extra.filter((line) => !PLACE.test(line)) },
    place: extra.filter((line) => PLACE.test(line)),
    problems,
    media,
    suggestions: [],
    isHidden: false,
    page: null,
  };
  return nativeId === null
    ? { ...base, key: `${app}:said:${said}`, said: null, modifiedAt }
    : { ...base, key: `${app}:${nativeId}`, said, modifiedAt };
}
