// Two changes that were made to one text at once, made one: of each nothing but what it changed.
import { type Edition, type EditionText, editionTextOf, isSameText } from './edition.ts';
import { changeBetween, edited, type TextEdit } from './text-edit.ts';

/** Where a place of the text is after an edit of it: behind a paragraph that was put in just there. */
export function placeAfter({ start, end, text }: TextEdit, at: number): number {
  const isBefore = at < start || (at === start && !(at === end && text.endsWith('\n')));
  if (isBefore) return at;
  return at < end ? start : at - end + start + text.length;
}

/** A text with both changes of it; null where both changed the same words. */
export function mergedText(over: string, own: string, other: string): string | null {
  const [mine, theirs] = [changeBetween(over, own), changeBetween(over, other)];
  if (!mine || own === other) return other;
  if (!theirs) return own;
  // Two replacements side by side are of one word as a rule.
  const room = mine.start < mine.end && theirs.start < theirs.end ? 1 : 0;
  if (mine.start < theirs.end + room && theirs.start < mine.end + room) return null;
  const moved = isFirst(mine, theirs) ? 0 : other.length - over.length;
  return edited(other, { start: mine.start + moved, end: mine.end + moved, text: mine.text });
}

/** Of two that put something in at one place a whole paragraph comes first. */
function isFirst(mine: TextEdit, theirs: TextEdit): boolean {
  const isOnePlace = mine.start === theirs.start && mine.end === theirs.end;
  return isOnePlace ? !theirs.text.endsWith('\n') : mine.end <= theirs.start;
}

/** The list that was changed; null where both changed it. */
function mergedList<T>(over: T[], own: T[], other: T[]): T[] | null {
  const [before, mine, theirs] = [over, own, other].map((list) => JSON.stringify(list));
  if (mine === before || mine === theirs) return other;
  return theirs === before ? own : null;
}

/** A whole text with both changes of it; null where both changed the same of it. */
export function mergedTexts(over: EditionText, own: EditionText, other: EditionText): EditionText | null {
  if (isSameText(over, own)) return editionTextOf(other);
  if (isSameText(over, other)) return editionTextOf(own);
  const [title, body, description] = (['title', 'body', 'description'] as const).map((key) =>
    mergedText(over[key] ?? '', own[key] ?? '', other[key] ?? ''),
  ) as [string | null, string | null, string | null];
  const tags = mergedList(over.tags, own.tags, other.tags);
  const feelings = mergedList(over.feelings, own.feelings, other.feelings);
  if (title === null || body === null || description === null || !tags || !feelings) return null;
  return {
    ...(title === '' ? {} : { title }),
    body,
    ...(description === '' ? {} : { description }),
    tags,
    feelings,
  };
}

/**
 * The edition without one change of it. What was typed since stays where it stands; where it was typed into what is taken
 * back, the text as it is now goes beside.
 * @param before as it was, and `after` the change
 */
export function takenBack(now: Edition, before: Edition, after: Edition): Edition {
  const { title: _title, description: _description, ...rest } = now;
  const text = mergedTexts(after, now, before);
  const base = mergedTexts(after.base, now.base, before.base) ?? before.base;
  if (text) return { ...rest, ...text, base };
  return { ...rest, ...editionTextOf(before), base, others: [...now.others, editionTextOf(now)] };
}
