// What a person set about publishing, as one setting.

import { DAY_MS } from './day.ts';
import type { EditionText } from './edition.ts';
import { withoutKeptBack } from './kept-back.ts';

export interface PublishingChoices {
  /** Days to wait after setting aside, 0 to 30. */
  coolingDays: number;
  /** The line on where to find help, as it was used last; '' before the first time. */
  helpLine: string;
  /** The line that it was written while it was happening, as it was used last. */
  writtenNote: string;
  /** What of the posts' feelings goes along as data for the blog's own charts. */
  siteData: 'none' | 'entries' | 'weeks';
  /** Posts that a week needs before its counts are told, 2 to 7. */
  leastPosts: number;
}

export const MOST_COOLING_DAYS = 30;
export const LONGEST_LINE = 500;
export const LEAST_POSTS: readonly number[] = [2, 3, 4, 5, 6, 7];

export const PLAIN_PUBLISHING: PublishingChoices = {
  coolingDays: 0,
  helpLine: '',
  writtenNote: '',
  siteData: 'none',
  leastPosts: 3,
};

const isLine = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_LINE;

/** What was stored; what is no such choice is as at first. */
export function publishingOf(value: unknown): PublishingChoices {
  const { coolingDays, helpLine, writtenNote, siteData, leastPosts } = (value ?? {}) as Record<
    string,
    unknown
  >;
  const isDays = Number.isInteger(coolingDays) && Number(coolingDays) >= 0;
  return {
    coolingDays: isDays ? Math.min(Number(coolingDays), MOST_COOLING_DAYS) : 0,
    helpLine: isLine(helpLine) ? helpLine : '',
    writtenNote: isLine(writtenNote) ? writtenNote : '',
    siteData: siteData === 'entries' || siteData === 'weeks' ? siteData : 'none',
    leastPosts: LEAST_POSTS.includes(Number(leastPosts)) ? Number(leastPosts) : 3,
  };
}

/** The instant until which an edition rests, by the cooling-off time and by what was asked of it; null: it does not. */
export function restsUntil(
  edition: { madeAt: number; lookAgainAt: number | null },
  { coolingDays }: Pick<PublishingChoices, 'coolingDays'>,
  now: number,
): number | null {
  const until = Math.max(edition.madeAt + coolingDays * DAY_MS, edition.lookAgainAt ?? 0);
  return until > now ? until : null;
}

/** A list of words that a person said are fine as they are; what is none is left out. */
export const knownNamesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === 'string' && name !== '').slice(0, 2_000) : [];

/** What of an entry may stand in an edition: its text without what is private in it, and without its pictures. */
export function publicTextOf({ title, body, description, tags, feelings }: EditionText): EditionText {
  const text: EditionText = {
    body: withoutKeptBack(body),
    // A tag with any such thing in it stays as a whole.
    tags: tags.filter((tag) => withoutKeptBack(tag) === tag),
    feelings: feelings.map((feeling) => ({ ...feeling })),
  };
  if (title !== undefined) text.title = withoutKeptBack(title);
  if (description !== undefined) text.description = withoutKeptBack(description);
  return text;
}
