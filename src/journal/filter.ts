// Which entries are meant: by feeling, tag, range of days and who may see them. Lives in the address.
import { type Day, isDay } from './day.ts';
import type { Visibility } from './entry.ts';
import type { Mark } from './mark.ts';
import { livedDay } from './when.ts';

/** Null: this does not narrow anything. */
export interface Filter {
  /** Id of a word of the dictionary. */
  feeling: string | null;
  tag: string | null;
  /** First and last day, both included. */
  from: Day | null;
  to: Day | null;
  visibility: Visibility | null;
}

/** How this person's journal reads its marks. */
export interface Reading {
  /** The word an id stands for after merges. */
  resolve: (id: string) => string;
  /** The hour at which a day begins, 0-23. */
  dayStartsAt: number;
}

export const NO_FILTER: Filter = { feeling: null, tag: null, from: null, to: null, visibility: null };

/** The filter of an address; `read` gives a parameter or null. What is no day or no visibility is left out. */
export function filterOf(read: (name: keyof Filter) => string | null): Filter {
  const day = (text: string | null) => (text !== null && isDay(text) ? text : null);
  const visibility = read('visibility');
  return {
    feeling: read('feeling') || null,
    tag: read('tag') || null,
    from: day(read('from')),
    to: day(read('to')),
    visibility: visibility === 'private' || visibility === 'public' ? visibility : null,
  };
}

/** Whether a filter narrows anything. */
export function isNarrowing(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** The marks that pass every part of the filter, in their order. A range counts days as the person lives them. */
export function filtered(marks: readonly Mark[], filter: Filter, reading: Reading): Mark[] {
  const { tag, from, to, visibility } = filter;
  const feeling = filter.feeling === null ? null : reading.resolve(filter.feeling);
  return marks.filter((mark) => {
    if (visibility !== null && mark.visibility !== visibility) return false;
    if (tag !== null && !mark.tags.includes(tag)) return false;
    if (feeling !== null && !mark.feelings.some(({ id }) => reading.resolve(id) === feeling)) return false;
    if (from === null && to === null) return true;
    // Days of four-digit years order as text.
    const day = livedDay(mark.when, reading.dayStartsAt);
    return (from === null || day >= from) && (to === null || day <= to);
  });
}
