// A series as one Markdown file, to read from front to back, print or hand to Pandoc. It needs nothing of the blog.
import { quoteScalar } from '../formats/quote.ts';
import { trimLineEnds } from '../formats/text.ts';
import type { Day } from '../journal/day.ts';
import type { Intensity } from '../journal/entry.ts';
import { bookBody } from './book-part.ts';
import { plainWords } from './plain-words.ts';
import { type Part, type SeriesPost, withoutSeriesLinks } from './series.ts';

/** A post as it stands in a book: its public form, and nothing of the entry behind it. */
export interface BookPost extends SeriesPost {
  /** The day in words, "19 June 2025". */
  dayWords: string;
  body: string;
  /** The strength, 1 to 5, only where the post says it. */
  feelings: { label: string; intensity?: Intensity }[];
}

export interface BookWords {
  /** What stands before the feelings of a post: "Feelings:". */
  feelings: string;
}

const anchor = (number: number) => `part-${number}`;

function feelingsLine({ feelings }: BookPost, words: BookWords): string[] {
  if (feelings.length === 0) return [];
  const named = feelings.map(({ label, intensity }) =>
    intensity === undefined ? plainWords(label) : `${plainWords(label)} ${intensity}/5`,
  );
  return [`${plainWords(words.feelings)} ${named.join(', ')}`];
}

function partBlocks(
  { post, number, chapter }: Part<BookPost>,
  anchorOf: (postName: string) => string | null,
  words: BookWords,
): string[] {
  const level = chapter === null ? 2 : 3;
  const title = plainWords(post.title ?? '');
  const body = trimLineEnds(bookBody(withoutSeriesLinks(post.body), `p${number}-`, level + 1, anchorOf));
  return [
    `<a id="${anchor(number)}"></a>`,
    `${'#'.repeat(level)} ${title || plainWords(post.dayWords)}`,
    ...(title === '' ? [] : [plainWords(post.dayWords)]),
    ...(body.trim() === '' ? [] : [body]),
    ...feelingsLine(post, words),
  ];
}

/** The heading of a chapter where its first part stands: its name, or where that is nobody's business its number. */
function chapterBlocks(part: Part, before: Part | undefined): string[] {
  const { chapter } = part;
  if (chapter === null || chapter.number === before?.chapter?.number) return [];
  return [`## ${plainWords(chapter.name ?? '') || chapter.number}`];
}

/**
 * The book: title, chapters, posts with their days and feelings, in the order of the parts.
 * @param about the first and last day go into the front matter with the title
 */
export function writeBook(
  about: { title: string; from: Day; to: Day },
  parts: readonly Part<BookPost>[],
  words: BookWords,
): string {
  const numbers = new Map(parts.map(({ post, number }) => [post.postName, number]));
  const anchorOf = (postName: string) => {
    const number = numbers.get(postName);
    return number === undefined ? null : anchor(number);
  };
  const front = [
    '---',
    `title: ${quoteScalar(about.title)}`,
    `from: ${about.from}`,
    `to: ${about.to}`,
    '---',
  ];
  const blocks = parts.flatMap((part, index) => [
    ...chapterBlocks(part, parts[index - 1]),
    ...partBlocks(part, anchorOf, words),
  ]);
  return `${front.join('\n')}\n\n${[`# ${plainWords(about.title)}`, ...blocks].join('\n\n')}\n`;
}
