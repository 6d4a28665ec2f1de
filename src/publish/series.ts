// A series as its posts tell it: which part each is, in lines of the front matter, and the way to the part before and
// behind, as the last paragraph. Made again it replaces what it said before, and nothing else.
import { quoteScalar } from '../formats/quote.ts';
import type { Chapter } from '../journal/chapter.ts';
import type { Day } from '../journal/day.ts';
import type { Content } from '../journal/entry.ts';
import type { Series } from '../journal/series.ts';
import { plainWords } from './plain-words.ts';

/** A post as a series needs it. */
export interface SeriesPost {
  /** The entry's id. */
  id: string;
  day: Day;
  /** Its file's name without the ending. */
  postName: string;
  title?: string;
}

export interface PartChapter {
  /** From 1, among those that have a part. */
  number: number;
  /** Null: the person keeps the name to themselves. */
  name: string | null;
}

export interface Part<Post extends SeriesPost = SeriesPost> {
  post: Post;
  /** The title of the series. */
  series: string;
  /** From 1. */
  number: number;
  of: number;
  /** Null before the first chapter that begins within the series. */
  chapter: PartChapter | null;
  previous: Post | null;
  next: Post | null;
}

/**
 * The parts of a series in order.
 * @param posts what is out or goes out, earliest first; others are not to be handed in
 * @param chapters only those that begin within the series count
 * @param chapterNames a name is the person's private word, and is told only where they said so
 */
export function seriesParts<Post extends SeriesPost>(
  series: Series,
  posts: readonly Post[],
  chapters: readonly Chapter[],
  chapterNames: 'use' | 'leave-out',
): Part<Post>[] {
  const isWithin = (day: Day) => series.from <= day && day <= series.to;
  const leftOut = new Set(series.leftOut);
  const chosen = posts.filter(({ id, day }) => isWithin(day) && !leftOut.has(id));
  // Of two that begin on one day the later in the list counts.
  const within = chapters.filter(({ day }) => isWithin(day)).sort((a, b) => a.day.localeCompare(b.day));
  const opened = chosen.map(({ day }) => within.findLast((chapter) => chapter.day <= day));
  const seen = [...new Set(opened)].filter((chapter) => chapter !== undefined);
  return chosen.map((post, index) => {
    const chapter = opened[index];
    const name = chapterNames === 'use' ? (chapter?.name ?? null) : null;
    return {
      post,
      series: series.title,
      number: index + 1,
      of: chosen.length,
      chapter: chapter ? { number: seen.indexOf(chapter) + 1, name } : null,
      previous: chosen[index - 1] ?? null,
      next: chosen[index + 1] ?? null,
    };
  });
}

const OPEN = '<!-- series-links -->';
/** The same round a text that Liquid is kept from. */
const OPEN_RAW = '<!-- series-links, text as it stands -->';
const CLOSE = '<!-- /series-links -->';
/** Remarks that are ours. */
export const SERIES_REMARKS: ReadonlySet<string> = new Set([OPEN, OPEN_RAW, CLOSE]);
const [RAW, END_RAW] = ['{% raw %}', '{% endraw %}'];
const NO_LIQUID = 'render_with_liquid: false';
const KEYS: ReadonlySet<string> = new Set(['series', 'series_part', 'series_of', 'series_chapter']);

const keyOf = (line: string) => /^["']?([\w-]+)["']?\s*:/.exec(line)?.[1];
const isNoLiquid = (line: string) => /^render_with_liquid\s*:\s*false\s*(?:#.*)?$/.test(line);

/** Lines of front matter without some keys and what belongs to them. */
function withoutKeys(extra: readonly string[], keys: ReadonlySet<string>): string[] {
  let isOfThem = false;
  return extra.filter((line) => {
    const key = keyOf(line);
    if (key !== undefined) isOfThem = keys.has(key);
    else if (line !== '' && !/^[\s-]/.test(line)) isOfThem = false;
    return !isOfThem;
  });
}

/** `series:` alone may be a word of the person's own blog; it is ours beside `series_part:`. */
function withoutOurLines(extra: readonly string[]): string[] {
  const has = (key: string) => extra.some((line) => keyOf(line) === key);
  return has('series') && has('series_part') && has('series_of') ? withoutKeys(extra, KEYS) : [...extra];
}

interface Bare {
  body: string;
  /** Whether its text was kept from Liquid by tags of ours. */
  wasRaw: boolean;
}

/** The body without the paragraph, which need not be the last one any more. */
function bareBody(body: string): Bare {
  const lines = body.split('\n');
  const close = lines.lastIndexOf(CLOSE);
  const open = lines.slice(0, Math.max(0, close)).findLastIndex((line) => line === OPEN || line === OPEN_RAW);
  if (open < 0) return { body, wasRaw: false };
  const before = lines.slice(0, open).join('\n').replace(/\n$/, '');
  const behind = lines.slice(close + 1).join('\n');
  const isRaw = lines[open] === OPEN_RAW && before.startsWith(RAW) && before.endsWith(END_RAW);
  const text = isRaw ? before.slice(RAW.length, -END_RAW.length) : before;
  return { body: behind.trim() === '' ? text : `${text}\n${behind}`, wasRaw: isRaw };
}

/** The body of a post without its way to other parts. */
export const withoutSeriesLinks = (body: string): string => bareBody(body).body;

/** What stands before the links: "Before this:", "After this:". */
export interface SeriesWords {
  previous: string;
  next: string;
}

function linksOf({ previous, next }: Part, words: SeriesWords): string {
  const link = (word: string, post: SeriesPost | null) =>
    post === null
      ? []
      : [
          `${plainWords(word)} [${plainWords(post.title ?? '') || post.day}]({% post_url ${post.postName} %})`,
        ];
  return [...link(words.previous, previous), ...link(words.next, next)].join(' · ');
}

function linesOf({ series, number, of, chapter }: Part): string[] {
  const name = chapter?.name ?? null;
  return [
    `series: ${quoteScalar(series)}`,
    `series_part: ${number}`,
    `series_of: ${of}`,
    ...(name === null ? [] : [`series_chapter: ${quoteScalar(name)}`]),
  ];
}

/**
 * A post as a part of a series, or as none (null) again. Whatever an earlier making said is replaced. The neighbours
 * must go out with it: Jekyll builds no site in which a `post_url` leads nowhere. Where the post says
 * `render_with_liquid: false`, its text is kept from Liquid by tags instead, since the links need Liquid; a text that
 * could end such tags itself gets the lines, and no links.
 */
export function withSeries(content: Content, part: Part | null, words: SeriesWords): Content {
  const { body, wasRaw } = bareBody(content.body);
  const bare = withoutOurLines(content.extra);
  const extra = wasRaw ? [...bare, NO_LIQUID] : bare;
  if (part === null) return { ...content, body, extra };
  // A `series:` of the person's own gives way, or the key would stand twice.
  const kept = withoutKeys(extra, KEYS);
  const lines = linesOf(part);
  const links = linksOf(part, words);
  const isRaw = kept.some(isNoLiquid);
  if (links === '' || (isRaw && body.includes('endraw')))
    return { ...content, body, extra: [...kept, ...lines] };
  const text = isRaw ? `${RAW}${body}${END_RAW}` : body;
  const opening = isRaw ? OPEN_RAW : OPEN;
  return {
    ...content,
    body: `${text}${text === '' ? '' : '\n\n'}${opening}\n\n${links}\n\n${CLOSE}`,
    extra: [...kept.filter((line) => !isNoLiquid(line)), ...lines],
  };
}
