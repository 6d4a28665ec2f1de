// `_data/feelings.json`: what the blog's own charts are drawn from. It says nothing that the posts do not say, and in
// its weekly form less: a week with few posts has no counts at all.
import { encodeText } from '../formats/text.ts';
import { type Day, dayNumber, dayOfNumber, isoWeek, weekStart } from '../journal/day.ts';
import type { Intensity } from '../journal/entry.ts';

/** A post that is out or goes out, as it says itself. */
export interface PublicPost {
  day: Day;
  /** Its file's name without the ending, `2025-06-19-craving-secure-connection`. */
  postName: string;
  title?: string;
  /** The strength only where the post says it. */
  feelings: { label: string; intensity?: Intensity }[];
}

export type SiteDataChoices =
  | { kind: 'entries' }
  /** `minimum`: posts that a week needs for its counts to be told; `feelings`: labels, in the order to tell them. */
  | { kind: 'weeks'; minimum: number; feelings: readonly string[] };

const LEAST_MINIMUM = 2;
const MOST_MINIMUM = 7;
const USUAL_MINIMUM = 3;

export interface EntryRow {
  day: Day;
  post: string;
  title?: string;
  feelings: { label: string; strength?: Intensity }[];
}

export interface WeekRow {
  /** ISO 8601, `2025-W25`, and its Monday and Sunday. */
  week: string;
  from: Day;
  to: Day;
  /** Null: fewer than the minimum, perhaps none. */
  posts: number | null;
  /** On how many of these posts each was named; null where `posts` is. */
  feelings: { label: string; posts: number }[] | null;
}

export type SiteData = { format: 'ebb-feelings'; version: 1 } & (
  | { kind: 'entries'; entries: EntryRow[] }
  | { kind: 'weeks'; minimum: number; weeks: WeekRow[] }
);

const HEAD = { format: 'ebb-feelings', version: 1 } as const;
const DAYS_OF_A_WEEK = 7;

function entryRow({ day, postName, title, feelings }: PublicPost): EntryRow {
  return {
    day,
    post: postName,
    ...(title === undefined ? {} : { title }),
    feelings: feelings.map(({ label, intensity }) =>
      intensity === undefined ? { label } : { label, strength: intensity },
    ),
  };
}

function weekRow(monday: number, posts: readonly PublicPost[], feelings: readonly string[]): WeekRow {
  const named = (wanted: string) =>
    posts.filter((post) => post.feelings.some(({ label }) => label === wanted)).length;
  return {
    week: isoWeek(monday),
    from: dayOfNumber(monday),
    to: dayOfNumber(monday + DAYS_OF_A_WEEK - 1),
    posts: posts.length === 0 ? null : posts.length,
    feelings: posts.length === 0 ? null : feelings.map((label) => ({ label, posts: named(label) })),
  };
}

/** Every week from the first to the last that has counts; what is before and behind is not even hinted at. */
function weekRows(posts: readonly PublicPost[], minimum: number, feelings: readonly string[]): WeekRow[] {
  const byWeek = new Map<number, PublicPost[]>();
  for (const post of posts) {
    const monday = weekStart(dayNumber(post.day));
    const ofWeek = byWeek.get(monday);
    if (ofWeek) ofWeek.push(post);
    else byWeek.set(monday, [post]);
  }
  const told = [...byWeek].filter(([, ofWeek]) => ofWeek.length >= minimum).map(([monday]) => monday);
  if (told.length === 0) return [];
  const first = told.reduce((a, b) => Math.min(a, b));
  const last = told.reduce((a, b) => Math.max(a, b));
  const rows: WeekRow[] = [];
  for (let monday = first; monday <= last; monday += DAYS_OF_A_WEEK) {
    const ofWeek = byWeek.get(monday) ?? [];
    rows.push(weekRow(monday, ofWeek.length >= minimum ? ofWeek : [], feelings));
  }
  return rows;
}

/**
 * What the blog may draw, from posts that anybody can read anyway; the same for the posts in any order.
 * @param posts what is out or goes out, and nothing else: all of it is told
 * @param choices a minimum beyond 2 to 7 is brought into it
 */
export function siteData(posts: readonly PublicPost[], choices: SiteDataChoices): SiteData {
  const key = ({ day, postName }: PublicPost) => `${day} ${postName}`;
  const sorted = [...posts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (choices.kind === 'entries') return { ...HEAD, kind: 'entries', entries: sorted.map(entryRow) };
  const asked = Number.isInteger(choices.minimum) ? choices.minimum : USUAL_MINIMUM;
  const minimum = Math.min(MOST_MINIMUM, Math.max(LEAST_MINIMUM, asked));
  const feelings = [...new Set(choices.feelings)];
  return { ...HEAD, kind: 'weeks', minimum, weeks: weekRows(sorted, minimum, feelings) };
}

/**
 * Jekyll reads JSON as YAML, where these would end a line or the whole file. No `\uD83D`: libyaml refuses escaped
 * surrogates, so pairs stay as they are and what is alone becomes U+FFFD.
 */
const UNSAFE = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

const lineOf = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) => (typeof it === 'string' ? it.toWellFormed() : it)).replace(
    UNSAFE,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The file's bytes: JSON that is YAML too, a row a line, so that a change of one post is a change of one line. */
export function writeSiteData(data: SiteData): Uint8Array<ArrayBuffer> {
  const { rows, name, head } =
    data.kind === 'entries'
      ? { rows: data.entries, name: 'entries', head: [] }
      : { rows: data.weeks, name: 'weeks', head: [`"minimum": ${data.minimum}`] };
  const fields = [
    `"format": "${data.format}"`,
    `"version": ${data.version}`,
    `"kind": "${data.kind}"`,
    ...head,
  ];
  const list = rows.length === 0 ? '[]' : `[\n${rows.map(lineOf).join(',\n')}\n]`;
  return encodeText(`{\n${[...fields, `"${name}": ${list}`].join(',\n')}\n}\n`);
}
