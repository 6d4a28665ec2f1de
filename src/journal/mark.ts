// The narrow row that lists, filters and charts live on, so that nobody reads a body to draw a line.
import { type Entry, type Feeling, firstWords, nameOf, type Visibility } from './entry.ts';
import { compareWhen, isLaterThan, type When } from './when.ts';

/** One row an entry, derived from it and rebuilt from it at will. */
export interface Mark {
  /** The entry's id. */
  id: string;
  when: When;
  /** Title or first words; empty when the entry has neither. */
  name: string;
  /** Whether `name` is a title. */
  isTitled: boolean;
  /** A line of the text below the name. */
  excerpt: string;
  feelings: Feeling[];
  tags: string[];
  visibility: Visibility;
  /** The instant of writing: orders entries of one day that have no time. */
  writtenAt: number;
  /** Two texts of this entry wait for the person's choice. */
  isConflicted: boolean;
  removedAt?: number;
  /** Written more than 36 hours after the day it is about had ended; of an import that is not known. */
  isWrittenLater?: true;
  /** See `Entry`. */
  isNotForLookingBack?: true;
  /** See `Entry`. */
  isExample?: true;
  /** The program it was imported from; absent where it was written here. */
  app?: string;
}

/** Of the row that `markOf` makes: one more whenever it says something that it did not say before. */
export const MARK_FORM = 2;

const EXCERPT_LENGTH = 140;
/** What is written so long after a day is remembered more than it is lived. */
const LATER_HOURS = 36;

/** The row of an entry. */
export function markOf(entry: Entry, isConflicted: boolean): Mark {
  const isTitled = entry.title !== undefined && entry.title.trim() !== '';
  const mark: Mark = {
    id: entry.id,
    when: entry.when,
    name: nameOf(entry),
    isTitled,
    excerpt: firstWords(entry.body, EXCERPT_LENGTH),
    feelings: entry.feelings,
    tags: entry.tags,
    visibility: entry.visibility,
    writtenAt: entry.writtenAt.at,
    isConflicted,
  };
  if (entry.removedAt !== undefined) mark.removedAt = entry.removedAt;
  if (entry.origin) mark.app = entry.origin.app;
  else if (isLaterThan(entry.writtenAt, entry.when, LATER_HOURS)) mark.isWrittenLater = true;
  if (entry.isNotForLookingBack) mark.isNotForLookingBack = true;
  if (entry.isExample) mark.isExample = true;
  return mark;
}

/** Newest first: by day, time, instant of writing, id. */
export function newestFirst(a: Mark, b: Mark): number {
  return compareWhen(b.when, a.when) || b.writtenAt - a.writtenAt || (a.id < b.id ? 1 : -1);
}
