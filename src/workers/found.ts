// What a preview shows of pages that were read and compared: counts, days, feelings without a word, a few samples.
import type { Page, Problem } from '../formats/page.ts';
import { firstWords } from '../journal/entry.ts';
import { foldWord } from '../journal/words.ts';
import type { ComparedPage } from './comparing.ts';
import type { Found, FoundFeeling, Offer, Some, Unread } from './jobs.ts';
import type { Meanings } from './meanings.ts';

const LISTED = 50;
const FEELINGS_LISTED = 200;
const SAMPLES = 3;
const EXAMPLES = 4;
const EXCERPT = 140;

function some<T>(all: readonly T[]): Some<T> {
  return { first: all.slice(0, LISTED), total: all.length };
}

function countPages(pages: readonly ComparedPage[]): Found['pages'] {
  const none = () => ({ dated: 0, undated: 0 });
  const counts: Found['pages'] = {
    fresh: none(),
    same: none(),
    changed: none(),
    removed: none(),
    gone: none(),
  };
  for (const { page, standing } of pages) counts[standing][page.content.when ? 'dated' : 'undated'] += 1;
  return counts;
}

function daysOf(pages: readonly ComparedPage[]): Found['days'] {
  // Days of four-digit years order as text.
  const days = pages.flatMap(({ page }) => (page.content.when ? [page.content.when.day] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

class FeelingCount {
  readonly #found = new Map<string, FoundFeeling>();
  readonly #meanings: Meanings;

  constructor(meanings: Meanings) {
    this.#meanings = meanings;
  }

  /** Counts the labels of one page, each once. */
  add(labels: readonly string[], offer: string | null): void {
    const once = new Map(labels.map((label) => [foldWord(label), label]));
    for (const [folded, label] of once) {
      if (this.#meanings.idOf(label) !== null) continue;
      const key = `${offer ?? ''} ${folded}`;
      const found = this.#found.get(key) ?? this.#begin(key, folded, label, offer);
      found.pages += 1;
    }
  }

  #begin(key: string, folded: string, label: string, offer: string | null): FoundFeeling {
    const word = this.#meanings.suggestionFor(label);
    const suggestion = word && { id: word.id, label: word.label };
    const found: FoundFeeling = { label, folded, offer, pages: 0, suggestion };
    this.#found.set(key, found);
    return found;
  }

  list(): FoundFeeling[] {
    return [...this.#found.values()].sort((a, b) => b.pages - a.pages);
  }
}

function newFeelings(pages: readonly ComparedPage[], meanings: Meanings): Found['newFeelings'] {
  const count = new FeelingCount(meanings);
  for (const { page } of pages) {
    count.add(
      page.content.feelings.map((feeling) => feeling.label),
      null,
    );
    for (const offer of page.suggestions) if (offer.kind === 'feelings') count.add(offer.labels, offer.key);
  }
  const all = count.list();
  return { first: all.slice(0, FEELINGS_LISTED), total: all.length };
}

function offersOf(pages: readonly ComparedPage[]): Offer[] {
  const offers = new Map<string, Offer>();
  for (const suggestion of pages.flatMap(({ page }) => page.suggestions)) {
    const { kind, key } = suggestion;
    const offer = offers.get(key) ?? { key, kind, pages: 0, examples: [] };
    offer.pages += 1;
    for (const text of suggestion.kind === 'feelings' ? suggestion.labels : suggestion.tags) {
      if (offer.examples.length < EXAMPLES && !offer.examples.includes(text)) offer.examples.push(text);
    }
    offers.set(key, offer);
  }
  return [...offers.values()];
}

function newestFirst(a: Page, b: Page): number {
  const [left, right] = [a.content.when?.day ?? '', b.content.when?.day ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}

function samplesOf(pages: readonly ComparedPage[], meanings: Meanings): Found['samples'] {
  const newest = pages.map(({ page }) => page).sort(newestFirst);
  return newest.slice(0, SAMPLES).map(({ path, content }) => ({
    file: path,
    when: content.when,
    title: content.title ?? '',
    excerpt: firstWords(content.body, EXCERPT),
    feelings: content.feelings.map(({ label, ...rest }) => ({ id: meanings.idOf(label) ?? label, ...rest })),
  }));
}

// Files of other kinds are many and say little, so they come after what may be a lost page.
const LAST = ['other-extension', 'system-file'];

function tellingFirst(unread: readonly Unread[]): Unread[] {
  const isLast = ({ code }: Unread) => LAST.includes(code);
  return [...unread.filter((one) => !isLast(one)), ...unread.filter(isLast)];
}

/** What the preview shows. */
export function foundIn(
  pages: readonly ComparedPage[],
  twice: number,
  unread: readonly Unread[],
  meanings: Meanings,
): Found {
  const coming = pages.filter(({ standing }) => standing !== 'same');
  const fresh = pages.filter(({ standing }) => standing === 'fresh' || standing === 'changed');
  const doubts: Problem[] = coming.flatMap(({ page }) => page.problems);
  return {
    pages: countPages(pages),
    twice,
    days: daysOf(pages),
    undated: some(coming.filter(({ page }) => page.content.when === null).map(({ page }) => page.path)),
    changed: some(pages.filter(({ standing }) => standing === 'changed').map(({ page }) => page.path)),
    zoneless: coming.filter(({ page }) => page.content.when?.kind === 'local').length,
    hidden: coming.filter(({ page }) => page.isHidden).length,
    newFeelings: newFeelings(coming, meanings),
    offers: offersOf(coming),
    samples: samplesOf(fresh, meanings),
    unread: some(tellingFirst(unread)),
    doubts: some(doubts.filter((problem) => problem.code !== 'no-date')),
  };
}
