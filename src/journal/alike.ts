// Which pages are like one: by counting what both hold, and nothing else. What a count means is the reader's to say.
//   a feeling both name or a tag both have: 3 points; a rarer word both use: 1 point, at most 6 for words
import type { Entry } from './entry.ts';
import type { Mark } from './mark.ts';
import { foldText } from './search.ts';

const POINTS = 3;
const MOST_FOR_WORDS = 6;
/** Fewer points than this are chance. */
const LEAST = 3;
/** A word is rare where at most one page in so many has it; two pages may always share one. */
const RARE = 20;
const MOST_PAGES = 20;
/** Of a page longer than any a person types, the first so many different words. */
const MOST_WORDS = 5_000;
/** Four letters or more: shorter ones hold sentences together. */
const WORD = /[\p{L}\p{M}\p{N}]{4,}/gu;

type Text = Pick<Entry, 'title' | 'body' | 'description'>;
type Resolve = (id: string) => string;

function wordsIn({ title = '', body, description = '' }: Text): Set<string> {
  const text = foldText(`${title}\n${body}\n${description}`);
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    words.add(word);
    if (words.size >= MOST_WORDS) break;
  }
  return words;
}

/** Tells which words of a page are in another's text, by their numbers. */
export function sharedWithPage(page: Text): (other: Text) => number[] {
  const numbers = new Map([...wordsIn(page)].map((word, index) => [word, index]));
  return (other) =>
    [...wordsIn(other)].flatMap((word) => {
      const number = numbers.get(word);
      return number === undefined ? [] : [number];
    });
}

/** How many of the pages have each word, the page itself among them. */
function timesShared(shared: ReadonlyMap<string, readonly number[]>, own: string): Uint32Array {
  const times = new Uint32Array(MOST_WORDS).fill(1);
  for (const [id, numbers] of shared) {
    if (id === own) continue;
    for (const number of numbers) times[number] = (times[number] ?? 0) + 1;
  }
  return times;
}

/** How many of the wanted are among these; each counts once. Of ten thousand pages it makes nothing but a number. */
function countOf(items: readonly string[], wanted: ReadonlySet<string>): number {
  let count = 0;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as string;
    if (wanted.has(item) && items.indexOf(item) === at) count += 1;
  }
  return count;
}

function rareAmong(numbers: readonly number[], times: Uint32Array, most: number): number {
  let count = 0;
  for (const number of numbers) {
    if ((times[number] ?? 0) <= most) count += 1;
    if (count === MOST_FOR_WORDS) break;
  }
  return count;
}

/**
 * The pages most like one, at most 20, in order of time, the oldest first.
 * @param marks newest first; the page's own among them or not
 * @param shared what `sharedWithPage` told of each page, by its id
 */
export function alikePages(
  page: Pick<Mark, 'id' | 'feelings' | 'tags'>,
  marks: readonly Mark[],
  shared: ReadonlyMap<string, readonly number[]>,
  resolve: Resolve,
): Mark[] {
  const feelings = new Set(page.feelings.map(({ id }) => resolve(id)));
  const tags = new Set(page.tags);
  const times = timesShared(shared, page.id);
  const most = Math.max(2, Math.floor(shared.size / RARE));
  const points = (mark: Mark): number => {
    const named = mark.feelings.length === 0 ? [] : mark.feelings.map(({ id }) => resolve(id));
    const rare = rareAmong(shared.get(mark.id) ?? [], times, most);
    return POINTS * (countOf(named, feelings) + countOf(mark.tags, tags)) + rare;
  };
  const near: { mark: Mark; place: number; points: number }[] = [];
  marks.forEach((mark, place) => {
    const own = mark.id === page.id ? 0 : points(mark);
    if (own >= LEAST) near.push({ mark, place, points: own });
  });
  return near
    .sort((a, b) => b.points - a.points || a.place - b.place)
    .slice(0, MOST_PAGES)
    .sort((a, b) => b.place - a.place)
    .map(({ mark }) => mark);
}
