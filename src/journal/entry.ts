// The entry: what a person wrote, on which day, and what they named. Everything else hangs beside it.
import { plainWords } from './plain-words.ts';
import type { Moment, When } from './when.ts';

/** How strongly, in five named steps from "a trace" to "overwhelming". Absent is not zero: it was not said. */
export type Intensity = 1 | 2 | 3 | 4 | 5;

/** A feeling that was named; `id` is a row of the dictionary of words. */
export interface Feeling {
  id: string;
  intensity?: Intensity;
}

/** Who may see an entry. Private unless the person said otherwise. */
export type Visibility = 'private' | 'public';

/** What a person can change in an entry. An absent title is not an empty one. */
export interface Content {
  when: When;
  title?: string;
  /** Markdown, LF line ends. */
  body: string;
  description?: string;
  layout?: string;
  tags: string[];
  /** In the order they were named. */
  feelings: Feeling[];
  /** Front matter that Ebb does not own, as raw YAML lines in their order. */
  extra: string[];
}

/** Where an imported entry came from. `key` decides whether it is here already. */
export interface Origin {
  app: string;
  /** The foreign id, or for Markdown the SHA-256 of the bytes as first imported. Kept for ever. */
  key: string;
  /** SHA-256 of what a foreign entry said as it came; absent where the key tells that. */
  said?: string;
  /** Path of the file as first imported. */
  path: string;
  /** The import it came with. */
  importId: string;
}

/** The file an entry was read from, so that what was not touched goes out as it came in. */
export interface Raw {
  bytes: Uint8Array<ArrayBuffer>;
  /** Name without folders, `2025-06-19-craving-secure-connection.md`. */
  fileName: string;
  /** The front matter as read from these bytes: a field that differs from it was edited since. */
  read: Omit<Content, 'body'> & Pick<Partial<Entry>, 'isNotForLookingBack'>;
  /** The labels that `read.feelings` had then, in order: a word renamed since changes the file too. */
  labels: string[];
}

export interface Entry extends Content {
  /** Random, stable, never reused. */
  id: string;
  /** Counts saves, from 1. */
  revision: number;
  /** Random at each save: equal stamps are the same text. */
  stamp: string;
  /** Every earlier stamp, oldest first. */
  ancestors: string[];
  /** The device that saved this revision. */
  device: string;
  writtenAt: Moment;
  editedAt: Moment;
  visibility: Visibility;
  /** The instant the person last said so; absent where they never did. */
  visibilityAt?: number;
  origin?: Origin;
  raw?: Raw;
  /** The instant it was removed; the text waits 30 days. */
  removedAt?: number;
  /** Nothing that looks back shows it unasked. Of the entry, not of its text: an earlier text keeps it so. */
  isNotForLookingBack?: true;
  /** A page of the example journal: nobody's, until somebody writes in it. Never in an export or a backup. */
  isExample?: true;
}

/** Days that a removed entry waits before its text is gone. */
export const REMOVED_KEPT_DAYS = 30;

/** Whether it is the person's own and not removed: the example is nobody's, and stays here. */
export const isOwn = ({ removedAt, isExample }: Pick<Entry, 'removedAt' | 'isExample'>): boolean =>
  removedAt === undefined && !isExample;

/** Whether there is anything at all to keep: words anywhere, a tag or a feeling. */
export function holdsAnything(content: Omit<Content, 'when' | 'extra' | 'layout'>): boolean {
  const texts = [content.body, content.title ?? '', content.description ?? ''];
  return texts.some((text) => text.trim() !== '') || content.tags.length > 0 || content.feelings.length > 0;
}

/** What a list calls an entry: its title, else the first words of its text (at most `max` characters), else ''. */
export function nameOf(content: Pick<Content, 'title' | 'body'>, max = 60): string {
  if (content.title !== undefined && content.title.trim() !== '') return content.title.trim();
  return firstWords(content.body, max);
}

/** The first words of a Markdown text on one line, without marks, cut at a word with `…` after `max` characters. */
export function firstWords(body: string, max: number): string {
  // A list never needs more than the start; a 10 MB line must not be scanned for it.
  const text = plainWords(body.slice(0, max * 8));
  if (text.length <= max) return text;
  const cut = text.slice(0, max + 1);
  const space = cut.lastIndexOf(' ');
  // What ends or parts a sentence says nothing before the sign that it goes on.
  return `${cut
    .slice(0, space > max / 2 ? space : max)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .replace(/(?<=[^.,;:–—-])[.,;:–—-]+$/, '')}…`;
}
