// Reads a chapter: pages as plain text, so that they can be written and read like pages.
//
//   @ 12 Thu 21:40 | loneliness 4, hope | choir, night | A title | public
//   The text, until the next page.
//   @was 3
//   How it read at first; it was changed three days later.
//
// Twelve weeks before this one, on a Thursday; no time: the page tells none.
import type { Feeling } from '../journal/entry.ts';
import { OWN_WORDS } from './own-words.ts';

/** A page of the example, on a weekday of a week before the present one. */
export interface Told {
  weeksAgo: number;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  time: string | null;
  feelings: Feeling[];
  tags: string[];
  title: string | null;
  isPublic: boolean;
  body: string;
  /** The text as first written, and how many days later it was changed. */
  was: { body: string; days: number } | null;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const HEAD = /^@ (\d+) (\w{3})(?: (\d\d:\d\d))?(.*)$/;
const WAS = /\n@was (\d+)\n/;

const listed = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function feelingOf(text: string): Feeling {
  const [, label = '', strength] = /^(.*?)(?: ([1-5]))?$/.exec(text) ?? [];
  const id = OWN_WORDS.find((word) => word.label === label)?.id ?? label;
  return strength === undefined ? { id } : { id, intensity: Number(strength) as 1 | 2 | 3 | 4 | 5 };
}

function pageOf(text: string): Told {
  const [head = '', ...lines] = text.split('\n');
  const [, weeks, weekday = '', time, rest = ''] = HEAD.exec(head) ?? [];
  if (weeks === undefined) throw new Error(`not the head of a page: ${head}`);
  const [, feelings = '', tags = '', title = '', flags = ''] = rest.split('|').map((part) => part.trim());
  const [body = '', days, first = ''] = lines.join('\n').split(WAS);
  return {
    weeksAgo: Number(weeks),
    weekday: WEEKDAYS.indexOf(weekday) + 1,
    time: time ?? null,
    feelings: listed(feelings).map(feelingOf),
    tags: listed(tags),
    title: title === '' ? null : title,
    isPublic: flags === 'public',
    body: body.trim(),
    was: days === undefined ? null : { body: first.trim(), days: Number(days) },
  };
}

/** The pages of a chapter, in its order. */
export function pagesOf(chapter: string): Told[] {
  return chapter
    .split(/^(?=@ )/m)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(pageOf);
}
