// What a preview shows of what was read and compared: counts, days, labels, a few samples, and what will not come.
import type { Problem } from '../formats/page.ts';
import { firstWords, nameOf } from '../journal/entry.ts';
import type { AllChosen } from './choosing.ts';
import type { Chosen } from './chosen.ts';
import type { Compared } from './comparing.ts';
import { labelsOf } from './found-labels.ts';
import type { Found, Offer, Some, Unread } from './jobs.ts';
import type { Meanings } from './meanings.ts';

const LISTED = 50;
const SAMPLES = 3;
const EXAMPLES = 4;
const EXCERPT = 140;

function some<T>(all: readonly T[]): Some<T> {
  return { first: all.slice(0, LISTED), total: all.length };
}

function countPages(all: readonly Compared[]): Found['pages'] {
  const none = () => ({ dated: 0, undated: 0 });
  const counts: Found['pages'] = {
    fresh: none(),
    same: none(),
    changed: none(),
    removed: none(),
    gone: none(),
  };
  for (const { content, standing } of all) counts[standing][content.when ? 'dated' : 'undated'] += 1;
  return counts;
}

function daysOf(all: readonly Compared[]): Found['days'] {
  // Days of four-digit years order as text.
  const days = all.flatMap(({ content }) => (content.when ? [content.when.day] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** How many there are of each kind. */
function tally<K extends string>(kinds: Iterable<K>): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function offersOf(coming: readonly Compared[]): Offer[] {
  const offers = new Map<string, Offer>();
  for (const suggestion of coming.flatMap(({ suggestions }) => suggestions)) {
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

function newestFirst(a: Chosen, b: Chosen): number {
  const [left, right] = [a.content.when?.day ?? '', b.content.when?.day ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}

function samplesOf(fresh: readonly Compared[], meanings: Meanings): Found['samples'] {
  const newest = [...fresh].sort(newestFirst);
  return newest.slice(0, SAMPLES).map(({ path, content }) => ({
    file: path,
    when: content.when,
    title: content.title ?? '',
    excerpt: firstWords(content.body, EXCERPT),
    feelings: content.feelings.map(({ label, ...rest }) => ({ id: meanings.idOf(label) ?? label, ...rest })),
  }));
}

/** By what a person knows it: a page by its file; of a file of many by what the entry is called. */
function calledBy({ page, path, content }: Chosen): string {
  return page ? path : nameOf(content) || content.when?.day || path;
}

// Files of other kinds are many and say little, so they come after what may be a lost page.
const LAST = ['other-extension', 'system-file'];

function tellingFirst(unread: readonly Unread[]): Unread[] {
  const isLast = ({ code }: Unread) => LAST.includes(code);
  return [...unread.filter((one) => !isLast(one)), ...unread.filter(isLast)];
}

/** Of a file of many entries what is said of each is said once, with the number of those it is said of. */
function doubtsOf(coming: readonly Compared[]): Found['doubts']['first'] {
  const doubts = new Map<string, Problem & { entries: number }>();
  for (const { problems } of coming) {
    const ofEntry = new Map(problems.map((one) => [JSON.stringify([one.file, one.line, one.code]), one]));
    for (const [key, problem] of ofEntry)
      doubts.set(key, { ...problem, entries: (doubts.get(key)?.entries ?? 0) + 1 });
  }
  return [...doubts.values()].filter(({ code }) => code !== 'no-date');
}

/** What the preview shows. */
export function foundIn(
  all: readonly Compared[],
  {
    twice,
    unread,
    leftOut,
    tables,
    pictures,
    beside,
  }: Omit<AllChosen, 'chosen'> & Pick<Found, 'twice' | 'pictures' | 'beside'>,
  meanings: Meanings,
): Found {
  const coming = all.filter(({ standing }) => standing !== 'same');
  const changed = all.filter(({ standing }) => standing === 'changed');
  const fresh = all.filter(({ standing }) => standing === 'fresh' || standing === 'changed');
  const left = [...leftOut].map(([field, entries]) => ({ field, entries }));
  return {
    pages: countPages(all),
    twice,
    days: daysOf(all),
    undated: some(coming.filter(({ content }) => content.when === null).map(calledBy)),
    changed: some(changed.map(calledBy)),
    // Other programs say what their clock was.
    zoneless: coming.filter(({ page, content }) => page && content.when?.kind === 'local').length,
    hidden: coming.filter(({ isHidden }) => isHidden).length,
    labels: labelsOf(coming, meanings),
    apps: tally(all.map(({ app }) => app)),
    media: tally(coming.flatMap(({ media }) => media.map(({ kind }) => kind))),
    notKept: tally(coming.flatMap(({ media }) => media.map(({ why }) => why))),
    leftOut: some(left.sort((a, b) => b.entries - a.entries)),
    offers: offersOf(coming),
    tables,
    places: coming.filter(({ place }) => place.length > 0).length,
    samples: samplesOf(fresh, meanings),
    pictures,
    beside,
    unread: some(tellingFirst(unread)),
    doubts: some(doubtsOf(coming)),
  };
}
